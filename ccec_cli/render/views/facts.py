"""What people see of facts and sources: rows of tables, and pages that show one thing whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ccec_cli.model import Entity, Evidence, Fact, FactBase, Finding, Hit, Paragraph, Record, Source
from ccec_cli.proof.differences import tell_difference
from ccec_cli.proof.evidence import verify_evidence
from ccec_cli.render.answer import Page, Row, Style, Styled, Table
from ccec_cli.render.views.doubts import DOUBT, doubt_lines, is_doubtful


def facts_table(base: FactBase, hits: Iterable[Hit | Fact]) -> Table:
    """Facts or hits, one a row: claim and id, and where the claim stands."""
    return Table(("Fact", "Source"), tuple(_fact_row(base, hit) for hit in hits))


def _fact_row(base: FactBase, hit: Hit | Fact) -> Row:
    fact, score = (hit.fact, f"{hit.score:.0f}") if isinstance(hit, Hit) else (hit, "")
    evidence = fact.evidence[0]
    doubt = DOUBT if is_doubtful(fact) else ""
    levels = [verify_evidence(base, one).level for one in fact.evidence]
    broken = next((level for level in levels if level != "exact"), None)
    place = f"{evidence.locator}: {broken}" if broken else str(evidence.locator)
    claim = (
        mark_matches(fact.claim, [match.matched for match in hit.matches])
        if isinstance(hit, Hit)
        else Styled(fact.claim)
    )
    stacked = Styled.join([claim, *([Styled.of(DOUBT, "doubt")] if doubt else [])], " ")
    return Row(
        cells=(fact.id, fact.claim, evidence.source, place, doubt, score),
        stacked=(
            Styled.join([stacked, Styled.of(fact.id, "id")], "\n"),
            Styled.join([Styled(evidence.source), Styled.of(place, "doubt" if broken else "dim")], "\n"),
        ),
    )


def mark_matches(text: str, matched: Sequence[str]) -> Styled:
    """The text with the words that matched a query marked, wherever they stand whole."""
    spans: list[tuple[int, int, Style]] = []
    for words in sorted(set(filter(None, matched)), key=len, reverse=True):
        pattern = r"(?<!\w)" + r"[\s-]+".join(map(re.escape, words.split())) + r"(?!\w)"
        for found in re.finditer(pattern, text, re.IGNORECASE):
            if all(found.end() <= start or end <= found.start() for start, end, _ in spans):
                spans.append((found.start(), found.end(), "match"))
    return Styled(text, tuple(sorted(spans)))


def fact_page(base: FactBase, fact: Fact, context: int = 0) -> Page:
    """A fact whole: claim, figures, time, speaker, its words in their paragraph, doubts, proof."""
    lines: list[tuple[str, Styled]] = [("", Styled.of(fact.id, "id")), ("claim", Styled(fact.claim))]
    lines.append(("kind", Styled(f"{fact.kind}, about {', '.join(base.entities[id_].name for id_ in fact.about)}")))
    lines += [("figure", Styled(figure.text)) for figure in fact.quantities]
    if fact.when:
        basis = " (worked out, not printed)" if fact.when_basis else ""
        lines.append(("when", Styled(f"{fact.when}{basis}")))
    if fact.said_by:
        lines.append(("said by", Styled(fact.said_by)))
    if fact.status != "current":
        lines.append(("status", Styled.of(fact.status, "doubt")))
    for evidence in fact.evidence:
        lines += _evidence_lines(base, evidence, context)
    return Page((*lines, *doubt_lines(base, fact)))


def _evidence_lines(base: FactBase, evidence: Evidence, context: int) -> list[tuple[str, Styled]]:
    """The paragraph with the quote in it, its neighbours, and the proof."""
    source = base.sources[evidence.source]
    verification = verify_evidence(base, evidence)
    stands = f"{evidence.source}, {evidence.locator}, seeds/{source.file}, sha256 {source.sha256[:12]}…"
    place = verification.found or evidence.locator
    lines = []
    for part in _around(source, source.paragraph(place), context):
        spans: tuple[tuple[int, int, Style], ...] = ()
        if part.locator == place and verification.end and verification.level != "mismatch":
            spans = ((verification.start, verification.end, "quote"),)
        lines.append((str(part.locator), Styled(part.text, spans)))
    if verification.level not in ("exact", "typographic"):
        lines.append(("quote", Styled(evidence.quote)))
    if verification.level == "moved":
        stands = f"{stands}; the quote stands in {place}"
    near = source.paragraph(place)
    if verification.level == "mismatch" and verification.end and near:
        nearest = near.text[verification.start : verification.end]
        lines.append(("nearest", Styled(f"{nearest} ({place}): {tell_difference(evidence.quote, nearest)}")))
    proof = f"{verification.level}: {stands}"
    lines.append(("proof", Styled.of(proof, "good" if verification.level == "exact" else "doubt")))
    return lines


def _around(source: Source, part: Paragraph | None, context: int) -> list[Paragraph]:
    """The part with its neighbours, furniture left out."""
    if part is None:
        return []
    parts = [one for one in source.paragraphs if one.locator.label != "block" or one == part]
    at = parts.index(part)
    return parts[max(0, at - context) : at + context + 1]


def sources_table(records: Sequence[Record]) -> Table:
    """Sources, one a row."""
    rows = []
    for record in records:
        issued = f"{record['issued'] or 'no date'}{' (inferred)' if record['issued_basis'] else ''}"
        counts = f"{record['facts']} facts"
        state = "" if record["state"] == "held" else str(record["state"])
        rows.append(
            Row(
                (str(record["id"]), str(record["title"]), issued, counts, state),
                (
                    Styled.join([Styled(str(record["title"])), Styled.of(str(record["id"]), "id")], "\n"),
                    Styled.join(
                        [Styled(issued), Styled.of(counts, "dim"), *([Styled.of(state, "doubt")] if state else [])],
                        "\n",
                    ),
                ),
            )
        )
    return Table(("Source", "Issued"), tuple(rows))


def entities_table(entities: Sequence[tuple[Entity, int]]) -> Table:
    """Entities with their names and how many facts are about them."""
    return Table(
        ("Entity", "Facts"),
        tuple(
            Row(
                (entity.id, entity.name, entity.kind, entity.zh or "", str(count)),
                (
                    Styled.join(
                        [
                            Styled(" · ".join(dict.fromkeys(entity.names))),
                            Styled.join([Styled.of(entity.id, "id"), Styled.of(entity.kind, "dim")], "  "),
                        ],
                        "\n",
                    ),
                    Styled(f"{count:5d}"),
                ),
            )
            for entity, count in entities
        ),
    )


def findings_table(findings: Sequence[Finding]) -> Table:
    """Findings as compilers print them, so that editors can jump to the place."""
    rows = []
    for finding in findings:
        place = f"{finding.file}:{finding.line}:{finding.column}"
        told = f"{finding.fact}: {finding.message}" if finding.fact else finding.message
        line = f"{place}: {finding.rule}: {told}"
        head = Styled.join([Styled.of(place, "id"), Styled.of(finding.rule, "doubt")], " ")
        rows.append(Row((line,), (Styled.join([head, Styled(told)], "\n"),)))
    return Table(("Findings",), tuple(rows))
