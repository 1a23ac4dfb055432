"""Spot the names of entities in a row of words: in full, joined or split, in Chinese, in pinyin, with typing errors."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.model import Entity
from ccec_cli.search.roots import singular
from ccec_cli.search.words import is_chinese, telling_words

_LONGER = (4, 6, 10)
"""From how many letters on one, two, three typing errors are allowed."""

_LONGER_PERSON = (9, 12)
"""Likewise for the names of persons, which differ by less."""

_SHORTEST_MISSPELT, _LONGEST_MISSPELT = 5, 10
"""How many letters a misspelt name has at least, and of how many words it is at most."""


_SPLIT = 8
"""Into how many words a name of fewer may be split in a query."""

_DIGITS = re.compile("[0-9]+")
_TONE = re.compile(r"(?<=[a-z])[1-5](?![0-9])")


@dataclass(frozen=True, slots=True)
class Spotted:
    """An entity's name in words `start` to `end` (exclusive); `likeness` is 1 where it is written right."""

    entities: tuple[str, ...]
    name: str
    start: int
    end: int
    likeness: float = 1.0


def allowed_edits(length: int) -> int:
    """How many typing errors a word of so many letters may have."""
    return sum(length >= longer for longer in _LONGER)


def _stretches(words: Sequence[str], taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Where stretches of words that are not Chinese begin and end; none cuts into a name that is taken."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST_MISSPELT, len(words)) + 1):
            if is_chinese(words[end - 1]):
                break
            if not _cuts(taken, start) and not _cuts(taken, end):
                yield start, end


def _cuts(taken: Collection[int], at: int) -> bool:
    """Whether a stretch that begins or ends at `at` would part a name that is taken."""
    return at - 1 in taken and at in taken


def name_key(words: Iterable[str]) -> str:
    """What names are compared by: the words without number and without spaces."""
    return "".join(map(singular, words))


@lru_cache(maxsize=16384)
def key_of(name: str) -> str:
    """The key of a name as it is written."""
    return name_key(telling_words(name))


def _alike_in_each_word(asked: Sequence[str], name: Sequence[str]) -> bool:
    """Whether no word has more errors than a word of its length may have; joined and split words are not compared."""
    return len(asked) != len(name) or all(
        OSA.distance(singular(one), singular(other)) <= max(1, allowed_edits(len(other)))
        for one, other in zip(asked, name, strict=True)
    )


def _orders(entity: Entity, words: list[str]) -> Iterator[list[str]]:
    """The words of a name as they are, and of a person's the other way round: Wang Yiming, in the West Yiming Wang."""
    yield words
    if entity.kind == "person" and len(words) > 1:
        yield [*words[1:], words[0]]


def _by_letters(spotted: Spotted) -> tuple[float, int]:
    """What misspelt names are sorted by: most letters right first, where an error costs three."""
    length = len(name_key(telling_words(spotted.name)))
    return -length * (1 - 3 * (1 - spotted.likeness)), spotted.start


class Names:
    """Every name of every entity, by what is left of it without spaces."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        owners: dict[str, dict[str, None]] = {}
        self.shown: dict[str, str] = {}
        self._heads: dict[str, int] = {}
        exact_only = set()
        self._persons: set[str] = set()
        for entity in entities:
            if entity.kind == "concept" and entity.pinyin:  # so short and so many that any name is a misspelt one
                exact_only.add(key_of(entity.pinyin))
            for name in entity.names:
                for words in _orders(entity, telling_words(name)):
                    key = name_key(words)
                    owners.setdefault(key, {})[entity.id] = None
                    self.shown.setdefault(key, name)
                    if entity.kind == "person":
                        self._persons.add(key)
                    if words:
                        head = singular(words[0])
                        self._heads[head] = max(self._heads.get(head, 0), len(words))
        self.owners = {key: tuple(ids) for key, ids in owners.items() if key}
        self._latin = [key for key in self.owners if not is_chinese(key) and key not in exact_only]
        self._longest = max([*self._heads.values(), _SPLIT])

    def spot(self, words: Sequence[str], *, nested: bool = False) -> list[Spotted]:
        """Names written right, the longest first at each place; with `nested`, also the names within names."""
        found = []
        row = list(map(singular, words))
        at = 0
        while at < len(row):
            here = [
                Spotted(self.owners[key], self.shown[key], at, at + length)
                for length in range(min(self._heads.get(row[at], 0), len(row) - at), 0, -1)
                if (key := "".join(row[at : at + length])) in self.owners
            ]
            found += here if nested else here[:1]
            at += here[0].end - at if here and not nested else 1
        return found

    def spot_joined(self, words: Sequence[str]) -> list[Spotted]:
        """As `spot`, for queries: also names whose words are joined or split otherwise, or with tone numbers."""
        found = []
        at = 0
        while at < len(words):
            for length in range(min(self._longest, len(words) - at), 0, -1):
                key = name_key(words[at : at + length])
                key = key if key in self.owners else _TONE.sub("", key)
                if key in self.owners:
                    found.append(Spotted(self.owners[key], self.shown[key], at, at + length))
                    at += length
                    break
            else:
                at += 1
        return found

    def spot_like(self, words: Sequence[str], taken: Collection[int], known: Collection[str]) -> list[Spotted]:
        """Names with typing errors, in stretches of words that hold one that is not `known`; the likest first.

        A stretch may hold words of a name that is already `taken`, but not cut into it.
        """
        candidates: list[Spotted] = []
        for start, end in _stretches(words, taken):
            if not all(word in known for word in words[start:end]):
                candidates += self._like(words[start:end], start)
        found: list[Spotted] = []
        for spotted in sorted(candidates, key=_by_letters):
            if all(spotted.end <= other.start or other.end <= spotted.start for other in found):
                found.append(spotted)
        return found

    def _like(self, stretch: Sequence[str], start: int) -> Iterator[Spotted]:
        """The name that a stretch of words, beginning at `start`, is written most like, if it is like enough."""
        key = name_key(stretch)
        if len(key) < _SHORTEST_MISSPELT:
            return
        edits = allowed_edits(len(key))
        for name, distance, _ in extract(key, self._latin, scorer=OSA.distance, score_cutoff=edits, limit=1):
            if _DIGITS.findall(name) != _DIGITS.findall(key):
                continue  # a number is never a misspelt one
            if distance > 1 and name[0] != key[0]:
                continue  # who errs twice in a name rarely errs in its first letter, too
            if name in self._persons and distance > sum(len(name) >= longer for longer in _LONGER_PERSON):
                continue  # a letter more or less is another person
            if not _alike_in_each_word(stretch, telling_words(self.shown[name])):
                continue  # a short word that differs much is another one, however long the rest
            if any(OSA.distance(name_key(less), name) <= distance for less in (stretch[1:], stretch[:-1])):
                continue  # nor does a name take in a word that is none of it
            likeness = 1 - distance / max(len(key), len(name))
            yield Spotted(self.owners[name], self.shown[name], start, start + len(stretch), likeness)
