"""A fact base whose claims are Chinese is searched, too, by pairs of characters."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ccec_cli.model import FactBase
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import build_index

CLAIM = "重庆市2021年常住人口为3212万人。"


@pytest.fixture(scope="module")
def chinese(base: FactBase) -> FactBase:
    """The shipped base, with one claim in Chinese."""
    fact = base.facts["chongqing-in-southwest-china"]
    return replace(base, facts={**base.facts, fact.id: replace(fact, claim=CLAIM)})


@pytest.mark.parametrize("query", ["常住人口", "重庆常住人口", "重慶常住人口"])
def test_a_chinese_word_finds_the_claim_that_has_it(chinese: FactBase, query: str) -> None:
    """Simplified or traditional, alone or with a name."""
    hits = find_facts(build_index(chinese), query).hits
    assert "chongqing-in-southwest-china" in [hit.fact.id for hit in hits]


def test_a_chinese_word_that_no_claim_has_is_refused(chinese: FactBase) -> None:
    """Pairs of characters must mostly be there."""
    assert not find_facts(build_index(chinese), "深圳地铁").hits
