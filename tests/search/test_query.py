"""What a user types is read as operators, dates, figures and words; what is none of the former is words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ccec_cli.search.query import MAX_LENGTH, read_query


@pytest.mark.parametrize("field", ["about", "topic", "source", "kind", "year"])
def test_a_field_and_a_colon_make_a_filter(field: str) -> None:
    """`field:value` narrows down and is no word to find."""
    query = read_query(f"research {field}:value")
    assert query.filters == ((field, "value"),)
    assert query.words == ("research",)


def test_a_filter_may_hold_spaces_in_quotation_marks() -> None:
    """`about:"Science City"` names one entity."""
    assert read_query('about:"Science City" output').filters == (("about", "Science City"),)


def test_the_name_of_a_field_may_be_capitalised() -> None:
    """Who begins a line with a capital means the same field."""
    assert read_query("About:Chengdu").filters == (("about", "Chengdu"),)


@pytest.mark.parametrize("text", ["population: Chengdu", "subject:Chengdu", "about: Chengdu", "whereabout:Chengdu"])
def test_any_other_colon_is_punctuation(text: str) -> None:
    """A colon after a word that is no field, or before a space, filters nothing."""
    query = read_query(text)
    assert query.filters == ()
    assert "chengdu" in query.words


@pytest.mark.parametrize("text", ['"twin cities"', "“twin cities”", "„twin cities“", "”twin cities”"])
def test_quotation_marks_ask_for_a_phrase(text: str) -> None:
    """Straight or curly, English or German: what stands between them must stand so in the fact."""
    query = read_query(text)
    assert query.phrases == ("twin cities",)
    assert query.words == ("twin", "cities")


def test_a_figure_in_quotation_marks_is_a_figure() -> None:
    """It is found in any notation, as without them."""
    query = read_query('"100 billion yuan"')
    assert query.phrases == ()
    assert [figure.number for figure in query.quantities] == [Fraction(100_000_000_000)]


def test_a_lone_quotation_mark_is_punctuation() -> None:
    """What is not closed is no phrase."""
    query = read_query('"twin cities')
    assert query.phrases == ()
    assert query.words == ("twin", "cities")


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("research -Chengdu", ("Chengdu",)),
        ("research -r&d", ("r&d",)),
        ("research -成都", ("成都",)),
        ('research -"twin cities"', ("twin cities",)),
        ("research -2021", ("2021",)),
    ],
)
def test_a_dash_before_a_word_leaves_it_out(text: str, without: tuple[str, ...]) -> None:
    """What must not stand in the fact is not among what must."""
    query = read_query(text)
    assert query.without == without
    assert query.words == ("research",)
    assert query.periods == ()


@pytest.mark.parametrize("text", ["Chengdu-Chongqing", "Chengdu - Chongqing", "-5 degrees", "e-ticketing", "2016-2020"])
def test_any_other_dash_leaves_nothing_out(text: str) -> None:
    """A dash within a word, between spaces or before a figure is not an operator."""
    assert read_query(text).without == ()


def test_a_figure_is_read_and_no_longer_a_word() -> None:
    """The number grammar reads a query's figures; the rest stays words."""
    query = read_query("139.7bn yuan output")
    assert [(figure.number, figure.unit) for figure in query.quantities] == [(Fraction(139_700_000_000), "CNY")]
    assert query.words == ("output",)


def test_a_date_is_read_and_no_longer_a_word() -> None:
    """A date is a time, not a figure."""
    query = read_query("railway 24 December 2020")
    assert [str(period) for period in query.periods] == ["2020-12-24"]
    assert query.quantities == ()
    assert query.words == ("railway",)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("who leads the bureau", "who"),
        ("谁 是 主任", "who"),
        ("when was it launched", "when"),
        ("什么时候开通", "when"),
        ("what share of the GDP", "share"),
        ("占比", "share"),
        ("how long does it take", "time"),
        ("多久一班", "time"),
        ("how much money", "money"),
        ("how much is it", "much"),
        ("how many institutions", "many"),
        ("多少家机构", "many"),
        ("where is it", "where"),
        ("Chengdu", ""),
        ("whoever", ""),
    ],
)
def test_a_question_has_a_type(text: str, question: str) -> None:
    """A question word, English or Chinese, names the type of the answer."""
    assert read_query(text).question == question


def test_words_that_say_nothing_are_left_out() -> None:
    """Stop words are not searched."""
    assert read_query("what is the population of Chengdu").words == ("population", "chengdu")


@pytest.mark.parametrize("text", ["", "   ", "?!", "the of", "-"])
def test_a_query_can_be_empty(text: str) -> None:
    """Punctuation and stop words alone are an empty query."""
    assert read_query(text).is_empty


@pytest.mark.parametrize("text", ["Chengdu", "37", "2021", '"twin"', "kind:role", "成都"])
def test_whatever_narrows_down_is_no_empty_query(text: str) -> None:
    """A word, a figure, a date, a phrase or a filter is enough."""
    assert not read_query(text).is_empty


def test_a_query_keeps_its_text() -> None:
    """Answers repeat the query, without the white space around it."""
    assert read_query("  Chengdu? ").text == "Chengdu?"


def test_an_endless_query_is_cut() -> None:
    """No more is read than any question needs, so that nothing pasted takes long; answers repeat it whole."""
    query = read_query("word " * 1_000_000)
    assert len(" ".join(query.words)) <= MAX_LENGTH
    assert len(query.text) > MAX_LENGTH


@given(st.text(max_size=80))
@example('-"VP" year:x about:"a b" from 9 to 2%, 31 February 2021')
def test_any_text_is_a_query(text: str) -> None:
    """Nothing makes reading fail: the text is kept, each figure has what it counts, and no word has white space."""
    query = read_query(text)
    assert query.text == text.strip()
    assert len(query.counted) == len(query.quantities)
    assert not any(char.isspace() for word in query.words for char in word)
    assert all(word for word in query.words)
