"""`ccec sources`: the articles that facts rest on, or one of them to read."""

import re
from typing import Annotated

import typer

from ccec_cli.cli.completion import complete_sources
from ccec_cli.errors import NotFoundError, UsageError
from ccec_cli.model import FactBase, Locator, Paragraph, Source
from ccec_cli.proof import find_source, needs_care, quoted_spans
from ccec_cli.render import Answer
from ccec_cli.render.records import source_record
from ccec_cli.render.views.sources import part_records, source_page, sources_table


def command(
    base: FactBase,
    key: Annotated[
        str | None,
        typer.Argument(
            metavar="[KEY]", help="The source to read: a citekey or its unique prefix.", autocompletion=complete_sources
        ),
    ] = None,
    paragraphs: Annotated[
        str | None, typer.Option("-p", "--paragraphs", metavar="N[-M]", help="Only this paragraph, or from N to M.")
    ] = None,
    bare: Annotated[bool, typer.Option("--bare", help="Only the text, without the facts that quote it.")] = False,
) -> Answer:
    """List the sources, or read one, with the words that facts quote marked.

    \b
      ccec sources
      ccec sources ichongqing-2021
      ccec sources ichongqing-2021 -p 3-5
    """
    if key is None:
        if paragraphs or bare:
            raise UsageError("-p and --bare need a source", "ccec sources KEY -p 4; ccec sources lists the keys")
        counted = [(source, base.facts_by_source.get(source.id, 0)) for source in base.sources.values()]
        return Answer(
            schema="ccec/sources/1",
            make_results=lambda: (source_record(source, facts) for source, facts in counted),
            make_view=lambda: sources_table(counted),
            ids=tuple(base.sources),
        )
    source = find_source(base, key)
    parts = _choose(source, paragraphs)
    notes = () if source.state == "held" else (f"! {source.id}: its file is {source.state}",)
    quoted = quoted_spans(base, source)
    careful = frozenset(span.fact.id for spans in quoted.values() for span in spans if needs_care(span.fact))
    facts = base.facts_by_source.get(source.id, 0)
    return Answer(
        schema="ccec/sources/1",
        make_results=lambda: ({**source_record(source, facts), "text": part_records(parts, quoted)},),
        make_view=lambda: (source_page(source, parts, {} if bare else quoted, careful),),
        ids=(source.id,),
        notes=notes,
    )


def _choose(source: Source, paragraphs: str | None) -> list[Paragraph]:
    """The parts of the source without its furniture, or those from one paragraph to another."""
    parts = [part for part in source.paragraphs if part.locator.label != "block"]
    if paragraphs is None:
        return parts
    span = re.fullmatch(r"([1-9][0-9]{0,5})(?:\s*[-–]\s*([1-9][0-9]{0,5}))?", paragraphs.strip())
    if not span or int(span[2] or span[1]) < int(span[1]):
        raise UsageError(f"{paragraphs!r} is not a paragraph or range", "write 4, or 3-5")
    places = [part.locator for part in parts]
    first, last = Locator("paragraph", int(span[1])), Locator("paragraph", int(span[2] or span[1]))
    for wanted in (first, last):
        if wanted not in places:
            count = sum(place.label == "paragraph" for place in places)
            raise NotFoundError("paragraph", str(wanted.number), (), f"{source.id} has {count} paragraphs")
    return parts[places.index(first) : places.index(last) + 1]
