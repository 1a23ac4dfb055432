"""Spot the names of entities in a row of words: in full, joined or split, in Chinese, in pinyin, with typing errors."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.model import Entity
from ccec_cli.search.words import is_chinese, singular, telling_words

_LONGER = (4, 6, 10)
"""From how many letters on one, two, three typing errors are allowed."""

_SHORTEST_MISSPELT = 5
_LONGEST_CHINESE_WORD = 6

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


class Names:
    """Every name of every entity, by what is left of it without spaces."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        owners: dict[str, dict[str, None]] = {}
        self.shown: dict[str, str] = {}
        self._heads: dict[str, int] = {}
        for entity in entities:
            for name in entity.names:
                words = telling_words(name)
                key = key_of(name)
                owners.setdefault(key, {})[entity.id] = None
                self.shown.setdefault(key, name)
                if words:
                    head = singular(words[0])
                    self._heads[head] = max(self._heads.get(head, 0), len(words))
        self.owners = {key: tuple(ids) for key, ids in owners.items() if key}
        self._latin = [key for key in self.owners if not is_chinese(key)]
        self._longest = max([*self._heads.values(), _SPLIT])
        self._chinese_length = max((len(key) for key in self.owners if is_chinese(key)), default=0)

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
        candidates = []
        for start in range(len(words)):
            for end in range(start + 1, min(start + 6, len(words)) + 1):
                stretch = words[start:end]
                if any(map(is_chinese, stretch)):
                    break
                if _cuts(taken, start) or _cuts(taken, end):
                    continue
                key = name_key(stretch)
                edits = allowed_edits(len(key))
                if len(key) < _SHORTEST_MISSPELT or all(word in known for word in stretch):
                    continue
                for name, distance, _ in extract(key, self._latin, scorer=OSA.distance, score_cutoff=edits, limit=1):
                    if _DIGITS.findall(name) != _DIGITS.findall(key):
                        continue  # a number is never a misspelt one
                    likeness = 1 - distance / max(len(key), len(name))
                    candidates.append(Spotted(self.owners[name], self.shown[name], start, end, likeness))
        found: list[Spotted] = []
        for spotted in sorted(candidates, key=lambda one: (-one.likeness, one.start - one.end, one.start)):
            if all(spotted.end <= other.start or other.end <= spotted.start for other in found):
                found.append(spotted)
        return found

    def part_chinese(self, run: str, others: Sequence[Collection[str]]) -> list[str]:
        """A run of Chinese parted into the names and other words in it, and what is left between.

        Of all ways to part it, the one that leaves the fewest characters over, and of those the one with the fewest
        pieces.
        """
        longest = max(self._chinese_length, _LONGEST_CHINESE_WORD)
        best: list[tuple[int, int, tuple[str, ...]]] = [(0, 0, ())]
        for end in range(1, len(run) + 1):
            left, count, pieces = best[end - 1]
            over = run[end - 1]
            ways = [(left + 1, count + 1, (*pieces, over))]
            for start in range(max(0, end - longest), end):
                piece = run[start:end]
                if piece in self.owners or any(piece in words for words in others):
                    left, count, pieces = best[start]
                    ways.append((left, count + 1, (*pieces, piece)))
            best.append(min(ways, key=lambda way: way[:2]))
        return self._joined_rest(best[-1][2], others)

    def _joined_rest(self, pieces: Sequence[str], others: Sequence[Collection[str]]) -> list[str]:
        """The pieces, with single characters that are no words joined to one another."""
        found: list[str] = []
        in_rest = False
        for piece in pieces:
            is_word = piece in self.owners or any(piece in words for words in others)
            if in_rest and not is_word:
                found[-1] += piece
            else:
                found.append(piece)
            in_rest = not is_word
        return found
