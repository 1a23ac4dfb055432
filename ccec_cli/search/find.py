"""Answer a query: read, match, score and filter, and refuse what the fact base does not hold."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.model import Hit
from ccec_cli.search.filters import NO_FILTERS, Filters
from ccec_cli.search.ideas import parts_of
from ccec_cli.search.index import Index
from ccec_cli.search.query import MAX_LENGTH, Query, read_query
from ccec_cli.search.score import score_facts
from ccec_cli.search.term import Term
from ccec_cli.search.terms import match_terms
from ccec_cli.search.words import as_asked

ACCEPTED = 50.0
"""From which score on a fact answers: it holds at least half of what was asked, by weight."""

NEAR = 10.0
"""From which score on a fact is worth naming where none answers."""

WHOLE = 80.0
"""From which score on a fact answers several ideas at once, so that they need not be asked apart."""

ONE_OF_SEVERAL = 0.8
"""What is left of a score for an idea, where a fact answers none of the other ideas asked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: `hits` that answer, best first, or else facts that come `near`.

    `unknown` are the words asked for that the fact base does not have, each with the nearest that it has; `filtered`
    counts the facts that would answer but for the filters; `problems` tell which operators name nothing.
    """

    query: Query
    hits: tuple[Hit, ...]
    near: tuple[Hit, ...] = ()
    unknown: tuple[tuple[str, tuple[str, ...]], ...] = ()
    filtered: int = 0
    problems: tuple[str, ...] = ()


def find_facts(index: Index, text: str, filters: Filters = NO_FILTERS) -> Found:
    """The facts that answer `text` and pass the filters, its own (`about:…`) included."""
    query = read_query(text)
    own, problems = filters.with_operators(index.base, query.filters)
    if problems or query.is_empty:
        return Found(query, (), problems=tuple(problems))
    cut = f"only the first {MAX_LENGTH} characters of the query are read"
    terms = match_terms(index, query)
    found = replace(_find(index, query, terms, own), problems=(cut,) if len(query.text) > MAX_LENGTH else ())
    if found.hits and found.hits[0].score >= (WHOLE if query.ideas else ACCEPTED):
        return found
    return _find_each(index, found, terms, own)


def _find_each(index: Index, whole: Found, terms: Sequence[Term], filters: Filters) -> Found:
    """Facts for each of several ideas, those for most of them first; else what the whole query found."""
    parts = [_find(index, idea, matched, filters) for idea, matched in parts_of(index, whole.query, terms)]
    if not parts or not all(part.hits for part in parts):
        return whole
    answers: dict[str, list[Hit]] = {}
    for hit in (hit for part in parts for hit in part.hits):
        answers.setdefault(hit.fact.id, []).append(hit)
    hits = []
    for same in answers.values():
        score = max(hit.score for hit in same) * (ONE_OF_SEVERAL + (1 - ONE_OF_SEVERAL) * len(same) / len(parts))
        matches = tuple(dict.fromkeys(match for hit in same for match in hit.matches))
        hits.append(Hit(same[0].fact, float(round(score)), matches))
    return Found(whole.query, tuple(sorted(hits, key=lambda hit: -hit.score)), problems=whole.problems)


def _find(index: Index, query: Query, terms: Sequence[Term], own: Filters) -> Found:
    scored = score_facts(index, query, terms)
    passing = [hit for hit in scored if own.passes(index.base, hit.fact)]
    hits = tuple(hit for hit in passing if hit.score >= ACCEPTED)
    filtered = sum(hit.score >= ACCEPTED for hit in scored) - len(hits)
    near = () if hits else tuple(hit for hit in passing if hit.score >= NEAR)[:3]
    lacking = [] if hits else [term for term in terms if not term.found]
    unknown = tuple((term.asked, ()) if term.exact else _with_nearest(index, as_asked(term.asked)) for term in lacking)
    return Found(query, hits, near, unknown, filtered)


def _with_nearest(index: Index, asked: str) -> tuple[str, tuple[str, ...]]:
    """A word that the fact base lacks, with what it has that is written most like it: names first, then words."""
    names = {name.casefold(): name for entity in index.base.entities.values() for name in entity.names}
    words = sorted({word for word, _ in index.said})  # not those of glosses, nor pairs of Chinese characters
    known = {**{word: word for word in map(as_asked, words)}, **names}
    found = extract(asked, list(known), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, limit=3)
    return asked, tuple(known[name] for name, _, _ in found)


_ALIKE = 0.4
"""From which likeness (0 to 1) on a word is worth naming for one that is not there."""
