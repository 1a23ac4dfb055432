"""Which characters are Chinese: the blocks of the Han script in Unicode 16."""

import re

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
"""Han characters, as ranges to write inside the brackets of a regular expression.

CJK Unified Ideographs with Extension A, the compatibility ideographs, and the supplementary planes (Extensions B to I).
"""

_HAN = re.compile(f"[{HAN}]")


def is_han(char: str) -> bool:
    """Whether the one character is a Han character, as Chinese, Japanese and Korean use them."""
    return bool(_HAN.fullmatch(char))


def has_han(text: str) -> bool:
    """Whether there is a Han character in the text."""
    return bool(_HAN.search(text))
