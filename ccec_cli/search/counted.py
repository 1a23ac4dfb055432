"""What a figure counts: the words beside it, in a fact and in a query, so that 8 workshops are not 8 factories."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ccec_cli.model import Quantity
from ccec_cli.search.index import Index
from ccec_cli.search.meanings import is_known, meanings
from ccec_cli.search.parting import part_chinese
from ccec_cli.search.roots import root
from ccec_cli.search.thesaurus import chinese
from ccec_cli.search.words import is_chinese, telling_words
from ccec_cli.text.numbers import find_quantities

_PHRASE = re.compile(r"(?:\s*of\s)?(?:(?! of | in | for ).)*", re.DOTALL)


class Thing(NamedTuple):
    """What a figure counts or measures: the root of its `noun`, empty where it stands alone, and of all `words`."""

    noun: str
    words: frozenset[str]


@lru_cache(maxsize=4096)
def thing_of(figure: Quantity) -> Thing:
    """The thing beside a figure of a fact."""
    end = max((found.end for found in find_quantities(figure.text) if found.unit == figure.unit), default=0)
    phrase = _PHRASE.match(figure.text, end)
    nouns = _plain_roots(phrase[0]) if phrase and phrase[0].strip() else []
    return Thing(nouns[-1] if nouns else "", frozenset(_plain_roots(figure.text[end:])))


def _plain_roots(text: str) -> list[str]:
    return [root(word) for word in telling_words(text) if word.isalpha()] if text.strip() else []


def things_meant(index: Index, counted: Sequence[str], unit: str | None) -> frozenset[str]:
    """The roots of what the words after a figure can mean, names of entities apart; none where there are none.

    Where one of them is the very thing that some figure of the same `unit` counts, they mean just what they say.
    """
    words = part_chinese(index, counted)
    named = {
        at
        for name in index.names.spot_joined(words)
        if any(index.base.entities[id_].kind != "concept" for id_ in name.entities)
        for at in range(name.start, name.end)
    }
    words = [word for at, word in enumerate(words) if at not in named and (is_chinese(word) or is_known(index, word))]
    exact = frozenset(form for word in words for form in _forms(index, word))
    if any(figure.unit == unit and thing_of(figure).noun in exact for _, figure in index.figures):
        return exact
    return exact | {root(meaning.word) for word in words for meaning in meanings(index, word)}


def _forms(index: Index, word: str) -> set[str]:
    """The root of a word, or those of the English words that a Chinese one stands for."""
    if not is_chinese(word):
        return {root(word)}
    names = (index.base.entities[id_].name for id_ in index.names.owners.get(word, ()))
    told = {last for name in names for last in telling_words(name)[-1:]}
    return {root(head) for head in (*told, *chinese().get(word, ()))}
