"""A query finds the facts that answer it, best first, and nothing where the fact base has no answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.model import FactBase
from ccec_cli.search.filters import read_filters
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index, build_index
from tests.search.grading import Search

ROOMS = "lanhe-reading-rooms-2021"
LOANS, LOANS_2020 = "lanhe-library-loans", "lanhe-library-loans-2020"
BUS = "hongshan-bus-interval"


@pytest.mark.parametrize("query", ["reading rooms Lanhe", "lanhe room reading", "Lanhe: reading ROOM"])
def test_words_find_the_fact_that_has_them(search_tiny: Search, query: str) -> None:
    """In any order and number, as people type them."""
    assert search_tiny(query)[0] == ROOMS


@pytest.mark.parametrize("query", ["Lnhe reading rooms", "Lanhe reding rooms", "Lanhe reading roms"])
def test_typing_errors_do_not_matter(search_tiny: Search, query: str) -> None:
    """A letter lost in a name or a word still finds the fact."""
    assert search_tiny(query)[0] == ROOMS


@pytest.mark.parametrize(
    ("query", "fact"),
    [("Hong shan bus", BUS), ("LanheLibrary lends", LOANS), ("readingrooms", ROOMS), ("read ing rooms", ROOMS)],
)
def test_joined_and_split_words_do_not_matter(search_tiny: Search, query: str, fact: str) -> None:
    """A space too many or too few is a typing error like others."""
    assert search_tiny(query)[0] == fact


@pytest.mark.parametrize(
    "query", ["和平新区", "Hépíng Xīnqū", "he2ping2 xin1qu1", "Heping Xinqu", "HepingNewArea", "heping new area"]
)
def test_a_name_in_chinese_or_pinyin_finds_what_the_english_one_finds(search: Search, query: str) -> None:
    """With tone marks, tone numbers or without."""
    assert set(search(query)) == {"heping-first-area", "heping-institutions-2021", "heping-digital-share"}


def test_a_name_may_be_in_traditional_characters(search_tiny: Search) -> None:
    """They are read as the simplified ones."""
    assert search_tiny("藍河圖書館") == search_tiny("蓝河图书馆")
    assert LOANS in search_tiny("藍河圖書館")


@pytest.mark.parametrize("query", ["和平新区有多少研究机构", "和平新區 研究機構", "heping 研究机构"])
def test_chinese_may_be_written_without_spaces_and_mixed(search: Search, query: str) -> None:
    """Names and words are found within a run of characters."""
    assert search(query)[0] == "heping-institutions-2021"


@pytest.mark.parametrize(
    "query",
    [
        "139.7 billion yuan",
        "139.7bn yuan",
        "1397亿元",
        "139,700 million yuan",
        "RMB 139.7 billion",
        "１３９．７ billion yuan",
    ],
)
def test_a_figure_finds_its_fact_in_any_notation(search: Search, query: str) -> None:
    """English or Chinese, in words or digits: the number is what is compared."""
    assert search(query)[0] == "science-city-output-2022"


def test_about_a_figure_finds_what_rounds_to_it(search_tiny: Search) -> None:
    """To as many digits as the query has, and no further."""
    assert LOANS in search_tiny("about 1 million books")
    assert search_tiny("about 1.3 million books") == []
    assert search_tiny("about 0 books") == []


@pytest.mark.parametrize("query", ["139.8 billion yuan", "1398亿元", "13.97 billion yuan", "139.7 million yuan"])
def test_a_near_figure_finds_nothing(search: Search, query: str) -> None:
    """A figure is the one in the query or another; it is never misspelt."""
    assert search(query) == []


@pytest.mark.parametrize(
    "query", ["digital output of Science City 139.8 billion yuan", "Heping 38 research institutions"]
)
def test_a_wrong_figure_among_right_words_finds_nothing(search: Search, query: str) -> None:
    """A query for 38 is not answered by 37."""
    assert search(query) == []


def test_a_figure_of_another_unit_is_another_figure(search_tiny: Search) -> None:
    """Three million yuan are not three million dollars, and 20 minutes not 20 percent."""
    assert LOANS_2020 in search_tiny("3 million yuan")
    assert search_tiny("3 million dollars") == []
    assert search_tiny("20 percent") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [("over 1 million books", True), ("under 1 million books", False), ("between 1 and 2 million books", True)],
)
def test_an_inequality_finds_what_lies_within(search_tiny: Search, query: str, *, found: bool) -> None:
    """Over, under and between are met by any figure of the unit that lies there."""
    assert (LOANS in search_tiny(query)) is found


def test_the_figure_in_the_query_goes_before_one_that_lies_within(search: Search) -> None:
    """More than 150 billion is that first, then what is greater."""
    assert search("more than 150 billion yuan")[:2] == ["rail-output", "steel-output"]


@pytest.mark.parametrize("query", ["24 December 2020", "2020-12-24", "December 24, 2020", "2020年12月24日"])
def test_a_date_finds_what_happened_then(search: Search, query: str) -> None:
    """In any notation; an event of that day comes before facts of that year."""
    found = search(query)
    assert found[0] == "railway-launch-2020"


def test_a_date_on_which_nothing_happened_finds_nothing(search_tiny: Search) -> None:
    """A near date is another date."""
    assert search_tiny("12 May 2021") != []
    assert search_tiny("13 May 1999") == []


def test_a_year_finds_facts_of_that_year(search_tiny: Search) -> None:
    """A year covers its days."""
    assert ROOMS in search_tiny("reading rooms 2021")
    assert search_tiny("library books 2020")[0] == LOANS_2020


@pytest.mark.parametrize("query", ["", "  ", "?", "the"])
def test_an_empty_query_finds_nothing(search_tiny: Search, query: str) -> None:
    """It answers nothing rather than everything."""
    assert search_tiny(query) == []


def test_a_phrase_must_stand_in_the_fact_as_it_is(search_tiny: Search) -> None:
    """In that order, in the claim or in the quote; case and typography do not matter."""
    assert search_tiny('"three reading rooms"') == [ROOMS]
    assert search_tiny("“Three Reading Rooms”") == [ROOMS]
    assert search_tiny('"rooms reading"') == []


def test_a_phrase_is_not_found_within_words(search_tiny: Search) -> None:
    """It begins and ends where words do."""
    assert search_tiny('"read"') == []


@pytest.mark.parametrize("operator", ["-president", '-"president of"', '-"vice president"', "-VP"])
def test_an_excluded_word_may_be_a_part_of_a_compound(search: Search, operator: str) -> None:
    """Tokens are compared one by one, though "vice president" is one word otherwise."""
    assert search("YCEE") == ["feng-tao-role"]
    assert search(f"YCEE {operator}") == []


def test_an_excluded_word_leaves_facts_out(search_tiny: Search) -> None:
    """A dash before a word, a phrase or a name of an entity."""
    assert set(search_tiny("Mei Anran")) - set(search_tiny("Mei Anran -director")) == {
        "mei-anran-role-2021",
        "lanhe-card-holders-2021",
    }
    assert set(search_tiny("Lanhe")) - set(search_tiny('Lanhe -"75 percent"')) == {"lanhe-card-holders-2021"}
    assert {LOANS, LOANS_2020} <= set(search_tiny("Lanhe")) - set(search_tiny("Lanhe -蓝河图书馆"))


def test_an_excluded_word_is_excluded_from_every_idea(search_tiny: Search) -> None:
    """Splitting a query into ideas keeps its operators."""
    found = set(search_tiny("bus every 20 minutes -opened, reading rooms"))
    assert found == {BUS, "reading-rooms-cheaper-than-roads"}
    assert set(search_tiny("bus every 20 minutes, reading rooms")) == {*found, ROOMS}


def test_filters_in_the_query_narrow_it_down(search_tiny: Search) -> None:
    """Operators stand beside the words."""
    assert search_tiny("Mei Anran kind:role") == ["mei-anran-role-2021"]
    assert search_tiny("Mei Anran topic:transport") == ["reading-rooms-cheaper-than-roads"]
    assert search_tiny("Lanhe Library year:2020") == [LOANS_2020]
    assert set(search_tiny("Lanhe source:valley")) == {LOANS_2020, BUS}


def test_filters_alone_list_what_passes(search_tiny: Search) -> None:
    """Without words, every fact that passes answers in full."""
    assert search_tiny("kind:opinion") == ["reading-rooms-cheaper-than-roads"]


def test_an_operator_that_names_nothing_finds_nothing_and_says_so(tiny_index: Index) -> None:
    """A filter is never silently ignored."""
    found = find_facts(tiny_index, "Lanhe about:Atlantis")
    assert found.hits == ()
    assert "Atlantis" in found.problems[0]


def test_what_the_filters_leave_out_is_counted(tiny: FactBase, tiny_index: Index) -> None:
    """So that the user knows that there is something without them."""
    found = find_facts(tiny_index, "Hongshan bus", read_filters(tiny, kinds=["role"]))
    assert found.hits == ()
    assert found.filtered == 1


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        ("who is Feng Tao", "feng-tao-role"),
        ("when was the Baishui-Shiqiao high-speed railway launched", "railway-launch-2020"),
        ("how long does the train take from Baishui to Shiqiao", "train-time"),
        ("how many research institutions in Heping", "heping-institutions-2021"),
        ("what share of the digital economy comes from Heping", "heping-digital-share"),
        ("where is the AI City", "ai-city-investment"),
    ],
)
def test_questions_are_answered(search: Search, query: str, fact: str) -> None:
    """Who, when, how long, how many, what share and where each find the fact of their type first."""
    assert search(query)[0] == fact


def test_several_ideas_in_one_query_are_each_answered(search_tiny: Search) -> None:
    """Strung together with commas or "and", where no fact answers all of them."""
    assert {BUS, ROOMS} <= set(search_tiny("every 20 minutes, three reading rooms"))


def test_an_idea_without_answer_makes_no_other_answer_better(tiny_index: Index) -> None:
    """A fact that answers one of two ideas scores lower than for that idea alone."""
    (whole,) = find_facts(tiny_index, "Hongshan bus").hits
    (half,) = find_facts(tiny_index, "Hongshan bus, zeppelin").hits
    assert half.fact.id == whole.fact.id == BUS
    assert half.score < whole.score


def test_a_definition_goes_before_what_else_is_about_a_name(search: Search) -> None:
    """A query for a name alone is first for what it is."""
    found = search("Heping New Area")
    assert len(found) > 1
    assert found[0] == "heping-first-area"


@pytest.mark.parametrize("query", ["TRR in Lanhe", "TRRs in Lanhe"])
def test_an_acronym_finds_the_words_it_stands_for(search_tiny: Search, query: str) -> None:
    """Consecutive words begin with its capitals: three reading rooms."""
    assert search_tiny(query)[0] == ROOMS


def test_a_hit_says_why_it_matched(tiny_index: Index) -> None:
    """Each part of the query that matched something names it."""
    (hit, *_) = find_facts(tiny_index, "Hongshn bus every 20 minutes").hits
    assert hit.fact.id == BUS
    assert {(match.how, match.asked) for match in hit.matches} >= {("typo", "hongshn"), ("exact", "bus")}
    assert "every 20 minutes" in [match.matched for match in hit.matches if match.how == "figure"]


def test_a_compound_is_shown_as_people_write_it(world_index: Index) -> None:
    """Whether it matched, or is a word that the fact base lacks."""
    (hit,) = find_facts(world_index, "VP of YCEE").hits
    assert ("exact", "vice president", "vice president") in [
        (match.how, match.asked, match.matched) for match in hit.matches
    ]
    ((unknown, _),) = find_facts(world_index, "vice mayor of Baishui").unknown
    assert unknown == "vice mayor"


def test_without_an_answer_the_nearest_facts_are_named(world_index: Index) -> None:
    """They are no hits, but let the user see what there is instead."""
    found = find_facts(world_index, "Heping 38 research institutions")
    assert found.hits == ()
    assert [hit.fact.id for hit in found.near] == ["heping-institutions-2021"]


def test_at_most_three_near_facts_are_named(world: FactBase, world_index: Index) -> None:
    """However many there are: Baishui has more facts, none about its mayor."""
    found = find_facts(world_index, "mayor of Baishui")
    assert found.hits == ()
    assert len(found.near) == 3
    assert sum("baishui" in fact.about for fact in world.facts.values()) > 3


@pytest.mark.parametrize(
    "query", ["Baishui", "output of Yunling", "2021", "kind:figure", "railway, scientists and GDP"]
)
def test_the_best_hit_comes_first(world_index: Index, query: str) -> None:
    """Scores fall, and lie between 0 and 100."""
    scores = [hit.score for hit in find_facts(world_index, query).hits]
    assert len(scores) > 1
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 100 for score in scores)


@pytest.mark.parametrize("query", ["Heping", "digital ecnomy", "白水 车间", "over 100 billion yuan", "December 2020"])
def test_the_same_query_gets_the_same_answer_from_another_index(
    world: FactBase, world_index: Index, query: str
) -> None:
    """Nothing depends on the order of sets or on what was queried before."""
    found = find_facts(world_index, query)
    assert found.hits
    assert find_facts(build_index(world), query) == found


fragments = st.sampled_from(
    [
        "Lanhe",
        "蓝河",
        "about:",
        "kind:role",
        '"',
        "-",
        "over ",
        "%",
        "1" + "0" * 400,
        "0",
        "2021",
        "亿元",
        " to ",
        "yuan",
        "½",
    ]
)


@given(
    text=st.one_of(
        st.text(max_size=40),
        st.lists(fragments, max_size=6).map(" ".join),
        st.lists(fragments, max_size=6).map("".join),
    )
)
def test_any_text_is_answered_or_refused(tiny_index: Index, text: str) -> None:
    """Nothing makes the search fail, and every hit has a score from 0 to 100."""
    found = find_facts(tiny_index, text)
    assert all(0 < hit.score <= 100 for hit in found.hits)
    assert not (found.hits and found.near)


@pytest.mark.parametrize("query", ["over 0 books", "under a " + "trillion " * 40 + "books"], ids=["zero", "huge"])
def test_bounds_may_be_absurd(search_tiny: Search, query: str) -> None:
    """Neither zero nor a figure beyond floating point makes the comparison fail."""
    assert LOANS_2020 in search_tiny(query)
