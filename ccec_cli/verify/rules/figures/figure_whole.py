"""No quote cuts a figure short: what reads as a figure in the quote is the whole figure in the paragraph."""

from collections.abc import Iterator

from ccec_cli.model import Evidence, FactBase, Quantity
from ccec_cli.proof import verify_evidence
from ccec_cli.text.numbers import find_quantities
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each figure that a quote contains only in part."""
    for fact in base.facts.values():
        for index, evidence in enumerate(fact.evidence):
            for figure in _cut(base, evidence):
                message = f"quote has only part of {figure.text!r}: quote the whole figure, with its hedge and unit"
                yield Problem(("facts", fact.id, "evidence", index, "quote"), message)


def _cut(base: FactBase, evidence: Evidence) -> Iterator[Quantity]:
    """The figures of the paragraph that an end of the quote cuts, where the rest still reads as a figure."""
    verification = verify_evidence(base, evidence)
    part = base.sources[evidence.source].paragraph(verification.found) if verification.found else None
    if part is None or not verification.is_found:
        return
    quoted = find_quantities(part.text[verification.start : verification.end])
    for figure in find_quantities(part.text) if quoted else ():
        crosses_start = figure.start < verification.start < figure.end
        crosses_end = figure.start < verification.end < figure.end
        if (crosses_start or crosses_end) and any(
            quantity.start + verification.start < figure.end and figure.start < quantity.end + verification.start
            for quantity in quoted
        ):
            yield figure


RULE = Rule("error", _find)
