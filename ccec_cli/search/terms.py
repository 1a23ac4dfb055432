"""The parts of a query, each matched against the index: figures, dates, names and words."""

from collections.abc import Iterable, Sequence

from ccec_cli.search.date_terms import date_term
from ccec_cli.search.figure_terms import figure_terms
from ccec_cli.search.index import Index
from ccec_cli.search.meanings import is_known
from ccec_cli.search.name_terms import name_term
from ccec_cli.search.names import Spotted
from ccec_cli.search.parting import part_chinese, rejoin
from ccec_cli.search.places import places
from ccec_cli.search.query import Query
from ccec_cli.search.term import UNKNOWN, Matched, Term
from ccec_cli.search.thesaurus import phrases_in
from ccec_cli.search.word_terms import acronym_term, word_term
from ccec_cli.search.words import NOISE_WORDS, words_of


def match_terms(index: Index, query: Query) -> list[Term]:
    """The terms of a query, in the order: figures, dates, names, words."""
    words = part_chinese(index, query.words)
    spotted = [name for name in _spot_names(index, words) if not _is_light(words, name, query)]
    taken = _places(spotted)
    rest = [word for at, word in enumerate(words) if at not in taken]
    rest = rejoin(index, [word for word in rest if not _is_in_name(index, word, spotted)])
    return [
        *figure_terms(index, query.quantities, query.counted),
        *([date_term(index, query.periods, ", ".join(query.dates))] if query.periods else ()),
        *(Term(date, UNKNOWN * index.rarity, Matched(), exact=True, dated=True) for date in query.unread),
        *(name_term(index, words, name) for name in _each_once(spotted)),
        *_word_terms(index, query, list(dict.fromkeys(rest))),
    ]


def _word_terms(index: Index, query: Query, words: Sequence[str]) -> list[Term]:
    phrases = list(phrases_in(words))
    return [
        acronym_term(index, word)
        if word in query.acronyms
        else word_term(
            index,
            word,
            named=word in query.capitals,
            phrases=[(" ".join(words[start:end]), senses) for start, end, senses in phrases if start <= at < end],
        )
        for at, word in enumerate(words)
    ]


def _spot_names(index: Index, words: Sequence[str]) -> list[Spotted]:
    """The names in a row of words, those written right before the misspelt ones."""
    spotted = index.names.spot_joined(words)
    known = {word for word in words if is_known(index, word)}
    misspelt = index.names.spot_like(words, _places(spotted), known)
    spotted = [name for name in spotted if not any(one.start <= name.start < one.end for one in misspelt)]
    return [*spotted, *misspelt]


def _each_once(spotted: Iterable[Spotted]) -> Iterable[Spotted]:
    """The first name of each entity."""
    names: dict[tuple[str, ...], Spotted] = {}
    for name in spotted:
        names.setdefault(name.entities, name)
    return names.values()


def _is_light(words: Sequence[str], name: Spotted, query: Query) -> bool:
    """Whether a name is but a word that says little: "most" is a ministry only as MOST."""
    return name.end - name.start == 1 and words[name.start] in NOISE_WORDS - query.acronyms


def _is_in_name(index: Index, word: str, spotted: Iterable[Spotted]) -> bool:
    """Whether a word is a place in the full name of what is named already: Macao, of the Greater Bay Area."""
    named = (index.base.entities[id_].name for name in spotted for id_ in name.entities)
    return word in places() and any(word in words_of(name) for name in named)


def _places(spotted: Iterable[Spotted]) -> set[int]:
    return {at for name in spotted for at in range(name.start, name.end)}
