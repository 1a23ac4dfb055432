"""Shells complete commands, options, ids, citekeys, topics and kinds, and never see a failure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.command_line import run_process


def complete(line: str, facts: Path) -> list[str]:
    """Ask as bash does what could stand at the end of a line."""
    words = line.split(" ")
    variables = {
        "_CCEC_COMPLETE": "complete_bash",
        "COMP_WORDS": "\n".join(words),
        "COMP_CWORD": str(len(words) - 1),
        "CCEC_FACTS": str(facts),
    }
    done = run_process(variables=variables)
    assert done.stderr == b""
    return done.stdout.decode().split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("ccec loo", ["lookup"]),
        ("ccec lookup --ab", ["--about"]),
        ("ccec lookup x --kind r", ["relation", "role"]),
        ("ccec list --topic l", ["libraries"]),
        ("ccec list --source v", ["valley-report-2021"]),
        ("ccec show hong", ["hongshan-bus-interval"]),
        ("ccec sources lan", ["lanhe-post-2021-05-12"]),
        ("ccec cite mei", ["mei-anran-role-2021"]),
        ("ccec cite x -f bibt", ["bibtex"]),
        ("ccec entities --kind pe", ["person"]),
        ("ccec show zzz", []),
        ("ccec xyzzy zzz", []),
        ("ccec help loo", ["lookup"]),
        ("ccec help zzz", []),
    ],
)
def test_what_is_typed_is_completed(tiny_path: Path, line: str, offered: list[str]) -> None:
    """With what begins so, of the fact base in use."""
    assert complete(line, tiny_path) == offered


HOSTILE = r"""x\") ; touch pwned ; x=( \" $(touch pwned) `touch pwned` & | > < ${HOME} \e[2J"""


def test_descriptions_are_of_plain_characters_alone(tmp_path: Path, tiny_path: Path) -> None:
    """A shell may evaluate what it is given: nothing of a fact base may mean anything to it."""
    text = tiny_path.read_text(encoding="utf-8")
    damaged = text.replace("claim: Lanhe opened three reading rooms on May 12, 2021.", f"claim: '{HOSTILE}'")
    damaged = damaged.replace("\ntopics:\n", f"\ntopics:\n  '$(touch pwned)': x\n  lab: '{HOSTILE}'\n")
    assert damaged.count("touch pwned") > text.count("touch pwned")
    facts = tmp_path / "facts.yaml"
    facts.write_text(damaged, encoding="utf-8")
    (tmp_path / "seeds").symlink_to(tiny_path.parent / "seeds")
    for line in ("ccec show lan", "ccec list --topic "):
        variables = {"_CCEC_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": line, "CCEC_FACTS": str(facts)}
        offered = run_process(variables=variables).stdout.decode()
        described = re.findall(r'"([^"]*)":"([^"]*)"', offered)
        assert described, offered
        for value, description in described:
            assert re.fullmatch(r"[\w .,-]*", value + description), offered


def test_a_broken_fact_base_completes_nothing(tmp_path: Path) -> None:
    """Pressing Tab prints no error into the line that is typed."""
    assert complete("ccec show l", tmp_path / "none.yaml") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_is_printed(shell: str) -> None:
    """Nothing is guessed where the shell is named by the caller."""
    done = run_process(variables={"_CCEC_COMPLETE": f"source_{shell}"})
    assert done.returncode == 0
    assert b"_CCEC_COMPLETE" in done.stdout
