"""`ccec entities`: who and what the facts are about, under all their names."""

from __future__ import annotations

from typing import Annotated

import typer

from ccec_cli.cli.command import complete_from
from ccec_cli.errors import ExitCode, UnknownNameError
from ccec_cli.model import ENTITY_KINDS, FactBase
from ccec_cli.render.answer import Answer
from ccec_cli.render.records import entity_record
from ccec_cli.render.views.facts import entities_table


def command(
    base: FactBase,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help=f"Only these: {', '.join(ENTITY_KINDS)}.",
            autocompletion=complete_from(ENTITY_KINDS),
        ),
    ] = None,
) -> Answer:
    """List the entities with their Chinese names, pinyin and other names, and how many facts are about each.

    \b
      ccec entities --kind person
    """
    if kind is not None and kind not in ENTITY_KINDS:
        raise UnknownNameError("kind of entity", kind, ENTITY_KINDS)
    entities = [entity for entity in base.entities.values() if kind in (None, entity.kind)]
    records = [entity_record(base, entity) for entity in entities]
    counts = [sum(entity.id in fact.about for fact in base.facts.values()) for entity in entities]
    return Answer(
        schema="ccec/entities/1",
        results=tuple(records),
        view=entities_table(list(zip(entities, counts, strict=True))),
        exit_code=ExitCode.OK if entities else ExitCode.NOTHING,
    )
