"""Prove quotes: does each occur in the part of the source that its evidence names, and what was folded to find it?"""

from ccec_cli.model import Evidence, Fact, FactBase, Locator, Paragraph, ProvedFact, QuotedSpan, Source, Verification
from ccec_cli.proof.care import needs_care
from ccec_cli.proof.differences import describe_difference
from ccec_cli.text.quotes import Found, find_quote, nearest_passage

NEAR = 0.6
"""From this similarity (0 to 1) a passage is shown as what the quote was perhaps copied from."""


def prove(base: FactBase, fact: Fact) -> ProvedFact:
    """The fact with the verification of each of its quotes."""
    return ProvedFact(fact, tuple(verify_evidence(base, one) for one in fact.evidence), needs_care(fact))


def verify_evidence(base: FactBase, evidence: Evidence) -> Verification:
    """The level at which `evidence` is proved by its source, found out once for each fact base.

    It fails closed: whatever is unclear is not exact.
    """
    known = base.verifications.get(evidence)
    if known is None:
        known = base.verifications[evidence] = _verify(base.sources[evidence.source], evidence)
    return known


def quoted_spans(base: FactBase, source: Source) -> dict[Locator, list[QuotedSpan]]:
    """What facts quote of `source`, by the part where it is found, in the order of the text."""
    spans: dict[Locator, list[QuotedSpan]] = {}
    for fact in base.facts.values():
        for evidence in fact.evidence:
            if evidence.source == source.id:
                verification = verify_evidence(base, evidence)
                if verification.found and verification.is_found:
                    span = QuotedSpan(verification.start, verification.end, fact)
                    spans.setdefault(verification.found, []).append(span)
    return {locator: sorted(found, key=lambda span: (span.start, span.end)) for locator, found in spans.items()}


def quoted_parts(base: FactBase, fact: Fact) -> tuple[Paragraph, ...]:
    """The parts of the sources in which a fact's quotes occur, each once, as far as they occur anywhere."""
    parts = []
    for evidence in fact.evidence:
        locator = verify_evidence(base, evidence).found or evidence.locator
        part = base.sources[evidence.source].paragraph(locator)
        if part is not None and part not in parts:
            parts.append(part)
    return tuple(parts)


def _verify(source: Source, evidence: Evidence) -> Verification:
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
    """The quote is not in the part that is named: it has moved to one other position, occurs in several, or nowhere."""
    positions = [(part, found) for part in source.paragraphs for found in _find(evidence, part)]
    if positions:
        (part, found), *others = positions
        return Verification("ambiguous" if others else "moved", part.locator, found.start, found.end)
    near = max(
        ((nearest_passage(evidence.quote, part.text), part) for part in source.paragraphs),
        key=lambda candidate: (candidate[0].similarity, candidate[1] is named),
        default=None,
    )
    if near is None or near[0].similarity < NEAR:
        return Verification("mismatch")
    passage, part = near
    difference = describe_difference(evidence.quote, part.text[passage.start : passage.end])
    return Verification("mismatch", part.locator, passage.start, passage.end, difference)
