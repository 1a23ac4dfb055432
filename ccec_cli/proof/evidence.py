"""Prove one evidence: does its quote stand where it says, and what had to be folded to see it?"""

from __future__ import annotations

from ccec_cli.model import Evidence, Fact, FactBase, Paragraph, Source, Verification
from ccec_cli.text.quotes import Found, find_quote, nearest_passage


def verify_evidence(base: FactBase, evidence: Evidence) -> Verification:
    """The level at which `evidence` is proved by its source. It fails closed: whatever is unclear is not exact."""
    source = base.sources[evidence.source]
    if source.state == "missing":
        return Verification("source-missing")
    named = source.paragraph(evidence.locator)
    found = _find(evidence, named) if named else ()
    if named is None or not found:
        return _verify_elsewhere(evidence, source, named)
    if len(found) > 1:
        return Verification("ambiguous", named.locator, found[0].start, found[0].end)
    level = "source-drifted" if source.state == "drifted" else found[0].level
    return Verification(level, named.locator, found[0].start, found[0].end)


def _find(evidence: Evidence, part: Paragraph) -> tuple[Found, ...]:
    return find_quote(evidence.quote, part.text, evidence.prefix or "", evidence.suffix or "")


def _verify_elsewhere(evidence: Evidence, source: Source, named: Paragraph | None) -> Verification:
    """The quote is not where it should be: it moved to one other place, stands in several, or nowhere."""
    places = [(part, found) for part in source.paragraphs for found in _find(evidence, part)]
    if places:
        (part, found), *others = places
        return Verification("ambiguous" if others else "moved", part.locator, found.start, found.end)
    near = max(
        ((nearest_passage(evidence.quote, part.text), part) for part in source.paragraphs),
        key=lambda candidate: (candidate[0].likeness, candidate[1] is named),
        default=None,
    )
    if near is None or near[0].likeness < NEAR:
        return Verification("mismatch")
    return Verification("mismatch", near[1].locator, near[0].start, near[0].end)


NEAR = 0.6
"""From which likeness (0 to 1) a passage is worth showing as what the quote was perhaps taken from."""


def quoted_parts(base: FactBase, fact: Fact) -> tuple[Paragraph, ...]:
    """The parts of the sources in which a fact's quotes stand, as far as they stand anywhere."""
    parts = []
    for evidence in fact.evidence:
        place = verify_evidence(base, evidence).found or evidence.locator
        part = base.sources[evidence.source].paragraph(place)
        if part is not None and part not in parts:
            parts.append(part)
    return tuple(parts)
