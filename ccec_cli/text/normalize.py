"""Normalize text character for character, so that positions stay the same.

Letters become lower case, full-width digits and signs ASCII, spaces plain, Chinese simplified.
"""

import string
from pathlib import Path

_TRADITIONAL = Path(__file__).parent / "data" / "traditional.txt"

_VARIANTS = {
    " ": "\t\u00a0\u2007\u2009\u200a\u202f\u3000",
    "-": "\u2010\u2011\u2212\uff0d",
    "–": "\u2012",
    "'": "‘’ʼ＇",
    "%": "％",
    "$": "＄",
    "¥": "￥",
    "~": "～〜∼",
    "<": "＜",
    ">": "＞",
    "≤": "≦⩽",
    "≥": "≧⩾",
    "+": "＋",
    ".": "．",
    "/": "／",
    "(": "（",
    ")": "）",
    ":": "：",
    "〇": "○",
}

_IN_FIGURES = {"圓": "元", "圆": "元", "參": "叁", "倆": "两"}
"""What these mean in figures: the yuan, the financial numeral for 3, and two."""


def _read_traditional() -> dict[int, str]:
    lines = _TRADITIONAL.read_text(encoding="utf-8").splitlines()
    return {ord(pair[0]): pair[1] for line in lines if not line.startswith("#") for pair in line.split()}


SIMPLIFY = _read_traditional()
"""Traditional Chinese characters to simplified ones, a table for `str.translate`."""


def _table() -> dict[int, str]:
    table = SIMPLIFY | {ord(char): plain for char, plain in _IN_FIGURES.items()}
    for plain, variants in _VARIANTS.items():
        table.update((ord(variant), plain) for variant in variants)
    for letter in string.ascii_uppercase + string.ascii_lowercase + string.digits:
        table[ord(letter)] = letter.lower()
        table[ord(letter) + 0xFEE0] = letter.lower()  # the full-width form
    return table


_FOLD = _table()


def fold(text: str) -> str:
    """The text normalized; as long as before, so that an index means the same in both."""
    return text.translate(_FOLD)
