"""Coverage: which regions of a source have a fact or a reason for having none, and which are gaps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ccec_cli.model import Coverage, FactBase, Region
from ccec_cli.verify.coverage import measure_coverage


@pytest.fixture
def gazette(small: FactBase) -> Coverage:
    """The coverage of the newspaper article in the little world."""
    return measure_coverage(small, small.sources["gazette-2021-05-02"])


def region(coverage: Coverage, kind: str, text: str) -> Region:
    """The one region of that kind that begins so."""
    (found,) = [one for one in coverage.regions if one.kind == kind and one.text.startswith(text)]
    return found


def test_a_figure_in_a_quote_is_covered(gazette: Coverage) -> None:
    """By every fact whose quote contains it."""
    assert region(gazette, "figure", "12").facts == ("harbour-berths-2021",)


def test_a_figure_in_no_quote_is_open(gazette: Coverage) -> None:
    """Though its paragraph has facts."""
    assert region(gazette, "figure", "-2.5%").is_open


def test_a_date_in_a_quote_is_covered(gazette: Coverage) -> None:
    """As a figure is."""
    assert region(gazette, "date", "April 28, 2021").facts == ("harbour-opening-2021",)


def test_a_date_is_covered_by_a_fact_of_its_sentence_and_time(small: FactBase) -> None:
    """Where a fact's time is 2021, the words "In 2021" before its quote need no fact of their own."""
    report = measure_coverage(small, small.sources["port-office-2022"])
    assert region(report, "date", "2021").facts == ("harbour-earnings-2021",)


def test_a_sentence_without_a_quote_is_open(gazette: Coverage) -> None:
    """A sentence without figures counts, too."""
    assert region(gazette, "sentence", "The old harbour").is_open
    assert not region(gazette, "sentence", "The town calls").is_open


def test_a_reason_covers_its_words(gazette: Coverage) -> None:
    """What is listed as no fact is not open, and shows why."""
    assert region(gazette, "paragraph", "The harbour at night").reason == "photo credit"
    assert region(gazette, "date", "May 2, 2021").reason == "stands in the source entry"


def test_a_region_has_its_line_and_column(small: FactBase, gazette: Coverage) -> None:
    """Where an editor jumps to, in a hard-wrapped file as well."""
    twelve = region(gazette, "figure", "12")
    assert (twelve.line, twelve.column) == (5, 56)
    report = measure_coverage(small, small.sources["port-office-2022"])
    dollars = region(report, "figure", "$3.1 million")
    assert (dollars.line, dollars.column, dollars.text) == (4, 58, "$3.1 million")


def test_a_quote_that_is_not_found_covers_nothing(small: FactBase) -> None:
    """A broken fact leaves its figure open."""
    fact = small.facts["freight-growth-2020"]
    broken = replace(fact, evidence=(replace(fact.evidence[0], quote="Freight fell by 7.5% in 2020"),))
    base = replace(small, facts={**small.facts, fact.id: broken})
    assert region(measure_coverage(base, base.sources["gazette-2021-05-02"]), "figure", "7.5%").is_open


def test_percent_counts_every_region(gazette: Coverage) -> None:
    """It is the share of regions that have a fact or a reason."""
    covered, gap = region(gazette, "figure", "12"), region(gazette, "figure", "-2.5%")
    listed = region(gazette, "paragraph", "The harbour at night")
    assert replace(gazette, regions=(covered, covered, listed, gap)).percent == 75


@pytest.mark.parametrize("source", range(5))
def test_the_shipped_sources_are_covered_whole(base: FactBase, source: int) -> None:
    """Every figure, number word, date, sentence and part of the five articles has a fact or a reason."""
    coverage = measure_coverage(base, list(base.sources.values())[source])
    assert coverage.regions
    assert [f"{one.kind} {one.locator}: {one.text}" for one in coverage.open] == []
