"""Find the dates of a text in English and Chinese, and read the ISO dates of the fact file.

Neighbours joined by "to" become one range and lend each other the year ("January to July 2022"). A date without a year
is no mention, but its digits are no figures either, so `date_spans` keeps it.
"""

import re
from typing import Final

from ccec_cli.model import Date, DateMention, Period
from ccec_cli.text.dates.patterns import FORMS, TO, DateSpan, is_possible
from ccec_cli.text.normalize import fold

_DATED = re.compile(
    "[0-9年月日号]|january|february|march|april|may|june|july|august|september|october|november|december"
)
_LINK = re.compile(TO)


def find_dates(text: str) -> tuple[DateMention, ...]:
    """The dates that a text mentions, in order and not overlapping: ranges as one, and only what names its year."""
    return tuple(
        DateMention(text[start:end], Period(first, last), start, end)
        for start, end, first, last in date_spans(fold(text))
        if first and last and first.year and last.year
    )


def date_spans(folded: str) -> list[DateSpan]:
    """Every span of a normalized text that is a date, in order; also without a year, or impossible."""
    if not _DATED.search(folded):
        return []
    spans: list[DateSpan] = []
    unread = folded
    for pattern, read in FORMS:
        found = [span for span in map(read, pattern.finditer(unread)) if span]
        unread = strike_out(unread, found)
        spans += found
    return _joined(folded, sorted(spans, key=lambda span: span.start))


def strike_out(text: str, spans: list[DateSpan]) -> str:
    """The text with these spans made unreadable; as long as before."""
    position, pieces = 0, []
    for span in spans:
        pieces += [text[position : span.start], "\0" * (span.end - span.start)]
        position = span.end
    return "".join([*pieces, text[position:]])


def _joined(folded: str, spans: list[DateSpan]) -> list[DateSpan]:
    joined: list[DateSpan] = []
    for span in spans:
        whole = _range(folded, joined[-1], span) if joined else None
        if whole:
            joined[-1] = whole
        else:
            joined.append(span)
    return joined


def _range(folded: str, before: DateSpan, after: DateSpan) -> DateSpan | None:
    """One range of two neighbours with "to" between them, or None where it would end before it begins."""
    link = folded[before.end : after.start]
    if not (before.first and before.last and after.first and after.last and _LINK.fullmatch(link)):
        return None
    if link.strip() == "and" and not folded.endswith("between ", 0, before.start):
        return None
    first = _in_year(before.first, before.first.year or after.first.year)
    last = _in_year(after.last, after.last.year or before.last.year)
    possible = is_possible(first.year, first.month, first.day) and is_possible(last.year, last.month, last.day)
    rising = first.first_day <= last.last_day
    return DateSpan(before.start, after.end, first, last) if possible and rising else None


def _in_year(date: Date, year: int) -> Date:
    return Date(year, date.month, date.day)


_ISO: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def parse_period(text: str) -> Period:
    """Read "2021", "2021-10", "2021-10-25" or an interval "2016/2020" (ISO 8601-1 in reduced precision).

    Raises a ValueError that says what is wrong with any other text.
    """
    begin, slash, end = text.partition("/")
    period = Period(_parse_date(begin, text), _parse_date(end if slash else begin, text))
    if period.start.first_day > period.end.first_day:
        raise ValueError(f"{text!r} ends before it begins")
    return period


def _parse_date(date: str, whole: str) -> Date:
    match = _ISO.fullmatch(date)
    if not match:
        raise ValueError(f"{whole!r} is not a date: write 2021, 2021-10, 2021-10-25 or 2016/2020")
    year, month, day = (int(number or 0) for number in match.groups())
    if not year:
        raise ValueError(f"{whole!r}: there is no year 0000")
    if match[2] and not (month and is_possible(year, month, 0)):
        raise ValueError(f"{whole!r}: there is no month {match[2]}")
    if match[3] and not (day and is_possible(year, month, day)):
        raise ValueError(f"{whole!r}: there is no day {match[3]} in {match[1]}-{match[2]}")
    return Date(year, month, day)
