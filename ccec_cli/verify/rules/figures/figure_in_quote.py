"""Every figure of a fact is in one of its quotes: same number, same unit, same hedge ("over", "nearly")."""

from collections.abc import Iterator

from ccec_cli.model import FactBase, Quantity
from ccec_cli.text.numbers import find_quantities
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each figure that no quote of its fact contains."""
    for fact in base.facts.values():
        quoted = [quantity for evidence in fact.evidence for quantity in find_quantities(evidence.quote)]
        for index, figure in enumerate(fact.quantities):
            if not any(_same(figure, quantity) for quantity in quoted):
                others = ", ".join(repr(quantity.text) for quantity in quoted) or "no figure"
                message = f"figure {figure.text!r} is not in the quote, which has {others}"
                yield Problem(("facts", fact.id, "figures", index), message)


def _same(one: Quantity, other: Quantity) -> bool:
    return one.meaning == other.meaning


RULE = Rule("error", _find)
