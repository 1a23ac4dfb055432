"""Prove a fact base against its sources: every rule looks at every fact and reports what it finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from ccec_cli.model import FactBase, Finding, VerificationLevel
from ccec_cli.proof.evidence import verify_evidence
from ccec_cli.verify.rule import Problem
from ccec_cli.verify.rules import RULES


def verify_fact_base(base: FactBase, rules: Iterable[str] | None = None) -> tuple[Finding, ...]:
    """What the named rules, or all of them, find, in the order of the file."""
    names = RULES if rules is None else rules
    found = [_finding(base, name, problem) for name in names for problem in RULES[name].find(base)]
    return tuple(sorted(found, key=lambda finding: (finding.file, finding.line, finding.column, finding.rule)))


def _finding(base: FactBase, name: str, problem: Problem) -> Finding:
    """The problem with all that its rule need not know: the rule's id and severity, the position, the fact's id."""
    mark = base.mark(*problem.path)
    fact = str(problem.path[1]) if problem.path[0] == "facts" else None
    severity = problem.severity or RULES[name].severity
    return Finding(name, severity, problem.message, str(base.path), mark.line, mark.column, fact)


def count_levels(base: FactBase) -> Mapping[VerificationLevel, int]:
    """How many quotes are proved at which level, the commonest first."""
    levels = (verify_evidence(base, evidence).level for fact in base.facts.values() for evidence in fact.evidence)
    return dict(Counter(levels).most_common())
