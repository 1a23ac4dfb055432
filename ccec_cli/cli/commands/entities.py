"""`ccec entities`: who and what the facts are about, under all their names."""

from typing import Annotated

import typer

from ccec_cli.cli.completion import complete_from
from ccec_cli.errors import ExitCode, UnknownNameError
from ccec_cli.model import ENTITY_KINDS, FactBase
from ccec_cli.render import Answer
from ccec_cli.render.records import entity_record
from ccec_cli.render.views.entities import entities_table


def command(
    base: FactBase,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help=f"Only entities of this kind: {', '.join(ENTITY_KINDS)}.",
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
    counted = [(entity, base.facts_by_entity.get(entity.id, 0)) for entity in entities]
    return Answer(
        schema="ccec/entities/1",
        make_results=lambda: (entity_record(entity, facts) for entity, facts in counted),
        make_view=lambda: entities_table(counted),
        ids=tuple(entity.id for entity in entities),
        exit_code=ExitCode.OK if entities else ExitCode.NOTHING,
    )
