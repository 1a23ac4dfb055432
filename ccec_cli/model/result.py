"""What the rooms find out: proofs, hits, citations, coverage, findings."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from ccec_cli.model.fact import Fact
from ccec_cli.model.proof import Verification
from ccec_cli.model.source import Locator, Reference, Source

Severity = Literal["error", "warning"]

Record = Mapping[str, object]
"""A noun ready for JSON: fixed keys, absent is None, lists are tuples and never None."""

RegionKind = Literal["figure", "number-word", "date", "sentence", "paragraph"]
"""What coverage counts. A `paragraph` is any part of a source, headings and captions included; only paragraphs in the
narrow sense have sentences."""

REGION_KINDS: tuple[RegionKind, ...] = get_args(RegionKind)


@dataclass(frozen=True, slots=True)
class ProvedFact:
    """A fact with the verification of each of its quotes, in their order.

    `needs_care` is whether a writer must read the caveat, the conflicts or the status before using it.
    """

    fact: Fact
    verifications: tuple[Verification, ...]
    needs_care: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another fact that cannot be right together with the one in question, and what the figures of the two say."""

    fact: Fact
    sums: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """Words of a source that a fact quotes: code points `start` to `end` (exclusive) of a part's text."""

    start: int
    end: int
    fact: Fact


@dataclass(frozen=True, slots=True)
class Match:
    """Why a hit matched: a stretch of the query, `asked`, met `matched` in the fact.

    `how` is one of exact, inflected, related, translated, prefix, typo, acronym, alias, figure, range, date, phrase,
    gloss.
    """

    how: str
    asked: str
    matched: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A fact that answers a query, how well (0 to 100) and why."""

    fact: Fact
    score: float
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """One use of a source: its reference, pinpointed to the words of one fact.

    `prefix` and `suffix` are the source's words before and after the quote, as much as finds it again on a page.
    """

    reference: Reference
    fact: str
    claim: str
    locator: Locator
    quote: str
    said_by: str | None = None
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """A region of a source that coverage counts: it needs a fact, or a reason for having none.

    `start` and `end` (exclusive) are code points in the text of the part under `locator`; `line` and `column`, from 1,
    are its position in the file. `facts` are the ids of the facts that cover it, `reason` is why it is listed as no
    fact.
    """

    kind: RegionKind
    locator: Locator
    text: str
    start: int
    end: int
    line: int
    column: int
    facts: tuple[str, ...] = ()
    reason: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it has neither a fact nor a reason."""
        return not self.facts and self.reason is None

    @property
    def is_listed(self) -> bool:
        """Whether it has no fact, but a reason for that."""
        return not self.facts and self.reason is not None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a source has facts: every figure, number word, date, sentence and part is a region of it."""

    source: Source
    regions: tuple[Region, ...]

    def of(self, kind: RegionKind) -> tuple[Region, ...]:
        """The regions of one kind."""
        return tuple(region for region in self.regions if region.kind == kind)

    @property
    def open(self) -> tuple[Region, ...]:
        """The gaps: regions with neither a fact nor a reason."""
        return tuple(region for region in self.regions if region.is_open)

    @property
    def percent(self) -> float:
        """The percentage of regions with a fact or a reason: 100 without any region, 0 where the source is missing."""
        if self.source.state == "missing":
            return 0.0
        return 100 * (1 - len(self.open) / len(self.regions)) if self.regions else 100.0


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem that a rule reports, with its position in the file; `fact` is the id of the fact concerned, if any."""

    rule: str
    severity: Severity
    message: str
    file: str
    line: int
    column: int
    fact: str | None = None
