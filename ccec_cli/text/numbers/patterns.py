"""Find the number within a figure, and read it: a numeral, a fraction, a vague plural or an article.

Each kind of number is a named group of the pattern `NUMBER` and has a reader in `_READERS`.
"""

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from ccec_cli.text.modifiers import modifier_before
from ccec_cli.text.numerals import HANZI, MIXED, SCALE, SCALES, WORDS, read_hanzi, read_numeral
from ccec_cli.text.units import CURRENCIES

_PARTS: Final = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
}  # fmt: skip
_PART: Final = f"(?:{'|'.join(_PARTS)})s?"
_VULGAR: Final = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
}  # fmt: skip
_COUNT: Final = "an?|one|two|three|four|five|six|seven|eight|nine"
_SIGN_OR_CODE: Final = "|".join(re.escape(sign) for sign in sorted(CURRENCIES, key=len, reverse=True))
_TIME: Final = "minute|hour|day|week|month|year|decade|century"

NUMBER: Final = re.compile(
    rf"""(?<![a-z0-9_])(?<![0-9][.,:/'·])                         # not within a word or a number
    (?P<sign>(?<![0-9%)元亿万])-|minus\s+|负)?
    (?:(?P<currency>{_SIGN_OR_CODE})[ ]?)?
    (?:(?P<share>(?P<whole>[0-9]{{1,6}}|[一二三四五六七八九十百千万]{{1,8}})分之      # 百分之五十八点六
            (?P<some>[0-9]{{1,30}}(?:\.[0-9]{{1,30}})?|[零〇一二两三四五六七八九十百千万点]{{1,30}}))
    |(?P<slash>(?P<top>[1-9])/(?P<bottom>[2-9]|10)(?![0-9/]))            # 1/3
    |(?P<ratio>(?:one\s+in|(?P<few>{_COUNT}|10|[1-9])\s+out\s+of)\s+(?:every\s+)?(?P<all>{_COUNT}|ten|10|[2-9]))(?![a-z0-9.,]\w)
    |(?P<many>(?:ten|score|{SCALE})s(?:\s+of\s+(?:{SCALE})s)*(?![a-z])    # hundreds of thousands
        |(?:several|a\s+few|many)\s+(?:{SCALE})(?:\s(?:{SCALE}))?(?![a-z])  # several hundred
        |[数几][十百千万亿]{{1,4}}|[十百千万亿]{{1,4}}[余多])                             # 数十亿  百余
    |(?P<implicit>(?<=[上近逾超过约足])[百千万亿]{{1,4}}                       # 近百  超千亿
        |[十百千万]{{0,3}}[万亿](?=[美日欧港]?元)|[百千]万(?=[美日欧港]?元|人))       # 百万元
    |half[\s-](?P<half>an?(?=\s)|(?=(?:hour|million|billion)(?![a-z])))        # half an hour  half a million
    |(?P<portion>half(?![a-z-])|一半|半数|半(?=个?小时|天|个月|年(?![度报])))
    |(?P<fraction>(?P<count>{_COUNT})[\s-](?P<part>{_PART})(?![a-z-]|\s+part(?:y|ies)))    # two thirds
    |(?P<plain>(?P<numeral>{MIXED}|{WORDS}|{HANZI})
        (?:[\s-]and[\s-](?P<andcount>{_COUNT})[\s-](?P<andpart>{_PART})(?![a-z]))?           # three and a half
        (?:[ ]?(?P<vulgar>[½⅓⅔¼¾]))?)
    |(?P<lone>[½⅓⅔¼¾])
    |(?P<article>an?)(?=\s+(?:{_TIME})(?![a-z]))                        # an hour
    )""",
    re.VERBOSE,
)

Read = tuple[Fraction, str | None]
"""A number, and "%" where it is a share."""


def read_number(match: re.Match[str]) -> Read | None:
    """The number in a match of `NUMBER`; None where the match is a false positive."""
    try:
        return _READERS[match.lastgroup or ""](match)
    except (ValueError, ZeroDivisionError):
        return None


def _share(match: re.Match[str]) -> Read:
    return read_numeral(match["some"]) / read_numeral(match["whole"]) * 100, "%"


def _slash(match: re.Match[str]) -> Read | None:
    part = Fraction(int(match["top"]), int(match["bottom"]))
    return (part * 100, "%") if part < 1 else None


def _ratio(match: re.Match[str]) -> Read | None:
    """Read "one in three", "three out of five"."""
    part = read_numeral(match["few"] or "one") / read_numeral(match["all"])
    return (part * 100, "%") if part < 1 else None


def _many(match: re.Match[str]) -> Read:
    if not match[0].isascii():
        return read_hanzi(match["many"].strip("数几余多")), None
    number = Fraction(1)
    for word in match["many"].split():
        number *= {"ten": 10, "score": 20, **SCALES}.get(word.rstrip("s"), 1)
    return number, None


_AFTER_A_THIRD = re.compile(
    r"""\s*(?:$|[^\sa-z]|(?:of|in|to|from|by|more|less|fewer|larger|smaller|higher|lower|faster|since|on|as|than|and
    |at|or|is|was|were|are)(?![a-z]))""",
    re.VERBOSE,
)


def _fraction(match: re.Match[str]) -> Read | None:
    if _NOT_HALF.search(match.string, max(0, match.start() - 10), match.start()):
        return None  # the first three quarters
    article = match["count"] in ("a", "an")
    if article and not _AFTER_A_THIRD.match(match.string, match.end()):
        return None  # a third airport
    return _parts(match["count"], match["part"]) * 100, "%"


def _parts(count: str, part: str) -> Fraction:
    return read_numeral("one" if count in ("a", "an") else count) / _PARTS[part.rstrip("s")]


_HALF_OF = re.compile(r"\s+(?:of|the|its|their|his|her|our|all)(?![a-z])")
_NOT_HALF = re.compile(r"(?:first|second|latter|former|other|last|this|next|early|late|upper|lower)\s+$")
_BY_HALF = re.compile(r"(?:by|in|than)\s+$")


def _portion(match: re.Match[str]) -> Read | None:
    """Half: of something, or of a unit (半小时); not "the first half", 上半年."""
    text, start = match.string, match.start()
    if match["portion"] == "半":
        return None if text.endswith(tuple("上下前后年个"), 0, start) else (Fraction(1, 2), None)
    before = text[max(0, start - 10) : start]
    if match["portion"] == "half":
        modified = modifier_before(text, start)[1] != "=" or _BY_HALF.search(before)
        if _NOT_HALF.search(before) or not (modified or _HALF_OF.match(text, match.end())):
            return None
    return Fraction(50), "%"


def _plain(match: re.Match[str]) -> Read:
    number = read_numeral(match["numeral"])
    if match["andpart"]:
        scale = SCALES.get(match["numeral"].split()[-1], 1)  # a billion and a half is 1.5 billion
        number += _parts(match["andcount"], match["andpart"]) * scale
    return number + _VULGAR.get(match["vulgar"], 0), None


_READERS: Final[dict[str, Callable[[re.Match[str]], Read | None]]] = {
    "share": _share,
    "slash": _slash,
    "ratio": _ratio,
    "many": _many,
    "implicit": lambda match: (read_hanzi(match["implicit"]), None),
    "half": lambda _: (Fraction(1, 2), None),
    "portion": _portion,
    "fraction": _fraction,
    "plain": _plain,
    "lone": lambda match: (_VULGAR[match["lone"]] * 100, "%"),
    "article": lambda _: (Fraction(1), None),
}
