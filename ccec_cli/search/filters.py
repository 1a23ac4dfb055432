"""Narrow facts down: by what they are about, their topic, source, kind and year."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from ccec_cli.errors import UnknownNameError
from ccec_cli.model import FACT_KINDS, Fact, FactBase, Period
from ccec_cli.nearest import nearest
from ccec_cli.search.names import key_of
from ccec_cli.search.words import telling_words, words_of
from ccec_cli.text.dates import parse_period


@dataclass(frozen=True, slots=True)
class Filters:
    """What a fact must be. Within a field any value will do; every field that has values must be met."""

    about: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    years: tuple[Period, ...] = ()

    def passes(self, base: FactBase, fact: Fact) -> bool:
        """Whether the fact meets every field. An entity is met by what is a part of it, too."""
        return (
            (not self.about or any(_is_part(base, id_, self.about) for id_ in fact.about))
            and (not self.topics or not self.topics.isdisjoint(fact.topics))
            and (not self.sources or any(evidence.source in self.sources for evidence in fact.evidence))
            and (not self.kinds or fact.kind in self.kinds)
            and (not self.years or any(fact.when and fact.when.overlaps(year) for year in self.years))
        )

    def with_operators(self, base: FactBase, operators: Iterable[tuple[str, str]]) -> "tuple[Filters, list[str]]":
        """These filters and the operators of a query, with a message for each operator that names nothing."""
        filters, problems = self, []
        for field, value in operators:
            try:  # each operator may fail for itself
                more = read_filters(base, **{_FIELDS[field]: [value]})
            except UnknownNameError as error:
                problems.append(f"{field}:{value}: {error.message}" + (f"; {error.hint}" if error.hint else ""))
            else:
                filters = filters.merge(more)
        return filters, problems

    def merge(self, other: "Filters") -> "Filters":
        """Both: where both name values of a field, the other's hold."""
        return replace(
            self,
            about=other.about or self.about,
            topics=other.topics or self.topics,
            sources=other.sources or self.sources,
            kinds=other.kinds or self.kinds,
            years=other.years or self.years,
        )


NO_FILTERS = Filters()
_FIELDS = {"about": "about", "topic": "topics", "source": "sources", "kind": "kinds", "year": "years"}


def read_filters(
    base: FactBase,
    *,
    about: Sequence[str] | None = None,
    topics: Sequence[str] | None = None,
    sources: Sequence[str] | None = None,
    kinds: Sequence[str] | None = None,
    years: Sequence[str] | None = None,
) -> Filters:
    """Filters from what a user wrote: names or aliases of entities, prefixes of citekeys, topics, kinds, dates.

    Raises UnknownNameError for a value that names nothing.
    """
    return Filters(
        about=frozenset(id_ for name in about or () for id_ in _entities(base, name)),
        topics=frozenset(id_ for name in topics or () for id_ in _prefixed("topic", name, base.topics)),
        sources=frozenset(id_ for name in sources or () for id_ in _sources(base, name)),
        kinds=frozenset(id_ for name in kinds or () for id_ in _prefixed("kind", name, FACT_KINDS)),
        years=tuple(map(_year, years or ())),
    )


def _is_part(base: FactBase, entity: str, wholes: Collection[str]) -> bool:
    return entity in wholes or any(whole in wholes for whole in base.wholes(entity))


def _entities(base: FactBase, name: str) -> list[str]:
    key = key_of(name)
    keys = {id_: {key_of(text) for text in (id_, *base.entities[id_].names)} for id_ in base.entities}
    found = [id_ for id_, names in keys.items() if key in names]
    if not key or not found:
        near = nearest(key, [text for names in keys.values() for text in names])
        candidates = [base.entities[id_].name for id_, names in keys.items() if near and near[0] in names]
        raise UnknownNameError("entity", name, (), candidates, "ccec entities lists them")
    return found


def _sources(base: FactBase, name: str) -> list[str]:
    """The sources whose citekey begins with `name`, or whose citekey, title and publication have all its words."""
    wanted = set(telling_words(name))
    found = [
        id_
        for id_, source in base.sources.items()
        if wanted <= set(words_of(" ".join((id_, source.reference.title, source.reference.container or ""))))
    ]
    begun = [id_ for id_ in base.sources if name.strip() and id_.startswith(name.lower())]
    return begun or found or _prefixed("source", name, base.sources)


def _prefixed(kind: str, name: str, known: Collection[str]) -> list[str]:
    """The one named, or all that begin with it."""
    if name in known:
        return [name]
    found = [id_ for id_ in known if name and id_.startswith(name.lower())]
    if not found:
        raise UnknownNameError(kind, name, known, nearest(name, known))
    return found


def _year(text: str) -> Period:
    try:
        return parse_period(text)
    except ValueError:
        raise UnknownNameError("year", text, (), hint="write 2021, 2021-10 or 2016/2020") from None
