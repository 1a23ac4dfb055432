"""`ccec formats`: the citation formats, each with an example."""

from __future__ import annotations

from ccec_cli.cite import FORMATS, CitationFormat
from ccec_cli.cite.citation import cite_fact
from ccec_cli.cite.entry import CiteOptions, Entry, Part, group_citations
from ccec_cli.model import FactBase
from ccec_cli.render.answer import Answer, Row, Styled, Table

_EXAMPLE = "liangjiang-research-institutions-2021"
_LONGEST_EXAMPLE = 100


def command(base: FactBase) -> Answer:
    """List the citation formats with their file suffix and the beginning of an example.

    \b
      ccec formats
      ccec cite liangjiang-research-institutions-2021 -f gbt7714
    """
    fact = base.facts.get(_EXAMPLE) or next(iter(base.facts.values()), None)
    entries = group_citations(cite_fact(fact, base.sources)) if fact else ()
    records = tuple(
        {
            "id": name,
            "title": style.title,
            "suffix": style.suffix,
            "parts": style.parts,
            "example": _example(style, entries),
        }
        for name, style in FORMATS.items()
    )
    rows = tuple(_row(*(str(record[key]) for key in ("id", "title", "suffix", "example"))) for record in records)
    return Answer(schema="ccec/formats/1", results=records, view=Table(("Format", "Suffix"), rows))


def _example(style: CitationFormat, entries: tuple[Entry, ...]) -> str:
    """The reference, or what there is, on one line and not to the end."""
    part: Part = "reference" if "reference" in style.parts else "whole"
    text = " ".join(style.write(entries, CiteOptions(part=part)).split()) if entries else ""
    return text if len(text) <= _LONGEST_EXAMPLE else text[:_LONGEST_EXAMPLE].rstrip() + "…"


def _row(name: str, title: str, suffix: str, example: str) -> Row:
    head = Styled.join([Styled.of(name, "id"), Styled(title)], "  ")
    return Row((name, title, suffix, example), (Styled.join([head, Styled.of(example, "dim")], "\n"), Styled(suffix)))
