"""`ccec show`: one fact whole, with the words it rests on in their paragraph."""

from __future__ import annotations

from typing import Annotated

import typer

from ccec_cli.cli.command import complete_ids, read_arguments
from ccec_cli.errors import UsageError
from ccec_cli.model import FactBase
from ccec_cli.proof.resolve import find_fact
from ccec_cli.render.answer import Answer
from ccec_cli.render.records import fact_record
from ccec_cli.render.views.doubts import sums_record
from ccec_cli.render.views.facts import fact_page

IdsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="ID…", help="Ids of facts, or unique beginnings; - reads them from stdin.", autocompletion=complete_ids
    ),
]


def command(
    base: FactBase,
    ids: IdsArgument,
    context: Annotated[
        int, typer.Option("-C", "--context", min=0, metavar="N", help="Show so many neighbouring paragraphs, too.")
    ] = 0,
) -> Answer:
    """Show facts whole: claim, figures, time, speaker, quote in its paragraph, caveat, conflicts, proof.

    \b
      ccec show liangjiang-research-institutions-2021
      ccec show liangjiang-research -C 1
    """
    names = read_arguments(ids, "ids")
    if not names:
        raise UsageError("no id on stdin", "give one id a line")
    facts = list({fact.id: fact for fact in (find_fact(base, name) for name in names)}.values())
    return Answer(
        schema="ccec/show/1",
        results=tuple({**fact_record(base, fact), "sums": sums_record(base, fact)} for fact in facts),
        view=tuple(fact_page(base, fact, context) for fact in facts),
    )
