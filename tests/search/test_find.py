"""A query gets the facts that answer it, best first, and nothing where the fact base has no answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ccec_cli.model import FactBase
from ccec_cli.search.filters import read_filters
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index, build_index

Ask = Callable[[str], list[str]]

INSTITUTIONS = "liangjiang-research-institutions-2021"
DIGITAL_OUTPUT = "science-city-digital-output-2022"


def test_words_find_the_fact_that_has_them(ask: Ask) -> None:
    """In any order and number, as people type them."""
    assert ask("research institutions Liangjiang")[0] == INSTITUTIONS
    assert ask("liangjiang institution research")[0] == INSTITUTIONS


@pytest.mark.parametrize(
    "query", ["Liangjang research institutions", "Liangjiang reserch institutions", "Liangjiang research institutons"]
)
def test_typing_errors_do_not_matter(ask: Ask, query: str) -> None:
    """A letter lost in a name or a word still finds the fact."""
    assert ask(query)[0] == INSTITUTIONS


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ("Liang jiang research institutions", "Liangjiang research institutions"),
        ("LiangjiangNewArea", "Liangjiang New Area"),
        ("highspeed railway", "high-speed railway"),
    ],
)
def test_joined_and_split_words_do_not_matter(ask: Ask, query: str, right: str) -> None:
    """Where spaces stand is no part of what is asked."""
    assert ask(query)[0] == ask(right)[0]


@pytest.mark.parametrize(
    "query", ["两江新区", "兩江新區", "Liǎngjiāng Xīnqū", "liang3jiang1 xin1qu1", "Liangjiang Xinqu"]
)
def test_a_name_in_chinese_or_pinyin_finds_what_the_english_one_finds(ask: Ask, query: str) -> None:
    """Simplified, traditional, with tone marks, tone numbers or without."""
    assert set(ask(query)) == set(ask("Liangjiang New Area"))


@pytest.mark.parametrize("query", ["两江新区有多少研究机构", "兩江新區 研究機構", "liangjiang 研究机构"])
def test_chinese_may_be_written_without_spaces_and_mixed(ask: Ask, query: str) -> None:
    """Names and words are found within a run of characters."""
    assert INSTITUTIONS in ask(query)[:3]


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
def test_a_figure_finds_its_fact_in_any_notation(ask: Ask, query: str) -> None:
    """English or Chinese, in words or digits: it is the number that is asked for."""
    assert ask(query)[0] == DIGITAL_OUTPUT


def test_about_a_figure_finds_what_rounds_to_it(ask_tiny: Ask) -> None:
    """To as many digits as were asked, and no further."""
    assert "lanhe-library-loans" in ask_tiny("about 1 million books")
    assert ask_tiny("about 1.3 million books") == []
    assert ask_tiny("about 0 books") == []


@pytest.mark.parametrize("query", ["139.8 billion yuan", "1398亿元", "13.97 billion yuan", "139.7 million yuan"])
def test_a_near_figure_finds_nothing(ask: Ask, query: str) -> None:
    """A figure is the one asked for or another; it is never misspelt."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["digital economy output 139.8 billion yuan", "Liangjiang 38 research institutions"])
def test_a_wrong_figure_among_right_words_finds_nothing(ask: Ask, query: str) -> None:
    """Whoever asks for 38 must not be told of 37 as if it were the answer."""
    assert ask(query) == []


def test_a_figure_of_another_unit_is_another_figure(ask_tiny: Ask) -> None:
    """Three million yuan are not three million dollars, and 20 minutes not 20 percent."""
    assert "lanhe-library-loans-2020" in ask_tiny("3 million yuan")
    assert ask_tiny("3 million dollars") == []
    assert ask_tiny("20 percent") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [("over 1 million books", True), ("under 1 million books", False), ("between 1 and 2 million books", True)],
)
def test_an_inequality_finds_what_lies_within(ask_tiny: Ask, query: str, *, found: bool) -> None:
    """Over, under and between are met by any figure of the unit that lies there."""
    assert ("lanhe-library-loans" in ask_tiny(query)) is found


def test_the_figure_asked_for_goes_before_one_that_lies_within(ask: Ask) -> None:
    """Who asks for "over 100 billion" wants that first, then what is greater."""
    found = ask("more than 150 billion yuan")
    assert found[0] == "sichuan-rail-chain-output"


@pytest.mark.parametrize("query", ["24 December 2020", "2020-12-24", "December 24, 2020", "2020年12月24日"])
def test_a_date_finds_what_happened_then(ask: Ask, query: str) -> None:
    """In any notation; an event of that day comes first."""
    assert ask(query)[0] == "chengdu-chongqing-railway-launch-2020"


def test_a_date_on_which_nothing_happened_finds_nothing(ask_tiny: Ask) -> None:
    """A near date is another date."""
    assert ask_tiny("13 May 1999") == []


def test_a_year_finds_facts_of_that_year(ask_tiny: Ask) -> None:
    """A year covers its days."""
    assert "lanhe-reading-rooms-2021" in ask_tiny("reading rooms 2021")
    assert ask_tiny("library books 2020")[0] == "lanhe-library-loans-2020"


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
    ],
)
def test_what_the_fact_base_does_not_hold_is_refused(ask: Ask, query: str) -> None:
    """No answer is better than a wrong one."""
    assert ask(query) == []


@pytest.mark.parametrize("query", ["", "  ", "?", "the"])
def test_nothing_asked_is_nothing_found(ask: Ask, query: str) -> None:
    """An empty query answers nothing rather than everything."""
    assert ask(query) == []


def test_a_phrase_must_stand_in_the_fact_as_it_is(ask_tiny: Ask) -> None:
    """In that order, in the claim or in the quote; case and typography do not matter."""
    assert ask_tiny('"three reading rooms"') == ["lanhe-reading-rooms-2021"]
    assert ask_tiny("“Three Reading Rooms”") == ["lanhe-reading-rooms-2021"]
    assert ask_tiny('"rooms reading"') == []


def test_a_phrase_is_not_found_within_words(ask_tiny: Ask) -> None:
    """It begins and ends where words do."""
    assert ask_tiny('"read"') == []


def test_an_excluded_word_leaves_facts_out(ask_tiny: Ask) -> None:
    """A dash before a word, a phrase or a name of an entity."""
    assert set(ask_tiny("Mei Anran")) - set(ask_tiny("Mei Anran -director")) == {
        "mei-anran-role-2021",
        "lanhe-card-holders-2021",
    }
    assert "lanhe-card-holders-2021" not in ask_tiny('Lanhe -"75 percent"')
    assert "lanhe-library-loans" not in ask_tiny("Lanhe -蓝河图书馆")


def test_filters_in_the_query_narrow_it_down(ask_tiny: Ask) -> None:
    """Operators stand beside the words."""
    assert ask_tiny("Mei Anran kind:role") == ["mei-anran-role-2021"]
    assert ask_tiny("Mei Anran topic:transport") == ["reading-rooms-cheaper-than-roads"]
    assert ask_tiny("Lanhe Library year:2020") == ["lanhe-library-loans-2020"]
    assert set(ask_tiny("Lanhe source:valley")) <= {"lanhe-library-loans-2020", "hongshan-bus-interval"}


def test_filters_alone_list_what_passes(ask_tiny: Ask) -> None:
    """Without words, every fact that passes answers in full."""
    assert ask_tiny("kind:opinion") == ["reading-rooms-cheaper-than-roads"]


def test_an_operator_that_names_nothing_finds_nothing_and_says_so(tiny_index: Index) -> None:
    """A filter is never silently ignored."""
    found = find_facts(tiny_index, "Lanhe about:Atlantis")
    assert found.hits == ()
    assert "Atlantis" in found.problems[0]


def test_what_the_filters_leave_out_is_counted(tiny: FactBase, tiny_index: Index) -> None:
    """So that the asker knows that there is something without them."""
    found = find_facts(tiny_index, "Hongshan bus", read_filters(tiny, kinds=["role"]))
    assert found.hits == ()
    assert found.filtered >= 1


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ("who is Duan Chenggang", "duan-chenggang-role-2021"),
        ("when was the Chengdu-Chongqing high-speed railway launched", "chengdu-chongqing-railway-launch-2020"),
        ("how long does the train take from Chengdu to Chongqing", "chengdu-chongqing-travel-time-2020"),
        ("how many research institutions in Liangjiang", INSTITUTIONS),
        ("what share of the digital economy comes from Liangjiang", "liangjiang-digital-economy-share-2021"),
    ],
)
def test_questions_are_answered(ask: Ask, query: str, right: str) -> None:
    """Who, when, how long, how many and what share each get the fact of their type first."""
    assert ask(query)[0] == right


def test_several_ideas_in_one_query_are_each_answered(ask_tiny: Ask) -> None:
    """Strung together with commas or "and", where no fact answers all of them."""
    found = ask_tiny("every 20 minutes, three reading rooms")
    assert {"hongshan-bus-interval", "lanhe-reading-rooms-2021"} <= set(found)


def test_an_idea_without_answer_makes_no_other_answer_better(ask_tiny: Ask) -> None:
    """What is found then is what the whole query finds."""
    assert set(ask_tiny("Hongshan bus, zeppelin")) <= {"hongshan-bus-interval"}


def test_a_definition_goes_before_what_else_is_about_a_name(ask: Ask) -> None:
    """Who asks for a name alone wants to know first what it is."""
    assert ask("Liangjiang New Area")[0] == "liangjiang-first-inland-new-area"


def test_an_acronym_finds_the_words_it_stands_for(ask: Ask, ask_tiny: Ask) -> None:
    """Capitals are spelt out by consecutive words."""
    assert "high-level-rd-institution-kinds-2023" in ask("SOEs")
    assert ask_tiny("TRR in Lanhe")[0] == "lanhe-reading-rooms-2021"


def test_a_word_may_be_split_or_joined_with_the_next(ask_tiny: Ask) -> None:
    """A space too many or too few is a typing error like others."""
    assert ask_tiny("read ing rooms") == ask_tiny("reading rooms")
    assert ask_tiny("readingrooms") == ask_tiny("reading rooms")


def test_a_hit_tells_why_it_matched(tiny_index: Index) -> None:
    """Each part of the query that met something names it."""
    (hit, *_) = find_facts(tiny_index, "Hongshn bus every 20 minutes").hits
    assert hit.fact.id == "hongshan-bus-interval"
    assert {(match.how, match.asked) for match in hit.matches} >= {("typo", "hongshn"), ("exact", "bus")}
    assert "every 20 minutes" in [match.matched for match in hit.matches if match.how == "figure"]


def test_without_an_answer_the_nearest_facts_are_named(ask: Ask, index: Index) -> None:
    """At most three, apart from the hits, for the asker to judge."""
    found = find_facts(index, "Liangjiang 38 research institutions")
    assert ask(found.query.text) == []
    assert len(found.near) <= 3


def test_the_best_hit_comes_first(index: Index) -> None:
    """Scores fall, and lie between 0 and 100."""
    for query in ("Liangjiang", "research in Chongqing", "2021", "kind:figure", "railway, talent and GDP"):
        scores = [hit.score for hit in find_facts(index, query).hits]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 100 for score in scores)


def test_the_same_query_gets_the_same_answer_of_another_index(base: FactBase, index: Index) -> None:
    """Nothing depends on the order of sets or on what was asked before."""
    again = build_index(base)
    for query in ("Liangjiang", "digital ecnomy", "重庆 创新", "over 100 billion yuan", "December 2020"):
        assert find_facts(again, query) == find_facts(index, query)


def test_every_claim_finds_its_own_fact(index: Index) -> None:
    """Asked in the words of its claim, a fact comes first or shares the first score."""
    lost = []
    for fact in index.facts:
        hits = find_facts(index, fact.claim).hits
        best = {hit.fact.id for hit in hits if hit.score == hits[0].score}
        if fact.id not in best:
            lost.append(fact.id)
    assert lost == []


fragments = st.sampled_from(
    [
        "Liangjiang",
        "两江",
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


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
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
def test_bounds_may_be_absurd(ask_tiny: Ask, query: str) -> None:
    """Neither zero nor a figure beyond floating point makes the comparison fail."""
    assert "lanhe-library-loans-2020" in ask_tiny(query)


def test_an_excluded_word_is_excluded_from_every_idea(base: FactBase) -> None:
    """Splitting a query into ideas keeps its operators."""
    index = build_index(base)
    for text in ("Chengdu and railway -launched", "railway -launched, talent"):
        assert all("launched" not in hit.fact.claim for hit in find_facts(index, text).hits)
    phrase = "science and technology"
    for hit in find_facts(index, f'platforms "{phrase}"').hits:
        quotes = " ".join(evidence.quote for evidence in hit.fact.evidence)
        assert phrase in f"{hit.fact.claim} {quotes}".lower()


def test_an_english_word_is_not_another_one_misspelt(base: FactBase) -> None:
    """A mayor is no major, and exports are no experts."""
    index = build_index(base)
    for text in ("Who is the mayor of Chongqing", "Chongqing exports 2021"):
        assert not find_facts(index, text).hits
