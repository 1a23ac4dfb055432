"""A fact is found by its gloss, the idea in everyday words, but what is claimed comes first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ccec_cli.model import FactBase
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index, build_index
from tests.search.grading import PARTS, read_queries

Ask = Callable[[str], list[str]]
LOANS = "lanhe-library-loans"


@pytest.fixture(scope="module")
def ask_glossed(tiny: FactBase) -> Ask:
    """Ask the little invented world, with a gloss on one fact."""
    glossed = replace(tiny.facts[LOANS], gloss=("how busy the issue desk is; turnover of volumes", "图书流通量"))
    index = build_index(replace(tiny, facts={**tiny.facts, LOANS: glossed}))
    return lambda query: [hit.fact.id for hit in find_facts(index, query).hits]


@pytest.mark.parametrize("query", ["how busy is the issue desk", "turnover of volumes", "图书流通量"])
def test_a_fact_is_found_by_the_words_of_its_gloss(ask_glossed: Ask, ask_tiny: Ask, query: str) -> None:
    """In any language; without the gloss it is not."""
    assert ask_glossed(query) == [LOANS]
    assert ask_tiny(query) == []


def test_a_word_that_is_claimed_goes_before_one_in_a_gloss(tiny: FactBase) -> None:
    """Who asks in the words of a claim gets that fact first."""
    glossed = replace(tiny.facts[LOANS], gloss=("reading rooms",))
    index = build_index(replace(tiny, facts={**tiny.facts, LOANS: glossed}))
    first, *_ = find_facts(index, "reading rooms").hits
    assert first.fact.id == "lanhe-reading-rooms-2021"


def test_asking_words_in_a_gloss_part_what_is_asked_of_one_thing(ask: Ask) -> None:
    """A train takes an hour and leaves every twenty minutes: both are minutes, of the same train."""
    assert ask("how long is the bullet train from Chengdu to Chongqing")[0] == "chengdu-chongqing-travel-time-2020"
    assert ask("how often does the bullet train leave")[0] == "chengdu-chongqing-train-interval"


def test_no_query_of_the_tests_stands_in_a_gloss_or_keyword(base: FactBase) -> None:
    """They are words for an idea, not answers to the examination: no phrase of three words or more is a query."""
    told = {
        phrase.strip().casefold()
        for fact in base.facts.values()
        for text in (*fact.gloss, *fact.keywords)
        for phrase in text.replace(",", ";").replace("；", ";").replace("，", ";").split(";")
        if len(phrase.split()) > 2 or (len(phrase.strip()) > 5 and not phrase.isascii())
    }
    asked = {one.query.strip(" ?？").casefold() for part in PARTS for one in read_queries(part, base)}
    assert told & asked == set()


def test_what_is_named_as_nearest_is_no_word_of_a_gloss(index: Index) -> None:
    """Glosses are not shown, and pairs of their characters are no words."""
    ((asked, nearest),) = find_facts(index, "重庆市长是谁").unknown
    assert asked == "市长"
    names = {name for entity in index.base.entities.values() for name in entity.names}
    assert set(nearest) <= names
