"""Nothing is reported before it happened: a fact's time does not begin after its source was issued."""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each fact that is not a plan and is later than all its sources."""
    for fact in base.facts.values():
        issued = [base.sources[evidence.source].reference.issued for evidence in fact.evidence]
        latest = max((date.last_day for date in issued if date), default=None)
        if fact.when and latest and fact.kind != "plan" and fact.when.start.first_day > latest:
            message = f"{fact.when} is later than the date of the source"
            yield Problem(("facts", fact.id, "when"), message)


RULE = Rule("error", _find)
