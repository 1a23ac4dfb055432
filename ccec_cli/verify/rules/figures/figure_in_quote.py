"""Every figure of a fact is in one of its quotes: same number, same unit, same hedge ("over", "nearly").

Both are read by the number grammar, so "1,800" equals "1800" and "139.7bn yuan" equals "139.7 billion yuan"; but "over
30 billion" is not "30 billion", and dollars are not yuan.
"""

from collections.abc import Iterator

from ccec_cli.model import FactBase, Quantity
from ccec_cli.text.numbers import find_quantities
from ccec_cli.verify.rule import Example, Problem, Rule


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


RULE = Rule(
    __doc__,
    "error",
    _find,
    passes=Example(
        """
        facts:
          ashford-schools:
            claim: Ashford had more than 30 schools.
            figures: [over 30 schools]
            evidence: [{quote: "has over 30 schools"}]
        """,
        "Ashford has over 30 schools.",
    ),
    fails=Example(
        """
        facts:
          ashford-schools:
            claim: Ashford had 30 schools.
            figures: [30 schools]
            evidence: [{quote: "has over 30 schools"}]
        """,
        "Ashford has over 30 schools.",
        "figure '30 schools' is not in the quote, which has 'over 30'",
    ),
)
