"""Find what an id names: the whole id, a former one, or the beginning of one alone."""

from __future__ import annotations

from collections.abc import Mapping

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.errors import NotFoundError
from ccec_cli.model import Fact, FactBase, Source


def find_fact(base: FactBase, name: str) -> Fact:
    """The fact with the id `name`, raising NotFoundError with the nearest ids where there is none."""
    return base.facts[_resolve("fact", name, base.ids)]


def find_source(base: FactBase, name: str) -> Source:
    """The source with the citekey `name`, or that alone begins so; otherwise as `find_fact`."""
    return base.sources[_resolve("source", name, {id_: id_ for id_ in base.sources})]


def find_cited(base: FactBase, name: str) -> Fact | Source:
    """The fact or the source that `name` stands for; a fact's id goes before a citekey."""
    found = _resolve("fact or source", name, {**{id_: id_ for id_ in base.sources}, **base.ids})
    return base.facts[found] if found in base.facts else base.sources[found]


_HINTS = {
    "fact": "ccec lookup finds facts, ccec list shows them all",
    "source": "ccec sources lists them",
    "fact or source": "ccec lookup finds facts, ccec sources lists sources",
}


def _resolve(kind: str, name: str, ids: Mapping[str, str]) -> str:
    """The present id that `name` stands for among `ids`, which lead from every id, former ones too, to the present."""
    wanted = name.strip().lower()
    if wanted in ids:
        return ids[wanted]
    begun = sorted({now for id_, now in ids.items() if wanted and id_.startswith(wanted)})
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise NotFoundError(kind, name, begun, ambiguous=True)
    near = extract(wanted, list(ids), scorer=OSA.normalized_similarity, score_cutoff=0.6, limit=3)
    raise NotFoundError(kind, name, [id_ for id_, _, _ in near], _HINTS[kind])
