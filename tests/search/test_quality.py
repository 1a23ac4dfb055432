"""The search stays within about a point of what `python benchmarks/search.py` last recorded in docs/search.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from tests.search.grading import PARTS, Asked, Search, grade

FLOORS = {"development": (0.91, 0.95, 0.94), "held-out": (0.9, 0.94, 0.93), "unseen": (0.95, 0.965, 0.94)}
"""hit@1, hit@5 and refusals that must at least be reached on each part."""

Queries = Mapping[str, Sequence[Asked]]


@pytest.mark.parametrize("part", PARTS)
def test_the_search_does_not_get_worse(queries: Queries, search_shipped: Search, part: str) -> None:
    """hit@1, hit@5 and refusals stay at their recorded floors or above."""
    grades = grade(queries[part], search_shipped)
    hit_at_1, hit_at_5, refusals = FLOORS[part]
    assert grades.hit_at_1 >= hit_at_1
    assert grades.hit_at_5 >= hit_at_5
    assert grades.refusals >= refusals


@pytest.mark.parametrize("part", PARTS)
def test_the_queries_are_many_and_of_all_kinds(queries: Queries, part: str) -> None:
    """Each part has at least 150 queries with answers, 20 to be refused, and a dozen kinds."""
    assert sum(bool(query.right) for query in queries[part]) >= 150
    assert sum(not query.right for query in queries[part]) >= 20
    assert len({query.kind for query in queries[part]}) >= 12


def test_no_query_stands_in_two_parts(queries: Queries) -> None:
    """What is reported was not developed with."""
    texts = [query.query.casefold() for part in PARTS for query in queries[part]]
    assert len(texts) == len(set(texts))
