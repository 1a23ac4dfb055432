"""The ideas strung together in a query, each to be asked by itself where no fact answers them all."""

from collections.abc import Sequence
from dataclasses import replace

from ccec_cli.search.index import Index
from ccec_cli.search.query import Query, read_query
from ccec_cli.search.term import Term
from ccec_cli.search.terms import match_terms
from ccec_cli.search.words import telling_words, words_of


def parts_of(index: Index, query: Query, terms: Sequence[Term]) -> list[tuple[Query, list[Term]]]:
    """What commas and the like part, or three names and more where there is nothing but names, each with its terms.

    `terms` are those of the whole query. None where it is one idea.
    """
    if not query.ideas:
        kinds = {index.base.entities[id_].kind for term in terms for id_ in term.entities[:1]}
        named = all(term.entities for term in terms)
        apart = named and len(terms) > max(2, len(kinds)) and len({term.proper for term in terms}) == 1
        names = [replace(query, words=tuple(words_of(term.asked))) for term in terms] if apart else []
        return [(name, match_terms(index, name)) for name in names]
    ideas: list[Query] = []
    for text in _joined_in_names(index, query.ideas):
        idea = replace(read_query(text), without=query.without)
        if ideas and not idea.words and idea.periods:  # "GDP 2019 and 2020"
            idea = replace(idea, words=ideas[-1].words)
        ideas.append(idea)
    parts = [(idea, match_terms(index, idea)) for idea in ideas]
    return parts if len(parts) > 1 and not _is_apposition([matched for _, matched in parts]) else []


def _is_apposition(ideas: Sequence[Sequence[Term]]) -> bool:
    """Whether one of two ideas is but a name and the other names nothing: "Zhang Yu, CEO" is one idea."""
    named = [[bool(term.proper and term.entities) for term in terms] for terms in ideas]
    one, *others = sorted(named, key=sum, reverse=True)
    return len(others) == 1 and all(one) and not any(others[0])


def _joined_in_names(index: Index, ideas: Sequence[str]) -> list[str]:
    """The ideas, but for those that only a name with an "and" in it seems to part."""
    joined = [ideas[0]]
    for idea in ideas[1:]:
        left, right = telling_words(joined[-1]), telling_words(idea)
        spotted = index.names.spot_joined([*left, *right])
        if any(name.start < len(left) < name.end for name in spotted):
            joined[-1] = f"{joined[-1]} and {idea}"
        else:
            joined.append(idea)
    return joined
