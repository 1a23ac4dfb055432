"""At a terminal, tables and pages fit the width, and our text is printed as it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from ccec_cli.model import FactBase
from ccec_cli.proof import find_conflicts, prove, sums_within
from ccec_cli.render.answer import Answer, Page, Row, Styled, Table
from ccec_cli.render.formats.terminal import render
from ccec_cli.render.views.facts import fact_page, facts_table
from tests.render.conftest import viewed

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(autouse=True)
def colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that knows colours, whatever runs the tests."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def printed(answer: Answer, width: int) -> str:
    """Give what is printed, without its colours."""
    return _COLOUR.sub("", render(answer, width))


def page(*lines: tuple[str, str]) -> Answer:
    """Make an answer of one page."""
    return viewed((Page(tuple((label, Styled(text)) for label, text in lines)),))


@pytest.mark.parametrize("width", [40, 80, 140])
def test_tables_fit_the_width(tiny: FactBase, width: int) -> None:
    """No line is wider than the terminal, Chinese counting two columns a character."""
    answer = viewed(facts_table(prove(tiny, fact) for fact in tiny.facts.values()))
    assert width * 0.6 < max(map(cell_len, printed(answer, width).splitlines())) <= width


@pytest.mark.parametrize("width", [40, 80, 140])
def test_pages_fit_the_width(tiny: FactBase, width: int) -> None:
    """Facts with their paragraphs, too."""
    pages = tuple(
        fact_page(tiny, prove(tiny, fact), sums_within(fact), find_conflicts(tiny, fact))
        for fact in tiny.facts.values()
    )
    assert width * 0.6 < max(map(cell_len, printed(viewed(pages), width).splitlines())) <= width


def test_an_id_is_never_cut(tiny: FactBase) -> None:
    """It can be copied from the narrowest table: whole, or folded onto the next line."""
    text = printed(viewed(facts_table(prove(tiny, fact) for fact in tiny.facts.values())), 40)
    joined = "".join(line[:24].strip() for line in text.splitlines())
    assert all(fact in text or fact in joined for fact in tiny.facts)
    assert "…" not in text


def test_columns_are_aligned_beside_chinese() -> None:
    """The second column begins in the same column of the screen on every line."""
    rows = tuple(Row((), (Styled(text), Styled("SOURCE"))) for text in ("两江新区", "Liangjiang", "两江 New Area"))
    text = printed(viewed(Table(("Fact", "Source"), rows)), 60)
    starts = {cell_len(line[: line.index("SOURCE")]) for line in text.splitlines() if "SOURCE" in line}
    assert len(starts) == 1


@pytest.mark.parametrize("text", ["the [sic] word", "range [/OL] x", "[bold]no[/bold]", ":star: :100:", "[1] \\[x]"])
def test_markup_and_emoji_codes_are_text(text: str) -> None:
    """What looks like a command to the library stands in an article and is printed."""
    assert text in printed(page(("claim", text)), 80)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"]), max_size=60))
def test_no_character_is_lost(text: str) -> None:
    """However a text is folded, all of it is printed."""
    shown = "".join(line[7:] for line in printed(page(("claim", text)), 40).splitlines())
    assert shown.replace(" ", "") == text.replace(" ", "")


def test_pages_are_parted_by_a_blank_line(pages: Answer) -> None:
    """So that each is seen as one."""
    assert "\n\n" in printed(pages, 80)


def test_no_line_ends_in_spaces(table: Answer) -> None:
    """Nothing invisible is copied along."""
    lines = printed(table, 80).splitlines()
    assert len(lines) > 2
    assert [line for line in lines if line != line.rstrip()] == []


def test_bare_text_is_printed_as_it_is() -> None:
    """A citation is the answer, to the byte, at a terminal, too."""
    assert render(viewed("a\n  b  \n"), 40) == "a\n  b  \n"


def test_what_matched_is_marked(table: Answer) -> None:
    """In bold yellow, and nothing else of its cell."""
    assert "\x1b[1;33m两江\x1b[0m grew" in render(table, 80)


def test_without_colour_there_is_none(table: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR takes every colour away; bold may stay."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]", render(table, 80))


def test_a_dumb_terminal_gets_no_codes(table: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would print them as rubbish."""
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in render(table, 80)


def test_a_table_without_rows_prints_nothing(nothing: Answer) -> None:
    """Not even its headings: where nothing is found, stdout is empty at a terminal, too."""
    assert not render(nothing, 80)
