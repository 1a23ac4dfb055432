"""The shipped fact base is whole: it loads, it is proved, and everything in it can be found."""

from __future__ import annotations

import pytest

from ccec_cli.model import FactBase
from ccec_cli.search.filters import read_filters
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import build_index
from ccec_cli.search.names import Names
from ccec_cli.search.words import telling_words
from ccec_cli.verify import count_levels, verify_fact_base


def test_it_holds_more_than_two_hundred_facts(base: FactBase) -> None:
    """From five articles, under the topics and entities described beside them."""
    assert len(base.facts) > 200
    assert len(base.sources) == 5


def test_every_fact_is_proved(base: FactBase) -> None:
    """No rule has anything to say, not even a doubt: as `ccec verify --strict`."""
    assert verify_fact_base(base) == ()


def test_every_quote_stands_in_its_source_to_the_letter(base: FactBase) -> None:
    """Nothing had to be folded, and every source is the file it was."""
    assert set(count_levels(base)) == {"exact"}
    assert {source.state for source in base.sources.values()} == {"held"}


def test_ids_are_short_enough_to_type(base: FactBase) -> None:
    """At most 48 characters, former ones included."""
    assert [id_ for id_ in base.ids if len(id_) > 48] == []


def test_every_name_finds_its_own_entity(base: FactBase) -> None:
    """Name, Chinese, pinyin and aliases, spotted in a query, each name one entity and it alone."""
    names = Names(base.entities.values())
    astray = [
        (name, spotted)
        for entity in base.entities.values()
        for name in entity.names
        if (spotted := [one.entities for one in names.spot_joined(telling_words(name))]) != [(entity.id,)]
    ]
    assert astray == []


def test_every_entity_is_found_by_its_id(base: FactBase) -> None:
    """As `--about` takes it."""
    filters = read_filters(base, about=list(base.entities))
    assert filters.about == set(base.entities)


def test_every_claim_finds_its_own_fact(base: FactBase) -> None:
    """A query in the words of its claim finds a fact that is not retracted first, or with the first score."""
    index = build_index(base)
    lost = []
    for fact in index.facts:
        hits = find_facts(index, fact.claim).hits
        if fact.id not in [hit.fact.id for hit in hits if hit.score == hits[0].score]:
            lost.append(fact.id)
    assert lost == []


@pytest.mark.parametrize("fact", ["liangjiang-research-institutions-2021", "chengdu-chongqing-travel-time-2020"])
def test_ids_that_people_have_noted_go_on_working(base: FactBase, fact: str) -> None:
    """An id is frozen, or is kept among the former ones."""
    assert fact in base.ids
