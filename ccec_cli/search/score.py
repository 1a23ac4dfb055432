"""Score facts by how much of what was asked they hold."""

from collections.abc import Sequence

from ccec_cli.model import Hit, Match
from ccec_cli.search.answer_type import type_factor
from ccec_cli.search.index import Index
from ccec_cli.search.names import key_of
from ccec_cli.search.query import Query
from ccec_cli.search.term import BY_THE_WAY, Term
from ccec_cli.search.words import NOISE_WORDS, is_chinese, tokens_of

WITHOUT_NAME = 0.5
"""What is left of a score for each name asked for that the fact lacks."""

NAME_ALONE = 0.7
"""What is left of a score where the fact has the name asked for, but nothing of what is asked of it."""

_OF_SOMETHING = frozenset({"money", "time", "pace"})
"""Questions that ask something of a name which no other word says: "Liangjiang, how much money?"."""

ENOUGH_SAID = 0.25
"""Which share of what is asked of a name a fact must tell, for nothing to be taken off."""

WITHOUT_FIGURE = 0.35
"""What is left of a score where the fact has none of the figures, or not the date, asked for."""

HALF_MET = 0.5
"""Up to which credit a figure or a date is not had: of the same month, say, where a day was asked for."""


def score_facts(index: Index, query: Query, terms: Sequence[Term]) -> list[Hit]:
    """Every fact that has a term and all phrases and none of what is excluded, best first."""
    total = sum(term.weight for term in terms)
    found = {number for term in terms for number in term.found}
    # where nothing else is asked, every fact may pass a filter or have a phrase
    alone = all(term.asked in NOISE_WORDS and not term.entities for term in terms)
    if alone and not (query.phrases or query.filters):
        return []
    numbers = range(len(index.facts)) if alone else sorted(found)
    unsaid = query.question in _OF_SOMETHING and all(term.proper for term in terms)
    hits, asked_of = [], {}
    for number in numbers:
        if not _has_phrases(index, query, number) or _is_excluded(index, query, number):
            continue
        credit = sum(term.weight * term.found.credit(number) for term in terms)
        matches = [term.found[number][1] for term in terms if number in term.found]
        matches += [Match("phrase", phrase, phrase) for phrase in query.phrases]
        score = (1.0 if alone else credit / total) * _whole(terms, number)
        if unsaid:
            score *= WITHOUT_NAME
        fact = index.facts[number]
        score *= type_factor(index, query, fact, matches)
        hits.append(Hit(fact, float(round(100 * score)), tuple(matches)))
        asked_of[fact.id] = credit / index.contents[number]
    kinds = ("event", *_KINDS) if query.periods or query.question in ("when", "where") else _KINDS
    return sorted(hits, key=lambda hit: (-hit.score, kinds.index(hit.fact.kind), -asked_of[hit.fact.id], hit.fact.id))


_KINDS = ("definition", "role", "figure", "event", "relation", "plan", "opinion")
"""Among equals: what defines a thing first, or what happened, where a date is asked for; then the fact that says the
least besides what was asked."""


def _whole(terms: Sequence[Term], number: int) -> float:
    """What is left of a score for what the fact lacks of names, figures and dates."""
    left = 1.0
    for term in terms:
        if term.proper and term.found.credit(number) <= BY_THE_WAY:
            left *= WITHOUT_NAME
    left *= _said_of_name(terms, number)
    for dated in (True, False):
        asked = [term for term in terms if term.exact and term.dated is dated]
        nowhere = any(not term.found for term in asked)
        if asked and (nowhere or all(term.found.credit(number) <= HALF_MET for term in asked)):
            left *= WITHOUT_FIGURE
    return left


def _said_of_name(terms: Sequence[Term], number: int) -> float:
    """What is left where the fact has the name asked for but nothing of what is asked of it."""
    others = [term for term in terms if not term.proper]
    asked = sum(term.weight for term in others)
    said = sum(term.weight * term.found.credit(number) for term in others)
    if not asked or len(others) == len(terms):
        return 1.0
    return min(1.0, NAME_ALONE + (1 - NAME_ALONE) * said / (ENOUGH_SAID * asked))


def _has_phrases(index: Index, query: Query, number: int) -> bool:
    return all(_has_tokens(index.texts[number], tokens_of(phrase)) for phrase in query.phrases)


def _has_tokens(text: str, tokens: Sequence[str]) -> bool:
    """Whether tokens stand in a text one after the other; Chinese ones also within a longer run."""
    row = " ".join(tokens)
    return row in text if row and is_chinese(row) else f" {row} " in f" {text} "


def _is_excluded(index: Index, query: Query, number: int) -> bool:
    return any(_mentions(index, number, without) for without in query.without)


def _mentions(index: Index, number: int, text: str) -> bool:
    """Whether a fact has the words of a text, or is about the entity of that name."""
    key = key_of(text)
    if any(number in index.entities.get(id_, {}) for id_ in index.names.owners.get(key, ())):
        return True
    return _has_tokens(index.texts[number], tokens_of(text))
