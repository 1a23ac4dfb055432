"""Every date in a claim matches the fact's time, a date in the quoted paragraph, or the date of the source."""

from collections.abc import Iterator

from ccec_cli.model import Fact, FactBase, Period
from ccec_cli.proof import quoted_parts
from ccec_cli.text.dates import find_dates
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each date in a claim that neither the fact nor its sources have."""
    for fact in base.facts.values():
        mentions = find_dates(fact.claim)
        known = list(_known(base, fact)) if mentions else []
        for mention in mentions:
            if not any(mention.period.covers(period) or period.covers(mention.period) for period in known):
                message = (
                    f"{mention.text!r} in the claim is neither the fact's `when` nor printed in the quoted paragraph"
                )
                yield Problem(("facts", fact.id, "claim"), message)


def _known(base: FactBase, fact: Fact) -> Iterator[Period]:
    if fact.when:
        yield fact.when
    for part in quoted_parts(base, fact):
        yield from (mention.period for mention in find_dates(part.text))
    for evidence in fact.evidence:
        issued = base.sources[evidence.source].reference.issued
        if issued:
            yield Period(issued, issued)


RULE = Rule("error", _find)
