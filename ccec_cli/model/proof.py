"""What was found out about a quote: how it occurs in its source."""

from dataclasses import dataclass
from typing import Literal

from ccec_cli.model.source import Locator

VerificationLevel = Literal[
    "exact", "typographic", "moved", "ambiguous", "mismatch", "source-drifted", "source-missing"
]


@dataclass(frozen=True, slots=True)
class Verification:
    """How the words of an evidence occur in its source.

    `found` is the part that has them (another one when `moved`), `start` and `end` (exclusive) the code points in that
    part's text. On a mismatch these three give the nearest passage, if one is near, and `difference` says in words how
    the quote differs from it.
    """

    level: VerificationLevel
    found: Locator | None = None
    start: int = 0
    end: int = 0
    difference: str | None = None

    @property
    def is_found(self) -> bool:
        """Whether the quote occurs in the source, in one known position."""
        return self.level in ("exact", "typographic", "moved", "source-drifted")
