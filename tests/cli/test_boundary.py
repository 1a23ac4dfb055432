"""However a run ends, it ends with the right exit code, talk on stderr, and with `--json` one document on stdout."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from unicodedata import east_asian_width

import pytest

from ccec_cli import __version__
from ccec_cli.cli import run
from ccec_cli.cli.app import COMMANDS, LazyCommands
from ccec_cli.cli.boundary import main
from ccec_cli.cli.output import fold_note

if TYPE_CHECKING:
    from tests.command_line import Ccec


@pytest.mark.parametrize("arguments", [(), ("-h",), ("--help",)])
def test_help_lists_every_command(ccec: Ccec, arguments: tuple[str, ...]) -> None:
    """Without arguments, too; asking for help is no failure."""
    result = ccec(*arguments)
    assert (result.code, result.stderr) == (0, "")
    assert all(f"\n  {name} " in result.stdout for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(ccec: Ccec, name: str) -> None:
    """Its usage, an example to copy, and the options that all share."""
    result = ccec(name, "-h")
    assert (result.code, result.stderr) == (0, "")
    assert f"\n    ccec {name}" in result.stdout
    assert all(option in result.stdout for option in ("--json", "--jsonl", "--csv", "--tsv", "--ids", "--facts"))
    assert ("--sarif" in result.stdout) == (name == "verify")


@pytest.mark.parametrize("name", COMMANDS)
def test_help_shows_every_description_whole(ccec: Ccec, name: str) -> None:
    """However it is folded, no word is broken, and nothing cut off."""
    shown, listed = (" ".join(ccec(*arguments).stdout.split()) for arguments in ((name, "-h"), ("-h",)))
    command = LazyCommands().get_command(None, name)
    helps = [" ".join(parameter.help.split()) for parameter in command.params if getattr(parameter, "help", None)]
    assert len(helps) >= 6
    assert [text for text in helps if text not in shown] == []
    assert " ".join(command.help.partition("\n\n")[0].split()) in listed


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_told(ccec: Ccec, option: str) -> None:
    """As other tools tell it."""
    result = ccec(option)
    assert (result.code, result.stdout) == (0, f"ccec {__version__}\n")


def test_a_misspelt_command_gets_what_was_meant(ccec: Ccec) -> None:
    """Did you mean …?"""
    result = ccec("lokup", "Liangjiang")
    assert (result.code, result.stdout) == (2, "")
    assert result.stderr == "error: no command named 'lokup'\nhint: did you mean ccec lookup Liangjiang?\n"


def test_words_that_are_no_command_are_probably_a_query(ccec: Ccec) -> None:
    """The message says how to look them up, quoted for the shell."""
    result = ccec("Liangjiang", "New Area's", "--json")
    assert (result.code, result.json["error"]["code"]) == (2, "unknown-name")
    assert "to look it up: ccec lookup Liangjiang 'New Area'\"'\"'s' --json" in result.stderr


@pytest.mark.parametrize("name", ["search", "find"])
def test_a_command_by_another_name_leads_to_the_right_one(ccec: Ccec, name: str) -> None:
    """As other programs call it."""
    assert "hint: did you mean ccec lookup metro?" in ccec(name, "metro").stderr


def test_help_and_version_are_commands_too(ccec: Ccec) -> None:
    """As in git and gh."""
    assert ccec("help").stdout == ccec("-h").stdout
    assert ccec("help", "lookup").stdout == ccec("lookup", "-h").stdout
    assert ccec("version").stdout == ccec("--version").stdout


@pytest.mark.parametrize(
    ("topic", "hint"),
    [
        ("lokup", "did you mean ccec help lookup?"),
        ("search", "did you mean ccec help lookup?"),
        ("metro", "to look it up: ccec lookup metro; ccec -h lists the commands"),
    ],
)
def test_there_is_no_help_on_what_is_no_command(ccec: Ccec, topic: str, hint: str) -> None:
    """The hint says what was perhaps meant."""
    result = ccec("help", topic)
    assert (result.code, result.stdout) == (2, "")
    assert result.stderr == f"error: no command named '{topic}'\nhint: {hint}\n"


def columns(line: str) -> int:
    """How wide a line is at a terminal."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in line)


@pytest.mark.parametrize("arguments", [(), *((name,) for name in COMMANDS)], ids=" ".join)
def test_help_fits_80_columns(ccec: Ccec, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    """Also at a wider terminal; Chinese characters count two."""
    monkeypatch.setenv("COLUMNS", "200")
    assert 60 < max(map(columns, ccec(*arguments, "-h").lines)) <= 80


def test_help_names_the_fact_base_in_use(ccec: Ccec, tiny_path: Path, tmp_path: Path) -> None:
    """By its title, or else by its path."""
    assert "Fact base: Chengdu-Chongqing economic circle." in ccec("-h").stdout
    assert str(tiny_path) in "".join(line.strip() for line in ccec("--facts", str(tiny_path), "-h").lines)
    facts = tmp_path / "facts.yaml"
    facts.write_text("schema: 1\ntitle: Wind farms\x1b[2J\nsources: {}\nfacts: {}\n", encoding="utf-8")
    assert "Fact base: " in ccec("--facts", str(facts), "-h").stdout
    assert "\x1b" not in ccec("--facts", str(facts), "-h").stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--frobnicate",), "No such option: --frobnicate"),
        (("lookup",), "Missing argument 'QUERY…'"),
        (("lookup", "x", "--jsn"), "No such option: --jsn"),
        (("lookup", "x", "-n", "0"), "Invalid value for '-n'"),
        (("lookup", "x", "-n", "ten"), "Invalid value for '-n'"),
        (("lookup", "x", "--json", "--csv"), "--json and --csv cannot be combined"),
        (("lookup", " "), "the query is empty"),
        (("lookup", "x", "--about", "Atlantis"), "no entity named 'Atlantis'"),
        (("list", "--topic", "sports"), "no topic named 'sports'"),
        (("entities", "--kind", "dragon"), "no kind of entity named 'dragon'"),
        (("show", "-"), "no id on stdin"),
        (("lookup", "-"), "no query on stdin"),
    ],
)
def test_a_command_line_that_cannot_be_followed_is_usage(ccec: Ccec, arguments: tuple[str, ...], told: str) -> None:
    """Exit code 2: what is wrong and what to do, on stderr, and nothing on stdout but what JSON was asked for."""
    result = ccec(*arguments)
    assert result.code == 2
    assert told in result.stderr
    assert "\nhint: " in result.stderr
    assert result.stdout == "" or "--json" in arguments


FAILURES = [
    (("lookup", "Zeppelin"), 1),
    (("show", "no-such-fact"), 1),
    (("show", "liangjiang"), 1),
    (("sources", "times"), 1),
    (("lookup", "x", "--kind", "rumour"), 2),
    (("lookup",), 2),
    (("lokup",), 2),
    (("list", "--facts", "/nowhere/facts.yaml"), 3),
]


@pytest.mark.parametrize(
    ("arguments", "code"), FAILURES, ids=lambda value: " ".join(value) if isinstance(value, tuple) else ""
)
def test_with_json_there_is_one_document_also_on_failure(ccec: Ccec, arguments: tuple[str, ...], code: int) -> None:
    """A script reads stdout as JSON whatever happened, and the exit code tells what did."""
    result = ccec(*arguments, "--json")
    assert result.code == code
    assert result.json["schema"] == ("ccec/error/1" if not result.json["ok"] else f"ccec/{arguments[0]}/1")


@pytest.mark.parametrize(
    ("arguments", "code"), FAILURES, ids=lambda value: " ".join(value) if isinstance(value, tuple) else ""
)
def test_without_json_a_failure_prints_nothing_on_stdout(ccec: Ccec, arguments: tuple[str, ...], code: int) -> None:
    """Stdout is the answer, stderr is talk."""
    result = ccec(*arguments)
    assert (result.code, result.stdout) == (code, "")
    assert result.stderr


def test_a_wrong_id_gets_the_nearest_ones(ccec_tiny: Ccec) -> None:
    """In the hint the likeliest, below the others; in JSON all of them."""
    result = ccec_tiny("show", "lanhe-library-loan-2020", "--json")
    assert result.json["error"]["candidates"][0] == "lanhe-library-loans-2020"
    assert "hint: did you mean lanhe-library-loans-2020?\n  lanhe-library-loans\n" in result.stderr


def test_an_ambiguous_id_gets_every_candidate(ccec_tiny: Ccec) -> None:
    """None is left out of the list."""
    result = ccec_tiny("show", "lanhe-library")
    assert result.stderr == (
        "error: fact 'lanhe-library' matches 2 ids\n"
        "hint: type more of the id\n"
        "  lanhe-library-loans\n"
        "  lanhe-library-loans-2020\n"
    )


def test_a_missing_fact_base_is_told(ccec: Ccec, tmp_path: Path) -> None:
    """With the path where it was looked for, and how to name another."""
    result = ccec("list", "--facts", str(tmp_path / "none.yaml"))
    assert result.code == 3
    assert "none.yaml" in result.stderr
    assert "CCEC_FACTS" in result.stderr


def test_every_mistake_of_a_fact_base_is_told(ccec: Ccec, tmp_path: Path) -> None:
    """All at once, each with its line."""
    path = tmp_path / "facts.yaml"
    path.write_text("schema: 1\nsources: {}\nentities: {}\ntopics: {}\nfacts: {a: {}}\nfcats: {}\n", encoding="utf-8")
    result = ccec("list", "--facts", str(path), "--json")
    assert result.code == 3
    assert result.json["error"]["code"] == "fact-base-invalid"
    assert "facts.yaml:5:" in result.stderr
    assert "facts.yaml:6:" in result.stderr


@pytest.fixture
def failing(ccec: Ccec, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Make loading the fact base raise what the test names, whatever `ccec` has set up before."""

    def load(*_: object) -> NoReturn:
        raise request.param

    monkeypatch.setattr("ccec_cli.cli.command.load_fact_base", load)


@pytest.mark.usefixtures("failing")
@pytest.mark.parametrize("failing", [RuntimeError("oh")], indirect=True)
def test_a_bug_keeps_its_traceback(ccec: Ccec) -> None:
    """Exit code 70, and a script still gets its document."""
    result = ccec("list", "--json")
    assert result.code == 70
    assert result.json["error"]["code"] == "bug"
    assert "Traceback" in result.stderr
    assert "RuntimeError: oh" in result.stderr


@pytest.mark.usefixtures("failing")
@pytest.mark.parametrize("failing", [KeyboardInterrupt(), EOFError()], indirect=True)
def test_an_interrupt_is_told_by_the_exit_code(ccec: Ccec) -> None:
    """130, as shells have it, and no traceback."""
    result = ccec("list")
    assert (result.code, result.stdout) == (130, "")
    assert "Traceback" not in result.stderr


def test_an_interrupt_before_the_start_is_one_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """While modules are still being imported."""

    def interrupted(_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("ccec_cli.cli.boundary.main", interrupted)
    with pytest.raises(SystemExit) as leaving:
        run()
    assert leaving.value.code == 130


def test_any_stream_will_do(tiny_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who calls the program from Python may give it streams of text that have no encoding."""
    out, told = io.StringIO(), io.StringIO()
    monkeypatch.setattr("sys.stdin", io.StringIO("Hongshan bus\nzeppelin\n"))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(told):
        code = main(["lookup", "-", "--ids", "--facts", str(tiny_path)])
    assert (code, out.getvalue()) == (0, "hongshan-bus-interval\n")
    assert told.getvalue().endswith("facts.yaml: 9 facts\nno fact answers 'zeppelin'\n")


@pytest.mark.parametrize("arguments", [("lookup", "Liangjiang"), ("list",), ("entities",), ("sources",), ("verify",)])
def test_json_of_every_answer_has_the_same_frame(ccec: Ccec, arguments: tuple[str, ...]) -> None:
    """Schema, ok, total, returned, results and warnings, in this order."""
    document = json.loads(ccec(*arguments, "--json").stdout)
    frame = ["schema", "ok", "total", "returned", "results", "warnings"]
    assert [key for key in document if key in frame] == frame
    assert document["ok"] is True
    assert document["returned"] == len(document["results"]) <= document["total"]


def test_a_note_is_folded_for_a_terminal_without_cutting_an_id() -> None:
    """Between words alone; an id longer than the line stays whole."""
    folded = fold_note("! liangjiang-research-institutions-2021: counted by the district's own head", 30)
    assert max(map(len, folded.splitlines())) <= len("! liangjiang-research-institutions-2021:")
    assert "liangjiang-research-institutions-2021:" in folded.split()
