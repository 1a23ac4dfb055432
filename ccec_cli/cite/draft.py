"""What the keys in a draft stand for: facts by their ids, former ones too, and sources by their citekeys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from ccec_cli.cite.citation import cite_fact
from ccec_cli.model import Citation, Fact, FactBase, Reference
from ccec_cli.text.drafts.keys import DraftKey


@dataclass(frozen=True, slots=True)
class Cited:
    """What a draft cites: the citations of its known keys, and the keys by which it cites facts, or nothing known."""

    citations: tuple[Citation | Reference, ...]
    facts: tuple[tuple[DraftKey, Fact], ...]
    unknown: tuple[DraftKey, ...]


def cite_keys(base: FactBase, keys: Iterable[DraftKey]) -> Cited:
    """The citations in the order in which the draft makes them."""
    citations: list[Citation | Reference] = []
    facts = []
    unknown = []
    for key in keys:
        if key.key in base.ids:
            fact = base.facts[base.ids[key.key]]
            facts.append((key, fact))
            citations += cite_fact(fact, base.sources)
        elif key.key in base.sources:
            citations.append(base.sources[key.key].reference)
        else:
            unknown.append(key)
    return Cited(tuple(citations), tuple(facts), tuple(unknown))


def near_keys(base: FactBase, key: str) -> tuple[str, ...]:
    """Keys that the writer may have meant."""
    return tuple(get_close_matches(key.lower(), [*base.ids, *base.sources], 3, 0.75))
