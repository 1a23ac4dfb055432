"""A claim hedges a figure as its source does: "over 30 billion" becomes neither "30 billion" nor "about 30 billion"."""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.numbers import find_quantities
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each number in a claim that is not hedged like the figure."""
    for fact in base.facts.values():
        for number in find_quantities(fact.claim):
            same_amount = [figure for figure in fact.quantities if figure.amount == number.amount]
            if same_amount and all(figure.comparator != number.comparator for figure in same_amount):
                message = f"the claim has {number.text!r} where the figure is {same_amount[0].text!r}"
                yield Problem(("facts", fact.id, "claim"), message)


RULE = Rule("error", _find)
