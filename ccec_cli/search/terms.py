"""The parts of a query, each matched against the index: figures, dates, names and words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ccec_cli.search.date_terms import date_term
from ccec_cli.search.figure_terms import figure_terms
from ccec_cli.search.glossary import glossary
from ccec_cli.search.index import Index
from ccec_cli.search.name_terms import name_term
from ccec_cli.search.names import Spotted
from ccec_cli.search.query import CHINESE_STOP_WORDS, Query
from ccec_cli.search.term import Term
from ccec_cli.search.word_terms import acronym_term, is_known, word_term
from ccec_cli.search.words import is_chinese


def match_terms(index: Index, query: Query) -> list[Term]:
    """The terms of a query, in the order: figures, dates, names, words."""
    words = list(_part_chinese(index, query.words))
    spotted = _spot_names(index, words)
    taken = _places(spotted)
    rest = _rejoin(index, [word for at, word in enumerate(words) if at not in taken])
    return [
        *figure_terms(index, query.quantities),
        *([date_term(index, query.periods)] if query.periods else ()),
        *(name_term(index, words, name) for name in spotted),
        *(
            acronym_term(index, word)
            if word in query.acronyms
            else word_term(index, word, named=word in query.capitals)
            for word in dict.fromkeys(rest)
        ),
    ]


def _spot_names(index: Index, words: Sequence[str]) -> list[Spotted]:
    """The names in a row of words, each entity's once, those written right before the misspelt ones."""
    spotted = index.names.spot_joined(words)
    known = {word for word in words if is_known(index, word)}
    misspelt = index.names.spot_like(words, _places(spotted), known)
    spotted = [name for name in spotted if not any(one.start <= name.start < one.end for one in misspelt)]
    return list({name.entities: name for name in reversed([*spotted, *misspelt])}.values())[::-1]


def _places(spotted: Iterable[Spotted]) -> set[int]:
    return {at for name in spotted for at in range(name.start, name.end)}


def _part_chinese(index: Index, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if is_chinese(word):
            parts = index.names.part_chinese(word, (CHINESE_STOP_WORDS, glossary()))
            yield from (part for part in parts if part not in CHINESE_STOP_WORDS)
        else:
            yield word


def _rejoin(index: Index, words: Sequence[str]) -> list[str]:
    """The words, with unknown ones joined to their neighbour or parted in two where that gives known ones."""
    found: list[str] = []
    at = 0
    while at < len(words):
        word, joined = words[at], "".join(words[at : at + 2])
        if at + 1 < len(words) and not (word in index.words and words[at + 1] in index.words) and joined in index.words:
            found.append(joined)
            at += 2
            continue
        found += _parted(index, word) if word not in index.words else [word]
        at += 1
    return found


def _parted(index: Index, word: str) -> list[str]:
    """An unknown word as two known ones, if it is two written as one."""
    if index.family(word) or not word.isalpha():
        return [word]
    for cut in range(len(word) - 3, 2, -1):
        if word[:cut] in index.words and word[cut:] in index.words:
            return [word[:cut], word[cut:]]
    return [word]
