"""Dates and periods: days, months and years, as ISO 8601-1 writes them in reduced precision."""

from dataclasses import dataclass
from typing import Literal

Basis = Literal["inferred"]
"""What a date rests on: `inferred` when it was worked out, None when the text prints it."""


@dataclass(frozen=True, slots=True, order=True)
class Date:
    """A day, a month or a year: `month` and `day` are 0 where the date is not that precise."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
        if self.day:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)

    @property
    def first_day(self) -> tuple[int, int, int]:
        """The first day the date can mean."""
        return (self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> tuple[int, int, int]:
        """The last day the date can mean; every month counts 31 days, which is enough to compare with."""
        return (self.year, self.month or 12, self.day or 31)


@dataclass(frozen=True, slots=True)
class Period:
    """A period from `start` to `end`, both included; a single date is a period of itself."""

    start: Date
    end: Date

    def __str__(self) -> str:
        return str(self.start) if self.start == self.end else f"{self.start}/{self.end}"

    def overlaps(self, other: "Period") -> bool:
        """Whether the two have a day in common."""
        return self.start.first_day <= other.end.last_day and other.start.first_day <= self.end.last_day

    def covers(self, other: "Period") -> bool:
        """Whether every day of `other` is one of this period."""
        return self.start.first_day <= other.start.first_day and other.end.last_day <= self.end.last_day


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as a text writes it, at code points `start` to `end` (exclusive)."""

    text: str
    period: Period
    start: int
    end: int
