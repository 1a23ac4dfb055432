"""A fact base whose claims are Chinese is searched, too, by pairs of characters."""

from __future__ import annotations

import pytest

from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index, build_index
from tests.search.worlds import build_world

CHINESE = """
entities:
  baishui: {name: Baishui, zh: 白水, kind: place}
facts:
  residents:
    claim: 白水市2021年常住人口为3212万人。
    about: [baishui]
  trains:
    claim: 白水的动车每天开往石桥。
    about: [baishui]
    kind: relation
"""


@pytest.fixture(scope="module")
def chinese_index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """Two facts with Chinese claims about one place."""
    return build_index(build_world(CHINESE, tmp_path_factory.mktemp("chinese") / "world"))


@pytest.mark.parametrize("query", ["常住人口", "白水常住人口", "白水常住人口數"])
def test_a_chinese_word_finds_the_claim_that_has_it(chinese_index: Index, query: str) -> None:
    """Simplified or traditional, alone or with a name."""
    assert [hit.fact.id for hit in find_facts(chinese_index, query).hits] == ["residents"]


@pytest.mark.parametrize("query", ["深圳地铁", "白水地铁", "动物"])
def test_a_chinese_word_that_no_claim_has_is_refused(chinese_index: Index, query: str) -> None:
    """Most of its pairs of characters must be there."""
    assert find_facts(chinese_index, query).hits == ()
