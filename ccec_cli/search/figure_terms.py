"""Match the figures of a query: a number is equal or it is not, or it lies within the bounds asked for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from math import floor, log10

from ccec_cli.model import Match, Quantity
from ccec_cli.search.counted import thing_of, things_meant
from ccec_cli.search.index import Index
from ccec_cli.search.term import LIGHT, UNKNOWN, Matched, Term


def figure_terms(index: Index, quantities: Sequence[Quantity], counted: Sequence[Sequence[str]]) -> Iterator[Term]:
    """A term for each figure, with the words of what is `counted`; the two ends of a range are one."""
    at = 0
    while at < len(quantities):
        bounds = quantities[at : at + 2]
        hedges = {bound.comparator for bound in bounds}
        if len(bounds) > 1 and hedges == {">=", "<="} and bounds[0].unit == bounds[1].unit:
            low, high = sorted(bound.number for bound in bounds)
            ends = (replace(bounds[0], number=low, comparator=">="), replace(bounds[1], number=high, comparator="<="))
            yield _figure_term(index, ends, counted[at + 1])
            at += 2
        else:
            yield _figure_term(index, quantities[at : at + 1], counted[at])
            at += 1


def _figure_term(index: Index, bounds: Sequence[Quantity], counted: Sequence[str]) -> Term:
    """Facts with the figure, equal or within the bounds asked for; never a near one, nor one of something else.

    A figure is of something else where its own words are none of those counted, and the fact base counts those, too.
    """
    asked = " to ".join(bound.text for bound in bounds)
    things = things_meant(index, counted, bounds[0].unit) if bounds[0].unit in (None, "%") else frozenset()
    counts_them = any(
        thing_of(figure).noun in things or (things and thing_of(figure).words >= things) for _, figure in index.figures
    )
    found = Matched()
    for number, figure in index.figures:
        credit, how = _figure_credit(figure, bounds)
        thing = thing_of(figure)
        if things and bounds[0].unit is None and figure.unit in ("%", *_TIMES) and thing.noun not in things:
            continue  # "60 enterprises" is no hour, nor 60 percent
        if things and thing.noun not in things and (thing.noun or how == "range"):
            credit *= 0.0 if counts_them and thing.noun else 1.0 if thing.words & things else OF_SOMETHING_ELSE
        found.add(number, credit, Match(how, asked, figure.text))
    spelt = not any(char.isdigit() for char in asked)
    if found:
        weight = index.weight(min(len(found), 3))
    else:  # "the last three years" is hardly ever the figure asked for
        weight = (LIGHT if spelt and bounds[0].unit in _TIMES else UNKNOWN) * index.rarity
    return Term(asked, weight, found, exact=not spelt or len(bounds) > 1 or counts_them)


OF_SOMETHING_ELSE = 0.7
"""What is left of the credit for a figure whose own words are none of those asked for."""

_TIMES = ("min", "day", "month", "year")
_DIRECTION = {">": 1, ">=": 1, "<": -1, "<=": -1, "~<": 0, "~": 0, "=": 0}


def _figure_credit(figure: Quantity, bounds: Sequence[Quantity]) -> tuple[float, str]:
    """How well a figure meets what was asked: the number itself, then what lies within, the nearest bound first."""
    asked = bounds[0]
    equal = 0.0
    if len(bounds) == 1:
        equal = same_number(figure, asked.number, asked.unit) or _as_written(figure, asked)
        if not equal and asked.comparator in ("~", "~<") and figure.unit == asked.unit and _rounds_to(figure, asked):
            return (0.0 if asked.comparator == "~<" and figure.number > asked.number else 0.95), "range"
    if equal and (asked.comparator == "=" or _DIRECTION[asked.comparator] == _DIRECTION[figure.comparator]):
        return equal if asked.text.casefold() in figure.text.casefold() else OTHERWISE_WRITTEN * equal, "figure"
    if _DIRECTION[asked.comparator] * _DIRECTION[figure.comparator] < 0 and len(bounds) == 1:
        return 0.0, "figure"  # "less than 60" is no "more than 60"
    if _DIRECTION[asked.comparator] > 0 and figure.comparator == "~<" and figure.number <= asked.number:
        return 0.0, "figure"  # nor is "close to 60"
    if all(_satisfies(figure, bound) for bound in bounds):
        far = (
            abs(_magnitude(figure.number) - _magnitude(asked.number)) if figure.number > 0 and asked.number > 0 else 1.0
        )
        return 0.94 - 0.01 * min(far, 3.0), "range"
    return 0.93 * equal, "figure"


def same_number(figure: Quantity, number: Fraction, unit: str | None) -> float:
    """How much a figure equals number and unit: 1, or 0.9 where one of them has no unit, or 0."""
    if figure.number != number:
        return 0.0
    if figure.unit == unit:
        return 1.0
    as_written = figure.unit != "min" or str(number) in figure.text  # a bare 60 is not "one hour"
    return 0.9 if unit is None and as_written else 0.0


def _as_written(figure: Quantity, asked: Quantity) -> float:
    """How much a bare number with decimals equals a figure that has the same ones before its scale: 139.7 billion."""
    bare = asked.unit is None and "." in asked.text and asked.comparator == "="
    return WITHOUT_SCALE if bare and asked.text in re.findall(r"[0-9.]+[0-9]", figure.text) else 0.0


OTHERWISE_WRITTEN = 0.995
"""What is left for the same figure in another notation: among equals, the one as written comes first."""

WITHOUT_SCALE = 0.8
"""What a number counts that is asked for without its scale."""


def _magnitude(number: Fraction) -> float:
    """The decimal logarithm, of numbers, too, that are beyond floating point."""
    return log10(number.numerator) - log10(number.denominator)


def _rounds_to(figure: Quantity, asked: Quantity) -> bool:
    """Whether the figure, rounded to as many digits as were asked, is the number asked: 14.47 is "about 14.5"."""
    written = re.sub(r"\D", "", asked.text) or str(asked.number.numerator)
    significant = written.strip("0")
    digits = 2 if significant == "1" != written else len(significant)  # sixty is precise to ten, and so is a hundred
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
