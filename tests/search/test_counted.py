"""A figure is of the thing beside it: a right number with another noun is another figure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ccec_cli.search.counted import thing_of, things_meant
from ccec_cli.search.index import Index
from ccec_cli.text.numbers import find_quantities
from tests.search.grading import Search


@pytest.mark.parametrize(
    ("figure", "noun"),
    [
        ("37 research institutions", "institut"),
        ("6.3% of the national GDP", "gdp"),
        ("more than 1,800 platforms for technological innovation", "platform"),
        ("A third of the digital economy added value of Chongqing", "valu"),
        ("139.7 billion yuan", ""),
        ("seven", ""),
    ],
)
def test_the_noun_of_a_figure_is_the_last_of_its_phrase(figure: str, noun: str) -> None:
    """As it is written beside the number, and none where it stands alone."""
    (quantity,) = find_quantities(figure)
    written = replace(quantity, text=figure, start=0, end=len(figure))
    assert thing_of(written).noun == noun


def test_names_count_nothing(world_index: Index) -> None:
    """Those of places and persons stand beside a figure by chance."""
    assert "workshop" in things_meant(world_index, ["baishui", "workshops"], None)
    assert things_meant(world_index, ["baishui"], None) == frozenset()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("20 digital workshops", "8 digital workshops"),
        ("20个数字化车间", "8个数字化车间"),
        ("112 exhibits", "112 enterprises"),
        ("6.3% of GDP", "6.3% of the population"),
        ("two state key laboratories", "three state key laboratories"),
        ("more than 60 enterprises", "less than 60 enterprises with 5 chips"),
        ("one hour by train", "60 enterprises by train"),
    ],
)
def test_a_number_answers_only_for_what_it_counts(search: Search, right: str, wrong: str) -> None:
    """The fact base counts the other thing otherwise."""
    fact, *_ = search(right)
    assert fact not in search(wrong)
