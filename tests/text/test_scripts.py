"""What counts as a Chinese character, and what does not."""

from __future__ import annotations

import pytest

from ccec_cli.text.scripts import has_han, is_han


@pytest.mark.parametrize(
    "char", [*("一", "成", "\u9fff"), *("\u3400", "\u4dbf"), *("\uf900", "\ufaff"), *("\U00020000", "\U000323af")]
)
def test_han_characters_of_every_block(char: str) -> None:
    """The first and the last of the basic block, Extension A, compatibility ideographs and supplementary planes."""
    assert is_han(char)


@pytest.mark.parametrize(
    "char",
    [
        *("a", "é", "5", "，", "「", "。"),
        *("か", "カ", "한", "ᄒ"),
        *("\ua000", "\ua4d0", "\ua500"),
        *("\u4dc0", "\ua4cf", "\ufb00", "😀"),
    ],
)
def test_other_scripts_and_punctuation_are_not_han(char: str) -> None:
    """Kana, Hangul, Yi, Lisu, Vai, hexagrams, and the neighbours of each block."""
    assert not is_han(char)


def test_is_han_is_about_exactly_one_character() -> None:
    """An empty string or a word is no character."""
    assert not is_han("")
    assert not is_han("成渝")


def test_one_han_character_in_a_text_is_enough() -> None:
    """Whatever the text has around it."""
    assert has_han("the 成渝 circle")
    assert has_han("\U00020000")
    assert not has_han("the Chengdu-Chongqing circle, 서울")
    assert not has_han("")
