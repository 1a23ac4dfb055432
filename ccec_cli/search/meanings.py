"""Which words of a fact base a word that was asked for can mean, and how like it they are."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.search.index import Index
from ccec_cli.search.names import allowed_edits
from ccec_cli.search.places import places
from ccec_cli.search.roots import root
from ccec_cli.search.thesaurus import Senses, english_words, is_common, is_spelt, related
from ccec_cli.search.words import JOIN, LIGHT_WORDS, NOISE_WORDS, is_number

INFLECTED, PREFIX = 0.98, 0.85
"""How like the asked word one of the same root is, and at most one that begins with it."""

DOUBTFUL = 0.8
"""What is left of the likeness in meaning where the fact base has the very word: who types it rarely means another."""

_SHORTEST_PREFIX = 4
_SHORTEST_RESPELT = 5


class Meaning(NamedTuple):
    """A `word` of the vocabulary that what was `asked` can mean, how like it is (0 to 1), and how it is found."""

    asked: str
    word: str
    likeness: float
    how: str


def meanings(
    index: Index, asked: str, phrases: Sequence[tuple[str, Senses]] = (), *, named: bool = False
) -> Iterator[Meaning]:
    """The word itself, its inflected forms, near-synonyms of it and of the phrases it is a part of, and corrections.

    A word that is `named`, written like a name, is corrected by a letter at most.
    """
    yield from forms(index, asked)
    relatives = index.family(asked)
    doubt = DOUBTFUL if relatives else 1.0
    for word, likeness in having_sense(index, related(asked)):
        if word not in relatives:
            yield Meaning(asked, word, likeness * doubt, "related")
    if JOIN in asked:
        yield from _offices(index, asked)
    for phrase, senses in phrases:
        for word, likeness in having_sense(index, senses):
            yield Meaning(phrase, word, likeness, "related")
    if asked.isalpha() and not is_number(asked) and asked not in NOISE_WORDS:
        if not is_known(index, asked):
            corrections = list(_corrections(index, asked, named=named))
            yield from corrections or _respelt(index, asked)
        elif asked not in index.words and not is_spelt(asked):  # known by its root alone: more likely misspelt
            yield from _corrections(index, asked, named=named)


def _offices(index: Index, asked: str) -> Iterator[Meaning]:
    """Other words for a vice president or a deputy director, who are neither president nor director."""
    office = asked.split(JOIN)[1]
    senses = {root(head): likeness for head, likeness in related(office).items()} | {root(office): INFLECTED}
    for word in index.words:
        if JOIN in word and word != asked and (likeness := senses.get(root(word.split(JOIN)[1]))):
            yield Meaning(asked, word, likeness, "related")


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
    return word in index.words or word in LIGHT_WORDS or bool(index.family(word)) or is_common(word) or word in places()


def _respelt(index: Index, asked: str) -> Iterator[Meaning]:
    """What an unknown word means that is one letter off an English word which the fact base lacks, too."""
    if len(asked) < _SHORTEST_RESPELT:
        return
    alike = [word for word in english_words() if word[0] == asked[0] and abs(len(word) - len(asked)) <= 1]
    for spelt, distance, _ in extract(asked, alike, scorer=OSA.distance, score_cutoff=1, limit=3):
        likeness = 1 - distance / len(asked)
        for found in forms(index, spelt):
            yield Meaning(asked, found.word, found.likeness * likeness, "typo")
        for word, sense in having_sense(index, related(spelt)):
            yield Meaning(asked, word, sense * likeness, "typo")


def _corrections(index: Index, asked: str, *, named: bool) -> Iterator[Meaning]:
    """Words that begin with an unknown word, or that it may be a misspelling of."""
    if len(asked) >= _SHORTEST_PREFIX and not named:
        for word in index.vocabulary:
            if word.startswith(asked):
                yield Meaning(asked, word, PREFIX * (0.5 + 0.5 * len(asked) / len(word)), "prefix")
    if edits := min(allowed_edits(len(asked)), 1 if named else 3):
        for word, distance, _ in extract(asked, index.vocabulary, scorer=OSA.distance, score_cutoff=edits, limit=8):
            if word[0] != asked[0] and (named or distance > 1):
                continue  # who errs twice in a word rarely errs in its first letter, too
            yield Meaning(asked, word, 1 - distance / max(len(asked), len(word)), "typo")
