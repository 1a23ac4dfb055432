"""The option `--facts`, and which fact base the user names with it."""

import os
from pathlib import Path
from typing import Annotated

import typer

_HELP = (
    "The fact base to use, its file or folder. Default: CCEC_FACTS, else the nearest facts.yaml from this folder "
    "upwards, else the one that comes with ccec."
)
FactsOption = Annotated[Path | None, typer.Option("--facts", metavar="PATH", help=_HELP, show_default=False)]


def named_base(ctx: typer.Context) -> Path | None:
    """The fact base that the user named: with `--facts` after the command or before it, else in CCEC_FACTS."""
    before = ctx.parent.params.get("facts") if ctx.parent else None
    named = ctx.params.get("facts") or before or os.environ.get("CCEC_FACTS")
    return Path(named) if named else None
