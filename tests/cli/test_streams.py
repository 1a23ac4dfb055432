"""Streams may be closed, full, narrow or of any encoding: the answer is the same, and nothing ends in a traceback."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from ccec_cli.cli.boundary import main
from tests.command_line import environment, run_process

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def shell(line: str, tiny_path: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash in which `ccec` is this program with the little invented world."""
    function = f'ccec() {{ "{sys.executable}" -m ccec_cli "$@"; }}\n'
    return subprocess.run(
        ["bash", "-c", function + line],
        capture_output=True,
        env=environment(CCEC_FACTS=str(tiny_path)),
        timeout=60,
        check=False,
    )


def said(done: subprocess.CompletedProcess[bytes]) -> bytes:
    """What it said on stderr, without the line that names the fact base."""
    return re.sub(rb"^using .* facts\n", b"", done.stderr)


def at_terminal(*arguments: str, variables: Mapping[str, str], with_stderr: bool = False) -> str:
    """Run `ccec` at a terminal and give what it shows."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ccec_cli", *arguments],
        stdin=follower,
        stdout=follower,
        stderr=follower if with_stderr else subprocess.DEVNULL,
        env=environment(TERM="xterm-256color", **variables),
    )
    os.close(follower)
    shown = b""
    try:
        while more := os.read(leader, 65536):
            shown += more
    except OSError:  # Linux tells the end of a terminal so
        pass
    finally:
        os.close(leader)
        process.wait(60)
    return shown.decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    "line",
    [
        "ccec list | true",
        "ccec list --json | head -c 1 > /dev/null",
        "ccec --help | true",
        "_CCEC_COMPLETE=source_bash ccec | true",
        "ccec lookup zeppelin 2>&1 | true",
    ],
)
def test_a_closed_pipe_is_no_error(tiny_path: Path, line: str) -> None:
    """Exit code 0 and silence, whatever was to be printed."""
    done = shell(f"{line}\nexit ${{PIPESTATUS[0]}}", tiny_path)
    assert (done.returncode, said(done)) == (0, b"")


def test_a_failure_into_a_closed_pipe_is_told_on_stderr_alone(tiny_path: Path) -> None:
    """Its document is lost, its message is not."""
    done = shell("ccec show no-such-fact --json | true\nexit ${PIPESTATUS[0]}", tiny_path)
    assert (done.returncode, said(done)) == (
        0,
        b"error: no fact 'no-such-fact'\nhint: ccec lookup finds facts, ccec list shows them all\n",
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("option", ["", "--json"])
def test_a_full_disk_is_told(tiny_path: Path, option: str) -> None:
    """An answer that was lost is never taken for one that was given."""
    done = shell(f"ccec list {option} > /dev/full", tiny_path)
    assert done.returncode == 2
    assert said(done) == b"error: cannot write the answer: No space left on device\n"


def test_a_closed_stdout_is_as_good_as_none(tiny_path: Path) -> None:
    """The exit code still tells the answer, and stderr how much was checked."""
    done = shell("ccec verify >&-", tiny_path)
    assert (done.returncode, said(done).startswith(b"9 facts, ")) == (1, True)
    assert shell("ccec lookup Hongshan >&-", tiny_path).returncode == 0
    assert shell("ccec lookup zeppelin >&- 2>&-", tiny_path).returncode == 1


def test_a_closed_stdin_holds_no_queries(tiny_path: Path) -> None:
    """Usage, not a bug."""
    done = shell("ccec lookup - <&-", tiny_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"no query on stdin" in done.stderr


def test_ids_can_be_piped_from_command_to_command(tiny_path: Path) -> None:
    """What lookup finds, show tells."""
    done = shell("ccec lookup Hongshan bus --ids | ccec show - --json", tiny_path)
    assert json.loads(done.stdout)["results"][0]["id"] == "hongshan-bus-interval"


@pytest.mark.parametrize(
    "variables",
    [{"PYTHONIOENCODING": "gbk"}, {"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"}],
    ids=lambda variables: " ".join(variables.values()),
)
def test_output_and_stdin_are_utf_8_in_any_locale(tiny_path: Path, variables: dict[str, str]) -> None:
    """A script gets the same bytes everywhere."""
    named = {**variables, "CCEC_FACTS": str(tiny_path)}
    done = run_process("lookup", "-", "--json", stdin="红山 bus\n".encode(), variables=named)
    assert done.returncode == 0
    assert json.loads(done.stdout.decode("utf-8"))["results"][0]["query"] == "红山 bus"
    assert "红山".encode() in run_process("entities", variables=named).stdout


def test_a_byte_order_mark_before_the_queries_is_none_of_them(tiny_path: Path) -> None:
    """Some systems put one before every text that is piped."""
    stdin = "\ufeffHongshan bus\r\n".encode()
    done = run_process("lookup", "-", "--ids", stdin=stdin, variables={"CCEC_FACTS": str(tiny_path)})
    assert done.stdout == b"hongshan-bus-interval\n"


@pytest.mark.parametrize("variables", [{"LC_ALL": "C.UTF-8"}, {"PYTHONIOENCODING": "ascii"}], ids=str)
def test_stdin_that_is_not_utf_8_is_told(variables: dict[str, str]) -> None:
    """With the line, and no guess at what was meant."""
    done = run_process("lookup", "-", "--json", stdin=b"Hongshan\ncaf\xe9\n", variables=variables)
    assert done.returncode == 2
    assert b"stdin is not UTF-8 (line 2)" in done.stderr
    assert json.loads(done.stdout)["error"]["code"] == "usage"


@pytest.mark.parametrize("option", ["--json", "--csv"])
def test_arguments_that_are_no_text_are_answered_all_the_same(option: str) -> None:
    """Bytes that are not UTF-8 find nothing, and JSON stays JSON."""
    done = run_process(b"lookup", b"caf\xe9 \xff\xfe", option.encode())
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    if option == "--json":
        assert json.loads(done.stdout)["results"] == []


def test_line_ends_are_not_translated(tiny_path: Path) -> None:
    """A line feed is a line feed; CSV has the ends its standard demands."""
    variables = {"CCEC_FACTS": str(tiny_path)}
    assert b"\r" not in run_process("list", variables=variables).stdout
    assert b"\r\r\n" not in run_process("list", "--csv", variables=variables).stdout


def test_a_terminal_gets_a_table_in_colour(tiny_path: Path) -> None:
    """With headings; a pipe gets neither."""
    shown = at_terminal("lookup", "Hongshan", variables={"CCEC_FACTS": str(tiny_path)})
    assert "\x1b[" in shown
    assert _COLOUR.sub("", shown).startswith("Fact")
    assert b"\x1b" not in run_process("lookup", "Hongshan", variables={"CCEC_FACTS": str(tiny_path)}).stdout


def test_no_color_is_honoured(tiny_path: Path) -> None:
    """No colour; bold may stay."""
    shown = at_terminal("lookup", "Hongshan", variables={"CCEC_FACTS": str(tiny_path), "NO_COLOR": "1"})
    assert "Hongshan" in shown
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]", shown)


@pytest.mark.parametrize(("columns", "width"), [("60", 60), ("3", 40), ("wide", 80)])
def test_columns_tells_the_width(tiny_path: Path, columns: str, width: int) -> None:
    """Never less than anything fits into; what is no number is not believed."""
    shown = at_terminal("list", variables={"CCEC_FACTS": str(tiny_path), "COLUMNS": columns})
    widest = max(len(line) for line in _COLOUR.sub("", shown).splitlines())
    assert width * 0.6 <= widest <= width


def test_reading_from_a_terminal_is_announced_and_can_be_interrupted() -> None:
    """Nobody wonders why nothing happens; Ctrl-C ends it without a traceback."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ccec_cli", "lookup", "-"],
        stdin=follower,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        # a shell that runs the tests in the background has its children ignore the signal
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    assert process.stderr
    announced = process.stderr.readline()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    os.close(leader)
    os.close(follower)
    assert announced == b"reading from the terminal, one query a line; end with Ctrl-D\n"
    assert process.returncode == 130
    assert b"Traceback" not in told


_HOSTILE = "\x1b]52;c;cm0gLXJm\x07 \x9b2J \u202e \x00 \x7f"
_CONTROLS = r"[\x00-\x1f\x7f-\x9f\u202e]"
_ALLOWED = re.compile(r"\x1b\[[0-9;]*m|\t|\r?\n")


class _Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It does."""
        return True


@pytest.fixture
def hostile_path(tmp_path: Path, tiny_path: Path) -> Path:
    """The little world with terminal sequences in a claim, a title, a caveat, a name, a topic and an article."""
    (tmp_path / "seeds").mkdir()
    for article in (tiny_path.parent / "seeds").iterdir():
        text = article.read_text(encoding="utf-8").replace("Lanhe", f"La{_HOSTILE}nhe")
        (tmp_path / "seeds" / article.name).write_text(text, encoding="utf-8")
    escaped = json.dumps(_HOSTILE)[1:-1].replace("\x9b", "\\u009b").replace("\x7f", "\\u007f")
    lines = []
    for line in tiny_path.read_text(encoding="utf-8").splitlines():
        found = re.fullmatch(r"(\s+(?:claim|caveat|title|libraries|said_by): )([^\"'{}\[\]]+)", line)
        lines.append(f'{found[1]}"{found[2]}{escaped}"' if found else line)
    facts = tmp_path / "facts.yaml"
    facts.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return facts


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("list", "--csv"),
        ("list", "--json"),
        ("lookup", "Lanhe"),
        ("show", "lanhe-library-loans-2020"),
        ("sources",),
        ("sources", "lanhe"),
        ("entities",),
        ("verify",),
        ("coverage",),
        ("cite", "lanhe-library-loans-2020", "-f", "ris"),
        ("list", "--topic", "\x1b[2J\x9b"),
        ("show", "\u202enosuch\x1b[2J"),
        ("new", "/x\x1b[2J.txt"),
        ("coverage", "/x\x1b[2J.txt"),
        ("cite", "--from", "/x\x1b[2J.md"),
        ("list", "--facts", "/x\x1b[2J"),
        ("\x1b]0;title\x07",),
        ("list", "--\x1b[2J"),
    ],
)
def test_no_control_character_is_written_to_a_terminal(
    hostile_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """Of facts, articles, file names and arguments they are shown, on stdout and on stderr."""
    terminal = _Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setattr("sys.stderr", terminal)
    main([*arguments, "--facts", str(hostile_path)] if "--facts" not in arguments else arguments)
    shown = terminal.getvalue()
    assert shown.count("\n") > 1
    assert not re.search(_CONTROLS, _ALLOWED.sub("", shown))


def test_no_control_character_reaches_a_real_terminal(hostile_path: Path) -> None:
    """Nor one of the line that names the fact base."""
    shown = at_terminal("show", "lanhe-library", variables={"CCEC_FACTS": str(hostile_path)}, with_stderr=True)
    assert "␛]52;c;cm0gLXJm␇" in at_terminal("list", variables={"CCEC_FACTS": str(hostile_path)})
    assert shown
    assert not re.search(_CONTROLS, _ALLOWED.sub("", shown))


def test_a_pipe_gets_the_text_as_it_is(hostile_path: Path) -> None:
    """A script reads what the fact base says, in JSON and in CSV, which cannot have a null character."""
    variables = {"CCEC_FACTS": str(hostile_path)}
    claim = f"Lanhe opened three reading rooms on May 12, 2021.{_HOSTILE}"
    plain = run_process("list", "-n", "1", "--csv", variables=variables).stdout.decode()
    assert claim.replace("\0", "\ufffd") in plain
    document = json.loads(run_process("list", "-n", "1", "--json", variables=variables).stdout)
    assert document["results"][0]["claim"] == claim
