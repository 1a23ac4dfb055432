"""Fold the many ways to write one character into one, a character for a character, so that spans stay true.

Lower case, ASCII digits and signs, plain spaces, simplified Chinese for the signs that numbers are written with.
"""

from __future__ import annotations

import string

_TRADITIONAL = (
    "億亿萬万兩两餘余個个項项條条種种臺台幾几數数點点約约過过滿满達达於于將将間间時时鐘钟鍾钟週周"
    "歲岁頃顷畝亩噸吨歐欧幣币鎊镑圓元圆元內内號号輛辆門门戶户筆笔場场處处組组層层後后來来貳贰參叁"
    "陸陆韓韩從从為为負负倆两裡里棟栋隻只張张對对額额業业機机構构"
)
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


def _table() -> dict[int, str]:
    table = dict(zip(map(ord, _TRADITIONAL[::2]), _TRADITIONAL[1::2], strict=True))
    for plain, variants in _VARIANTS.items():
        table.update((ord(variant), plain) for variant in variants)
    for letter in string.ascii_uppercase + string.ascii_lowercase + string.digits:
        table[ord(letter)] = letter.lower()
        table[ord(letter) + 0xFEE0] = letter.lower()  # the full-width twin
    return table


_FOLD = _table()


def fold(text: str) -> str:
    """Give the text in its one spelling; no longer and no shorter, so an index means the same in both."""
    return text.translate(_FOLD)
