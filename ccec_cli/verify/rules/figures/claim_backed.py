"""Every number in a claim is one of the fact's figures: same number, same unit. The rule `claim-dates` checks dates."""

import re
from collections.abc import Iterator

from ccec_cli.model import FactBase, Quantity
from ccec_cli.text.numbers import find_quantities
from ccec_cli.text.units import CALENDAR_UNITS
from ccec_cli.verify.rule import Problem, Rule

_WHEN = re.compile(r"(?:past|last|next|first|coming|previous|over the|in the|during the)\s$|before\s$", re.IGNORECASE)


def _find(base: FactBase) -> Iterator[Problem]:
    """Each number in a claim that is not a figure of its fact."""
    for fact in base.facts.values():
        backed = {figure.amount for figure in fact.quantities}
        for number in find_quantities(fact.claim):
            if number.amount not in backed and not _is_when(fact.claim, number):
                message = f"{number.text!r} in the claim is not one of the fact's figures"
                yield Problem(("facts", fact.id, "claim"), message)


def _is_when(claim: str, number: Quantity) -> bool:
    after = claim[number.end :].split(maxsplit=1)
    return number.unit in CALENDAR_UNITS and bool(
        _WHEN.search(claim[: number.start]) or (after and after[0] in ("before", "after", "earlier", "later"))
    )


RULE = Rule("error", _find)
