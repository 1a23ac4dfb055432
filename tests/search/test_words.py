"""Texts become words the same way in the index and in queries: folded, tokenized, brought to their roots."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ccec_cli.search.roots import root, singular
from ccec_cli.search.words import as_asked, fold_words, is_chinese, telling_words, tokens_of, words_of


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("CHENGDU", "chengdu"),
        ("Chéngdū", "chengdu"),
        ("Che\u0301ngdu\u0304", "chengdu"),
        ("ＣＣＥＣ", "ccec"),
        ("重慶兩江新區", "重庆两江新区"),
        ("Straße", "strasse"),
        ("Chengdu's", "chengdu"),
        ("Chengdu’s", "chengdu"),
    ],
)
def test_spellings_of_one_word_fold_to_one(written: str, folded: str) -> None:
    """Case, accents, tones, widths, traditional characters and the possessive make no difference."""
    assert fold_words(written) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chengdu-Chongqing", ["chengdu", "chongqing"]),
        ("R&D", ["r&d"]),
        ("S/T, S&T", ["s/t", "s/t"]),
        ("high-tech, hitech, A.I.", ["high", "technology", "high", "technology", "ai"]),
        ("Москва", ["москва"]),
        ("5G and G7", ["5g", "and", "g7"]),
        ("version 2.5", ["version", "2.5"]),
        ("两江新区 in 重庆", ["两江新区", "in", "重庆"]),
        ("centre, programme", ["center", "program"]),
        ("...", []),
    ],
)
def test_a_text_is_tokenized_into_words(text: str, words: list[str]) -> None:
    """Letters, numbers and runs of Chinese are words, in order and in American spelling; short forms stay whole."""
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the vice president, a deputy head", ["the", "vice_president", "a", "deputy_head"]),
        ("VP", ["vice_president"]),
        ("ticket prices", ["ticket_prices"]),
        ("tickets and prices", ["tickets", "and", "prices"]),
        ("how long", ["howlong"]),
    ],
)
def test_the_tokens_of_a_compound_are_joined_to_one_word(text: str, words: list[str]) -> None:
    """A vice president is no president, and the price of a ticket no ticket."""
    assert words_of(text) == words


def test_a_compound_is_several_tokens_in_a_phrase() -> None:
    """Quoted phrases and excluded words are compared token by token, and "president" stands in "vice president"."""
    assert tokens_of("VP of the valley") == ["vice", "president", "of", "the", "valley"]


@pytest.mark.parametrize(
    ("word", "written"),
    [("vice_president", "vice president"), ("howlong", "how long"), ("however", "however"), ("library", "library")],
)
def test_a_word_is_shown_as_people_write_it(word: str, written: str) -> None:
    """The marks that join compounds serve the search only."""
    assert as_asked(word) == written


def test_telling_words_are_all_but_the_stop_words() -> None:
    """Stop words say nothing of what a text is about."""
    assert telling_words("the bank of Chengdu") == ["bank", "chengdu"]


def test_where_all_words_are_stop_words_all_tell() -> None:
    """A name may consist of nothing else."""
    assert telling_words("The Who") == ["the", "who"]


@pytest.mark.parametrize(("word", "chinese"), [("两江", True), ("chengdu", False), ("5g", False)])
def test_runs_of_chinese_are_known(word: str, chinese: bool) -> None:
    """They are split at the names in them, other text at spaces."""
    assert is_chinese(word) is chinese


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("cities", "city"),
        ("institutes", "institute"),
        ("branches", "branch"),
        ("boxes", "box"),
        ("process", "process"),
        ("campus", "campus"),
        ("analysis", "analysis"),
        ("as", "as"),
    ],
)
def test_plurals_are_brought_to_the_singular(plural: str, one: str) -> None:
    """Words that only look like plurals are left alone."""
    assert singular(plural) == one


@pytest.mark.parametrize(
    "family",
    [
        "invest invested investing investment investments",
        "industry industries industrial",
        "innovation innovations",
        "demonstrate demonstrated demonstrates",
        "city cities",
        "digitise digitised digitize digitization digitisation",
        "plan plans planned planning",
    ],
)
def test_relatives_share_their_root(family: str) -> None:
    """Inflected and derived words are found by each other."""
    assert len({root(word) for word in family.split()}) == 1


@given(st.text(max_size=40))
@example("VP")
def test_any_text_has_words_and_every_word_a_root(text: str) -> None:
    """Nothing makes it fail; a word has no white space, and its root is never longer than itself."""
    for word in words_of(text):
        assert word
        assert not any(char.isspace() for char in word)
        assert 0 < len(root(word)) <= len(word)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """A folded text stays as it is, so that index and query agree however often they fold."""
    once = fold_words(text)
    assert fold_words(once) == once
