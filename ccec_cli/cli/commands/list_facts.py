"""`ccec list`: every fact, or those that pass the filters."""

from typing import Annotated

import typer

from ccec_cli.cli.filter_options import AboutOption, KindOption, SourceOption, TopicOption, YearOption
from ccec_cli.errors import ExitCode
from ccec_cli.model import FactBase
from ccec_cli.proof import prove
from ccec_cli.render import Answer
from ccec_cli.render.records import fact_record
from ccec_cli.render.views.facts import facts_table
from ccec_cli.search.filters import read_filters


def command(
    base: FactBase,
    about: AboutOption = None,
    topic: TopicOption = None,
    source: SourceOption = None,
    kind: KindOption = None,
    year: YearOption = None,
    limit: Annotated[int | None, typer.Option("-n", "--limit", min=1, metavar="N", help="Show at most N.")] = None,
) -> Answer:
    """List facts in the order of the fact file, all or by filters.

    \b
      ccec list --about "Science City" --kind figure
      ccec list --source ichongqing-2021 --csv > facts.csv
    """
    filters = read_filters(base, about=about, topics=topic, sources=source, kinds=kind, years=year)
    facts = [fact for fact in base.facts.values() if filters.passes(base, fact)]
    shown = facts[:limit]
    notes = () if facts else ("no fact matches the filters",)
    if len(shown) < len(facts):
        notes = (f"showing {len(shown)} of {len(facts)} facts",)
    return Answer(
        schema="ccec/list/1",
        make_results=lambda: (fact_record(base, prove(base, fact)) for fact in shown),
        make_view=lambda: facts_table(prove(base, fact) for fact in shown),
        ids=tuple(fact.id for fact in shown),
        total=len(facts),
        notes=notes,
        exit_code=ExitCode.OK if shown else ExitCode.NOTHING,
    )
