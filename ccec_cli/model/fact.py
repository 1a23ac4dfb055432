"""What is known: entities, facts with their evidence, and the fact base of them all."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal, get_args

from ccec_cli.model.proof import Verification
from ccec_cli.model.quantity import Quantity
from ccec_cli.model.source import Locator, Source
from ccec_cli.model.time import Basis, Period

FactKind = Literal["figure", "event", "relation", "role", "plan", "opinion", "definition"]

EntityKind = Literal["place", "institution", "company", "person", "project", "plan", "event", "concept"]

Status = Literal["current", "superseded", "retracted"]

FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)

ENTITY_KINDS: tuple[EntityKind, ...] = get_args(EntityKind)

STATUSES: tuple[Status, ...] = get_args(Status)


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

    `prefix` and `suffix` are the words around it, needed only where the quote occurs there more than once.
    """

    source: str
    locator: Locator
    quote: str
    prefix: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim in our own words, with all that is needed to check it.

    `said_by` is who said so according to the source; `caveat` what a careful fact checker would warn of; `gloss` says
    it again in everyday words and languages, for the search only, as `keywords` are; `aliases` are former ids.
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
    gloss: tuple[str, ...] = ()
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
    """A position in the fact file, line and column from 1."""

    line: int
    column: int


Origin = Literal["named", "found", "shipped"]
"""How a fact base was chosen: named by the user, found in the current folder or above, or the one that is shipped."""


@dataclass(frozen=True)
class FactBase:
    """Everything together, as read from the fact file at `path` and the sources beside it.

    `title` is what the base is about, `sha256` that of the fact file's bytes, `origin` how it was chosen; `notes` say
    what of the file was read, but should be written differently.
    `marks` gives the position of a value in the file by its path of keys, e.g. `("facts", id, "evidence", 0, "quote")`.
    `verifications` keeps what the room `proof` has found out, so that each evidence is proved once.
    """

    path: Path
    sources: Mapping[str, Source] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    not_facts: tuple[NotFact, ...] = ()
    title: str | None = None
    sha256: str = ""
    origin: Origin = "named"
    notes: tuple[str, ...] = ()
    marks: Mapping[tuple[str | int, ...], Mark] = field(default_factory=dict, repr=False, compare=False)
    verifications: dict[Evidence, Verification] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def ids(self) -> Mapping[str, str]:
        """Every id a fact has or had, to the id it has now."""
        former = {alias: fact.id for fact in self.facts.values() for alias in fact.aliases}
        return former | {id_: id_ for id_ in self.facts}

    @cached_property
    def facts_by_source(self) -> Mapping[str, int]:
        """How many facts rest on each source, by its citekey."""
        return Counter(id_ for fact in self.facts.values() for id_ in {one.source for one in fact.evidence})

    @cached_property
    def facts_by_entity(self) -> Mapping[str, int]:
        """How many facts are about each entity, by its id."""
        return Counter(id_ for fact in self.facts.values() for id_ in fact.about)

    def wholes(self, entity: str) -> Iterator[str]:
        """What an entity is a part of, the nearest first; a cycle is followed once."""
        passed = {entity}
        whole = self.entities[entity].part_of
        while whole is not None and whole in self.entities and whole not in passed:
            passed.add(whole)
            yield whole
            whole = self.entities[whole].part_of

    def mark(self, *path: str | int) -> Mark:
        """The position of the value at `path`, or of the nearest one around it."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, Mark(1, 1))
