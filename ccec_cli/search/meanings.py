"""Which words of a fact base a word that was asked for can mean, and how like it they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.search.index import Index
from ccec_cli.search.names import allowed_edits
from ccec_cli.search.thesaurus import Senses, is_english, related
from ccec_cli.search.words import LIGHT_WORDS

INFLECTED, PREFIX = 0.98, 0.85
"""How like the asked word one of the same root is, and at most one that begins with it."""

DOUBTFUL = 0.8
"""What is left of the likeness in meaning where the fact base has the very word: who types it rarely means another."""

_SHORTEST_PREFIX = 4


class Meaning(NamedTuple):
    """A `word` of the vocabulary that what was `asked` can mean, how like it is (0 to 1), and how it is found."""

    asked: str
    word: str
    likeness: float
    how: str


def meanings(index: Index, asked: str, phrases: Sequence[tuple[str, Senses]] = ()) -> Iterator[Meaning]:
    """The word itself, its inflected forms, near-synonyms of it and of the phrases it is a part of, and corrections."""
    yield from forms(index, asked)
    relatives = index.family(asked)
    doubt = DOUBTFUL if relatives or asked in index.words else 1.0
    for word, likeness in having_sense(index, related(asked)):
        if word != asked and word not in relatives:
            yield Meaning(asked, word, likeness * doubt, "related")
    for phrase, senses in phrases:
        for word, likeness in having_sense(index, senses):
            yield Meaning(phrase, word, likeness, "related")
    if asked.isalpha() and not is_known(index, asked):
        yield from _corrections(index, asked)


def forms(index: Index, asked: str) -> Iterator[Meaning]:
    """The word itself and its inflected forms."""
    if asked in index.words:
        yield Meaning(asked, asked, 1.0, "exact")
    for word in sorted(set(index.family(asked)) - {asked}):
        yield Meaning(asked, word, INFLECTED, "inflected")


def having_sense(index: Index, senses: Senses) -> list[tuple[str, float]]:
    """The words of the vocabulary that are a headword, in any form, and how like it is to what was asked."""
    meant: dict[str, float] = {}
    for head, likeness in senses.items():
        for word in index.family(head):
            meant[word] = max(likeness, meant.get(word, 0.0))
    return sorted(meant.items())


def is_known(index: Index, word: str) -> bool:
    """Whether a word is one of the fact base or else of English: then it is itself, not another one misspelt."""
    return word in index.words or word in LIGHT_WORDS or bool(index.family(word)) or is_english(word)


def _corrections(index: Index, asked: str) -> Iterator[Meaning]:
    """Words that begin with an unknown word, or that it may be a misspelling of."""
    if len(asked) >= _SHORTEST_PREFIX:
        for word in index.vocabulary:
            if word.startswith(asked):
                yield Meaning(asked, word, PREFIX * (0.5 + 0.5 * len(asked) / len(word)), "prefix")
    if edits := allowed_edits(len(asked)):
        for word, distance, _ in extract(asked, index.vocabulary, scorer=OSA.distance, score_cutoff=edits, limit=8):
            if distance > 1 and word[0] != asked[0]:
                continue  # who errs twice in a word rarely errs in its first letter, too
            yield Meaning(asked, word, 1 - distance / max(len(asked), len(word)), "typo")
