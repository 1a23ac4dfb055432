"""Nothing is reported before it happened: a fact's time does not begin after its source was issued.

Only plans may look ahead. Any other time later than its source is a mistake in `when` or in `issued`.
"""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.verify.rule import Example, Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each fact that is not a plan and is later than all its sources."""
    for fact in base.facts.values():
        issued = [base.sources[evidence.source].reference.issued for evidence in fact.evidence]
        latest = max((date.last_day for date in issued if date), default=None)
        if fact.when and latest and fact.kind != "plan" and fact.when.start.first_day > latest:
            message = f"{fact.when} is later than the date of the source"
            yield Problem(("facts", fact.id, "when"), message)


RULE = Rule(
    __doc__,
    "error",
    _find,
    passes=Example(
        """
        facts:
          ashford-bridge:
            claim: A second bridge was to be built in Ashford in 2030.
            kind: plan
            when: "2030"
            evidence: [{quote: "a second bridge in 2030"}]
        """,
        "Ashford will build a second bridge in 2030.",
    ),
    fails=Example(
        """
        facts:
          ashford-bridge:
            claim: A second bridge was built in Ashford in 2030.
            kind: event
            when: "2030"
            evidence: [{quote: "a second bridge in 2030"}]
        """,
        "Ashford will build a second bridge in 2030.",
        "2030 is later than the date of the source",
    ),
)
