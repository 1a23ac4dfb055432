"""Every figure of a fact stands in one of its quotes: same number, same unit, same hedge ("over", "nearly")."""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.model import FactBase, Finding, Quantity, Severity
from ccec_cli.text.quantities import find_quantities
from ccec_cli.verify.place import found_at

SEVERITY: Severity = "error"


def find(base: FactBase) -> Iterator[Finding]:
    """Each figure that no quote of its fact holds."""
    for fact in base.facts.values():
        quoted = [quantity for evidence in fact.evidence for quantity in find_quantities(evidence.quote)]
        for index, figure in enumerate(fact.quantities):
            if not any(_same(figure, quantity) for quantity in quoted):
                held = ", ".join(repr(quantity.text) for quantity in quoted) or "no figure"
                message = f"figure {figure.text!r} does not stand in the quote, which holds {held}"
                yield found_at(base, "figure-stands", SEVERITY, ("facts", fact.id, "figures", index), message)


def _same(one: Quantity, other: Quantity) -> bool:
    return (one.number, one.unit, one.comparator) == (other.number, other.unit, other.comparator)
