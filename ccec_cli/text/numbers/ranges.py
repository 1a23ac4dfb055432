"""Join the two ends of a range: "10 to 20 billion yuan" is at least 10 and at most 20 billion yuan.

The first end takes what it is missing from the second; so do the members of a list, "37.9 and 55.7 percent". But
"from 10 to 20" are two points of a development, not a range.
"""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from ccec_cli.model import Comparator
from ccec_cli.text.numerals import HANZI_SCALE, SCALES, read_hanzi


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure before ranges are joined: `number` is as written, before scale and unit."""

    start: int
    end: int
    number: Fraction
    scale: int
    unit: str | None
    factor: Fraction
    comparator: Comparator
    bare: bool
    """Neither unit nor measure word belongs to it, so a range may lend one."""
    prefixed: bool = False
    """The unit is written before the number ("$5"), where it may apply to what follows, too."""

    @property
    def value(self) -> Fraction:
        """The number in base units."""
        return self.number * self.scale * self.factor


_LINK = re.compile(r"\s*(?P<word>-|–|—|~|to|or|and|至|到|和|与|或)\s*")
_LIST = re.compile(r"\s*(?:,|、|,?\s*and|或|和|与)\s*")
_BESIDE = re.compile(r"\s*(?:and\s+)?")
_SCALES = re.compile(rf"thousand|million|billion|trillion|{HANZI_SCALE}")
_BETWEEN = re.compile(r"between\s+$|介于$|在$")
_POINTS = re.compile(r"(?<![a-z])(?<!ing )(?<!range )(?<!ranges )(?<!ranged )from\s+$|[从由]$")


def join_ranges(text: str, figures: list[Figure]) -> list[Figure]:
    """Give the two ends of each range their comparators, and bare members of lists their unit."""
    joined: list[Figure] = []
    for figure in figures:
        ends = (_sum(text, joined[-1], figure) or _ends(text, joined[-1], figure)) if joined else None
        if ends:
            joined[-1:] = ends
        else:
            joined.append(figure)
    for i in range(len(joined) - 2, -1, -1):  # from the right: the last of a list has the unit
        first, second = joined[i], joined[i + 1]
        if first.bare and first.unit is None and second.unit and _LIST.fullmatch(text, first.end, second.start):
            joined[i] = _lent(first, second, _scale(text, second), points=True)
    return joined


def _sum(text: str, first: Figure, second: Figure) -> tuple[Figure] | None:
    """Add up a duration in two units: "1 hour 20 minutes"."""
    falling = first.unit == second.unit == "min" and first.factor > second.factor
    if not (falling and _BESIDE.fullmatch(text, first.end, second.start)):
        return None
    number = first.value + second.value
    return (replace(first, end=second.end, number=number, scale=1, factor=Fraction(1)),)


def _ends(text: str, first: Figure, second: Figure) -> tuple[Figure, Figure] | None:
    link = _LINK.fullmatch(text, first.end, second.start)
    if not link or first.comparator != "=" or second.comparator != "=":
        return None
    before = text[max(0, first.start - 12) : first.start]
    between = _BETWEEN.search(before)
    if link["word"] in ("and", "和", "与") and not between:
        return None
    points = _POINTS.search(before) is not None
    if first.prefixed and second.bare:  # $5-10 million
        second = replace(second, unit=first.unit)
    if first.bare or (first.prefixed and first.unit == second.unit):
        first = _lent(first, second, _scale(text, second), points=points)
    elif first.unit != second.unit:
        return None
    if points or first.value > second.value:
        return first, second
    start = first.start - (len(before) - between.start()) if between else first.start
    return replace(first, start=start, comparator=">="), replace(second, comparator="<=")


def _scale(text: str, figure: Figure) -> int:
    """The scale of a figure, also where it was read as a whole: 10^9 of "twenty billion", 10^8 of 七亿."""
    scales = _SCALES.findall(text, figure.start, figure.end)
    if figure.scale != 1 or len(scales) != 1:
        return figure.scale
    return SCALES.get(scales[0]) or int(read_hanzi(scales[0]))


def _lent(first: Figure, second: Figure, scale: int, *, points: bool) -> Figure:
    """Lend the first the unit of the second; its scale, too, where the range still rises and the scale can carry it."""
    lent = replace(first, unit=second.unit, factor=second.factor)
    scaled = replace(lent, scale=scale)
    ceiling = 10000 if scale in (10**4, 10**8) else 1000
    carries = first.scale == 1 and abs(first.number) < ceiling and (points or scaled.value <= second.value)
    return scaled if carries else lent
