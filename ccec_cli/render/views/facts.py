"""Facts for people: a row of a table for each, and a page that shows one whole."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ccec_cli.model import Conflict, Evidence, Fact, FactBase, Hit, Paragraph, ProvedFact, Source, Verification
from ccec_cli.render.answer import Page, Row, Style, Styled, Table
from ccec_cli.render.views.conflicts import CARE, Line, care_lines

_HEADINGS = ("Fact", "Source")


def facts_table(facts: Iterable[ProvedFact]) -> Table:
    """Facts, one a row: claim and id, source and locator."""
    return Table(_HEADINGS, tuple(_row(proved, Styled(proved.fact.claim), "") for proved in facts))


def hits_table(hits: Iterable[tuple[ProvedFact, Hit]]) -> Table:
    """Facts that answer a query, the matched words marked."""
    return Table(_HEADINGS, tuple(_hit_row(*hit) for hit in hits))


def _hit_row(proved: ProvedFact, hit: Hit) -> Row:
    claim = mark_matches(hit.fact.claim, [match.matched for match in hit.matches])
    return _row(proved, claim, f"{hit.score:.0f}")


def _row(proved: ProvedFact, claim: Styled, score: str) -> Row:
    fact, evidence = proved.fact, proved.fact.evidence[0]
    care = CARE if proved.needs_care else ""
    broken = next((one.level for one in proved.verifications if one.level != "exact"), None)
    locator = f"{evidence.locator}: {broken}" if broken else str(evidence.locator)
    marked = Styled.join([claim, *([Styled.of(care, "doubt")] if care else [])], " ")
    return Row(
        cells=(fact.id, fact.claim, evidence.source, locator, care, score),
        stacked=(
            Styled.join([marked, Styled.of(fact.id, "id")], "\n"),
            Styled.join([Styled(evidence.source), Styled.of(locator, "doubt" if broken else "dim")], "\n"),
        ),
    )


def mark_matches(text: str, matched: Sequence[str]) -> Styled:
    """The text with the words that matched a query marked wherever they occur whole."""
    spans: list[tuple[int, int, Style]] = []
    for words in sorted(set(filter(None, matched)), key=len, reverse=True):
        pattern = r"(?<!\w)" + r"[\s-]+".join(map(re.escape, words.split())) + r"(?!\w)"
        for found in re.finditer(pattern, text, re.IGNORECASE):
            if all(found.end() <= start or end <= found.start() for start, end, _ in spans):
                spans.append((found.start(), found.end(), "match"))
    return Styled(text, tuple(sorted(spans)))


def fact_page(
    base: FactBase, proved: ProvedFact, sums: Iterable[str], conflicts: Iterable[Conflict], context: int = 0
) -> Page:
    """A fact whole: claim, figures, time, speaker, its quotes in their paragraphs, proof, and what needs care.

    `context` is how many neighbouring paragraphs are shown on either side of a quote.
    """
    fact = proved.fact
    lines = list(_fact_lines(base, fact))
    for evidence, verification in zip(fact.evidence, proved.verifications, strict=True):
        lines += _evidence_lines(base.sources[evidence.source], evidence, verification, context)
    return Page((*lines, *care_lines(fact, sums, conflicts)))


def _fact_lines(base: FactBase, fact: Fact) -> Iterator[Line]:
    yield "", Styled.of(fact.id, "id")
    yield "claim", Styled(fact.claim)
    yield "kind", Styled(f"{fact.kind}, about {', '.join(base.entities[id_].name for id_ in fact.about)}")
    yield from (("figure", Styled(figure.text)) for figure in fact.quantities)
    if fact.when:
        basis = " (worked out, not printed)" if fact.when_basis else ""
        yield "when", Styled(f"{fact.when}{basis}")
    if fact.said_by:
        yield "said by", Styled(fact.said_by)
    if fact.status != "current":
        yield "status", Styled.of(fact.status, "doubt")


def _evidence_lines(source: Source, evidence: Evidence, verification: Verification, context: int) -> Iterator[Line]:
    """The paragraph with the quote in it, its neighbours, and the proof."""
    locator = verification.found or evidence.locator
    part = source.paragraph(locator)
    for one in _around(source, part, context):
        marked = one is part and verification.end and verification.level != "mismatch"
        spans: tuple[tuple[int, int, Style], ...] = ((verification.start, verification.end, "quote"),) if marked else ()
        yield str(one.locator), Styled(one.text, spans)
    if verification.level not in ("exact", "typographic"):
        yield "quote", Styled(evidence.quote)
    if verification.difference and part:
        nearest = part.text[verification.start : verification.end]
        yield "nearest", Styled(f"{nearest} ({locator}): {verification.difference}")
    proof = f"{verification.level}: {evidence.source}, {evidence.locator}, {source.path}, "
    proof += f"sha256 {source.sha256[:12]}…"
    if verification.level == "moved":
        proof += f"; the quote is in {locator}"
    yield "proof", Styled.of(proof, "good" if verification.level == "exact" else "doubt")


def _around(source: Source, part: Paragraph | None, context: int) -> list[Paragraph]:
    """The part with its neighbours, site furniture left out."""
    if part is None:
        return []
    parts = [one for one in source.paragraphs if one.locator.label != "block" or one == part]
    at = parts.index(part)
    return parts[max(0, at - context) : at + context + 1]
