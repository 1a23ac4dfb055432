"""What figures say of each other, with the arithmetic that a careful reader would do.

Between conflicting facts: two values of one measure, or a share and an amount. Within one fact: a sum in two
currencies. The result is stated, not judged: judging is the task of the caveats.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, product

from ccec_cli.model import Conflict, Fact, FactBase, Quantity
from ccec_cli.text.numerals import format_number

_CURRENCIES = {
    "CNY": "yuan",
    "USD": "dollars",
    "EUR": "euros",
    "HKD": "Hong Kong dollars",
    "GBP": "pounds",
    "JPY": "yen",
    "KRW": "won",
}
_NAMES = {
    **_CURRENCIES,
    "min": "minutes",
    "day": "days",
    "month": "months",
    "year": "years",
    "x": "times",
    "km2": "km²",
}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_FROM_TIMES = Fraction(2)
"""From this ratio two amounts are compared by it, below by their difference."""

_FEW_DIGITS = 6
"""Up to this length a decimal is written in full."""


def find_conflicts(base: FactBase, fact: Fact) -> tuple[Conflict, ...]:
    """The facts that this one conflicts with, each with what the figures of the two say."""
    return tuple(Conflict(base.facts[id_], sums_between(fact, base.facts[id_])) for id_ in fact.conflicts_with)


def sums_within(fact: Fact) -> tuple[str, ...]:
    """What the figures of one fact say of each other: a sum given in two currencies implies an exchange rate."""
    sums = []
    for one, other in combinations(fact.quantities, 2):
        if (
            one.unit in _CURRENCIES
            and other.unit in _CURRENCIES
            and one.unit != other.unit
            and one.number * other.number
        ):
            more, less = (one, other) if abs(one.number) > abs(other.number) else (other, one)
            rate = _short(more.number / less.number)
            unit = _CURRENCIES[str(less.unit)].removesuffix("s")
            sums.append(f"{amount_text(more)} for {amount_text(less)} is {rate} {_unit(more)} to one {unit}")
    return tuple(sums)


def sums_between(fact: Fact, other: Fact) -> tuple[str, ...]:
    """What the figures of two facts say of each other, in the order of their figures."""
    return tuple(dict.fromkeys(text for pair in product(fact.quantities, other.quantities) for text in _sums(*pair)))


def _sums(one: Quantity, other: Quantity) -> Iterator[str]:
    if one.unit == other.unit and one.number > 0 and other.number > 0:
        yield _comparison(one, other)
    for share, amount in ((one, other), (other, one)):
        if share.unit == "%" and amount.unit in _CURRENCIES and share.number:
            whole = Quantity("", amount.number * 100 / share.number, amount.unit, "=", 0, 0)
            part = f"{amount_text(amount)} were {amount_text(share)}"
            yield f"if {part} of a whole, the whole would be {amount_text(whole)}"


def _comparison(one: Quantity, other: Quantity) -> str:
    more, less = (one, other) if one.number >= other.number else (other, one)
    if more.number == less.number:
        return f"both are {amount_text(one)}"
    gap = Quantity("", more.number - less.number, "pp" if one.unit == "%" else one.unit, "=", 0, 0)
    if one.unit == "%":
        return f"{amount_text(more)} is {_short(gap.number)} percentage points more than {amount_text(less)}"
    ratio = more.number / less.number
    if ratio >= _FROM_TIMES:
        return f"{amount_text(more)} is {_short(ratio)} times {amount_text(less)}"
    return f"{amount_text(more)} is {amount_text(gap)} more than {amount_text(less)} ({_short((ratio - 1) * 100)} %)"


def amount_text(quantity: Quantity) -> str:
    """The amount without its comparator, as one says it: "7 trillion yuan", "6.3 %", "37"."""
    for scale, word in _SCALES:
        if abs(quantity.number) >= scale:
            return " ".join(filter(None, [_short(quantity.number / scale), word, _unit(quantity)]))
    return " ".join(filter(None, [_short(quantity.number), _unit(quantity)]))


def _unit(quantity: Quantity) -> str:
    return _NAMES.get(quantity.unit or "", quantity.unit or "")


def _short(number: Fraction) -> str:
    """The number in full where it has few digits, else with three significant ones."""
    written = format_number(number)
    if number.denominator == 1 or (len(written) <= _FEW_DIGITS and Fraction(written) == number):
        return f"{number.numerator:,}" if number.denominator == 1 else written
    places = 2 if abs(number) < 10 else 1 if abs(number) < 100 else 0  # noqa: PLR2004 - three digits in all
    return format_number(round(number, places)) if places else str(round(number))
