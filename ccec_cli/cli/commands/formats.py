"""`ccec formats`: the citation formats, each with an example."""

from ccec_cli.cite import FORMATS, CitationFormat
from ccec_cli.cite.citation import cite_fact
from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.cite.options import CiteOptions, Part
from ccec_cli.model import FactBase, Record
from ccec_cli.render import Answer, Row, Styled, Table
from ccec_cli.text.paragraphs import fold_space

_LONGEST_EXAMPLE = 100
"""In characters: longer examples are cut."""


def command(base: FactBase) -> Answer:
    """List the citation formats, each with its file suffix and an example.

    \b
      ccec formats
      ccec cite liangjiang-research-institutions-2021 -f gbt7714
    """
    entries = _example_entries(base)
    records: tuple[Record, ...] = tuple(
        {
            "id": name,
            "title": style.title,
            "suffix": style.suffix,
            "parts": style.parts,
            "example": _example(style, entries),
        }
        for name, style in FORMATS.items()
    )
    return Answer(
        schema="ccec/formats/1",
        make_results=lambda: records,
        make_view=lambda: Table(("Format", "Suffix"), tuple(map(_row, records))),
        ids=tuple(FORMATS),
    )


def _example_entries(base: FactBase) -> tuple[Entry, ...]:
    """The first fact that can be cited, best one with an author; nothing where there is none."""
    facts = sorted(base.facts.values(), key=lambda fact: not base.sources[fact.evidence[0].source].reference.author)
    cited = next((found.citations for found in (cite_fact(base, fact) for fact in facts) if found.citations), ())
    return group_citations(cited)


def _example(style: CitationFormat, entries: tuple[Entry, ...]) -> str:
    """The reference, or what the format has instead, on one line and cut where it is long."""
    part: Part = "reference" if "reference" in style.parts else "whole"
    text = fold_space(style.write(entries, CiteOptions(part=part))) if entries else ""
    return text if len(text) <= _LONGEST_EXAMPLE else text[:_LONGEST_EXAMPLE].rstrip() + "…"


def _row(record: Record) -> Row:
    name, title, suffix, example = (str(record[key]) for key in ("id", "title", "suffix", "example"))
    head = Styled.join([Styled.of(name, "id"), Styled(title)], "  ")
    return Row((name, title, suffix, example), (Styled.join([head, Styled.of(example, "dim")], "\n"), Styled(suffix)))
