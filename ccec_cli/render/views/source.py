"""An article to read: its parts under their locators, the quoted words marked, the facts that quote them below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ccec_cli.model import Fact, FactBase, Locator, Paragraph, Record, Source
from ccec_cli.proof.evidence import verify_evidence
from ccec_cli.render.answer import Page, Style, Styled
from ccec_cli.render.views.doubts import DOUBT, is_doubtful


class _Quoted(NamedTuple):
    """A stretch of a part that a fact quotes."""

    start: int
    end: int
    fact: Fact


def source_page(base: FactBase, source: Source, parts: Sequence[Paragraph], *, bare: bool) -> Page:
    """The parts with the ids of the facts that quote them, in the order of the text; `bare` leaves these out."""
    quoted = _quoted(base, source)
    lines = [("", Styled.of(source.id, "id"))]
    for part in parts:
        found = [] if bare else quoted.get(part.locator, [])
        lines.append((str(part.locator), Styled(part.text, _union(found))))
        if found:
            facts = {one.fact.id: one.fact for one in found}
            lines.append(("", Styled.join([_listed(fact) for fact in facts.values()], "\n")))
    return Page(tuple(lines))


def part_records(base: FactBase, source: Source, parts: Sequence[Paragraph]) -> tuple[Record, ...]:
    """The parts for scripts."""
    quoted = _quoted(base, source)
    return tuple(
        {
            "locator": str(part.locator),
            "line": part.line,
            "text": part.text,
            "facts": tuple(dict.fromkeys(one.fact.id for one in quoted.get(part.locator, []))),
        }
        for part in parts
    )


def _quoted(base: FactBase, source: Source) -> dict[Locator, list[_Quoted]]:
    """What facts quote of the source, by the part where it is found, in the order of the text."""
    found: dict[Locator, list[_Quoted]] = {}
    for fact in base.facts.values():
        for evidence in fact.evidence:
            if evidence.source == source.id:
                verification = verify_evidence(base, evidence)
                if verification.found and verification.level != "mismatch":
                    quoted = _Quoted(verification.start, verification.end, fact)
                    found.setdefault(verification.found, []).append(quoted)
    return {locator: sorted(quoted, key=lambda one: one[:2]) for locator, quoted in found.items()}


def _listed(fact: Fact) -> Styled:
    doubt = [Styled.of(DOUBT, "doubt")] if is_doubtful(fact) else []
    return Styled.join([Styled.of("·", "dim"), Styled.of(fact.id, "id"), *doubt], " ")


def _union(quoted: Iterable[_Quoted]) -> tuple[tuple[int, int, Style], ...]:
    """Overlapping stretches made one."""
    merged: list[tuple[int, int, Style]] = []
    for start, end, _ in quoted:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), "quote")
        else:
            merged.append((start, end, "quote"))
    return tuple(merged)
