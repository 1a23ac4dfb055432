"""The times in a query: dates in many notations, open ends, days of any year, and what only looks like a date."""

from __future__ import annotations

import pytest

from ccec_cli.search.asked_times import asked_times


def _periods(text: str) -> list[str]:
    return [str(period) for period in asked_times(text).periods]


@pytest.mark.parametrize(
    "text",
    [
        "2020-12-24",
        "24 December 2020",
        "Dec 24, 2020",
        "24-Dec-2020",
        "24.12.2020",
        "24/12/2020",
        "12/24/2020",
        "20201224",
        "2020-12-24T09:30",
        "2020年12月24日",
    ],
)
def test_a_day_is_read_in_any_notation(text: str) -> None:
    """Of science, commerce, Europe, America and China."""
    assert _periods(text) == ["2020-12-24"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("since 2020", "2020/9999"),
        ("after 2020", "2021/9999"),
        ("later than December 2020", "2021-01/9999"),
        ("before 2020", "0001/2019"),
        ("prior to January 2021", "0001/2020-12"),
        ("before 1 March 2021", "0001/2021-02-31"),
        ("until 2020", "0001/2020"),
        ("no later than 2020", "0001/2020"),
        ("12/2020", "2020-12"),
    ],
)
def test_open_ends_are_where_the_words_put_them(text: str, period: str) -> None:
    """Since and until take in what they name, after and before do not."""
    assert _periods(text) == [period]


def test_a_day_without_a_year_may_be_of_any() -> None:
    """In English and in Chinese; a month alone is but a word."""
    assert _periods("on December 24") == _periods("12月24日") == ["0000-12-24"]
    assert asked_times("the march of progress") == ((), (), (), ())


@pytest.mark.parametrize("text", ["05/06/2020", "31 February 2021"])
def test_what_is_no_day_or_one_of_two_is_kept_as_unread(text: str) -> None:
    """So that the query is not answered as if it had no time at all."""
    times = asked_times(text)
    assert (times.periods, times.unread) == ((), (text,))
