"""`ccec cite`: citations of facts, down to the paragraph."""

from __future__ import annotations

from typing import Annotated

import typer

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import CiteOptions, group_citations
from ccec_cli.cli.command import command as make_command
from ccec_cli.cli.command import read_arguments
from ccec_cli.cli.commands.show import IdsArgument
from ccec_cli.errors import UsageError
from ccec_cli.model import Citation, Fact, FactBase
from ccec_cli.render.answer import Answer
from ccec_cli.search.ids import find_fact


def _complete_formats(incomplete: str) -> list[str]:
    return [name for name in FORMATS if name.startswith(incomplete)]


@make_command
def command(
    base: FactBase,
    ids: IdsArgument,
    format_name: Annotated[
        str,
        typer.Option(
            "-f", "--format", metavar="FORMAT", help=f"One of {', '.join(FORMATS)}.", autocompletion=_complete_formats
        ),
    ] = "apa",
) -> Answer:
    """Cite facts: one entry a source, one pinpoint a fact.

    \b
      ccec cite liangjiang-research-institutions-2021
      ccec lookup Liangjiang --ids | ccec cite - -f bibtex > sources.bib
    """
    names = read_arguments(ids, "ids")
    if not names:
        raise UsageError("no id on stdin", "give one id a line")
    style = FORMATS[format_name]
    facts = list({fact.id: fact for fact in (find_fact(base, name) for name in names)}.values())
    entries = group_citations(citation for fact in facts for citation in _citations(base, fact))
    options = CiteOptions()
    return Answer(
        schema="ccec/cite/1",
        head={"format": format_name},
        results=tuple(
            {
                "id": entry.reference.id,
                "facts": tuple(citation.fact for citation in entry.citations),
                "locators": tuple(str(citation.locator) for citation in entry.citations),
                "text": style.write([entry], options),
            }
            for entry in entries
        ),
        view=style.write(entries, options),
        notes=(*style.advise(entries, options), *_doubts(facts)),
    )


def _citations(base: FactBase, fact: Fact) -> list[Citation]:
    return [
        Citation(
            base.sources[evidence.source].reference, fact.id, fact.claim, evidence.locator, evidence.quote, fact.said_by
        )
        for evidence in fact.evidence
    ]


def _doubts(facts: list[Fact]) -> tuple[str, ...]:
    """Nobody cites a doubtful figure without having been told."""
    return tuple(f"! {fact.id}: {fact.caveat}" for fact in facts if fact.caveat)
