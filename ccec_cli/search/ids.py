"""Find what an id names: the whole id, a former one, or the beginning of one alone."""

from __future__ import annotations

from collections.abc import Collection

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.errors import NotFoundError
from ccec_cli.model import Fact, FactBase, Source


def find_fact(base: FactBase, name: str) -> Fact:
    """The fact with the id `name`, raising NotFoundError with the nearest ids where there is none."""
    return base.facts[base.ids[_resolve("fact", name, base.ids)]]


def find_source(base: FactBase, name: str) -> Source:
    """The source with the citekey `name`."""
    return base.sources[_resolve("source", name, base.sources)]


def _resolve(kind: str, name: str, known: Collection[str]) -> str:
    wanted = name.strip().lower()
    if wanted in known:
        return wanted
    begun = sorted(id_ for id_ in known if wanted and id_.startswith(wanted))
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise NotFoundError(kind, name, begun[:8], ambiguous=True)
    near = extract(wanted, list(known), scorer=OSA.normalized_similarity, score_cutoff=0.6, limit=3)
    raise NotFoundError(kind, name, [id_ for id_, _, _ in near])
