"""The search stays within about a point of what `python benchmarks/search.py` last recorded in docs/search.md."""

from __future__ import annotations

import pytest

from ccec_cli.model import FactBase
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import build_index
from tests.search.grading import Grades, grade, read_queries

FLOORS = {"development": (0.91, 0.95, 0.94), "held-out": (0.9, 0.94, 0.93), "unseen": (0.95, 0.965, 0.94)}
"""hit@1, hit@5 and refusals that must at least be reached on each part."""


def _grade(base: FactBase, part: str) -> Grades:
    index = build_index(base)
    return grade(read_queries(part, base), lambda query: [hit.fact.id for hit in find_facts(index, query).hits])


@pytest.mark.parametrize("part", FLOORS)
def test_the_search_does_not_get_worse(base: FactBase, part: str) -> None:
    """hit@1, hit@5 and refusals stay at their recorded floors or above."""
    grades = _grade(base, part)
    hit_at_1, hit_at_5, refusals = FLOORS[part]
    assert grades.hit_at_1 >= hit_at_1
    assert grades.hit_at_5 >= hit_at_5
    assert grades.refusals >= refusals


@pytest.mark.parametrize("part", FLOORS)
def test_the_queries_are_many_and_of_all_kinds(base: FactBase, part: str) -> None:
    """Each part has at least 150 queries with answers, 20 to be refused, and a dozen kinds."""
    queries = read_queries(part, base)
    assert sum(bool(asked.right) for asked in queries) >= 150
    assert sum(not asked.right for asked in queries) >= 20
    assert len({asked.kind for asked in queries}) >= 12


def test_no_query_stands_in_two_parts(base: FactBase) -> None:
    """What is reported was not developed with."""
    queries = [asked.query.casefold() for part in FLOORS for asked in read_queries(part, base)]
    assert len(queries) == len(set(queries))
