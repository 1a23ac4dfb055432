"""Shells complete commands, options, ids, citekeys, topics and kinds, and never see a failure."""

from __future__ import annotations

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
    ],
)
def test_what_is_typed_is_completed(tiny_path: Path, line: str, offered: list[str]) -> None:
    """With what begins so, of the fact base in use."""
    assert complete(line, tiny_path) == offered


def test_a_broken_fact_base_completes_nothing(tmp_path: Path) -> None:
    """Pressing Tab prints no error into the line that is typed."""
    assert complete("ccec show l", tmp_path / "none.yaml") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_is_printed(shell: str) -> None:
    """Nothing is guessed where the shell is named by the caller."""
    done = run_process(variables={"_CCEC_COMPLETE": f"source_{shell}"})
    assert done.returncode == 0
    assert b"_CCEC_COMPLETE" in done.stdout
