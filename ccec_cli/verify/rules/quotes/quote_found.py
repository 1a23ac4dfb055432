"""Every quote stands, to the letter and once, in the paragraph that its evidence names.

Only white space is folded. That quotation marks, dashes or full-width letters differ from the source's is a warning
(`typographic`); copy the words from the article and it goes away. Another word, digit or sign is an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.model import Evidence, FactBase, Severity, Verification
from ccec_cli.proof.differences import tell_difference
from ccec_cli.proof.evidence import verify_evidence
from ccec_cli.verify.rule import Example, Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each quote that is not proved exactly; that it differs in typography alone is a warning."""
    for fact in base.facts.values():
        for index, evidence in enumerate(fact.evidence):
            verification = verify_evidence(base, evidence)
            if verification.level in ("exact", "source-missing", "source-drifted"):
                continue  # the last two are told once, of the source
            field = evidence.locator.label if verification.level == "moved" else "quote"
            path = ("facts", fact.id, "evidence", index, field)
            severity: Severity | None = "warning" if verification.level == "typographic" else None
            yield Problem(path, _message(base, evidence, verification), severity)


def _message(base: FactBase, evidence: Evidence, verification: Verification) -> str:
    place, source = evidence.locator, base.sources[evidence.source]
    part = source.paragraph(verification.found) if verification.found else None
    if verification.level == "typographic" and part:
        return f"quote differs in typography: {place} has {part.text[verification.start : verification.end]!r}"
    if verification.level == "moved":
        return f"quote stands in {verification.found} of {source.id}, not in {place}"
    if verification.level == "ambiguous":
        return f"quote stands more than once in {source.id}: give more of it, or a prefix and suffix"
    if source.paragraph(place) is None:
        return f"{source.id} has no {place}, and the quote stands nowhere in it"
    if part is None:
        return f"quote stands nowhere in {source.id}"
    nearest = part.text[verification.start : verification.end]
    told = tell_difference(evidence.quote, nearest)
    return f"quote does not stand in {place} of {source.id}; the nearest, in {part.locator}, is {nearest!r}: {told}"


RULE = Rule(
    __doc__,
    "error",
    _find,
    passes=Example(
        """
        facts:
          ashford-schools:
            claim: Ashford had 30 schools in 2021.
            evidence: [{paragraph: 1, quote: "has 30 schools"}]
        """,
        "Ashford has 30 schools.",
    ),
    fails=Example(
        """
        facts:
          ashford-schools:
            claim: Ashford had 30 schools in 2021.
            evidence: [{paragraph: 1, quote: "has 80 schools"}]
        """,
        "Ashford has 30 schools.",
        "quote does not stand in para. 1 of ashford-gazette; the nearest, in para. 1, is 'has 30 schools.': "
        "where the quote has '80', the source has '30'",
    ),
)
