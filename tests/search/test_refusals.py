"""What the fact base does not hold is refused, however much of it is there under another name, number or office."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index
from ccec_cli.search.query import MAX_LENGTH

Ask = Callable[[str], list[str]]


@pytest.mark.parametrize(
    "query",
    [
        "7 trillion yuan GDP 2020",
        "139.7 billion yuan in 2021",
        "XGIMI listed on March 4, 2022",
        "guidelines released on February 26, 2020",
    ],
)
def test_a_right_figure_excuses_no_wrong_date(ask: Ask, query: str) -> None:
    """Nor does a comma within a date part it from the rest."""
    assert ask(query) == []


@pytest.mark.parametrize(
    "query",
    [
        "12th Five-Year Plan high-tech growth",
        "third economic circle",
        "第七家科创板企业",
        "eighth innovation institute",
    ],
)
def test_another_ordinal_is_another_thing(ask: Ask, query: str) -> None:
    """Ordinals are no fractions, and never misspelt ones of another."""
    assert ask(query) == []


@pytest.mark.parametrize(
    "query",
    [
        "GDP of Guangdong",
        "上海GDP",
        "北京 高新技术企业 数量",
        "science city in Xi'an",
        "Xi'an high-speed rail",
        "深圳地铁",
        "Москва GDP",
        "Hong Kong GDP",
        "New York metro",
    ],
)
def test_another_place_is_no_place_of_the_fact_base(ask: Ask, query: str) -> None:
    """However it is written, and though a longer name may hold it."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["Yuzhong", "Zhangjiang", "Liangping", "成华"])
def test_a_neighbouring_place_is_not_another_one_misspelt(ask: Ask, query: str) -> None:
    """Districts differ by a letter or two."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["Zhang Yun", "Wang Ming", "Wang Yang economist", "王一明"])
def test_a_similar_name_is_another_person(ask: Ask, query: str) -> None:
    """A letter more or less, or a character."""
    assert ask(query) == []


def test_a_vice_president_is_no_president(ask: Ask) -> None:
    """Nor is a deputy director a director."""
    assert ask("president of China") == []
    assert ask("director of Chongqing DRC") == []
    assert ask("vice president of CCIEE")[0] == "wang-yiming-role-2021"
    assert ask("deputy head of the Chongqing Development and Reform Commission")[0] == "mi-benjia-role-2021"


@pytest.mark.parametrize("query", ["Zhang Yu, CEO", "Chengdu, GDP", "Wang Yiming Hyundai"])
def test_a_name_and_what_is_asked_of_it_are_one_idea(ask: Ask, query: str) -> None:
    """A comma does not make two questions of one that has no answer."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["的", "请问是什么", "有多少", "what is it", "patents -patents", ""])
def test_nothing_asked_finds_nothing(ask: Ask, query: str) -> None:
    """Words that say nothing, in either language, or what is left out in the same breath."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["monday", "None", "king", "Chongqing police", "Chongqing winter"])
def test_an_english_word_is_no_other_one_misspelt(ask: Ask, query: str) -> None:
    """Whether the thesaurus knows it or not."""
    assert ask(query) == []


def test_a_query_that_is_cut_says_so(index: Index) -> None:
    """It is not answered as if it were read whole, and is repeated whole."""
    text = "GDP 2019 " + "x" * MAX_LENGTH
    found = find_facts(index, text)
    assert found.problems == (f"only the first {MAX_LENGTH} characters of the query are read",)
    assert found.query.text == text


@pytest.mark.parametrize("query", ["AVS", "BAS", "NBS"])
def test_an_acronym_stands_for_all_its_letters(ask: Ask, query: str) -> None:
    """The last of them is no plural."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["March 2019", "XGimi listed March 4, 2021", "December 25, 2020", "去年", "十四五"])
def test_a_near_time_is_another_time(ask: Ask, query: str) -> None:
    """A month is not met by its year, nor a day by its month; and nobody knows what last year was."""
    assert ask(query) == []


@pytest.mark.parametrize(
    "query",
    [
        "Chengdu metro lines",
        "mayor of Chengdu",
        "how many schools does Chongqing have?",
        "XGimi share price",
        "bullet train ticket price",
        "how many people live in Chengdu",
        "how many inhabitants does Chongqing have",
        "重庆有多少人",
        "price of XGimi projector",
        "从成都到重庆多少钱",
        "成都地铁",
        "重庆学校",
    ],
)
def test_what_may_be_asked_of_any_place_is_held_to_its_word(ask: Ask, query: str) -> None:
    """A railway is no metro, a municipality no mayor and a research institute no school."""
    assert ask(query) == []


def test_what_is_asked_of_any_place_is_found_where_a_claim_has_it(ask: Ask) -> None:
    """In the same word, though not in one like it."""
    assert ask("share of national population")[0] == "ccec-population-share"


@pytest.mark.parametrize(
    "query",
    [
        "President of the China Center for International Economic Exchanges",
        "chairman of Everbright",
        "Who founded XGimi?",
    ],
)
def test_another_office_is_no_answer(ask: Ask, query: str) -> None:
    """Who is vice president is no president, and who leads a firm has not founded another."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["over 7 trillion yuan", "more than 7 trillion yuan GDP"])
def test_what_is_close_to_a_number_is_not_over_it(ask: Ask, query: str) -> None:
    """The source says "close to 7 trillion yuan"."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["most", "how long", "how often", "what is the number"])
def test_words_that_say_nothing_ask_nothing(ask: Ask, query: str) -> None:
    """Though glosses have them, and "most" is an acronym where it is written so."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["source:", "year: about:"])
def test_an_operator_without_a_value_asks_nothing(ask: Ask, query: str) -> None:
    """It is no word to look for."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["Longxing Chengdu", "Yuelai Tianfu"])
def test_two_places_that_no_fact_joins_are_refused(ask: Ask, query: str) -> None:
    """Longxing is in Chongqing; three names and more are a list, and asked one by one."""
    assert ask(query) == []
    assert ask("Longxing Chengdu Mianyang")
