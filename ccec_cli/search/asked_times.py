"""The times a query asks for: dates and years, open ends ("since 2020", "before March"), days of any year."""

import re
from typing import NamedTuple

from ccec_cli.model import Date, Period
from ccec_cli.text.dates import date_spans
from ccec_cli.text.normalize import fold

EVER, FOREVER = Date(1), Date(9999)
"""Where "before" begins, and "since" ends."""

_SINCE = re.compile(r"(?:\bsince|\bstarting (?:in|from)|自从?)\s*$")
_AFTER = re.compile(r"(?:\bafter|\blater than|晚于)\s*$")
_UNTIL = re.compile(r"(?:\buntil|\btill|\bup to|\bno later than|\bnot later than|\bby the end of|截至|截止)\s*$")
_BEFORE = re.compile(r"(?:\bbefore|\bprior to|\bearlier than|早于)\s*$")
_DAYS, _MONTHS = 31, 12


class Times(NamedTuple):
    """The `periods` asked for, in year 0 where it may be any, and their `texts`; what is `unread`; where all stand."""

    periods: tuple[Period, ...]
    texts: tuple[str, ...]
    unread: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def asked_times(text: str) -> Times:
    """The times in a text. What is written like a date and is none, or one of two days, is unread, not left out."""
    folded = fold(text)
    periods, texts, unread, spans = [], [], [], []
    for start, end, first, last in date_spans(folded):
        if first and last and (first.year or first.day):
            periods.append(_open_ended(folded, start, Period(first, last)))
            texts.append(text[start:end])
        elif first is None and any(char.isdigit() for char in text[start:end]):
            unread.append(text[start:end])
        else:
            continue  # a month of no year is a word
        spans.append((start, end))
    return Times(tuple(periods), tuple(texts), tuple(unread), tuple(spans))


def _open_ended(folded: str, start: int, period: Period) -> Period:
    """The time meant: "since 2020" includes the year and has no end, "after 2020" begins in 2021."""
    if not period.start.year:
        return period
    if _SINCE.search(folded, 0, start):
        return Period(period.start, FOREVER)
    if _UNTIL.search(folded, 0, start):  # "no later than" before "later than"
        return Period(EVER, period.end)
    if _AFTER.search(folded, 0, start):
        return Period(_next(period.end), FOREVER)
    return Period(EVER, _previous(period.start)) if _BEFORE.search(folded, 0, start) else period


def _next(date: Date) -> Date:
    """The day, month or year after one."""
    if date.day:
        return Date(date.year, date.month, date.day + 1)  # the 32nd of a month is before the first of the next
    if date.month:
        return Date(date.year, date.month + 1) if date.month < _MONTHS else Date(date.year + 1, 1)
    return Date(date.year + 1)


def _previous(date: Date) -> Date:
    if date.day > 1:
        return Date(date.year, date.month, date.day - 1)
    if date.month > 1:
        return Date(date.year, date.month - 1, _DAYS if date.day else 0)
    return Date(date.year - 1, _MONTHS if date.month else 0, _DAYS if date.day else 0)
