"""A quote is found to the letter, or with its typography folded and nothing that carries a figure's meaning."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ccec_cli.text.paragraphs import fold_space
from ccec_cli.text.quotes import Found, find_quote, nearest_passage

words = st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1, max_size=8)
figures = st.text(alphabet="0１2二壹½.,．，%％$＄¥￥€+＋-−–—±<＜=~～ a", max_size=12)


def levels(quote: str, text: str) -> list[str]:
    """Tell at which level each place is found."""
    return [found.level for found in find_quote(quote, text)]


@given(words, st.data())
def test_any_words_of_a_text_are_found_in_it_exactly(parts: list[str], data: st.DataObject) -> None:
    """A slice of a text from the start of a word to the end of a word stands there, at the very place it was taken."""
    text = fold_space(" ".join(parts))
    tokens = text.split()
    assume(tokens)
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first + 1, len(tokens)))
    quote = " ".join(tokens[first:last])
    start = len(" ".join(tokens[:first])) + (first > 0)
    assert Found(start, start + len(quote), "exact") in find_quote(quote, text)


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_found_lies_within_the_text(quote: str, text: str) -> None:
    """No input makes the search fail, and no place begins or ends outside the text or is empty."""
    text = fold_space(text)
    assert all(0 <= found.start < found.end <= len(text) for found in find_quote(quote, text))


@given(st.text(max_size=20), st.text(max_size=40))
def test_a_place_called_exact_has_the_very_words(quote: str, text: str) -> None:
    """Between the marks of an exact place stands the quote, its white space folded."""
    text = fold_space(text)
    assert all(
        text[found.start : found.end] == fold_space(quote)
        for found in find_quote(quote, text)
        if found.level == "exact"
    )


def meaning(text: str) -> str:
    """Keep what carries a figure's meaning: digits, numerals, percent, currency and signs, every dash being one."""
    dashed = "".join("-" if unicodedata.category(char) == "Pd" or char == "−" else char for char in text)
    return "".join(char for char in dashed if char == "-" or char.isnumeric() or char in "%％$＄¥￥€+＋±<＜=")


@given(figures, figures, figures)
def test_what_carries_a_figure_is_never_folded(before: str, quote: str, after: str) -> None:
    """Digits, numerals, percent and currency signs are the same characters in a quote and where it is found."""
    variants = quote.maketrans("１％＄￥＋＜−–", "1%$¥+<--")
    text = fold_space(f"{before} {quote.translate(variants)} {after}")
    for found in find_quote(quote, text):
        assert meaning(text[found.start : found.end]) == meaning(fold_space(quote))


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("３７ institutes", "37 institutes"),
        ("12％", "12%"),
        ("＄14", "$14"),
        ("￥5", "¥5"),
        ("+5", "＋5"),
        ("5", "-5 degrees"),
        ("5 degrees", "fell to −5 degrees"),
        ("1.8", "1,8"),
        ("1800", "1,800"),
        ("1．8", "1.8"),
        ("1，800", "1,800"),
        ("二十", "20"),
        ("one half", "½"),
        ("Over", "over"),
    ],
)
def test_another_figure_is_another_quote(quote: str, text: str) -> None:
    """Neither digits nor marks within figures nor signs nor numerals nor capitals are taken for each other."""
    assert find_quote(quote, text) == ()


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("the town's pupils", "the town’s pupils"),
        ('"two sessions"', "“two sessions”"),
        ('"two sessions"', "「two sessions」"),
        ("Chengdu-Chongqing", "Chengdu‑Chongqing"),
        ("2016-2020", "2016–2020"),
        ("one - or two", "one — or two"),
        ("and so on...", "and so on…"),
        ("(West)", "（West）"),
        ("ＡＢ", "AB"),
        ("a, b", "a， b"),
    ],
)
def test_typography_is_folded(quote: str, text: str) -> None:
    """Quotation marks, dashes, the ellipsis and full-width letters and punctuation equal their plain forms."""
    assert levels(quote, text) == ["typographic"]
    assert levels(text, quote) == ["typographic"]


def test_half_an_ellipsis_is_none() -> None:
    """Two full stops are not the ellipsis that folds to three."""
    assert find_quote("and so on..", "and so on…") == ()


def test_an_exact_place_hides_the_typographic_ones() -> None:
    """Where the very words stand, words in other typography are not offered."""
    assert find_quote("it's", "it’s or it's") == (Found(8, 12, "exact"),)


@pytest.mark.parametrize("written", ["gathered  37", "gathered\n37", "gathered\u00a037", " gathered 37 "], ids=ascii)
def test_white_space_in_the_quote_is_folded(written: str) -> None:
    """A quote may be wrapped and spaced at will."""
    assert levels(written, "has gathered 37 institutes") == ["exact"]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("37", "137"),
        ("37", "3.37"),
        ("37", "37,000"),
        ("37", "37.5"),
        ("7", "1,7"),
        ("high", "highway"),
        ("way", "highway"),
        ("caf", "café"),
        ("ū", "Xīnqū"),
    ],
)
def test_no_part_of_a_word_or_figure_is_a_quote(quote: str, text: str) -> None:
    """A quote begins and ends at the ends of words and figures."""
    assert find_quote(quote, text) == ()


@pytest.mark.parametrize(
    ("quote", "text"), [("双城", "成渝地区双城经济圈"), ("37家", "共有37家机构"), ("37", "37. Then")]
)
def test_chinese_words_and_sentence_ends_part_quotes(quote: str, text: str) -> None:
    """Chinese has no spaces, and a full stop after a figure is none of its digits."""
    assert levels(quote, text) == ["exact"]


@pytest.mark.parametrize("quote", ["", " ", "\n"])
def test_an_empty_quote_stands_nowhere(quote: str) -> None:
    """Nothing proves nothing."""
    assert find_quote(quote, "some text") == ()


def test_every_place_is_told() -> None:
    """A quote that stands twice is found twice, which is what makes it ambiguous."""
    assert find_quote("aa", "aa b aa") == (Found(0, 2, "exact"), Found(5, 7, "exact"))


@pytest.mark.parametrize(
    ("prefix", "suffix", "start"),
    [("north", "", 6), ("", "south", 16), ("then", "south", 16), ("north  ", "\nthen", 6)],
)
def test_words_around_it_choose_among_places(prefix: str, suffix: str, start: int) -> None:
    """The place is the one between prefix and suffix, whose white space is folded, too."""
    assert [found.start for found in find_quote("road", "north road then road south", prefix, suffix)] == [start]


def test_words_around_it_must_stand_there() -> None:
    """A prefix that stands before no place leaves none."""
    assert find_quote("road", "north road", prefix="south") == ()


@given(words)
def test_a_passage_of_the_text_is_nearest_to_itself(parts: list[str]) -> None:
    """The whole text, taken as a quote, is like itself and nothing is liker."""
    text = fold_space(" ".join(parts))
    assume(text)
    near = nearest_passage(text, text)
    assert (text[near.start : near.end], near.similarity) == (text, 1.0)


def test_the_nearest_passage_is_the_run_of_words_most_like_the_quote() -> None:
    """An altered quote is shown where it was taken from."""
    text = "In 2020 the library lent 900,000 books. The bus runs every 20 minutes."
    near = nearest_passage("library lent 800,000 books", text)
    assert text[near.start : near.end] == "library lent 900,000 books."
    assert 0.8 < near.similarity < 1


def test_chinese_is_compared_character_by_character() -> None:
    """In a run of Chinese the nearest passage is as long as the quote."""
    near = nearest_passage("三十八家", "两江新区共有三十七家研究机构")
    assert (near.start, near.end) == (6, 10)


@pytest.mark.parametrize(("quote", "text"), [("word", ""), ("", "word"), ("", "")])
def test_where_there_is_nothing_nothing_is_near(quote: str, text: str) -> None:
    """An empty text or quote has no similarity to anything."""
    assert nearest_passage(quote, text).similarity == 0.0


def test_a_quote_longer_than_the_text_is_compared_with_all_of_it() -> None:
    """The nearest passage is the whole text where the quote has more words."""
    near = nearest_passage("one two three four", "one two")
    assert (near.start, near.end) == (0, 7)
