"""Nothing unproved leaves `ccec cite`: what its source does not say is refused, or marked where the user insists."""

from __future__ import annotations

import os
import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ccec_cli.cite import FORMATS, comment_lines
from ccec_cli.cite.options import CiteOptions
from tests.worlds import small_copy

if TYPE_CHECKING:
    from tests.command_line import Ccec

BERTHS = "harbour-berths-2021"
FREIGHT = "freight-growth-2020"
ARTICLE = "gazette-2021-05-02"


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """A copy of the good little world, to damage."""
    return small_copy(tmp_path)


def change_article(world: Path, old: str, new: str, *, record: bool = True) -> None:
    """Change the article once; with `record` also its recorded hash, as a curator would who believes the new text."""
    article, facts = world / "seeds" / "gazette.txt", world / "facts.yaml"
    before = article.read_bytes()
    assert before.count(old.encode()) == 1
    article.write_bytes(before.replace(old.encode(), new.encode()))
    if record:
        text = facts.read_text(encoding="utf-8")
        recorded, changed = (sha256(content).hexdigest() for content in (before, article.read_bytes()))
        facts.write_text(text.replace(recorded, changed), encoding="utf-8")


def test_a_fact_with_a_digit_that_its_source_does_not_have_is_refused(world: Path, ccec: Ccec) -> None:
    """No text for it, what differs on stderr, exit code 1; the other facts are cited."""
    change_article(world, "It has 12 berths", "It has 13 berths")
    result = ccec("cite", BERTHS, FREIGHT, "--quote", "--facts", str(world))
    assert (result.code, result.lines) == (1, ["“Freight rose by 7.5% in 2020” (Reed, 2021, para. 3)"])
    refusal = f"not cited: {BERTHS}: its quote is not in {ARTICLE}"
    assert f"{refusal}; nearest, in para. 1: where the quote has '12', the source has '13'" in result.stderr
    assert "--unproved" in result.stderr


def test_the_document_lists_what_was_refused(world: Path, ccec: Ccec) -> None:
    """With verification and message, under a key that is always there."""
    change_article(world, "It has 12 berths", "It has 13 berths")
    document = ccec("cite", BERTHS, FREIGHT, "--json", "--facts", str(world)).json
    assert [record["facts"] for record in document["results"]] == [[FREIGHT]]
    (refused,) = document["refused"]
    assert (refused["fact"], refused["source"], refused["locator"]) == (BERTHS, ARTICLE, "para. 1")
    assert (refused["verification"], "'13'" in refused["message"]) == ("mismatch", True)
    assert ccec("cite", FREIGHT, "--json", "--facts", str(world)).json["refused"] == []


def test_nothing_is_left_where_all_is_refused(world: Path, ccec: Ccec) -> None:
    """Neither text nor file, and an old file stays as it is."""
    change_article(world, "It has 12 berths", "It has 13 berths")
    old = world / "refs.bib"
    old.write_text("mine\n", encoding="utf-8")
    result = ccec("cite", BERTHS, "-o", str(old), "--force", "--facts", str(world))
    assert (result.code, result.stdout, old.read_text(encoding="utf-8")) == (1, "", "mine\n")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("It has 12 berths", "It has 12 berths. It has 12 berths", f"its quote occurs more than once in {ARTICLE}"),
        ("It has 12 berths and cost over 30", "There is nothing", f"its quote is not in {ARTICLE}"),
    ],
    ids=["ambiguous", "nothing like it"],
)
def test_what_is_unclear_is_refused(world: Path, ccec: Ccec, old: str, new: str, message: str) -> None:
    """It fails closed."""
    change_article(world, old, new)
    result = ccec("cite", BERTHS, "--facts", str(world))
    assert (result.code, result.stdout) == (1, "")
    assert f"not cited: {BERTHS}: {message}" in result.stderr


def test_a_quote_from_a_missing_source_is_refused(world: Path, ccec: Ccec) -> None:
    """It cannot be proved."""
    (world / "seeds" / "gazette.txt").unlink()
    result = ccec("cite", BERTHS, "--facts", str(world))
    assert (result.code, result.stdout) == (1, "")
    assert f"not cited: {BERTHS}: its quote cannot be proved: seeds/gazette.txt is missing" in result.stderr


def test_a_moved_quote_is_cited_where_it_was_found(world: Path, ccec: Ccec) -> None:
    """And the writer learns that the fact names another paragraph."""
    facts = world / "facts.yaml"
    text = facts.read_text(encoding="utf-8")
    wrong = text.replace('paragraph: 3, quote: "Freight', 'paragraph: 2, quote: "Freight')
    assert wrong != text
    facts.write_text(wrong, encoding="utf-8")
    result = ccec("cite", FREIGHT, "--in-text", "--facts", str(world))
    assert (result.code, result.stdout) == (0, "(Reed, 2021, para. 3)\n")
    moved = f"! {FREIGHT}: its quote is in para. 3 of {ARTICLE}, and cited there, not in para. 2"
    assert moved in result.stderr


def test_a_moved_quote_has_the_context_of_where_it_was_found(world: Path, ccec: Ccec) -> None:
    """So that annotation clients find it again."""
    facts = world / "facts.yaml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace('paragraph: 3, quote: "Freight', 'paragraph: 2, quote: "Freight'), encoding="utf-8")
    result = ccec("cite", FREIGHT, "-f", "web-annotation", "--facts", str(world))
    assert '"suffix": ", against -2.5% in 2019. The' in result.stdout


def test_a_quote_that_a_changed_source_still_has_is_cited_with_a_warning(world: Path, ccec: Ccec) -> None:
    """The source is another text than was read; the quote is proved."""
    change_article(world, "The old harbour", "The former harbour", record=False)
    result = ccec("cite", FREIGHT, "--in-text", "--facts", str(world))
    assert (result.code, result.stdout) == (0, "(Reed, 2021, para. 3)\n")
    assert f"! {FREIGHT}: seeds/gazette.txt has changed since it was read" in result.stderr


def test_a_typographic_difference_is_cited_as_it_is(world: Path, ccec: Ccec) -> None:
    """Quotation marks and dashes may differ."""
    facts = world / "facts.yaml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace('quote: "“the quiet port of the west”"', "quote: '\"the quiet port of the west\"'"))
    result = ccec("cite", "quiet-port-name", "--in-text", "--facts", str(world))
    assert (result.code, result.stdout) == (0, "(Reed, 2021, para. 3)\n")
    assert "quiet-port-name" not in result.stderr


@pytest.mark.parametrize("name", FORMATS)
def test_unproved_facts_are_cited_only_with_a_warning(world: Path, ccec: Ccec, name: str) -> None:
    """On stderr always, and in the text itself where the format has comments."""
    change_article(world, "It has 12 berths", "It has 13 berths")
    result = ccec("cite", BERTHS, "-f", name, "--unproved", "--facts", str(world))
    assert result.code == 0
    assert f"! {BERTHS}: its quote is not in {ARTICLE}" in result.stderr
    marks = FORMATS[name].comment(CiteOptions())
    if marks:
        assert result.lines[0].startswith(f"{marks[0]}not proved: {BERTHS}: its quote is not in {ARTICLE}")
        assert result.lines[0].endswith(marks[1])
    else:
        assert "not proved" not in result.stdout
    assert len(result.stdout) > 40


@pytest.mark.parametrize("name", FORMATS)
def test_a_comment_changes_nothing_of_what_is_cited(world: Path, ccec: Ccec, name: str) -> None:
    """The citation is the same as that of the proved fact."""
    proved = ccec("cite", BERTHS, "-f", name, "--facts", str(world)).stdout
    change_article(world, "It has 12 berths", "It has 13 berths")
    text = ccec("cite", BERTHS, "-f", name, "--unproved", "--facts", str(world)).stdout
    if name == "web-annotation":  # which has the words around the quote, and there are none
        assert '"exact": "It has 12 berths"' in text
        return
    assert text.partition("\n")[2] == proved or text == proved


def test_a_comment_cannot_be_ended_by_what_it_says() -> None:
    """Nor be taken for an entry by BibTeX."""
    hostile = "a --> b\n@article{x, title={y}}"
    assert comment_lines(("<!-- ", " -->"), [hostile]) == "<!-- a - -> b (at)article{x, title={y}} -->\n"
    assert comment_lines(("% ", ""), [hostile]).count("\n") == 1
    for end in ("-->", "--->", "---->", "--!>", "---!>", "-", "--", "\x07\ufffe"):
        (line,) = comment_lines(("<!-- ", " -->"), [f"a {end}<img>"]).splitlines()
        assert re.findall("--!?>", line) == ["-->"]
        assert line.isprintable()
    assert comment_lines(None, [hostile]) == ""


def draft_in(world: Path, text: str) -> str:
    """A draft beside the world."""
    path = world / "draft.md"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_locator_of_a_draft_that_is_not_the_facts_is_reported(world: Path, ccec: Ccec) -> None:
    """With file, line and column, and where the quote is."""
    draft = draft_in(world, f"Freight rose.\n\nIt rose [@{FREIGHT}, para. 1], really [@{FREIGHT}, paras. 2-3].\n")
    result = ccec("cite", "--from", draft, "--facts", str(world))
    assert result.code == 0
    assert f"{draft}:3:11: {FREIGHT}, para. 1: the quote is in para. 3" in result.stderr
    assert "paras. 2-3" not in result.stderr
    document = ccec("cite", "--from", draft, "--json", "--facts", str(world)).json
    assert document["wrong_locators"] == [
        {"key": FREIGHT, "line": 3, "column": 11, "locator": "para. 1", "expected": ["para. 3"]}
    ]


def test_a_locator_that_the_source_does_not_have_is_reported(world: Path, ccec: Ccec) -> None:
    """Where the draft cites the source itself."""
    draft = draft_in(world, f"It rose [@{ARTICLE}, para. 4], or [@{ARTICLE}, para. 3].\n")
    result = ccec("cite", "--from", draft, "--facts", str(world))
    assert f"{draft}:1:11: {ARTICLE}, para. 4: the source has no para. 4" in result.stderr
    assert "para. 3:" not in result.stderr


def test_a_page_says_nothing_about_paragraphs(world: Path, ccec: Ccec) -> None:
    """Nor does a remark."""
    draft = draft_in(world, f"It rose [@{FREIGHT}, p. 1; @{FREIGHT}, my emphasis].\n")
    document = ccec("cite", "--from", draft, "--json", "--facts", str(world)).json
    assert document["wrong_locators"] == []


def test_a_draft_with_an_unproved_fact_gets_the_bibliography_of_the_others(world: Path, ccec: Ccec) -> None:
    """And exit code 1."""
    change_article(world, "It has 12 berths", "It has 13 berths")
    draft = draft_in(world, f"It has 12 [@{BERTHS}] and 14 [@harbour-berths-end-2021].\n")
    result = ccec("cite", "--from", draft, "--facts", str(world))
    assert (result.code, len(result.lines)) == (1, 1)
    assert "Port Office" in result.lines[0]
    assert f"not cited: {BERTHS}" in result.stderr


def test_a_pipe_is_not_written_to(world: Path, ccec: Ccec) -> None:
    """Nobody may ever read it."""
    os.mkfifo(world / "x.bib")
    result = ccec("cite", FREIGHT, "-o", str(world / "x.bib"), "--force", "--facts", str(world))
    assert (result.code, "is not a regular file" in result.stderr) == (2, True)
