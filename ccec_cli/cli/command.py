"""What every command shares: the options of input and output, loading the fact base, printing the answer.

A command itself is a plain function, fact base and options to answer.
"""

from __future__ import annotations

import inspect
import os
import re
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from ccec_cli.errors import OutputLostError, UsageError
from ccec_cli.load import load_fact_base
from ccec_cli.model import FactBase
from ccec_cli.render import FORMATS
from ccec_cli.render.answer import Answer

FactsOption = Annotated[
    Path | None,
    typer.Option("--facts", envvar="CCEC_FACTS", metavar="PATH", help="A fact base of one's own: its file or folder."),
]
_OUTPUTS = {
    "json": "Print one JSON document.",
    "jsonl": "Print JSON lines, one record a line.",
    "csv": "Print CSV with a header.",
    "tsv": "Print tab-separated values with a header.",
    "ids": "Print ids alone, one a line.",
}
_OWN_OUTPUTS = ("sarif",)
"""What a single command prints besides: instead of, never together with, the formats above."""


def command_line(function: Callable[..., Answer]) -> Callable[..., int]:
    """The command line of `function(base, …) -> Answer`: its own options, `--facts` and the output formats."""

    @wraps(function)
    def run(facts: Path | None, **given: Any) -> int:  # noqa: ANN401 - whatever options the command has
        chosen = [name for name in _OUTPUTS if given.pop(f"as_{name}")]
        chosen += [name for name in _OWN_OUTPUTS if given.get(name)]
        if len(chosen) > 1:
            raise UsageError(f"--{chosen[0]} and --{chosen[1]} exclude each other", "choose one output format")
        answer = function(load_fact_base(facts), **given)
        shared = [name for name in chosen if name in _OUTPUTS]
        print_answer(answer, shared[0] if shared else "terminal" if sys.stdout.isatty() else "plain")
        return answer.exit_code

    signature = inspect.signature(function, eval_str=True)
    own = list(signature.parameters.values())[1:]
    keyword = inspect.Parameter.KEYWORD_ONLY
    outputs = [
        inspect.Parameter(
            f"as_{name}", keyword, default=False, annotation=Annotated[bool, typer.Option(f"--{name}", help=text)]
        )
        for name, text in _OUTPUTS.items()
    ]
    shared = [*outputs, inspect.Parameter("facts", keyword, default=None, annotation=FactsOption)]
    run.__signature__ = signature.replace(parameters=[*own, *shared], return_annotation=int)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in [*own, *shared]}
    del run.__wrapped__  # Typer must see the options above, not the function's own
    return run


def print_answer(answer: Answer, format_name: str) -> None:
    """Print the answer on stdout, its warnings and notes on stderr."""
    text = FORMATS[format_name].render(answer, terminal_width())
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLostError(f"cannot write the answer: {error.strerror}") from error
    for note in (*answer.warnings, *answer.notes):
        sys.stderr.write(f"{fold_note(note, terminal_width()) if sys.stderr.isatty() else note}\n")


def fold_note(note: str, width: int) -> str:
    """A note in lines of so many columns, as a terminal has it; no word and no id is cut."""
    return textwrap.fill(note, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def terminal_width() -> int:
    """The terminal's width in columns, as COLUMNS or the terminal tells; never so narrow that nothing fits."""
    columns = shutil.get_terminal_size((80, 24)).columns or 80  # Python 3.10 believes a terminal that tells 0
    return max(40, columns)


def read_arguments(values: list[str], what: str) -> list[str]:
    """The values given, with `-` standing for the lines of stdin. Blank lines are none."""
    found: list[str] = []
    for value in values:
        if value == "-":
            if sys.stdin.isatty():
                sys.stderr.write(f"reading {what} from the terminal, one a line; end with Ctrl-D\n")
            found += [line.strip() for line in _read_stdin().split("\n") if line.strip()]
        else:
            found.append(value)
    return found


def _read_stdin() -> str:
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise UsageError(f"stdin is not UTF-8: line {line}", "convert it, with iconv, say") from None


def complete_ids(incomplete: str) -> list[tuple[str, str]]:
    """Ids of facts that begin with what is typed, with their claims."""
    base = _quiet_base()
    return _begun({fact.id: fact.claim for fact in base.facts.values()} if base else {}, incomplete)


def complete_sources(incomplete: str) -> list[tuple[str, str]]:
    """Citekeys that begin with what is typed, with their titles."""
    base = _quiet_base()
    return _begun({source.id: source.reference.title for source in base.sources.values()} if base else {}, incomplete)


def complete_topics(incomplete: str) -> list[tuple[str, str]]:
    """Topics that begin with what is typed."""
    base = _quiet_base()
    return _begun(base.topics if base else {}, incomplete)


def complete_from(names: Iterable[str]) -> Callable[[str], list[str]]:
    """A completion of the names of a closed list."""
    return lambda incomplete: [name for name in names if name.startswith(incomplete)]


_SAFE_WORD = re.compile(r"\w[\w.-]*")
_UNSAFE = re.compile(r"[^\w.,-]+|_+")
_LONGEST_TOLD = 100
"""Shells evaluate what they are offered: no word that needs quotes is offered, and all are told of in plain words."""


def _begun(told: Mapping[str, str], incomplete: str) -> list[tuple[str, str]]:
    return [
        (id_, _UNSAFE.sub(" ", text).strip()[:_LONGEST_TOLD].strip())
        for id_, text in told.items()
        if id_.startswith(incomplete) and _SAFE_WORD.fullmatch(id_)
    ]


def _quiet_base() -> FactBase | None:
    """The fact base for completion, which must not fail aloud."""
    named = os.environ.get("CCEC_FACTS")
    try:
        return load_fact_base(Path(named) if named else None)
    except Exception:  # noqa: BLE001 - a broken fact base completes nothing
        return None
