"""The sums a careful reader does with the figures of facts that conflict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ccec_cli.model import Fact, FactBase
from ccec_cli.proof.arithmetic import amount_text, sums_between, sums_within
from ccec_cli.text.numbers import find_quantities


@pytest.fixture
def fact(small: FactBase) -> Fact:
    """Some fact, to be given figures."""
    return small.facts["harbour-cost-2021"]


def with_figures(fact: Fact, text: str) -> Fact:
    """The fact with the figures of a text."""
    return replace(fact, quantities=find_quantities(text))


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("close to 7 trillion yuan", "660 billion yuan", "7 trillion yuan is 10.6 times 660 billion yuan"),
        ("37", "50", "50 is 13 more than 37 (35.1 %)"),
        ("6.9%", "6.3%", "6.9 % is 0.6 percentage points more than 6.3 %"),
        ("4 years", "4 years", "both are 4 years"),
        (
            "660 billion yuan",
            "6.3%",
            "if 660 billion yuan were 6.3 % of a whole, the whole would be 10.5 trillion yuan",
        ),
    ],
)
def test_two_facts_are_compared(one: str, other: str, told: str, fact: Fact) -> None:
    """Two values of one measure, or a share with an amount; the order does not matter."""
    first, second = with_figures(fact, one), with_figures(fact, other)
    assert sums_between(first, second) == sums_between(second, first) == (told,)


@pytest.mark.parametrize(
    ("one", "other"), [("5 km", "5 yuan"), ("100 yuan", "100 euros"), ("0 yuan", "5 yuan"), ("", "7")]
)
def test_what_cannot_be_compared_is_not(one: str, other: str, fact: Fact) -> None:
    """Different units and nothing at all make no sum."""
    assert sums_between(with_figures(fact, one), with_figures(fact, other)) == ()


def test_a_sum_in_two_currencies_implies_a_rate(fact: Fact) -> None:
    """The reader sees whether the rate is the one of those days."""
    both = with_figures(fact, "100 million yuan (about 14.47 million U.S. dollars)")
    assert sums_within(both) == ("100 million yuan for 14.47 million dollars is 6.91 yuan to one dollar",)


@pytest.mark.parametrize("text", ["5 million yuan and 7 million yuan", "5 yuan and 7 km", "0 yuan, 0 euros"])
def test_other_figures_of_one_fact_imply_no_rate(text: str, fact: Fact) -> None:
    """Only two currencies do."""
    assert sums_within(with_figures(fact, text)) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [("1,800", "1,800"), ("over 30 billion yuan", "30 billion yuan"), ("a third", "33.3 %"), ("1.5 km", "1.5 km")],
)
def test_an_amount_is_said_without_its_hedge(text: str, told: str) -> None:
    """In the scale that one says, with few digits."""
    assert amount_text(find_quantities(text)[0]) == told
