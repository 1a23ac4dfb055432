"""Tab, pressed in a real bash, zsh and fish, offers what a fact base holds and runs or prints nothing that it says.

A fact base may come from anyone. Each text below would leave a file `pwned-…` behind if a shell ran it.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import shlex
import shutil
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.command_line import environment, run_process

START = {"bash": ("bash", "--norc", "--noprofile", "-i"), "zsh": ("zsh", "-f", "-d", "-i"), "fish": ("fish", "-i")}
"""How each shell starts without anybody's settings; fish finds none where the folders for them are empty."""

SETTINGS = ("ZDOTDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME")

AT_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execvp(sys.argv[1], sys.argv[1:])"
)
"""Python that takes stdin for its terminal and becomes the command it is given."""

PATIENCE = 20.0
"""Seconds that a shell has to show something; it needs less than one."""

CONTROL = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|\([A-Z0-9]|[=>78])")
"""How a shell moves the cursor, colours a word and names the window."""

COMMANDS = {
    "backslash-and-quotes": r"""x\") ; touch FILE ; x=( \" """,
    "backslash-and-dollar": r"x\$(touch FILE)",
    "backslash-and-backticks": r"x\`touch FILE\`",
    "dollar": "$(touch FILE)",
    "braces": "${x:-$(touch FILE)} ${(e):-$(touch FILE)}",
    "backticks": "`touch FILE`",
    "single-quotes": "'; touch FILE; '",
    "single-quotes-and-brackets": "')) ; touch FILE ; (('",
    "double-quotes": '" ; touch FILE ; "',
    "semicolons": "; touch FILE ;",
    "ampersands": "& touch FILE &",
    "pipes": "| touch FILE |",
    "angles": "> FILE < FILE",
    "lines": "\ntouch FILE\n",
}
"""Texts that a careless shell would run; each says by itself what it leaves behind."""

MARKS = {
    "backslash": "ends in a backslash \\",
    "quote": 'one "',
    "apostrophe": "one '",
    "bracket": "one ( and one [",
    "markup": "[/x] [red]x :smile:",
    "zsh": "%{ %F{red} %n : [x] {x,y} =ls ^a #b",
    "pattern": "~ * ? ! !! [a-z]*",
    "clipboard": "\x1b]52;c;cHduZWQ=\x07",
    "colour": "\x1b[41m \x9b41m",
    "controls": "\x00 \x01 \x03 \x04 \x07 \x08 \t \r \v \x7f \u202e",
    "length": "word " * 100,
}
"""Texts that a careless shell would stumble over, or hand to the terminal as they are."""

INSTALLED = [
    pytest.param(name, marks=pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed here"))
    for name in START
]
PLAIN = {
    "claims": {"lanhe-library": "Lanhe has a library.", "lanhe-bus": "Lanhe has a bus."},
    "titles": {"lanhe-post": "Lanhe Opens Three Reading Rooms", "valley-report": "Report of the Valley Council"},
    "topics": {"libraries": "Libraries and reading", "transport": "Buses and roads"},
}
"""What is offered beside: ids, citekeys and topics, each with what is told of it."""

LINES = {"claims": "ccec show lan", "titles": "ccec sources ", "topics": "ccec list --topic "}
"""Where each is completed."""


class Terminal:
    """A shell at a terminal of its own, in an empty folder, where `ccec` is this program with a fact base."""

    def __init__(self, shell: str, folder: Path) -> None:
        self.shell = shell
        self.folder = folder
        self._printed = b""
        self._done = 0
        home = folder / "home"
        (home / "fish" / "generated_completions").mkdir(parents=True)  # else fish reads all manuals to make them
        (folder / "work").mkdir()
        (folder / "completion").write_text(completion_script(shell))
        program = folder / "bin" / "ccec"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m ccec_cli "$@"\n')
        program.chmod(0o755)
        variables = environment(
            CCEC_FACTS=str(folder / "facts.yaml"), TERM="xterm", LC_ALL="C.UTF-8", INPUTRC=os.devnull
        )
        variables |= dict.fromkeys(SETTINGS, str(home))
        variables["PATH"] = f"{program.parent}{os.pathsep}{variables['PATH']}"
        self._leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 400, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", AT_TERMINAL, *START[shell]],
            stdin=follower,
            stdout=follower,
            stderr=follower,
            cwd=folder / "work",
            env=variables,
            start_new_session=True,
        )
        os.close(follower)

    def close(self) -> None:
        """End the shell, whatever it does."""
        self._process.kill()
        self._process.wait(PATIENCE)
        os.close(self._leader)

    def hold(self, **told: dict[str, str]) -> None:
        """Let the fact base hold these claims, titles or topics, each after the plain ones."""
        (self.folder / "facts.yaml").write_text(fact_base(**{kind: PLAIN[kind] | told.get(kind, {}) for kind in PLAIN}))

    def type(self, keys: str) -> None:
        """Press these keys."""
        os.write(self._leader, keys.encode())

    def tab(self, line: str, *awaited: str) -> str:
        """Type the line, press Tab until the shell lists, wait for the awaited words and give all that is shown."""
        self._printed = b""
        self.type(line + ("\t\t" if self.shell == "bash" else "\t"))
        self._wait(lambda: all(word in self.shown for word in awaited))
        shown = self.shown
        self.type("\x15")  # empties the line
        self.run("")
        return shown

    def run(self, line: str) -> str:
        """Enter the line, wait until the shell has done all that it was given, and give what is shown."""
        self._done += 1
        self.type(f"{line}\recho do''ne-{self._done}\r")
        self._wait(lambda: f"done-{self._done}\r\n" in self.shown)
        return self.shown

    @property
    def raw(self) -> str:
        """All that the terminal was given since Tab was pressed."""
        return self._printed.decode(errors="replace")

    @property
    def shown(self) -> str:
        """What of it is to be read, without colours and moves of the cursor."""
        return CONTROL.sub("", self.raw)

    @property
    def left_behind(self) -> list[str]:
        """What was left behind by commands that nobody entered."""
        return sorted(path.name for path in self.folder.rglob("*pwned*"))

    def _wait(self, seen: Callable[[], bool]) -> None:
        """Read until it is seen, the shell ends or patience does; the test says then what is missing."""
        end = time.monotonic() + PATIENCE
        while not seen() and (left := end - time.monotonic()) > 0:
            if not select.select([self._leader], [], [], left)[0]:
                return
            try:
                more = os.read(self._leader, 65536)
            except OSError:  # Linux tells the end of a terminal so
                more = b""
            if not more:
                return
            self._printed += more
            if b"\x1b[c" in more or b"\x1b[0c" in more:
                self.type("\x1b[?1;2c")  # asked what it is, a terminal answers; some fish waits for it


@cache
def completion_script(shell: str) -> str:
    """What `ccec` prints for the shell to load."""
    return run_process(variables={"_CCEC_COMPLETE": f"source_{shell}"}).stdout.decode()


def fact_base(*, claims: Mapping[str, str], titles: Mapping[str, str], topics: Mapping[str, str]) -> str:
    """A fact file with these claims, titles of sources and descriptions of topics; JSON is YAML, too."""
    source = {"file": "none.txt", "sha256": "0" * 64, "type": "webpage", "language": "en", "body": {"paragraphs": [1]}}
    evidence = {"source": next(iter(titles)), "paragraph": 1, "quote": "a quote"}
    fact = {"kind": "event", "about": ["lanhe"], "topics": [next(iter(topics))]}
    return json.dumps(
        {
            "schema": 1,
            "sources": {id_: {**source, "title": title} for id_, title in titles.items()},
            "entities": {"lanhe": {"name": "Lanhe", "kind": "place"}},
            "topics": dict(topics),
            "facts": {id_: {**fact, "claim": claim, "evidence": [evidence]} for id_, claim in claims.items()},
        }
    )


def naming(texts: Mapping[str, str]) -> dict[str, str]:
    """An id for each of the texts, which name what they leave behind."""
    return {f"land-{name}": text.replace("FILE", f"pwned-{name}") for name, text in texts.items()}


@pytest.fixture(params=INSTALLED)
def terminal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    """Each shell that is installed, with the completion of `ccec` loaded."""
    opened = Terminal(request.param, tmp_path)
    try:
        if opened.shell == "zsh":
            opened.run("autoload -Uz compinit; compinit -u -D")
        opened.run("source ../completion")
        yield opened
    finally:
        opened.close()


def test_the_claim_stands_beside_its_id_in_plain_words(terminal: Terminal) -> None:
    """Letters, digits and the marks of a sentence; bash tells nothing but the ids."""
    terminal.hold(claims={"land-1": 'Lanhe "opened" 3 rooms (of 4), 1.5 million yuan each.'})
    shown = terminal.tab("ccec show lan", *PLAIN["claims"], "land-1")
    told = re.search(r"Lanhe +opened +3 +rooms +of +4 ?, +1\.5 +million +yuan +each\.", shown)
    assert bool(told) == (terminal.shell != "bash")


@pytest.mark.parametrize("kind", LINES)
def test_nothing_that_a_fact_base_says_is_run(terminal: Terminal, kind: str) -> None:
    """Neither a fact's claim nor a source's title nor a topic's description; all of them are offered nevertheless."""
    hostile = naming(COMMANDS)
    terminal.hold(**{kind: hostile})
    shown = terminal.tab(LINES[kind], *hostile)
    assert terminal.left_behind == []
    assert [id_ for id_ in hostile if id_ not in shown] == []


def test_nothing_but_plain_words_of_a_fact_base_reaches_the_terminal(terminal: Terminal) -> None:
    """None writes to the clipboard, colours the line, ends in an error or keeps the others from being offered."""
    odd = naming(MARKS)
    terminal.hold(claims=odd, titles=odd, topics=odd)
    for line in LINES.values():
        shown = terminal.tab(line, *odd)
        assert [id_ for id_ in odd if id_ not in shown] == []
        assert [raw for raw in ("\x1b]52;", "\x1b[41m", "\x9b", "\x7f", "\u202e") if raw in terminal.raw] == []
        assert "Traceback" not in shown


def test_a_topic_that_is_no_plain_word_is_not_offered(terminal: Terminal) -> None:
    """The shell would run it, or put a file's name in its place."""
    terminal.hold(topics={f"oddly{text}": "A topic" for text in naming(COMMANDS | MARKS).values()})
    (terminal.folder / "work" / "oddly-named-file").touch()
    shown = terminal.tab("ccec list --topic ", *PLAIN["topics"])
    assert terminal.left_behind == []
    assert [topic for topic in PLAIN["topics"] if topic not in shown] == []
    assert "oddly" not in shown


def test_entering_what_tab_made_of_a_line_runs_ccec_alone(terminal: Terminal) -> None:
    """A topic that holds a command is not put into the line where the shell would find it."""
    commands = "$(touch FILE-1)`touch FILE-2`;touch FILE-3;touch FILE-4&touch FILE-5|touch FILE-6>FILE-7"
    terminal.hold(topics={"land" + commands.replace("FILE", "pwned"): "A topic"})
    terminal.type("ccec list --topic land\t")
    assert "no fact matches the filters" in terminal.run("")
    assert terminal.left_behind == []
