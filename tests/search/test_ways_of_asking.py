"""The same query in other notations, other words and other orders finds the same facts."""

from __future__ import annotations

import pytest

from tests.search.grading import Search


@pytest.mark.parametrize(
    ("query", "like"),
    [
        ("hightech growth", "high-tech growth"),
        ("hitech output of Yunling", "high-tech output of Yunling"),
        ("A.I. pilot zone", "AI pilot zone"),
        ("1st session 14th Congress", "first session of the 14th Congress"),
        ("Tao Feng", "Feng Tao"),
        ("VP of YCEE", "vice president of YCEE"),
        ("Yunling S&T City", "Yunling S/T City"),
        ("re: GDP 2019", "GDP 2019"),
        ("technology contracts 100 bilion yuan", "technology contracts 100 billion yuan"),
        ("six point three percent of GDP", "6.3% of GDP"),
        ("from 10 to 15 percent", "between 10 and 15 percent"),
        ("between 15 and 10 percent", "between 10 and 15 percent"),
        ("9 trn yuan", "9 trillion yuan"),
        ("Northern Cloud Platau", "Northern Cloud Plateau"),
        ("northrn cloud platuea", "Northern Cloud Plateau"),
        ("automible output growth", "automobile output growth"),
        ("prefferential policys", "preferential policies"),
        ("Qiao Lin foundr", "Qiao Lin founder"),
        ("Haven Bay Area Macao", "Haven Bay Area"),
    ],
)
def test_notations_make_no_difference(search: Search, query: str, like: str) -> None:
    """Joined or dotted, in words or figures, misspelt or the other way round."""
    assert search(query)
    assert search(query)[0] == search(like)[0]


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        ("scientists from abroad", "talents-plan"),
        ("139.7", "science-city-output-2022"),
        ("12月24日", "railway-launch-2020"),
        ("December 24", "railway-launch-2020"),
        ("Who released the detailed guideline?", "ministry-guidelines-2021"),
        ("which percentage of national gdp", "circle-gdp-share"),
        ("GDP 占全国 百分之几", "circle-gdp-share"),
        ("MOST", "ministry-guidelines-2021"),
        ("AI City price tag", "ai-city-investment"),
        ("founder of Nova", "qiao-lin-role"),
        ("NCP", "plateau-circle"),
        ("流明人工智能产业基地", "ai-city-investment"),
    ],
)
def test_what_is_meant_is_found(search: Search, query: str, fact: str) -> None:
    """Other words for it, a bare number, a day of any year, an acronym that is a word."""
    assert search(query)[0] == fact


@pytest.mark.parametrize("query", ["GDP 2019 versus 2020", "GDP 2019, 2020"])
def test_a_second_year_is_a_second_query_for_the_same_thing(search: Search, query: str) -> None:
    """Compared with "versus" or strung together."""
    assert {"circle-gdp-2019", "yunling-gdp-2020"} <= set(search(query))


def test_a_name_with_an_and_in_it_is_no_list(search: Search) -> None:
    """It is searched as a whole."""
    assert search("Yunling Science and Technology City") == ["science-city-output-2022"]
