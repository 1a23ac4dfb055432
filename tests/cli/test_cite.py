"""`ccec cite` and `ccec formats`: parts, formats, files, clipboard and drafts."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path
from typing import get_args

import pytest

from ccec_cli.cite import FORMATS
from ccec_cli.cite.options import CiteOptions, UseLocator
from ccec_cli.cli import clipboard
from ccec_cli.model import FactBase
from tests.cite.material import every_fact
from tests.command_line import Ccec

FACT = "liangjiang-research-institutions-2021"
DONG = "ichongqing-2021-10-25"
DELEGATION = "delegation-2023-03-08"
REFERENCE = "Dong, K. (2021, October 25). Chongqing and Chengdu holding hands for co-prosperity. iChongqing."


@pytest.fixture(autouse=True)
def _no_style_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CCEC_STYLE", raising=False)


# What is cited


def test_the_whole_of_a_citation_in_apa_is_the_default(ccec: Ccec) -> None:
    """The reference, and how the text cites the fact."""
    result = ccec("cite", FACT)
    assert result.code == 0
    assert result.lines[0] == REFERENCE
    assert "para. 6" in result.lines[1]


def test_the_caveats_of_what_is_cited_go_to_stderr(ccec: Ccec) -> None:
    """Nobody cites a doubtful figure without having been told."""
    assert f"! {FACT}: " in ccec("cite", FACT, "-f", "bibtex").stderr


def test_ids_may_be_begun_only_and_come_from_stdin(ccec: Ccec) -> None:
    """Blank lines are none."""
    assert ccec("cite", "liangjiang-research-inst", "--reference").lines == [REFERENCE]
    assert ccec("cite", "-", "--reference", stdin=f"{FACT}\n\n").lines == [REFERENCE]


def test_a_citekey_cites_the_source_as_a_whole(ccec: Ccec) -> None:
    """It has an entry, but no place to cite in the text."""
    assert ccec("cite", DONG, "--reference").lines == [REFERENCE]
    assert ccec("cite", DONG).stdout.startswith(REFERENCE)
    assert ccec("cite", DONG, "-f", "bibtex").stdout.startswith(f"@misc{{{DONG},")
    result = ccec("cite", DONG, "--in-text", "-f", "bibtex")
    assert (result.code, result.stdout) == (2, "")
    assert "as a whole" in result.stderr


def test_two_facts_of_a_source_make_one_entry(ccec: Ccec, base: FactBase) -> None:
    """With a pinpoint for each."""
    facts = [fact.id for fact in base.facts.values() if fact.evidence[0].source == DONG][:2]
    (entry,) = ccec("cite", *facts, "-f", "csl-json", "--json").json["results"]
    assert entry["facts"] == facts


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_cites_every_fact_in_every_part(base: FactBase, name: str) -> None:
    """With and without places."""
    entries = every_fact(base)
    for part in FORMATS[name].parts:
        for locator in get_args(UseLocator):
            text = FORMATS[name].write(entries, CiteOptions(part, locator))
            assert text.endswith("\n")
            assert not text.startswith("\n")


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "web-annotation"])
def test_every_format_cites_sources_as_a_whole(base: FactBase, ccec: Ccec, name: str) -> None:
    """No format needs a fact, but for annotations."""
    result = ccec("cite", "-", "-f", name, stdin="\n".join(base.sources))
    assert result.code == 0
    for key, source in base.sources.items():
        first_words = " ".join(source.reference.title.split()[:2]).casefold()
        assert key in result.stdout or first_words in result.stdout.casefold()


def test_an_annotation_is_about_words(ccec: Ccec) -> None:
    """A source as a whole has none to select."""
    result = ccec("cite", DONG, "-f", "web-annotation")
    assert (result.code, result.stdout) == (2, "")


# Parts


def test_parts(ccec: Ccec) -> None:
    """Each stands alone, to be pasted or piped."""
    assert ccec("cite", FACT, "-f", "biblatex", "--in-text").stdout == f"\\autocite[6]{{{DONG}}}\n"
    assert ccec("cite", FACT, "-f", "biblatex", "--note").stdout == f"\\footcite[6]{{{DONG}}}\n"
    assert ccec("cite", FACT, "-f", "pandoc", "--quote").stdout.startswith("“gathered 37 research institutions” [@")
    assert ccec("cite", FACT, "-f", "pandoc", "--locator", "never").stdout == f"[@{DONG}]\n"


def test_parts_exclude_each_other(ccec: Ccec) -> None:
    """Nothing is printed then."""
    result = ccec("cite", FACT, "--note", "--quote")
    assert (result.code, result.stdout) == (2, "")
    assert "--note and --quote cannot be combined" in result.stderr


def test_a_part_that_a_format_lacks_is_refused_with_the_formats_that_have_it(ccec: Ccec) -> None:
    """And not with those that haven't."""
    result = ccec("cite", FACT, "-f", "ris", "--in-text")
    assert (result.code, result.stdout) == (2, "")
    assert "ris does not support --in-text" in result.stderr
    assert "biblatex" in result.stderr
    assert "schema-org" not in result.stderr


def test_markup_shows_italics(ccec: Ccec) -> None:
    """For text styles, in Markdown or HTML."""
    assert "*iChongqing*" in ccec("cite", FACT, "-f", "mla", "--reference", "--markup", "markdown").stdout
    assert "<i>iChongqing</i>" in ccec("cite", FACT, "-f", "mla", "--reference", "--markup", "html").stdout


# Formats


def test_a_style_of_ones_own_is_the_default(ccec: Ccec, monkeypatch: pytest.MonkeyPatch) -> None:
    """CCEC_STYLE; a wrong one is told of."""
    monkeypatch.setenv("CCEC_STYLE", "pandoc")
    assert ccec("cite", FACT).stdout == f"[@{DONG}, para. 6]\n"
    assert ccec("cite", FACT, "-f", "apa", "--reference").lines == [REFERENCE]
    monkeypatch.setenv("CCEC_STYLE", "bibtexx")
    assert "did you mean bibtex?" in ccec("cite", FACT).stderr


def test_formats_are_listed_with_an_example_on_one_line(ccec: Ccec) -> None:
    """In the order of the registry."""
    records = ccec("formats", "--json").json["results"]
    assert [record["id"] for record in records] == list(FORMATS)
    assert all(record["example"] and "\n" not in record["example"] for record in records)
    pandoc = next(line for line in ccec("formats").lines if line.startswith("pandoc\t"))
    assert re.fullmatch(r"pandoc\tPandoc citation keys 3\.9\t\.keys\.md\t\[@[a-z0-9-]+, para\. \d+\]", pandoc)


def test_each_suffix_means_one_format() -> None:
    """Or `-o` could not choose."""
    suffixes = [style.suffix for style in FORMATS.values()]
    assert len(set(suffixes)) == len(suffixes)


# Files


@pytest.mark.parametrize("name", FORMATS)
def test_the_suffix_of_a_file_chooses_the_format(ccec: Ccec, tmp_path: Path, name: str) -> None:
    """The file has what stdout would have had, to the byte."""
    file = tmp_path / f"refs{FORMATS[name].suffix}"
    result = ccec("cite", FACT, "-o", str(file))
    assert (result.code, result.stdout) == (0, "")
    assert f"wrote 1 source to {file}" in result.stderr
    assert file.read_bytes().decode() == ccec("cite", FACT, "-f", name).stdout


def test_a_format_that_is_named_goes_before_the_suffix(ccec: Ccec, tmp_path: Path) -> None:
    """Two formats share the files of LaTeX."""
    file = tmp_path / "refs.bib"
    ccec("cite", FACT, "-f", "biblatex", "-o", str(file))
    assert "@online{" in file.read_text(encoding="utf-8")


def test_yml_is_yaml_and_an_unknown_suffix_is_refused_with_those_that_are_known(ccec: Ccec, tmp_path: Path) -> None:
    """Nothing is written then."""
    assert ccec("cite", FACT, "-o", str(tmp_path / "refs.yml")).code == 0
    result = ccec("cite", FACT, "-o", str(tmp_path / "refs.docx"))
    assert result.code == 2
    assert ".bib  bibtex" in result.stderr
    assert not (tmp_path / "refs.docx").exists()


def test_nothing_is_overwritten_unasked(ccec: Ccec, tmp_path: Path) -> None:
    """Only with --force."""
    file = tmp_path / "refs.bib"
    file.write_text("mine", encoding="utf-8")
    result = ccec("cite", FACT, "-o", str(file))
    assert result.code == 2
    assert "--force" in result.stderr
    assert file.read_text(encoding="utf-8") == "mine"
    assert ccec("cite", FACT, "-o", str(file), "--force").code == 0
    assert "@misc" in file.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_told_of(ccec: Ccec, tmp_path: Path) -> None:
    """What, where and why."""
    result = ccec("cite", FACT, "-o", str(tmp_path / "nowhere" / "refs.bib"))
    assert result.code == 2
    assert "cannot write" in result.stderr


# The clipboard


def test_copying_goes_to_the_terminal_and_not_into_the_pipe(
    ccec: Ccec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text itself goes to stdout as ever."""
    terminal = tmp_path / "tty"
    monkeypatch.setattr(clipboard, "TERMINAL", str(terminal))
    result = ccec("cite", FACT, "-f", "pandoc", "--copy")
    content = base64.b64encode(result.stdout.encode()).decode()
    assert terminal.read_text(encoding="ascii") == f"\x1b]52;c;{content}\x07"
    assert "\x1b" not in result.stdout + result.stderr


def test_without_a_terminal_there_is_no_clipboard(ccec: Ccec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing is printed, for nothing was copied."""
    monkeypatch.setattr(clipboard, "TERMINAL", str(tmp_path / "no" / "tty"))
    result = ccec("cite", FACT, "--copy")
    assert (result.code, result.stdout) == (2, "")
    assert "needs a terminal" in result.stderr


def test_stderr_will_do_if_it_is_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no /dev/tty."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(clipboard, "TERMINAL", str(tmp_path / "no" / "tty"))
    monkeypatch.setattr("sys.stderr", screen)
    clipboard.copy("成渝")
    assert screen.getvalue() == "\x1b]52;c;5oiQ5rid\x07"


def test_what_is_too_long_for_terminals_is_refused(ccec: Ccec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would drop it in silence."""
    terminal = tmp_path / "tty"
    monkeypatch.setattr(clipboard, "TERMINAL", str(terminal))
    result = ccec("cite", "-", "-f", "csl-json", "--copy", stdin=ccec("list", "--ids").stdout)
    assert (result.code, result.stdout) == (2, "")
    assert "too long to copy" in result.stderr
    assert not terminal.exists()


# Drafts


DRAFT = f"""Liangjiang [@{FACT}, para. 6] and [@{DELEGATION}; @{DONG}].
Not someone@example.org, nor `@code`; but @liangjiang-research-institutions-2012.
"""


@pytest.fixture
def draft(tmp_path: Path) -> str:
    """A draft with three known keys, of two sources, and one that is not."""
    file = tmp_path / "draft.md"
    file.write_text(DRAFT, encoding="utf-8")
    return str(file)


def test_the_bibliography_of_a_draft_has_what_the_draft_cites_and_no_more(ccec: Ccec, draft: str) -> None:
    """Known keys are printed though others are unknown."""
    result = ccec("cite", "--from", draft)
    assert result.code == 1
    assert result.lines[0] == REFERENCE
    assert len(result.lines) == 2
    assert result.lines[1].startswith("Enhancing collaborative innovation")


def test_unknown_keys_are_named_with_their_place(ccec: Ccec, draft: str) -> None:
    """With the key that was perhaps meant."""
    result = ccec("cite", "--from", draft, "--json")
    place = f"{draft}:2:44: unknown key 'liangjiang-research-institutions-2012', did you mean {FACT}?"
    assert place in result.stderr
    (unknown,) = result.json["unknown"]
    assert (unknown["line"], unknown["column"], unknown["candidates"][0]) == (2, 44, FACT)


def test_a_draft_from_stdin_in_any_format_and_syntax(ccec: Ccec) -> None:
    """LaTeX and Typst are known by what is typical of them."""
    latex = f"\\autocite[6]{{{DONG}}} and \\cites{{{DELEGATION}}}"
    result = ccec("cite", "--from", "-", "-f", "ris", stdin=latex)
    assert result.code == 0
    assert result.stdout.count("ER  - ") == 2
    typst = f'#set text(lang: "en")\n@{DONG}[para. 6]'
    assert ccec("cite", "--from", "-", "-f", "hayagriva", stdin=typst).stdout.startswith(f"{DONG}:\n")


def test_a_draft_that_cites_facts_is_told_how_a_program_finds_their_sources(ccec: Ccec, draft: str) -> None:
    """Text styles need no keys."""
    told = ccec("cite", "--from", draft, "-f", "csl-json").stderr
    assert f"{draft}:1:14: {FACT} is a fact; for csl-json cite its source: [@{DONG}, para. 6]" in told
    assert "is a fact" not in ccec("cite", "--from", draft, "-f", "apa").stderr


def test_a_draft_without_keys_answers_nothing(ccec: Ccec) -> None:
    """As a search that finds nothing."""
    result = ccec("cite", "--from", "-", stdin="No keys.")
    assert (result.code, result.stdout) == (1, "")
    assert "stdin: no citation keys" in result.stderr
    assert ccec("cite", "--from", "-", "--json", stdin="No keys.").json["results"] == []


@pytest.mark.parametrize("arguments", [[], [FACT, "--from", "x.md"], ["--from", "no-such-draft.md"]])
def test_ids_or_a_draft_that_can_be_read(ccec: Ccec, arguments: list[str]) -> None:
    """One of the two."""
    result = ccec("cite", *arguments)
    assert (result.code, result.stdout) == (2, "")


def test_a_draft_must_be_utf_8(ccec: Ccec) -> None:
    """The first line that isn't is told."""
    result = ccec("cite", "--from", "-", stdin=b"a\nb \xff")
    assert result.code == 2
    assert "stdin is not UTF-8 (line 2)" in result.stderr


def test_lines_count_as_editors_count_them_whatever_ends_them(ccec: Ccec) -> None:
    """A byte order mark is no column."""
    assert "stdin:3:2: unknown key 'x'" in ccec("cite", "--from", "-", stdin="\ufeffa\r\nb\r\n@x").stderr


def test_a_former_id_leads_to_the_fact_and_the_writer_is_told(ccec_tiny: Ccec, tiny: FactBase) -> None:
    """In a draft, with its place."""
    former, fact = next((alias, fact.id) for fact in tiny.facts.values() for alias in fact.aliases)
    result = ccec_tiny("cite", "--from", "-", "-f", "pandoc", stdin=f"[@{former}]")
    assert result.code == 0
    assert f"stdin:1:3: {former} is now {fact}" in result.stderr
    assert ccec_tiny("cite", former, "-f", "pandoc").stdout == result.stdout


def test_a_fact_that_no_longer_holds_is_said_not_to(ccec_tiny: Ccec, tiny: FactBase) -> None:
    """Superseded or retracted."""
    old = next(fact for fact in tiny.facts.values() if fact.status != "current")
    assert f"! {old.id}: this fact is {old.status}" in ccec_tiny("cite", old.id).stderr
