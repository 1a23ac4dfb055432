"""`ccec show`: one fact whole, with the words it rests on in their paragraph."""

from typing import Annotated

import typer

from ccec_cli.cli.completion import complete_ids
from ccec_cli.cli.files import read_arguments
from ccec_cli.model import Fact, FactBase, Record
from ccec_cli.proof import find_conflicts, find_fact, prove, sums_within
from ccec_cli.render import Answer
from ccec_cli.render.records import fact_record, sum_records
from ccec_cli.render.views.facts import fact_page

IdsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="ID…",
        help="Ids of facts, or their unique prefixes; - reads them from stdin.",
        autocompletion=complete_ids,
    ),
]


def command(
    base: FactBase,
    ids: IdsArgument,
    context: Annotated[
        int,
        typer.Option("-C", "--context", min=0, metavar="N", help="Also show N paragraphs before and after each quote."),
    ] = 0,
) -> Answer:
    """Show facts in full: claim, figures, time, speaker, quote in its paragraph, caveat, conflicts, proof.

    \b
      ccec show liangjiang-research-institutions-2021
      ccec show liangjiang-research -C 1
    """
    found = [find_fact(base, name) for name in read_arguments(ids, "id")]
    facts = list({fact.id: fact for fact in found}.values())
    return Answer(
        schema="ccec/show/1",
        make_results=lambda: (_record(base, fact) for fact in facts),
        make_view=lambda: tuple(
            fact_page(base, prove(base, fact), sums_within(fact), find_conflicts(base, fact), context) for fact in facts
        ),
        ids=tuple(fact.id for fact in facts),
    )


def _record(base: FactBase, fact: Fact) -> Record:
    sums = sum_records(sums_within(fact), find_conflicts(base, fact))
    return {**fact_record(base, prove(base, fact)), "sums": sums}
