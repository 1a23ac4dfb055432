"""The options that narrow facts down, shared by `lookup` and `list`."""

from typing import Annotated

import typer

from ccec_cli.cli.completion import complete_from, complete_sources, complete_topics
from ccec_cli.model import FACT_KINDS

AboutOption = Annotated[
    list[str] | None,
    typer.Option(
        "--about", metavar="NAME", help="Only facts about this entity, under any of its names, or about a part of it."
    ),
]
TopicOption = Annotated[
    list[str] | None,
    typer.Option("--topic", metavar="TOPIC", help="Only facts of this topic.", autocompletion=complete_topics),
]
SourceOption = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        metavar="KEY",
        help="Only facts from this source; a unique prefix is enough.",
        autocompletion=complete_sources,
    ),
]
KindOption = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help=f"Only facts of this kind: {', '.join(FACT_KINDS)}.",
        autocompletion=complete_from(FACT_KINDS),
    ),
]
YearOption = Annotated[
    list[str] | None,
    typer.Option("--year", metavar="DATE", help="Only facts of this time: 2021, 2020-12 or 2016/2020."),
]
