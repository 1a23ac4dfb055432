"""Words that mean much the same in news of business, science and politics, for askers who say it otherwise.

A general thesaurus, English and Chinese, in `thesaurus.txt`: for each headword, as texts have it, what people type.
Its lines are read as they are needed: a query needs few of them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from ccec_cli.search.roots import root, singular, stem_key, without_ending
from ccec_cli.search.words import STOP_WORDS

LIKEST, LESS_LIKE, LEAST_LIKE, LOOSELY = 0.85, 0.02, 0.5, 0.4
"""How like a headword what is typed for it is: the first of its line, how much less each further one, at least, and
what stands among the looser ones."""

SHORTENED = 0.8
"""What is left of the likeness of a phrase all of whose words but one say nothing: "out of the country"."""

_ENGLISH = re.compile(r"(?<!\S)[a-z]\S*?(?=[:;\s])")

Senses = Mapping[str, float]
"""Headwords, and how like them is what was asked, from 0 to 1."""


class _Typed(NamedTuple):
    """What is typed, in telling words, for a headword, and how like it that is.

    What is `short` was a phrase all of whose other words say nothing.
    """

    words: tuple[str, ...]
    head: str
    likeness: float
    short: bool = False

    def is_form_of(self, word: str) -> bool:
        """Whether it is one word, of the same root: a founder is no "founded on", which is short."""
        alike = singular if self.short else root
        return len(self.words) == 1 and alike(self.words[0]) == alike(word)


@lru_cache(maxsize=4096)
def related(word: str) -> Senses:
    """The headwords that a word, in any of its forms, may be typed for; none where it is not in the thesaurus."""
    shared = root(word)
    senses: dict[str, float] = {}
    for typed in _like(word):
        if typed.is_form_of(word) and root(typed.head) != shared:
            senses[typed.head] = max(typed.likeness, senses.get(typed.head, 0.0))
    return senses


@lru_cache(maxsize=4096)
def is_english(word: str) -> bool:
    """Whether a word, in any of its forms, is in the thesaurus, be it as a headword or as what is typed for one."""
    shared = root(word)
    return any(
        len(typed.words) == 1 and len(typed.words[0]) <= len(word) and root(typed.words[0]) == shared
        for typed in _like(word)
    )


def is_common(word: str) -> bool:
    """Whether a word is English or a name known from the news: then it is itself, not another one misspelt."""
    return is_english(word) or not _common().isdisjoint((word, singular(word), *without_ending(word)))


def is_spelt(word: str) -> bool:
    """Whether a word stands letter for letter in a word list or the thesaurus, but for a regular ending.

    As one of `english_words` does, which few queries need and all of which take longer to list than these to look for.
    """
    forms = {word, singular(word), *without_ending(word), word.removesuffix("ly"), word.removesuffix("er")}
    return not _common().isdisjoint(forms) or any(map(_stands, forms))


def _stands(word: str) -> bool:
    """Whether a word stands in the thesaurus, be it within a phrase."""
    return any(not _text()[at + len(word) + 1].isalpha() for at in _places_of(word))


@cache
def english_words() -> tuple[str, ...]:
    """Every English word of the word list and of the thesaurus, as it is written there, in alphabetical order."""
    return tuple(sorted(_common().union(_ENGLISH.findall(_text()))))


@cache
def _common() -> frozenset[str]:
    lines = Path(__file__).with_name("english.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def phrases_in(words: Sequence[str]) -> Iterator[tuple[int, int, Senses]]:
    """The phrases of the thesaurus in a row of telling words: where each begins, ends (exclusive), and its senses."""
    roots = list(map(root, words))
    for start, word in enumerate(words):
        found: dict[int, dict[str, float]] = {}
        for phrase, head, likeness, _ in _like(word):
            end = start + len(phrase)
            if len(phrase) > 1 and roots[start:end] == list(map(root, phrase)):
                senses = found.setdefault(end, {})
                senses[head] = max(likeness, senses.get(head, 0.0))
        for end, senses in found.items():
            yield start, end, senses


@cache
def chinese() -> Mapping[str, Sequence[str]]:
    """Each Chinese word with the English headwords that it stands for."""
    heads: dict[str, list[str]] = {}
    for line in _lines():
        head, _, told = line.partition(":")
        for word in [*told.split("~"), "", ""][2].split(";"):
            heads.setdefault(word.strip(), []).append(head)
    heads.pop("", None)
    return heads


@cache
def _lines() -> tuple[str, ...]:
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    return tuple(line for line in text.replace("-", " ").splitlines() if line and not line.startswith("#"))


@cache
def _text() -> str:
    """All lines in a row, each after a line break, to be looked through at once."""
    return "\n" + "\n".join(_lines()) + "\n"


@cache
def _starts() -> Sequence[int]:
    """Where in the text each line's break stands."""
    return list(accumulate((len(line) + 1 for line in _lines()[:-1]), initial=0))


def _places_of(start: str) -> Iterator[int]:
    """Where in the text words begin with `start`: the places of the blanks or line breaks before them."""
    for before in (" ", "\n"):
        at = _text().find(before + start)
        while at >= 0:
            yield at
            at = _text().find(before + start, at + 1)


def _like(word: str) -> Iterator[_Typed]:
    """What is typed that may begin with a form of `word`; headwords stand for themselves."""
    start = root(word)[:-1]  # the last letter of a root may be one that its other forms lack
    return (typed for typed in _beginning(stem_key(word)) if typed.words[0].startswith(start))


@cache
def _beginning(stem: str) -> tuple[_Typed, ...]:
    lines = sorted({bisect_right(_starts(), at) - 1 for at in _places_of(stem)})
    found = (typed for line in lines for typed in _read(_lines()[line], " " + stem))
    return tuple(typed for typed in found if typed.words[0].startswith(stem))


def _read(line: str, within: str) -> Iterator[_Typed]:
    """The headword of a line, and what is typed for it that has a word beginning as asked."""
    head, _, told = line.partition(":")
    close, loose = [*told.split("~"), ""][:2]
    yield _Typed((head,), head, 1.0)
    for place, asked in enumerate(close.split(";")):
        if within in asked:
            yield from _typed(asked, head, max(LEAST_LIKE, LIKEST - LESS_LIKE * place))
    for asked in loose.split(";"):
        if within in asked:
            yield from _typed(asked, head, LOOSELY)


def _typed(asked: str, head: str, likeness: float) -> Iterator[_Typed]:
    words = tuple(asked.split())
    telling = tuple(word for word in words if word not in STOP_WORDS) if len(words) > 1 else words
    if telling:
        short = len(telling) == 1 < len(words)
        yield _Typed(telling, head, likeness * SHORTENED if short else likeness, short)
