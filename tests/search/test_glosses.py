"""A fact is found by its gloss, the idea in everyday words, but what is claimed comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from ccec_cli.model import FactBase
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index, build_index
from tests.search.grading import PARTS, Asked, Search
from tests.search.worlds import build_world

LIBRARY = """
entities:
  valley: {name: Blue Valley, kind: place}
  lanhe: {name: Lanhe Library, zh: 蓝河图书馆, kind: institution, part_of: valley}
facts:
  loans:
    claim: Lanhe Library lends more than 1.2 million books a year.
    about: [lanhe]
    figures: [more than 1.2 million books]
    gloss: [how busy the issue desk is; turnover of volumes; a quiet hall, 图书流通量; 馆长是谁]
  hall:
    claim: Lanhe Library has a quiet hall.
    about: [lanhe]
    kind: relation
"""


@pytest.fixture(scope="module")
def library_index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """A library with a gloss on one of two facts."""
    return build_index(build_world(LIBRARY, tmp_path_factory.mktemp("glosses") / "library"))


@pytest.mark.parametrize("query", ["how busy is the issue desk", "turnover of volumes", "图书流通量"])
def test_a_fact_is_found_by_the_words_of_its_gloss(library_index: Index, query: str) -> None:
    """In any language."""
    assert [hit.fact.id for hit in find_facts(library_index, query).hits] == ["loans"]


@pytest.mark.parametrize("query", ["how busy is the issue desk", "turnover of volumes", "图书流通量"])
def test_without_the_gloss_its_words_find_nothing(tmp_path: Path, query: str) -> None:
    """No other text of the facts has them."""
    lines = [line for line in LIBRARY.splitlines() if "gloss:" not in line]
    index = build_index(build_world("\n".join(lines), tmp_path / "library"))
    assert find_facts(index, query).hits == ()


def test_a_word_that_is_claimed_goes_before_one_in_a_gloss(library_index: Index) -> None:
    """A query in the words of a claim finds that fact first."""
    assert [hit.fact.id for hit in find_facts(library_index, "quiet hall").hits] == ["hall", "loans"]


def test_question_words_in_a_gloss_tell_facts_about_one_thing_apart(search: Search) -> None:
    """A train takes an hour and leaves every twenty minutes: both are times of the same train."""
    assert search("how long is the bullet train from Baishui to Shiqiao")[0] == "train-time"
    assert search("how often does the bullet train leave")[0] == "train-interval"


def test_the_words_suggested_for_an_unknown_one_are_not_from_glosses(library_index: Index) -> None:
    """Glosses are not shown, and the pairs of Chinese characters in them are no words."""
    ((unknown, suggested),) = find_facts(library_index, "蓝河图书馆馆员").unknown
    assert unknown == "馆员"
    assert "馆长" not in suggested
    assert "蓝河图书馆" not in suggested


def test_no_graded_query_stands_in_a_gloss_or_keyword(base: FactBase, queries: Mapping[str, Sequence[Asked]]) -> None:
    """They are words for an idea, not answers to the examination: no phrase of three words or more is a query."""
    phrases = {
        phrase.strip().casefold()
        for fact in base.facts.values()
        for text in (*fact.gloss, *fact.keywords)
        for phrase in text.replace(",", ";").replace("；", ";").replace("，", ";").split(";")
        if len(phrase.split()) > 2 or (len(phrase.strip()) > 5 and not phrase.isascii())
    }
    graded = {query.query.strip(" ?？").casefold() for part in PARTS for query in queries[part]}
    assert phrases & graded == set()
