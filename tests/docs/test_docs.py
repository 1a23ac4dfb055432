"""What the documentation shows is what the program prints: every console block is run.

In a block of the language `console`, a line that begins with `$ ` is a command, run by bash with `ccec` standing for
this program; what follows, up to the next command, is its output: stdout, and below it stderr if the document shows
that. A line `…` stands for any lines, a `…` after white space at the end of a line for any rest of it. A line
`# exit 1` tells the exit code where it is not 0.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.command_line import ROOT, environment

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"# exit ([0-9]+)")


@dataclass(frozen=True)
class Shown:
    """A command as a document shows it, in line `line`, with its output and exit code."""

    document: str
    line: int
    command: str
    output: tuple[str, ...]
    code: int

    def __str__(self) -> str:
        """Where an editor finds it."""
        return f"{self.document}:{self.line}"


def read_commands(document: str, text: str) -> Iterator[Shown]:
    """Give the commands in the console blocks of a document."""
    for block in _BLOCK.finditer(text):
        at = text.count("\n", 0, block.start(1)) + 1
        lines = block[1].splitlines()
        starts = [index for index, line in enumerate(lines) if line.startswith("$ ")]
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            told = lines[start + 1 : end]
            codes = [int(found[1]) for line in told if (found := _EXIT.fullmatch(line))]
            output = tuple(line for line in told if not _EXIT.fullmatch(line))
            yield Shown(document, at + start, lines[start][2:], output, codes[0] if codes else 0)


def pattern(output: tuple[str, ...]) -> re.Pattern[str]:
    """What the output must look like, `…` meaning what the head of this file says."""
    parts = []
    for line in output:
        if line == "…":
            parts.append(r"(?:.*\n)*?")
        elif line.endswith((" …", "\t…")):
            parts.append(re.escape(line.removesuffix("…")) + r".*\n")
        else:
            parts.append(re.escape(line) + r"\n")
    return re.compile("".join(parts))


def run(command: str, folder: Path) -> tuple[str, str, int]:
    """Run a command in a folder and give stdout, stderr and the exit code, that of the last program that fails."""
    function = f'ccec() {{ "{sys.executable}" -m ccec_cli "$@"; }}\nset -o pipefail\n'
    done = subprocess.run(
        ["bash", "-c", function + command],
        cwd=folder,
        capture_output=True,
        env=environment(COLUMNS="80", NO_COLOR="1", LC_ALL="C.UTF-8"),
        timeout=60,
        check=False,
    )
    return done.stdout.decode(), done.stderr.decode(), done.returncode


SHOWN = {
    str(path.relative_to(ROOT)): commands
    for path in DOCUMENTS
    if (commands := list(read_commands(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))))
}
"""The commands of each document that has any, in their order: a later one may use what an earlier one wrote."""


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what stands beside the documents, in which commands may write."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copy(ROOT / "facts.yaml", folder)
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    if (ROOT / "docs").is_dir():
        shutil.copytree(ROOT / "docs", folder / "docs")
    return folder


@pytest.mark.parametrize("document", SHOWN)
def test_a_document_shows_what_the_program_prints(document: str, checkout: Path) -> None:
    """Output and exit code are as shown."""
    for shown in SHOWN[document]:
        if re.search(r"\|\s*jq\b", shown.command) and not shutil.which("jq"):
            continue
        stdout, stderr, code = run(shown.command, checkout)
        like = pattern(shown.output)
        context = f"{shown}: $ {shown.command}\n{stdout}{stderr}"
        assert like.fullmatch(stdout) or like.fullmatch(stdout + stderr), context
        assert code == shown.code, context


def test_the_readme_shows_what_the_program_does() -> None:
    """It has examples, and they are run."""
    assert SHOWN["README.md"]


EXAMPLE = """# A document

```console
$ echo one; echo two
one
two
$ false
# exit 1
```

```sh
$ not run
```
"""


def test_commands_are_read_with_their_output_and_exit_code() -> None:
    """Blocks of another language are none."""
    assert list(read_commands("a.md", EXAMPLE)) == [
        Shown("a.md", 4, "echo one; echo two", ("one", "two"), 0),
        Shown("a.md", 7, "false", (), 1),
    ]


@pytest.mark.parametrize(
    ("output", "printed", "same"),
    [
        (("one", "two"), "one\ntwo\n", True),
        (("one", "two"), "one\ntwo\nthree\n", False),
        (("one",), "one", False),
        ((), "", True),
        ((), "one\n", False),
        (("…", "two"), "one\ntwo\n", True),
        (("…", "two"), "two\n", True),
        (("…", "two"), "one\ntwo\nthree\n", False),
        (("one …",), "one and more\n", True),
        (("one …",), "only\n", False),
        (("one\t…",), "one\ttwo\tthree\n", True),
        (("a…",), "a…\n", True),
        (("a…",), "ab\n", False),
    ],
)
def test_an_ellipsis_stands_for_what_is_left_out(output: tuple[str, ...], printed: str, *, same: bool) -> None:
    """Anything else must be as it is shown."""
    assert bool(pattern(output).fullmatch(printed)) is same


def test_commands_run_where_the_documents_stand(checkout: Path) -> None:
    """With this program as `ccec`, relative paths, and the failure of any program in a pipe."""
    stdout, stderr, code = run("ccec lookup zeppelin --facts facts.yaml | cat", checkout)
    assert (stdout, stderr.splitlines()[1], code) == ("", "no fact answers 'zeppelin'", 1)
