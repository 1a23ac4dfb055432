"""Find a quote in a text: to the letter, or with the typography folded and nothing else.

The contract, in the words the documentation uses:

* `exact`: the same characters; any run of white space equals one space, because articles are wrapped at will.
* `typographic`: in addition, quotation marks, dashes, the ellipsis and full-width letters and punctuation equal their
  plain forms.
* Never folded: digits (full-width ones are other characters), decimal marks and group separators between digits,
  signs (a dash may equal another dash but never nothing), `%`, currency, Chinese numerals, upper and lower case.
"""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from ccec_cli.text.paragraphs import fold_space
from ccec_cli.text.scripts import HAN

_WORD = re.compile(rf"[{HAN}]|[^\s{HAN}]+")
_PLAIN = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»「」『』", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣", "-"),
    "…": "...",
}
_KEPT = frozenset("＋－＜＝＞％＄￠￡￥￦")
"""Full-width forms that carry a figure's meaning and so stay what they are."""


_SIGNS = frozenset("-–−+＋±")
"""What makes another figure of the digits after it, where it begins a word: "5" is not found in "−5"."""


class Found(NamedTuple):
    """A stretch of the searched text, code points `start` to `end` (exclusive), and what was folded to find it."""

    start: int
    end: int
    level: Literal["exact", "typographic"]


def find_quote(quote: str, text: str, prefix: str = "", suffix: str = "") -> tuple[Found, ...]:
    """Every occurrence of `quote` in `text` between `prefix` and `suffix`; only exact ones if there is one.

    `text` is taken as it is (fold its white space before); the white space of the others is folded here.
    """
    quote, prefix, suffix = fold_space(quote), fold_space(prefix), fold_space(suffix)
    if not quote:
        return ()
    found = [Found(at, at + len(quote), "exact") for at in _positions(quote, text)]
    if not found:
        plain, origin = _fold_typography(text)
        folded, _ = _fold_typography(quote)
        found = [
            Found(origin[at], origin[at + len(folded) - 1] + 1, "typographic")
            for at in _positions(folded, plain)
            if not (_is_inside(origin, at) or _is_inside(origin, at + len(folded)))
        ]
    return tuple(place for place in found if _has_context(text, place, prefix, suffix))


def _positions(needle: str, text: str) -> Iterator[int]:
    """Where `needle` begins in `text`, only at the ends of words and figures: "37" is not found in "137"."""
    at = text.find(needle)
    while at >= 0:
        if not (_glued(text, at) or _glued(text, at + len(needle))):
            yield at
        at = text.find(needle, at + 1)


def _is_inside(origin: list[int], at: int) -> bool:
    """Whether position `at` is inside what one character, an ellipsis, was folded to."""
    return 0 < at < len(origin) and origin[at - 1] == origin[at]


def _glued(text: str, at: int) -> bool:
    """Whether position `at` is inside a word or a figure."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isdigit() and after.isdigit():
        return True
    if before in ".," and after.isdigit() and text[at - 2 : at - 1].isdigit():
        return True
    if before.isdigit() and after in ".," and text[at + 1 : at + 2].isdigit():
        return True
    if before in _SIGNS and after.isdigit() and not text[at - 2 : at - 1].strip("( "):
        return True
    return _is_letter(before) and _is_letter(after)


def _is_letter(char: str) -> bool:
    """Whether it is a letter of a script that separates words by spaces, as Chinese does not."""
    return char.isalpha() and char < "⺀"


def _has_context(text: str, place: Found, prefix: str, suffix: str) -> bool:
    before, after = text[: place.start].rstrip(), text[place.end :].lstrip()
    return before.endswith(prefix) and after.startswith(suffix)


def _fold_typography(text: str) -> tuple[str, list[int]]:
    """The text in plain typography, and for each of its characters the index of the one it came from."""
    plain: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        for folded in _plain(text, index, char):
            plain.append(folded)
            origin.append(index)
    return "".join(plain), origin


def _plain(text: str, index: int, char: str) -> str:
    if char in _PLAIN:
        return _PLAIN[char]
    if not "！" <= char <= "～" or char in _KEPT or char.isdigit():
        return char
    if char in "．，" and text[index - 1 : index].isdigit() and text[index + 1 : index + 2].isdigit():
        return char
    return unicodedata.normalize("NFKC", char)


class Near(NamedTuple):
    """A stretch of a text that is like a quote; `similarity` runs from 0 to 1."""

    start: int
    end: int
    similarity: float


_MOST_WORDS = 5000
"""So far into a text the nearest passage is looked for: each word costs a comparison."""


def nearest_passage(quote: str, text: str) -> Near:
    """The run of words in `text`, as many as `quote` has, that is most like it."""
    words = [(match.start(), match.end()) for match in _WORD.finditer(text)][:_MOST_WORDS]
    length = max(1, len(_WORD.findall(quote)))
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(quote)
    best = Near(0, 0, 0.0)
    for first in range(max(1, len(words) - length + 1)):
        window = words[first : first + length]
        if not window:
            break
        start, end = window[0][0], window[-1][1]
        matcher.set_seq1(text[start:end])
        if matcher.quick_ratio() > best.similarity and matcher.ratio() > best.similarity:
            best = Near(start, end, matcher.ratio())
    return best
