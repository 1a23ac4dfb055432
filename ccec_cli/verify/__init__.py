"""Verify a fact base against its sources: run the rules, and report their problems as findings."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ccec_cli.model import FactBase, Finding, VerificationLevel
from ccec_cli.proof import verify_evidence
from ccec_cli.verify.rule import Problem
from ccec_cli.verify.rules import RULES


def verify_fact_base(base: FactBase, rules: Iterable[str] | None = None) -> tuple[Finding, ...]:
    """The findings of the rules with these ids, by default of all rules, in the order of the fact file.

    Raises UnknownNameError for an id that no rule has.
    """
    names = RULES if rules is None else rules
    found = [_finding(base, name, problem) for name in names for problem in RULES[name].find(base)]
    return tuple(sorted(found, key=lambda finding: (finding.file, finding.line, finding.column, finding.rule)))


def _finding(base: FactBase, name: str, problem: Problem) -> Finding:
    """The problem with the id and severity of its rule, its position in the file, and the id of its fact."""
    mark = base.mark(*problem.path)
    fact = str(problem.path[1]) if problem.path[0] == "facts" else None
    severity = problem.severity or RULES[name].severity
    return Finding(name, severity, problem.message, str(base.path), mark.line, mark.column, fact)


def count_levels(base: FactBase) -> Mapping[VerificationLevel, int]:
    """The number of quotes at each level of proof, the most frequent level first."""
    levels = (verify_evidence(base, evidence).level for fact in base.facts.values() for evidence in fact.evidence)
    return dict(Counter(levels).most_common())
