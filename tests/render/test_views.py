"""What people see of a fact: its words in their paragraph, what matched, and every doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ccec_cli.model import Fact, FactBase, Hit, Match
from ccec_cli.proof import find_conflicts, prove, sums_within
from ccec_cli.render.answer import Page, Styled
from ccec_cli.render.views.facts import fact_page, facts_table, hits_table, mark_matches


def marked(text: Styled) -> list[str]:
    """Give the stretches of a text that have a style."""
    return [text.text[start:end] for start, end, _ in text.spans]


def page_of(base: FactBase, fact: Fact, context: int = 0) -> Page:
    """Give the page of a fact."""
    return fact_page(base, prove(base, fact), sums_within(fact), find_conflicts(base, fact), context)


def lines(page: Page) -> dict[str, Any]:
    """Give a page's lines by their label, the last where a label comes again."""
    return dict(page.lines)


@pytest.mark.parametrize(
    ("matched", "shown"),
    [
        (["bus"], ["bus"]),
        (["BUS"], ["bus"]),
        (["high speed"], ["high-speed"]),
        (["speed", "high-speed"], ["high-speed"]),
        (["bu"], []),
        (["(", ""], []),
        (["bus", "bus"], ["bus"]),
    ],
)
def test_what_matched_is_marked_where_it_stands_whole(matched: list[str], shown: list[str]) -> None:
    """In any case, with a hyphen or a space, the longest first, never within another word."""
    assert marked(mark_matches("A high-speed bus, busy", matched)) == shown


def test_a_row_of_a_hit_has_its_score_and_marks(tiny: FactBase) -> None:
    """A row of a plain fact has neither."""
    fact = tiny.facts["hongshan-bus-interval"]
    hit = Hit(fact, 87.5, (Match("exact", "bus", "bus"),))
    (of_hit, of_fact) = [*hits_table([(prove(tiny, fact), hit)]).rows, *facts_table([prove(tiny, fact)]).rows]
    assert (of_hit.cells[-1], of_fact.cells[-1]) == ("88", "")
    assert "bus" in marked(of_hit.stacked[0])
    assert "bus" not in marked(of_fact.stacked[0])


def test_the_quote_is_marked_in_its_paragraph(tiny: FactBase) -> None:
    """The whole paragraph is there to be read."""
    page = lines(page_of(tiny, tiny.facts["hongshan-bus-interval"]))
    assert page["para. 2"].text.startswith("The bus from Lanhe to Hongshan")
    assert marked(page["para. 2"]) == ["runs every 20 minutes"]
    assert page["proof"].text.startswith("exact: valley-report-2021, para. 2")


def test_neighbouring_paragraphs_are_shown_on_demand(tiny: FactBase) -> None:
    """As many as asked on each side, site furniture left out."""
    fact = tiny.facts["reading-rooms-cheaper-than-roads"]
    labels = [label for label, _ in page_of(tiny, fact, context=1).lines]
    assert [label for label in labels if label.startswith(("para.", "caption", "block"))] == [
        "para. 2",
        "para. 3",
        "caption 1",
    ]


def test_folded_typography_is_said_to_be(tiny: FactBase) -> None:
    """The proof tells that the words stand there in other quotation marks."""
    page = lines(page_of(tiny, tiny.facts["reading-rooms-cheaper-than-roads"]))
    assert page["proof"].text.startswith("typographic: ")


def test_a_quote_that_is_not_there_is_shown_beside_what_is(tiny: FactBase) -> None:
    """Nothing is marked as if it were the quote."""
    page = lines(page_of(tiny, tiny.facts["lanhe-inhabitants-retracted"]))
    assert page["proof"].text.startswith("mismatch: ")
    assert page["quote"].text == "a town of 44,000 inhabitants"
    assert marked(page["para. 1"]) == []


def test_a_source_that_is_missing_has_no_paragraph_to_show(tiny: FactBase) -> None:
    """The fact is shown all the same, unproved."""
    source = replace(tiny.sources["valley-report-2021"], state="missing", paragraphs=())
    base = replace(tiny, sources={**tiny.sources, source.id: source}, verifications={})
    page = lines(page_of(base, tiny.facts["hongshan-bus-interval"]))
    assert page["proof"].text.startswith("source-missing: ")
    assert "para. 2" not in page


def test_a_status_other_than_current_is_told(tiny: FactBase) -> None:
    """Superseded or retracted is the first thing to know."""
    assert lines(page_of(tiny, tiny.facts["night-bus-plan-2025"]))["status"].text == "superseded"
    assert "status" not in lines(page_of(tiny, tiny.facts["hongshan-bus-interval"]))


def test_a_time_that_was_worked_out_is_said_to_be(tiny: FactBase) -> None:
    """It is never shown as if it were printed."""
    assert "worked out" in lines(page_of(tiny, tiny.facts["mei-anran-role-2021"]))["when"].text
    assert lines(page_of(tiny, tiny.facts["lanhe-library-loans-2020"]))["when"].text == "2020"
