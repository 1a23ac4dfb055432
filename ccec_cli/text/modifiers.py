"""The modifiers of figures: words and signs, before a number or after it, that make it less than exact.

They are read as writers mean them: "up to 30" and "as many as 30" are at most 30, "approached" and "just under" are
nearly, and a Chinese 多 or 余 after the number is more than it.
"""

import re
from typing import Final

from ccec_cli.model import Comparator

_BEFORE: Final[dict[Comparator, str]] = {
    ">": "over|more than|above|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|upwards of"
    "|upward of|topped|topping|greater than|higher than|larger than|in excess of|beyond"
    "|超过|超|逾|多于|高于|大于|突破|>",
    ">=": "at least|no less than|no fewer than|not less than|not fewer than|not lower than|a minimum of|minimum of"
    "|至少|最少|起码|不少于|不低于|不小于|上|≥|>=",
    "<": "under|less than|fewer than|below|lower than|smaller than|short of|不到|不足|少于|低于|小于|未满|不满|<",
    "<=": "at most|up to|no more than|not more than|no greater than|not exceeding|as many as|as much as|a maximum of"
    "|maximum of|至多|最多|不超过|不多于|不高于|≤|<=",
    "~": "about|around|approximately|approx.|approx|some|roughly|circa|c.|ca.|an estimated|estimated|in the region of"
    "|大约|大概|大致|约|≈|~",
    "~<": "nearly|almost|close to|approach|approaches|approached|approaching|just under|just below|near|nearing"
    "|将近|接近|近",
}
_AFTER: Final[dict[Comparator, str]] = {
    ">": "有余|多|余",
    ">=": "及以上|以上|or more|or above|and above|or over|and over|or higher|at least|at a minimum|-plus|plus|+",
    "<": "不到",
    "<=": "及以下|以下|以内|之内|or less|or fewer|or below|and below|or lower|at most|at the most",
    "~": "左右|上下|or so|or thereabouts|-odd",
}

_COMPARATORS_BEFORE: Final = {word: comparator for comparator, words in _BEFORE.items() for word in words.split("|")}
_COMPARATORS_AFTER: Final = {word: comparator for comparator, words in _AFTER.items() for word in words.split("|")}


def _alternatives(words: dict[str, Comparator]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


_BEFORE_PATTERN = re.compile(
    rf"""(?<![a-z])
    (?:(?:well|just|slightly|far|a\s+little|much|only|still|rising)\s+)?
    (?<![附最条合公节制签邀违履特])                      # 附近 and 条约 are words of their own
    (?P<word>{_alternatives(_COMPARATORS_BEFORE)})
    [过达为有到占合计]?
    \s*(?:a\s+total\s+of\s+)?$""",
    re.VERBOSE,
)
_AFTER_PATTERN = re.compile(
    rf"(?:\s*(?!\+)|(?!\s))(?P<word>{_alternatives(_COMPARATORS_AFTER)})(?![a-z0-9元]|\s+[0-9$€£¥])"
)

_LONGEST: Final = 34
"""In characters: no modifier is longer, and a short window keeps the search for one cheap."""


_RANGE_BEGINS: Final = tuple("0123456789%亿万元")  # 10%~20%: a ~ between two figures is no modifier


def modifier_before(folded: str, end: int, floor: int = 0) -> tuple[int, Comparator]:
    """Where the modifier that ends at `end` begins, and its comparator; `end` itself and "=" where there is none.

    It does not begin before `floor`: what is before that belongs to another figure.
    """
    start = max(floor, end - _LONGEST)
    window = folded[start:end]
    modifier = _BEFORE_PATTERN.search(window)
    if not modifier or (modifier["word"] == "~" and folded.endswith(_RANGE_BEGINS, 0, start + modifier.start("word"))):
        return end, "="
    word = " ".join(modifier["word"].split())
    comparator = "~<" if word in ("under", "below") and modifier[0].startswith("just") else _COMPARATORS_BEFORE[word]
    return start + modifier.start(), comparator


def modifier_after(folded: str, start: int) -> tuple[int, Comparator]:
    """Where the modifier that begins at `start` ends, and its comparator; `start` itself and "=" without one."""
    modifier = _AFTER_PATTERN.match(folded, start)
    return (modifier.end(), _COMPARATORS_AFTER[" ".join(modifier["word"].split())]) if modifier else (start, "=")
