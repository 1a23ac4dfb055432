"""Nothing is reported before it happened: a fact's time does not begin after its source was issued.

Plans and suggestions may look ahead; anything else later than its source is a slip in `when` or in `issued`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.model import FactBase, Finding, Severity
from ccec_cli.verify.example import Example
from ccec_cli.verify.place import found_at

SEVERITY: Severity = "error"


def find(base: FactBase) -> Iterator[Finding]:
    """Each fact that is younger than all its sources."""
    for fact in base.facts.values():
        issued = [base.sources[evidence.source].reference.issued for evidence in fact.evidence]
        latest = max((date.last_day for date in issued if date), default=None)
        if fact.when and latest and fact.kind != "plan" and fact.when.start.first_day > latest:
            message = f"{fact.when} is after its source was issued"
            yield found_at(base, "date-possible", SEVERITY, ("facts", fact.id, "when"), message)


PASSES = Example(
    """
    facts:
      ashford-bridge:
        claim: A second bridge was to be built in Ashford in 2030.
        kind: plan
        when: "2030"
        evidence: [{quote: "a second bridge in 2030"}]
    """,
    "Ashford will build a second bridge in 2030.",
)
FAILS = Example(
    """
    facts:
      ashford-bridge:
        claim: A second bridge was built in Ashford in 2030.
        kind: event
        when: "2030"
        evidence: [{quote: "a second bridge in 2030"}]
    """,
    "Ashford will build a second bridge in 2030.",
    "2030 is after its source was issued",
)
