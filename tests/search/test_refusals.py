"""What the fact base does not hold is refused, however much of it is there under another name, number or office.

Most tests pair a query that has an answer with one that differs in the point that must be refused.
"""

from __future__ import annotations

import pytest

from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index
from ccec_cli.search.query import MAX_LENGTH
from tests.search.grading import Search


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        ("7 trillion yuan GDP 2019", "7 trillion yuan GDP 2020"),
        ("139.7 billion yuan in 2022", "139.7 billion yuan in 2021"),
        ("Lumen listed on March 4, 2021", "Lumen listed on March 4, 2022"),
        ("guidelines released on February 25, 2021", "guidelines released on February 26, 2021"),
    ],
)
def test_a_right_figure_or_word_excuses_no_wrong_date(search: Search, answered: str, refused: str) -> None:
    """Nor does the comma within a date separate it from the rest."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        ("13th Five-Year Plan high-tech growth", "12th Five-Year Plan high-tech growth"),
        ("fourth economic circle", "third economic circle"),
        ("第七家公司", "第八家公司"),
        ("seventh company of Baishui", "eighth company of Baishui"),
    ],
)
def test_another_ordinal_is_another_thing(search: Search, answered: str, refused: str) -> None:
    """Ordinals are no fractions, and never misspelt ones of another."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        ("GDP of Yunling", "GDP of Guangdong"),
        ("云岭GDP", "上海GDP"),
        ("science city", "science city in Xi'an"),
        ("Baishui high-speed rail", "Xi'an high-speed rail"),
        ("Yunling GDP", "Москва GDP"),
        ("Yunling GDP", "Hong Kong GDP"),
        ("Haven Bay Area", "Macao"),
    ],
)
def test_another_place_is_no_place_of_the_fact_base(search: Search, answered: str, refused: str) -> None:
    """However it is written, and though a longer name may contain it: Macao-Haven Bay Area."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"), [("Yuhong", "Yuzhong"), ("Zhangling", "Zhangjiang"), ("成安", "成华")]
)
def test_a_well_known_place_is_not_another_one_misspelt(search: Search, answered: str, refused: str) -> None:
    """Names of districts differ by a letter or two."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"),
    [("Feng Tao", "Feng Tan"), ("Luo Yimin", "Luo Min"), ("Luo Yimin", "Luo Yang economist"), ("冯一涛", "冯一明")],
)
def test_a_similar_name_is_another_person(search: Search, answered: str, refused: str) -> None:
    """A letter more or less in a short name, or a character."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        ("vice president of YCEE", "president of YCEE"),
        ("deputy director of the Baishui Development Commission", "director of the Baishui Development Commission"),
        ("CEO of Nova Robots", "chairman of Nova Robots"),
        ("Who founded Nova Robots?", "Who founded Lumen?"),
    ],
)
def test_another_office_is_no_answer(search: Search, answered: str, refused: str) -> None:
    """A vice president is no president, and the founder of one company has not founded another."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        ("Qiao Lin, CEO", "Feng Tao, CEO"),
        ("Yunling, GDP", "Heping, GDP"),
        ("Luo Yimin deputy director", "Luo Yimin Hyundai"),
    ],
)
def test_a_name_and_a_word_beside_it_are_one_idea(search: Search, answered: str, refused: str) -> None:
    """A comma does not make two questions of one that has no answer."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    "query",
    [
        "的",
        "请问是什么",
        "有多少",
        "what is it",
        "most",
        "how long",
        "how often",
        "what is the number",
        "projectors -projectors",
        "source:",
        "year: about:",
    ],
)
def test_words_that_say_nothing_find_nothing(search: Search, query: str) -> None:
    """In either language, though glosses have them; nor does an excluded word, or an operator without a value."""
    assert search(query) == []


@pytest.mark.parametrize(("answered", "refused"), [("policies", "police"), ("expert", "export"), ("zone", "none")])
def test_an_english_word_is_no_other_one_misspelt(search: Search, answered: str, refused: str) -> None:
    """Whether the thesaurus has it or not."""
    assert search(answered)
    assert search(refused) == []


def test_a_query_that_is_cut_says_so(tiny_index: Index) -> None:
    """It is not answered as if it were read whole, and is repeated whole."""
    text = "books 2020 " + "x" * MAX_LENGTH
    found = find_facts(tiny_index, text)
    assert found.problems == (f"only the first {MAX_LENGTH} characters of the query are read",)
    assert found.query.text == text


@pytest.mark.parametrize(("answered", "refused"), [("BDC", "BDS"), ("HNA", "HNS")])
def test_an_acronym_stands_for_all_its_letters(search: Search, answered: str, refused: str) -> None:
    """The last of them is no plural."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        ("March 2021", "March 2019"),
        ("December 24, 2020", "December 25, 2020"),
        ("2022", "去年"),
        ("13th Five-Year Plan", "十四五"),
    ],
)
def test_a_near_time_is_another_time(search: Search, answered: str, refused: str) -> None:
    """A month is not met by its year, nor a day by its month; and nobody knows what last year was."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        ("Northern Cloud Plateau municipalities", "mayor of the Northern Cloud Plateau"),
        ("Shiqiao railway", "Shiqiao metro lines"),
        ("石桥铁路", "石桥地铁"),
        ("how many research institutions does Heping have", "how many schools does Heping have"),
        ("白水车间", "白水学校"),
        ("Lumen share of projectors", "Lumen share price"),
        ("bullet train from Shiqiao", "ticket price of the train from Shiqiao"),
        ("national population", "how many people live in Shiqiao"),
        ("national population", "how many inhabitants does Baishui have"),
        ("national population", "白水有多少人"),
        ("从白水到石桥", "从白水到石桥多少钱"),
    ],
)
def test_words_for_what_any_place_has_are_held_to_the_letter(search: Search, answered: str, refused: str) -> None:
    """A railway is no metro, a research institution no school, and the people of a place are its own."""
    assert search(answered)
    assert search(refused) == []


@pytest.mark.parametrize("query", ["close to 7 trillion yuan", "over 7 trillion yuan", "more than 7 trillion yuan GDP"])
def test_what_is_close_to_a_number_is_not_over_it(search: Search, query: str) -> None:
    """The world has a GDP of "close to 7 trillion yuan"."""
    assert ("circle-gdp-2019" in search(query)) is query.startswith("close")


def test_two_places_that_no_fact_joins_are_refused(search: Search) -> None:
    """Three names and more are a list, and each is searched by itself."""
    assert search("Zhangling Heping") == []
    assert {"ai-pilot-zone", "heping-first-area", "ai-city-investment"} <= set(search("Zhangling Heping Yuhong"))


@pytest.mark.parametrize(
    "query",
    [
        "Shenzhen metro",
        "population of Guangzhou",
        "weather tomorrow",
        "asdfgh",
        "足球",
        "Jack Ma",
        "bitcoin price",
        "ID 12345678",
        "mayor of Chengdu",
        "Chengdu, GDP",
        "president of China",
        "Chongqing winter",
    ],
)
def test_what_the_shipped_facts_do_not_hold_is_refused(search_shipped: Search, query: str) -> None:
    """No answer is better than a wrong one, and among two hundred facts there are many to mistake."""
    assert search_shipped(query) == []
