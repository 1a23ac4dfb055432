"""Sources for people: a row of a table for each, and a page to read one, with the words that facts quote marked."""

from collections.abc import Iterable, Mapping, Sequence

from ccec_cli.model import Locator, Paragraph, QuotedSpan, Record, Source
from ccec_cli.render.answer import Page, Row, Style, Styled, Table
from ccec_cli.render.views.conflicts import CARE

Quoted = Mapping[Locator, Sequence[QuotedSpan]]
"""What facts quote of a source, by the part that has it, in the order of the text."""


def sources_table(sources: Iterable[tuple[Source, int]]) -> Table:
    """Sources, one a row, each with the number of facts that rest on it."""
    return Table(("Source", "Issued"), tuple(_row(*one) for one in sources))


def _row(source: Source, facts: int) -> Row:
    reference = source.reference
    issued = f"{reference.issued or 'no date'}{' (inferred)' if reference.issued_basis else ''}"
    state = "" if source.state == "held" else source.state
    dated = [Styled(issued), Styled.of(f"{facts} facts", "dim"), *([Styled.of(state, "doubt")] if state else [])]
    return Row(
        (source.id, reference.title, issued, f"{facts} facts", state),
        (Styled.join([Styled(reference.title), Styled.of(source.id, "id")], "\n"), Styled.join(dated, "\n")),
    )


def source_page(source: Source, parts: Sequence[Paragraph], quoted: Quoted, needs_care: frozenset[str]) -> Page:
    """The parts of a source, the `quoted` words marked, and below each part the ids of the facts that quote it.

    `needs_care` are the ids of facts to be marked as such.
    """
    lines = [("", Styled.of(source.id, "id"))]
    for part in parts:
        found = quoted.get(part.locator, ())
        lines.append((str(part.locator), Styled(part.text, _union(found))))
        if found:
            ids = dict.fromkeys(span.fact.id for span in found)
            lines.append(("", Styled.join([_listed(id_, care=id_ in needs_care) for id_ in ids], "\n")))
    return Page(tuple(lines))


def part_records(parts: Sequence[Paragraph], quoted: Quoted) -> tuple[Record, ...]:
    """The parts of a source for scripts."""
    return tuple(
        {
            "locator": str(part.locator),
            "line": part.line,
            "text": part.text,
            "facts": tuple(dict.fromkeys(span.fact.id for span in quoted.get(part.locator, ()))),
        }
        for part in parts
    )


def _listed(id_: str, *, care: bool) -> Styled:
    return Styled.join(
        [Styled.of("·", "dim"), Styled.of(id_, "id"), *([Styled.of(CARE, "doubt")] if care else [])], " "
    )


def _union(spans: Iterable[QuotedSpan]) -> tuple[tuple[int, int, Style], ...]:
    """Overlapping spans made one."""
    merged: list[tuple[int, int, Style]] = []
    for span in spans:
        if merged and span.start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(span.end, merged[-1][1]), "quote")
        else:
            merged.append((span.start, span.end, "quote"))
    return tuple(merged)
