"""Quantities: a figure as it is written, and what it means."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Comparator = Literal["=", ">", ">=", "<", "<=", "~", "~<"]
"""How a figure is modified: exactly, over, at least, under, at most, about, nearly."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as it was read: `comparator` `number` × `unit`; `text` is how it is written.

    `number` is exact and in base units (yuan, not billion yuan; minutes, not hours); `unit` is None for counts.
    `start` and `end` (exclusive) are code points in the text it was read from.
    """

    text: str
    number: Fraction
    unit: str | None
    comparator: Comparator
    start: int
    end: int

    @property
    def amount(self) -> tuple[Fraction, str | None]:
        """Number and unit, without the comparator."""
        return (self.number, self.unit)

    @property
    def meaning(self) -> tuple[Fraction, str | None, Comparator]:
        """Number, unit and comparator: all that it says, however it is written."""
        return (self.number, self.unit, self.comparator)
