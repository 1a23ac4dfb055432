"""The nouns of ccec: small frozen values that every room speaks in. No I/O and no rules of search or citing here.

Fields of a bibliography carry the names of CSL 1.0.2; dates follow ISO 8601-1 in reduced precision and
intervals ISO 8601-1 section 5.5 ("2016/2020"); a quote is the W3C Web Annotation's TextQuoteSelector `exact`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Literal, get_args

Comparator = Literal["=", ">", ">=", "<", "<=", "~", "~<"]
"""How a figure is hedged: exactly, over, at least, under, at most, about, nearly."""

SourceType = Literal["article-newspaper", "article-magazine", "webpage", "press-release", "report", "book", "dataset"]
"""What a source is. CSL's names, but for `press-release`, which CSL writes as an article with a genre."""

FactKind = Literal["figure", "event", "relation", "role", "plan", "opinion", "definition"]
EntityKind = Literal["place", "institution", "company", "person", "project", "plan", "event", "concept"]
Status = Literal["current", "superseded", "retracted"]
Basis = Literal["inferred"]
"""Where a date stands on: `inferred` when it was worked out, nothing when the text prints it."""

Label = Literal["paragraph", "heading", "caption", "title", "byline", "block"]
"""The parts of a source. Only paragraphs, headings and captions are counted; a `block` is site furniture."""

VerificationLevel = Literal[
    "exact", "typographic", "moved", "ambiguous", "mismatch", "source-drifted", "source-missing"
]
Severity = Literal["error", "warning"]
PlaceKind = Literal["figure", "number-word", "date", "sentence", "paragraph"]
"""What coverage counts. A `paragraph` is any part of a source, headings and captions included; only what is a
paragraph in the narrow sense has sentences."""

SOURCE_TYPES: tuple[SourceType, ...] = get_args(SourceType)
FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)
ENTITY_KINDS: tuple[EntityKind, ...] = get_args(EntityKind)
STATUSES: tuple[Status, ...] = get_args(Status)
LABELS: tuple[Label, ...] = get_args(Label)
PLACE_KINDS: tuple[PlaceKind, ...] = get_args(PlaceKind)


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
    """A stretch of time from `start` to `end`, both included; a single date is a period of itself."""

    start: Date
    end: Date

    def __str__(self) -> str:
        return str(self.start) if self.start == self.end else f"{self.start}/{self.end}"

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a day in common."""
        return self.start.first_day <= other.end.last_day and other.start.first_day <= self.end.last_day

    def covers(self, other: Period) -> bool:
        """Whether every day of `other` is one of this period."""
        return self.start.first_day <= other.start.first_day and other.end.last_day <= self.end.last_day


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as a text writes it, with the code points `start` to `end` (exclusive) where it stands."""

    text: str
    period: Period
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure read: `number` × `unit`, hedged by `comparator`; `text` is how it is written.

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
        """Number and unit, without the hedge."""
        return (self.number, self.unit)

    @property
    def meaning(self) -> tuple[Fraction, str | None, Comparator]:
        """All that it says, however it is written."""
        return (self.number, self.unit, self.comparator)


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a source: a `label` and, from 1, the number among the source's parts of that label."""

    label: Label
    number: int

    def __str__(self) -> str:
        if self.label in ("title", "byline"):
            return self.label
        return f"para. {self.number}" if self.label == "paragraph" else f"{self.label} {self.number}"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of a source's text under its locator: a paragraph in the narrow sense, a heading, a caption …

    `raw` is the block as it stands in the file, from code point `start`, which is in line `line` at `column`;
    `text` is the same with every run of white space made one space.
    """

    locator: Locator
    text: str
    raw: str
    start: int
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Name:
    """An author: a person by `family` and `given` name, or anything else by its `literal` name."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """What is needed to cite a source; the fields are CSL's variables. `id` is the citekey."""

    id: str
    type: SourceType
    title: str
    language: str
    title_sentence: str | None = None
    title_headline: str | None = None
    title_translated: str | None = None
    author: tuple[Name, ...] = ()
    container: str | None = None
    container_translated: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    number: str | None = None
    page: str | None = None
    issued: Date | None = None
    issued_basis: Basis | None = None
    accessed: Date | None = None
    url: str | None = None

    @property
    def is_periodical(self) -> bool:
        """Whether it stands in a newspaper or magazine."""
        return self.type in ("article-newspaper", "article-magazine")

    @property
    def is_inferred(self) -> bool:
        """Whether its date was worked out, so that it is never shown as if it were printed."""
        return self.issued is not None and self.issued_basis == "inferred"


@dataclass(frozen=True, slots=True)
class Source:
    """A text that facts rest on: its reference, its file beside the fact file, and the text's parts.

    `state` is `drifted` when the file's bytes no longer have the recorded `sha256`, `missing` when there is none;
    a missing source has no paragraphs.
    """

    reference: Reference
    file: str
    sha256: str
    state: Literal["held", "drifted", "missing"]
    paragraphs: tuple[Paragraph, ...]

    @property
    def id(self) -> str:
        """The citekey."""
        return self.reference.id

    def paragraph(self, locator: Locator) -> Paragraph | None:
        """The part that stands under `locator`."""
        return next((part for part in self.paragraphs if part.locator == locator), None)


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what a fact is about. `zh` is the standard Chinese name, simplified; `aliases` are all other names."""

    id: str
    name: str
    kind: EntityKind
    zh: str | None = None
    pinyin: str | None = None
    part_of: str | None = None
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by, the standard one first."""
        return (self.name, *(name for name in (self.zh, self.pinyin) if name), *self.aliases)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a fact rests on: `quote`, verbatim, at `locator` in the source with the citekey `source`.

    `prefix` and `suffix` are the words around it, needed only where the quote stands there more than once.
    """

    source: str
    locator: Locator
    quote: str
    prefix: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim in our own words with all that makes it checkable.

    `said_by` is who said so according to the source; `caveat` what a careful fact checker would tell the writer;
    `keywords` serve the search only; `aliases` are ids it had before.
    """

    id: str
    claim: str
    kind: FactKind
    about: tuple[str, ...]
    topics: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    quantities: tuple[Quantity, ...] = ()
    when: Period | None = None
    when_basis: Basis | None = None
    said_by: str | None = None
    caveat: str | None = None
    conflicts_with: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    status: Status = "current"


@dataclass(frozen=True, slots=True)
class NotFact:
    """Words or whole parts of a source that are deliberately no fact, with the `reason`."""

    source: str
    locators: tuple[Locator, ...]
    reason: str
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the fact file, line and column from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class FactBase:
    """Everything together, as read from the fact file at `path` and the sources beside it.

    `marks` tells where a thing stands in the file by its path of keys, e.g. `("facts", id, "evidence", 0, "quote")`.
    """

    path: Path
    sources: Mapping[str, Source]
    entities: Mapping[str, Entity]
    topics: Mapping[str, str]
    facts: Mapping[str, Fact]
    not_facts: tuple[NotFact, ...] = ()
    marks: Mapping[tuple[str | int, ...], Mark] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def ids(self) -> Mapping[str, str]:
        """Every id a fact has or had, to the id it has now."""
        former = {alias: fact.id for fact in self.facts.values() for alias in fact.aliases}
        return former | {id_: id_ for id_ in self.facts}

    def wholes(self, entity: str) -> Iterator[str]:
        """What an entity is a part of, the nearest first; a circle is followed once."""
        passed = {entity}
        whole = self.entities[entity].part_of
        while whole is not None and whole in self.entities and whole not in passed:
            passed.add(whole)
            yield whole
            whole = self.entities[whole].part_of

    def mark(self, *path: str | int) -> Mark:
        """Where the thing at `path` stands, or the nearest thing around it."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, Mark(1, 1))


@dataclass(frozen=True, slots=True)
class Verification:
    """How the words of an evidence stand in its source.

    `found` is where they stand (another place when `moved`), `start` and `end` (exclusive) the code points in that
    paragraph's text; on a mismatch they show the nearest passage, if there is one near.
    """

    level: VerificationLevel
    found: Locator | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """Why a hit matched: a stretch of the query, `asked`, met `matched` in the fact.

    `how` is one of exact, inflected, related, translated, prefix, typo, acronym, alias, figure, range, date, phrase.
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
class Place:
    """Something in a source that wants a fact, or a reason for having none.

    It stands at code points `start` to `end` (exclusive) of the text of the part under `locator`, in the file at `line`
    and `column`. `facts` are the ids of the facts whose quotes cover it, `reason` is why it is listed as no fact.
    """

    kind: PlaceKind
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


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a source stands in facts: every figure, number word, date, sentence and part of it."""

    source: Source
    places: tuple[Place, ...]

    def of(self, kind: PlaceKind) -> tuple[Place, ...]:
        """The places of one kind."""
        return tuple(place for place in self.places if place.kind == kind)

    @property
    def open(self) -> tuple[Place, ...]:
        """The places left to curate."""
        return tuple(place for place in self.places if place.is_open)

    @property
    def percent(self) -> float:
        """How many of a hundred places have a fact or a reason: all of none, but none of a source that is missing."""
        if self.source.state == "missing":
            return 0.0
        return 100 * (1 - len(self.open) / len(self.places)) if self.places else 100.0


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say about a place in a file; `fact` is the id concerned, if one is."""

    rule: str
    severity: Severity
    message: str
    file: str
    line: int
    column: int
    fact: str | None = None
