"""Match the dates of a query with the time that facts are about."""

from collections.abc import Sequence

from ccec_cli.model import Date, Match, Period
from ccec_cli.search.asked_times import EVER, FOREVER
from ccec_cli.search.index import Index
from ccec_cli.search.term import UNKNOWN, Matched, Term


def date_term(index: Index, periods: Sequence[Period], asked: str) -> Term:
    """Facts of the time asked for, or told in a source of that time where they have none of their own."""
    found = Matched()
    for number, fact in enumerate(index.facts):
        issued = index.base.sources[fact.evidence[0].source].reference.issued
        told = fact.when or (issued and Period(issued, issued))
        for period in (_in_year(period, told.start.year) for period in periods if told):
            credit, shown = _date_credit(fact.when, period), str(fact.when)
            if fact.when_basis == "inferred":
                credit *= INFERRED
            published = issued and period.covers(Period(issued, issued)) and (fact.when is None or period.start.day)
            if published and credit < PUBLISHED:
                credit, shown = PUBLISHED, f"published {issued}"
            found.add(number, credit, Match("date", asked, shown))
    weight = index.weight(max(len(found), 10)) if found else UNKNOWN * index.rarity
    return Term(asked, weight, found, exact=True, dated=True)


def _in_year(period: Period, year: int) -> Period:
    """A day of any year, in the year of what it is compared with."""
    if period.start.year:
        return period
    start, end = period.start, period.end
    return Period(Date(year, start.month, start.day), Date(year, end.month, end.day))


INFERRED = 0.95
"""What is left of the credit for a time that was worked out, where the source does not print it."""

WITHIN, SOME_YEARS, SAME_MONTH, SAME_YEAR = 0.85, 0.6, 0.5, 0.45
"""How much it counts that the fact is of a stretch of days or months, or of years, that the time asked for lies in, or
just of the same month or year, where more was asked."""

PUBLISHED = 0.85
"""How much it counts that the source, not the fact, is of the time asked for."""


def _date_credit(when: Period | None, asked: Period) -> float:
    """How well a fact's time meets the time asked for: the same, within it, around it, the narrower the better."""
    if when is None or not when.overlaps(asked):
        return 0.0
    if when == asked:
        return 1.0
    if asked.covers(when):
        since = asked.end == FOREVER and when.start.year == asked.start.year and when.start != when.end
        return 1.0 if since else 0.97 if asked.start == asked.end else 0.85
    if when.start != when.end and bool(when.start.day) >= bool(asked.start.day):
        return WITHIN if when.start.month else SOME_YEARS if not asked.start.month else SAME_YEAR
    if asked.start == EVER or asked.end == FOREVER:
        return SOME_YEARS  # "before April 2020" may be said of something of 2020
    return SAME_MONTH if when.start.month else SAME_YEAR
