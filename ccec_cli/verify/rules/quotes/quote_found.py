"""Every quote is found in the paragraph that its evidence names, letter for letter and only once."""

from collections.abc import Iterator

from ccec_cli.model import Evidence, FactBase, Severity, Verification
from ccec_cli.proof import verify_evidence
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each quote that is not proved exactly; a difference in typography only is a warning."""
    for fact in base.facts.values():
        for index, evidence in enumerate(fact.evidence):
            verification = verify_evidence(base, evidence)
            if verification.level in ("exact", "source-missing", "source-drifted"):
                continue  # source-unchanged reports the last two, once for each source
            field = evidence.locator.label if verification.level == "moved" else "quote"
            path = ("facts", fact.id, "evidence", index, field)
            severity: Severity | None = "warning" if verification.level == "typographic" else None
            yield Problem(path, _message(base, evidence, verification), severity)


def _message(base: FactBase, evidence: Evidence, verification: Verification) -> str:
    named, source = evidence.locator, base.sources[evidence.source]
    part = source.paragraph(verification.found) if verification.found else None
    if verification.level == "typographic" and part:
        return f"quote differs in typography: {named} has {part.text[verification.start : verification.end]!r}"
    if verification.level == "moved":
        return f"quote is in {verification.found} of {source.id}, not in {named}"
    if verification.level == "ambiguous":
        return f"quote occurs more than once in {source.id}: make it longer, or add a prefix or suffix"
    if source.paragraph(named) is None:
        return f"{source.id} has no {named}, and the quote is not found elsewhere in it"
    if part is None:
        return f"quote not found in {source.id}"
    nearest = part.text[verification.start : verification.end]
    return (
        f"quote not found in {named} of {source.id}; "
        f"the nearest passage, in {part.locator}, is {nearest!r}: {verification.difference}"
    )


RULE = Rule("error", _find)
