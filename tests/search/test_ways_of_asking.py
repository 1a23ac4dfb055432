"""The same thing asked in other notations, other words and other orders gets the same answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Ask = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("query", "like"),
    [
        ("hightech zone", "high-tech zone"),
        ("hitech enterprises", "high-tech enterprises"),
        ("A.I. pilot zone", "AI pilot zone"),
        ("1st session 14th NPC", "first session of the 14th NPC"),
        ("Yiming Wang", "Wang Yiming"),
        ("China (West) S&T Innovation Center", "China (West) S/T Innovation Center"),
        ("re: GDP 2019", "GDP 2019"),
        ("technology contracts 100 bilion yuan", "technology contracts 100 billion yuan"),
        ("six point three percent of GDP", "6.3% of GDP"),
        ("from 10 to 15 percent", "between 10 and 15 percent"),
        ("between 15 and 10 percent", "between 10 and 15 percent"),
        ("1 trn yuan", "1 trillion yuan"),
        ("Yangtze River Dela", "Yangtze River Delta"),
        ("automible output growth", "automobile output growth"),
        ("prefferential policys", "preferential policies"),
        ("Duan Chenggang secretery", "Duan Chenggang secretary"),
        ("Greater Bay Area Macao", "Greater Bay Area"),
        ("yangze river detla", "Yangtze River Delta"),
    ],
)
def test_notations_make_no_difference(ask: Ask, query: str, like: str) -> None:
    """Joined or dotted, in words or figures, misspelt or turned round."""
    assert ask(query)
    assert ask(query)[0] == ask(like)[0]


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        ("scientists hired from abroad", "innovation-talents-suggestion-2023"),
        ("139.7", "science-city-digital-output-2022"),
        ("12月24日", "chengdu-chongqing-railway-launch-2020"),
        ("December 24", "chengdu-chongqing-railway-launch-2020"),
        ("Who released the detailed guideline?", "ccec-guideline-state-council-2021"),
        ("which percentage of national gdp", "ccec-gdp-share"),
        ("土地面积 占全国 百分之几", "ccec-land-share"),
        ("MOST", "western-innovation-guidelines-release-2021"),
        ("AI City price tag", "ai-city-investment-2020"),
        ("founder of Terminus", "ai-yu-role-2020"),
        ("where is the AI City", "ai-city-hightech-zone-2020"),
        ("BTH", "china-three-economic-circles"),
        ("光大人工智能产业基地", "everbright-base-top-investment-2020"),
    ],
)
def test_what_is_meant_is_found(ask: Ask, query: str, fact: str) -> None:
    """Other words for it, a bare number, a day of any year, an acronym that is a word."""
    assert ask(query)[0] == fact


def test_a_second_year_is_asked_of_the_same_thing(ask: Ask) -> None:
    """Compared with "versus" or strung together."""
    assert {"ccec-gdp-2019", "sichuan-chongqing-gdp-2020"} <= set(ask("GDP 2019 versus 2020"))


def test_how_many_prefers_what_is_counted(ask: Ask) -> None:
    """A fact without a count is hardly an answer."""
    assert ask("how many research institutions in Liangjiang")[0] == "liangjiang-research-institutions-2021"


def test_a_name_with_an_and_in_it_is_no_list(ask: Ask) -> None:
    """It is asked for whole."""
    assert ask("Mianyang Science and Technology City")[0] == "hightech-zone-mianyang-2020"
