"""What the tests of searching share: an invented world, the tiny one and the shipped fact base, and ways to query each.

Tests of behaviour query the invented world (`world.yaml`) or the tiny one; only the measures of quality and what must
hold of every shipped fact query the shipped base.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from ccec_cli.model import FactBase
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index, build_index
from tests.search.grading import PARTS, Asked, Search, read_queries
from tests.search.worlds import build_world


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> FactBase:
    """The invented world of the tests of searching."""
    text = Path(__file__).with_name("world.yaml").read_text(encoding="utf-8")
    return build_world(text, tmp_path_factory.mktemp("search") / "world")


@pytest.fixture(scope="session")
def world_index(world: FactBase) -> Index:
    """The index of the invented world."""
    return build_index(world)


@pytest.fixture(scope="session")
def tiny_index(tiny: FactBase) -> Index:
    """The index of the tiny world."""
    return build_index(tiny)


@pytest.fixture(scope="session")
def shipped_index(base: FactBase) -> Index:
    """The index of the shipped fact base."""
    return build_index(base)


@pytest.fixture(scope="session")
def search(world_index: Index) -> Search:
    """Search the invented world: from a query to the ids of the facts that answer it, best first."""
    return lambda query: [hit.fact.id for hit in find_facts(world_index, query).hits]


@pytest.fixture(scope="session")
def search_tiny(tiny_index: Index) -> Search:
    """Search the tiny world."""
    return lambda query: [hit.fact.id for hit in find_facts(tiny_index, query).hits]


@pytest.fixture(scope="session")
def search_shipped(shipped_index: Index) -> Search:
    """Search the shipped fact base."""
    return lambda query: [hit.fact.id for hit in find_facts(shipped_index, query).hits]


@pytest.fixture(scope="session")
def queries(base: FactBase) -> Mapping[str, Sequence[Asked]]:
    """The graded queries of each part, read once for all tests."""
    return {part: read_queries(part, base) for part in PARTS}
