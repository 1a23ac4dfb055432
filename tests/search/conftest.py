"""What the tests of searching share: indexes of both fact bases and a way to ask them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ccec_cli.model import FactBase
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import Index, build_index


@pytest.fixture(scope="session")
def index(base: FactBase) -> Index:
    """The index of the shipped fact base."""
    return build_index(base)


@pytest.fixture(scope="session")
def tiny_index(tiny: FactBase) -> Index:
    """The index of the little invented world."""
    return build_index(tiny)


@pytest.fixture(scope="session")
def ask(index: Index) -> Callable[[str], list[str]]:
    """Ask the shipped fact base: a query to the ids of the facts that answer, best first."""
    return lambda query: [hit.fact.id for hit in find_facts(index, query).hits]


@pytest.fixture(scope="session")
def ask_tiny(tiny_index: Index) -> Callable[[str], list[str]]:
    """Ask the little invented world."""
    return lambda query: [hit.fact.id for hit in find_facts(tiny_index, query).hits]
