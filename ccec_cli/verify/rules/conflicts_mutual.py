"""Facts that conflict point at each other."""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.model import FactBase, Finding, Severity
from ccec_cli.verify.place import found_at

SEVERITY: Severity = "error"


def find(base: FactBase) -> Iterator[Finding]:
    """Each conflict that only one of the two facts tells of."""
    for fact in base.facts.values():
        for index, other in enumerate(fact.conflicts_with):
            path = ("facts", fact.id, "conflicts_with", index)
            if other == fact.id:
                yield found_at(base, "conflicts-mutual", SEVERITY, path, "a fact does not conflict with itself")
            elif fact.id not in base.facts[other].conflicts_with:
                message = f"{other} does not point back: add {fact.id} to its conflicts_with"
                yield found_at(base, "conflicts-mutual", SEVERITY, path, message)
