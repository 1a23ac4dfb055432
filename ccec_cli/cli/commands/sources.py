"""`ccec sources`: the articles that facts rest on, or one of them to read."""

from __future__ import annotations

from typing import Annotated

import typer

from ccec_cli.cli.command import command as make_command
from ccec_cli.cli.command import complete_sources
from ccec_cli.model import FactBase
from ccec_cli.render.answer import Answer
from ccec_cli.render.records import source_record
from ccec_cli.render.views import source_page, sources_table
from ccec_cli.search.ids import find_source


@make_command
def command(
    base: FactBase,
    key: Annotated[
        str | None,
        typer.Argument(
            metavar="[KEY]", help="A citekey, or its unique beginning: read this one.", autocompletion=complete_sources
        ),
    ] = None,
) -> Answer:
    """List the sources, or read one with its paragraphs numbered and the words that facts rest on marked.

    \b
      ccec sources
      ccec sources ichongqing-2021
    """
    sources = [find_source(base, key)] if key else list(base.sources.values())
    records = tuple(source_record(base, source) for source in sources)
    if not key:
        return Answer(schema="ccec/sources/1", results=records, view=sources_table(records))
    (source,) = sources
    parts = tuple(
        {"locator": str(part.locator), "line": part.line, "text": part.text}
        for part in source.paragraphs
        if part.locator.label != "block"
    )
    return Answer(
        schema="ccec/sources/1",
        results=({**records[0], "text": parts},),
        view=(source_page(base, source),),
    )
