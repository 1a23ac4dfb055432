"""Join the two ends of a range: "10 to 20 billion yuan" is at least 10 and at most 20 billion yuan.

The first end borrows what it lacks from the second. "from 10 to 20" are two points of a development, not a range.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from ccec_cli.model import Comparator
from ccec_cli.text.numerals import SCALES, read_hanzi


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
    """Neither unit nor measure word follows, so a range may lend one."""

    @property
    def value(self) -> Fraction:
        """The number in base units."""
        return self.number * self.scale * self.factor


_LINK = re.compile(r"\s*(?P<word>-|–|—|~|to|or|and|至|到|和|与|或)\s*")
_SCALES = re.compile(r"thousand|million|billion|trillion|[百千万亿]+")
_BETWEEN = re.compile(r"between\s+$|介于$|在$")
_POINTS = re.compile(r"(?<![a-z])(?<!ing )(?<!range )(?<!ranges )(?<!ranged )from\s+$|[从由]$")


def join_ranges(text: str, figures: list[Figure]) -> list[Figure]:
    """Hedge those of the figures that are the two ends of one range."""
    joined: list[Figure] = []
    for figure in figures:
        ends = _ends(text, joined[-1], figure) if joined else None
        if ends:
            joined[-1:] = ends
        else:
            joined.append(figure)
    return joined


def _ends(text: str, first: Figure, second: Figure) -> tuple[Figure, Figure] | None:
    link = _LINK.fullmatch(text, first.end, second.start)
    if not link or first.comparator != "=" or second.comparator != "=":
        return None
    before = text[max(0, first.start - 12) : first.start]
    between = _BETWEEN.search(before)
    if link["word"] in ("and", "和", "与") and not between:
        return None
    points = _POINTS.search(before) is not None
    if first.bare:
        scale = _scale(text[second.start : second.end]) if second.scale == 1 else second.scale
        first = _lent(first, second, scale, points=points)
    elif first.unit != second.unit:
        return None
    if points or first.value > second.value:
        return first, second
    start = first.start - (len(before) - between.start()) if between else first.start
    return replace(first, start=start, comparator=">="), replace(second, comparator="<=")


def _scale(figure: str) -> int:
    """The one scale in a figure that was read as a whole: 10^9 of "twenty billion", 10^8 of 七亿."""
    scales = _SCALES.findall(figure)
    return int(read_hanzi(scales[0])) if len(scales) == 1 and not scales[0].isascii() else SCALES.get("".join(scales), 1)


def _lent(first: Figure, second: Figure, scale: int, *, points: bool) -> Figure:
    """Lend the first the unit of the second; its scale, too, where the range still rises and the scale can carry it."""
    lent = replace(first, unit=second.unit, factor=second.factor)
    scaled = replace(lent, scale=scale)
    ceiling = 10000 if scale in (10**4, 10**8) else 1000
    carries = first.scale == 1 and abs(first.number) < ceiling and (points or scaled.value <= second.value)
    return scaled if carries else lent
