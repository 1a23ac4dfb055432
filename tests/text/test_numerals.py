"""Numerals in digits, English words and Chinese are read as exact fractions, and fractions are written down."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.text.numerals import format_number, read_digits, read_hanzi, read_numeral, read_words

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def english(number: int) -> str:
    """Write a whole number up to a million in English words."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = f" and {english(number % 100)}" if number % 100 else ""
        return f"{ONES[number // 100]} hundred{rest}"
    if number < 10**6:
        joint = " and " if 0 < number % 1000 < 100 else " "
        return f"{english(number // 1000)} thousand" + (joint + english(number % 1000) if number % 1000 else "")
    return f"{english(number // 10**6)} million" + (f" {english(number % 10**6)}" if number % 10**6 else "")


def chinese(number: int) -> str:
    """Write a whole number up to 10^16 in Chinese, with 零 for the regions left out."""
    if number < 10:
        return "零一二三四五六七八九"[number]
    for sign, scale in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        if number >= scale:
            head, rest = divmod(number, scale)
            gap = "零" if 0 < rest < scale // 10 else ""
            return chinese(head) + sign + (gap + chinese(rest) if rest else "")
    raise AssertionError(number)


@given(st.integers(0, 10**6))
def test_english_words_round_trip(number: int) -> None:
    """Every whole number up to a million, written in words, is read back."""
    assert read_words(english(number)) == number


@given(st.integers(0, 10**12))
def test_chinese_numerals_round_trip(number: int) -> None:
    """Every whole number up to 10^12, written in Chinese, is read back."""
    assert read_hanzi(chinese(number)) == number


@given(st.fractions(max_denominator=10**6).map(lambda number: Fraction(round(number * 10**4), 10**4)))
def test_a_number_that_ends_is_written_exactly(number: Fraction) -> None:
    """What `format_number` writes of a terminating decimal means the same number."""
    assert Fraction(format_number(number)) == number


@given(st.fractions(max_denominator=10**9))
def test_any_number_is_written_to_twelve_digits(number: Fraction) -> None:
    """What `format_number` writes differs from the number in the twelfth digit at most."""
    written = Fraction(format_number(number))
    assert abs(written - number) <= abs(number) / 10**11


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (Fraction(139_700_000_000), "139700000000"),
        (Fraction(7, 2), "3.5"),
        (Fraction(-53, 10), "-5.3"),
        (Fraction(0), "0"),
        (Fraction(100, 3), "33.3333333333"),
        (Fraction(2, 3), "0.666666666667"),
        (Fraction(1, 1500), "0.000666666666667"),
        (Fraction(10**15, 3), "333333333333333"),
        (Fraction(1, 10**9), "0.000000001"),
    ],
)
def test_numbers_are_written_without_exponent(number: Fraction, written: str) -> None:
    """A number that ends is written exactly, any other with twelve significant digits."""
    assert format_number(number) == written


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,800", 1800),
        ("1 800", 1800),
        ("1'800", 1800),
        ("0.1397", Fraction(1397, 10000)),
        ("a dozen", 12),
        ("two dozen", 24),
        ("a hundred", 100),
        ("two million three hundred thousand", 2_300_000),
        ("three hundred thousand million", 3 * 10**11),
        ("一千三百九十七亿", 139_700_000_000),
        ("一万二千", 12_000),
        ("一万二", 12_000),
        ("三百五", 350),
        ("两亿", 200_000_000),
        ("二十万亿", 2 * 10**13),
        ("一万亿三千亿", 1_300_000_000_000),
        ("三点五亿", 350_000_000),
        ("五十八点六", Fraction(293, 5)),
        ("一百〇八", 108),
        ("叁佰万", 3_000_000),
        ("25万6千", 256_000),
        ("1亿2000万", 120_000_000),
        ("1,100万", 11_000_000),
    ],
)
def test_notations(text: str, number: Fraction) -> None:
    """A numeral is read in every notation."""
    assert read_numeral(text) == number


@pytest.mark.parametrize(
    "text",
    ["十三五", "二三十", "三十百", "一万二万", "两两", "点", "twenty thirty", "one two", "ten five", "five apples"],
)
def test_what_only_looks_like_a_numeral_is_refused(text: str) -> None:
    """A run of number words or signs that spells no number is a ValueError, not a guess."""
    with pytest.raises(ValueError, match="not a "):
        read_numeral(text)


def test_digits_are_read_exactly() -> None:
    """Digits become fractions without a detour over floats."""
    assert read_digits("139.7") * 10**9 == read_digits("0.1397") * 10**12
