"""What every command shares: `--facts`, the output options, loading the fact base, printing the answer.

A command itself is a plain function from a fact base and its options to an answer.
"""

import inspect
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from ccec_cli.cli.facts_option import FactsOption, named_base
from ccec_cli.cli.output import print_answer, say_line
from ccec_cli.errors import UsageError
from ccec_cli.load import find_ignored_file, is_shipped, load_fact_base
from ccec_cli.model import FactBase
from ccec_cli.render import Answer
from ccec_cli.render.records import base_record

OUTPUTS = {
    "json": "Print one JSON document.",
    "jsonl": "Print JSON lines, one record per line.",
    "csv": "Print CSV with a header.",
    "tsv": "Print tab-separated values with a header.",
    "ids": "Print ids only, one per line.",
    "sarif": "Print SARIF 2.1.0, for code hosts.",
}
"""Output formats that have an option, each with its help."""

SHARED_OUTPUTS = ("json", "jsonl", "csv", "tsv", "ids")


def command_line(function: Callable[..., Answer], outputs: Sequence[str] = SHARED_OUTPUTS) -> Callable[..., int]:
    """The command line of `function(base, …) -> Answer`: its own options, the output formats and `--facts`."""

    @wraps(function)
    def run(ctx: typer.Context, **given: Any) -> int:  # noqa: ANN401 - whatever the command has
        del given["facts"]  # `named_base` reads it, with what stands before the command
        chosen = [name for name in outputs if given.pop(f"as_{name}")]
        if len(chosen) > 1:
            raise UsageError(f"--{chosen[0]} and --{chosen[1]} cannot be combined", "choose one output format")
        base = load_fact_base(named_base(ctx))
        for note in _notes(base):
            say_line(note)
        answer = replace(function(base, **given), base=base_record(base))
        print_answer(answer, chosen[0] if chosen else "terminal" if sys.stdout.isatty() else "plain")
        return answer.exit_code

    signature = inspect.signature(function, eval_str=True)
    own = list(signature.parameters.values())[1:]
    keyword = inspect.Parameter.KEYWORD_ONLY
    context = inspect.Parameter("ctx", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    options = [
        inspect.Parameter(
            f"as_{name}",
            keyword,
            default=False,
            annotation=Annotated[bool, typer.Option(f"--{name}", help=OUTPUTS[name])],
        )
        for name in outputs
    ]
    parameters = [context, *own, *options, inspect.Parameter("facts", keyword, default=None, annotation=FactsOption)]
    run.__signature__ = signature.replace(parameters=parameters, return_annotation=int)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    del run.__wrapped__  # Typer must see the options above, not the function's own
    return run


def refuse_shipped_base(base: FactBase) -> None:
    """Refuse the shipped base where this folder has a fact file that the user perhaps believes to be in use.

    For commands that check or extend a base: their silence about the wrong one would be taken for praise of the right.
    """
    found = find_ignored_file(Path()) if base.origin == "shipped" else None
    if found:
        path, reason = found
        raise UsageError(
            f"this would use the fact base that comes with ccec: {path} is ignored, because it {reason}",
            f"name the fact base: --facts {path}",
        )


def _notes(base: FactBase) -> list[str]:
    """Which base is in use, where it is not the shipped one, and what of its file should be written differently."""
    if is_shipped(base.path):
        return list(base.notes)
    title = f"{base.title}, " if base.title else ""
    count = f"{len(base.facts)} fact{'' if len(base.facts) == 1 else 's'}"
    return [f"using {base.path}: {title}{count}", *base.notes]
