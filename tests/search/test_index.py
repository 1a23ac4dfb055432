"""The index knows every fact that may answer, by its words, names and figures."""

from __future__ import annotations

from fractions import Fraction

import pytest

from ccec_cli.model import FactBase, Quantity
from ccec_cli.search.figure_terms import same_number
from ccec_cli.search.index import Index, build_index


def numbers(index: Index, *ids: str) -> set[int]:
    """The numbers of facts in the postings."""
    return {number for number, fact in enumerate(index.facts) if fact.id in ids}


def test_retracted_facts_are_not_indexed(tiny_index: Index) -> None:
    """What was taken back answers nothing; what is superseded still does, with a doubt."""
    ids = {fact.id for fact in tiny_index.facts}
    assert "lanhe-inhabitants-retracted" not in ids
    assert "night-bus-plan-2025" in ids


def test_a_word_leads_to_the_facts_that_have_it(tiny_index: Index) -> None:
    """In the claim, the quote or a keyword."""
    assert set(tiny_index.words["bus"]) == numbers(tiny_index, "hongshan-bus-interval", "night-bus-plan-2025")
    assert set(tiny_index.words["borrowing"]) == numbers(tiny_index, "lanhe-library-loans")


def test_an_entity_leads_to_the_facts_about_it_its_parts_and_what_names_it(tiny_index: Index) -> None:
    """The nearer, the more it counts."""
    town = tiny_index.entities["lanhe"]
    (event,) = numbers(tiny_index, "lanhe-reading-rooms-2021")
    (bus,) = numbers(tiny_index, "hongshan-bus-interval")
    (loans,) = numbers(tiny_index, "lanhe-library-loans")
    assert town[event] > town[bus] > town[loans] > 0


def test_every_figure_is_indexed_with_its_fact(tiny_index: Index) -> None:
    """A fact of two figures is found by either."""
    (loans,) = numbers(tiny_index, "lanhe-library-loans-2020")
    found = {(figure.number, figure.unit) for number, figure in tiny_index.figures if number == loans}
    assert found == {(Fraction(900_000), None), (Fraction(3_000_000), "CNY")}


def test_rare_things_weigh_more(tiny_index: Index) -> None:
    """What stands in one fact weighs more than what stands in all, and nothing weighs nothing."""
    weights = [tiny_index.weight(count) for count in range(1, len(tiny_index.facts) + 1)]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] == tiny_index.rarity > weights[-1] > 0


def test_a_fact_base_without_facts_has_an_index(tiny: FactBase) -> None:
    """An empty base answers nothing instead of failing."""
    assert build_index(FactBase(tiny.path, {}, {}, {}, {})).facts == ()


@pytest.mark.parametrize(
    ("number", "unit", "same"),
    [
        (Fraction(20), "min", True),
        (Fraction(20), None, True),
        (Fraction(20), "day", False),
        (Fraction(21), "min", False),
    ],
)
def test_figures_are_the_same_by_number_and_unit(number: Fraction, unit: str | None, same: bool) -> None:
    """A figure in a query without a unit is met by one with; a near number is another number."""
    figure = Quantity("every 20 minutes", Fraction(20), "min", "=", 0, 16)
    assert (same_number(figure, number, unit) > 0) is same
