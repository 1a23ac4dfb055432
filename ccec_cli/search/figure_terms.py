"""Match the figures of a query: a number is equal or it is not, or it lies within the bounds asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import floor, log10

from ccec_cli.model import Match, Quantity
from ccec_cli.search.index import Index, same_number
from ccec_cli.search.term import LIGHT, UNKNOWN, Matched, Term


def figure_terms(index: Index, quantities: Sequence[Quantity]) -> Iterator[Term]:
    """A term for each figure; the two ends of a range are one."""
    at = 0
    while at < len(quantities):
        low = quantities[at]
        high = quantities[at + 1] if at + 1 < len(quantities) else None
        if high and (low.comparator, high.comparator) == (">=", "<=") and low.unit == high.unit:
            yield _figure_term(index, (low, high))
            at += 2
        else:
            yield _figure_term(index, (low,))
            at += 1


def _figure_term(index: Index, bounds: Sequence[Quantity]) -> Term:
    """Facts with the figure, equal or within the bounds asked for; never a near one."""
    asked = " to ".join(bound.text for bound in bounds)
    found = Matched()
    for number, figure in index.figures:
        credit, how = _figure_credit(figure, bounds)
        found.add(number, credit, Match(how, asked, figure.text))
    spelt = not any(char.isdigit() for char in asked)
    if found:
        weight = index.weight(min(len(found), 3))
    else:  # "the last three years" is hardly ever the figure asked for
        weight = (LIGHT if spelt and bounds[0].unit in _TIMES else UNKNOWN) * index.rarity
    return Term(asked, weight, found, exact=not spelt or len(bounds) > 1)


_TIMES = ("min", "day", "month", "year")
_DIRECTION = {">": 1, ">=": 1, "<": -1, "<=": -1, "~<": 0, "~": 0, "=": 0}


def _figure_credit(figure: Quantity, bounds: Sequence[Quantity]) -> tuple[float, str]:
    """How well a figure meets what was asked: the number itself, then what lies within, the nearest bound first."""
    asked = bounds[0]
    equal = 0.0
    if len(bounds) == 1:
        equal = same_number(figure, asked.number, asked.unit)
        if not equal and asked.comparator in ("~", "~<") and figure.unit == asked.unit and _rounds_to(figure, asked):
            return 0.95, "range"
    if equal and (asked.comparator == "=" or _DIRECTION[asked.comparator] == _DIRECTION[figure.comparator]):
        return equal, "figure"
    if all(_satisfies(figure, bound) for bound in bounds):
        far = (
            abs(_magnitude(figure.number) - _magnitude(asked.number)) if figure.number > 0 and asked.number > 0 else 1.0
        )
        return 0.94 - 0.01 * min(far, 3.0), "range"
    return 0.93 * equal, "figure"


def _magnitude(number: Fraction) -> float:
    """The decimal logarithm, of numbers, too, that are beyond floating point."""
    return log10(number.numerator) - log10(number.denominator)


def _rounds_to(figure: Quantity, asked: Quantity) -> bool:
    """Whether the figure, rounded to as many digits as were asked, is the number asked: 14.47 is "about 14.5"."""
    written = re.sub(r"\D", "", asked.text) or str(asked.number.numerator).rstrip("0")  # sixty is precise to ten
    digits = len(written.lstrip("0"))
    if not digits or not figure.number:
        return False
    step = Fraction(10) ** (floor(_magnitude(abs(figure.number))) - digits + 1)
    return round(figure.number / step) * step == asked.number


def _satisfies(figure: Quantity, bound: Quantity) -> bool:
    """Whether the figure lies where an inequality asks for; equality is not asked here."""
    if figure.unit != bound.unit or bound.comparator in ("=", "~", "~<"):
        return False
    if bound.comparator in (">", ">="):
        return figure.number > bound.number or (bound.comparator == ">=" and figure.number == bound.number)
    return figure.number < bound.number or (bound.comparator == "<=" and figure.number == bound.number)
