"""Control characters are shown in their place, and nothing else of a text changes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.text.controls import show_controls


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b]52;c;cm0gLXJm\x07b", "a␛]52;c;cm0gLXJm␇b"),
        ("\x00\x08\x0b\x0c\x7f", "␀␈␋␌␡"),
        ("CSI \x9b2J", "CSI \ufffd2J"),
        ("abc\u202etxt.exe\u2066", "abc\ufffdtxt.exe\ufffd"),
        ("over\rwritten", "over␍written"),
    ],
)
def test_a_control_character_is_shown(text: str, shown: str) -> None:
    """C0 by its picture, all others by the replacement character."""
    assert show_controls(text) == shown


@pytest.mark.parametrize("text", ["a\tb\n", "one\r\ntwo\r\n", "成渝地区双城经济圈 – “naïve” 👩‍🔬"])
def test_line_ends_tabs_and_letters_stay(text: str) -> None:
    """Text is shown as it is."""
    assert show_controls(text) == text


@given(st.text())
def test_positions_stay_and_no_control_is_left(text: str) -> None:
    """A character for a character, so that marks on the text keep their places."""
    shown = show_controls(text)
    assert len(shown) == len(text)
    left = {char for char in shown.replace("\r\n", "") if unicodedata.category(char) == "Cc"}
    assert left <= {"\t", "\n"}
