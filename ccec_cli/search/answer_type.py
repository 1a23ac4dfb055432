"""Whether a fact is of the type that a question asks for: a person for "who", a count for "how many"."""

from collections.abc import Callable, Iterable

from ccec_cli.model import Fact, Match
from ccec_cli.search.index import Index
from ccec_cli.search.query import Query
from ccec_cli.search.words import words_of

WRONG_TYPE = 0.7
"""What is left of a score where the fact has no figure of the kind asked for."""

OTHER_COUNT = 0.85
"""What is left for "how many" where the fact counts, but not what the query's words name."""

NOT_DATED = 0.85
"""What is left for "when" where the fact has no time, or one that was but worked out."""

NO_ROLE, NO_ACTOR = 0.97, 0.9
"""What is left for "who" where the fact tells no role but of somebody, or of nobody but who says so."""


NOWHERE = 0.9
"""What is left for "where" where the fact is about no place but those that were named."""


def type_factor(index: Index, query: Query, fact: Fact, matches: Iterable[Match]) -> float:
    """What is left of a score for how the fact fits the type of the question: 1 where it does, or nothing is asked."""
    if query.question == "who":
        return 1.0 if fact.kind == "role" else NO_ROLE if _has_actor(index, query, fact) else NO_ACTOR
    if query.question == "where":
        return 1.0 if _has_other(index, query, fact, "place") else NOWHERE
    if query.question == "when":
        return 1.0 if fact.when and not fact.when_basis else NOT_DATED
    fits = _FIGURES.get(query.question)
    if fits and not fits(fact):
        return WRONG_TYPE
    return OTHER_COUNT if query.question == "many" and not _counts(fact, matches) else 1.0


def _has_actor(index: Index, query: Query, fact: Fact) -> bool:
    """Whether a fact is about somebody who was not named in the query."""
    return _has_other(index, query, fact, "person", "institution", "company")


def _has_other(index: Index, query: Query, fact: Fact, *kinds: str) -> bool:
    """Whether a fact is about an entity of one of the kinds that was not named in the query."""
    entities = (index.base.entities[id_] for id_ in fact.about)
    return any(not set(words_of(one.name)) & set(query.words) for one in entities if one.kind in kinds)


def _counts(fact: Fact, matches: Iterable[Match]) -> bool:
    """Whether a bare count stands beside a word that matched, or beside none at all."""
    matched = {word for match in matches for word in words_of(match.matched)}
    counts = [words_of(figure.text) for figure in fact.quantities if figure.unit is None]
    return any(len(words) == 1 or matched.intersection(words) for words in counts)


def _has_unit(*units: str | None) -> Callable[[Fact], bool]:
    return lambda fact: any(figure.unit in units for figure in fact.quantities)


_FIGURES: dict[str, Callable[[Fact], bool]] = {
    "share": _has_unit("%"),
    "money": _has_unit("CNY", "USD"),
    "time": _has_unit("min", "day", "month", "year"),
    "pace": _has_unit("min", "day", "month", "year", "%", "x"),
    "much": lambda fact: bool(fact.quantities),
    "many": _has_unit(None),
    "figure": lambda fact: bool(fact.quantities),
}
