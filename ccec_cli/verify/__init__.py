"""Prove a fact base against its sources: every rule looks at every fact and reports what it finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from ccec_cli.model import FactBase, Finding, VerificationLevel
from ccec_cli.proof.evidence import verify_evidence
from ccec_cli.verify.rules import RULES


def verify_fact_base(base: FactBase, rules: Iterable[str] | None = None) -> tuple[Finding, ...]:
    """What the named rules, or all of them, find, in the order of the file."""
    names = RULES if rules is None else rules
    found = [finding for name in names for finding in RULES[name].find(base)]
    return tuple(sorted(found, key=lambda finding: (finding.file, finding.line, finding.column, finding.rule)))


def count_levels(base: FactBase) -> Mapping[VerificationLevel, int]:
    """How many quotes are proved at which level, the commonest first."""
    levels = (verify_evidence(base, evidence).level for fact in base.facts.values() for evidence in fact.evidence)
    return dict(Counter(levels).most_common())
