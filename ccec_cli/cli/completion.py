"""Completions of ids, citekeys, topics and closed lists. Nothing of a fact base may ever be evaluated by a shell."""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate
from pathlib import Path
from unicodedata import east_asian_width

import typer

from ccec_cli.load import load_fact_base
from ccec_cli.model import FactBase

Described = list[tuple[str, str]]
"""Values to be completed, each with its description."""

_SAFE_VALUE = re.compile(r"\w[\w.-]*")
_UNSAFE_IN_DESCRIPTION = re.compile(r"[^\w.,-]+")
_WIDEST_DESCRIPTION = 72
"""In columns: what fits beside the shell's margins, since Typer breaks longer ones into lines."""


def complete_ids(ctx: typer.Context, incomplete: str) -> Described:
    """Ids of facts with that prefix, each with its claim."""
    base = _quiet_base(ctx)
    return _with_prefix({fact.id: fact.claim for fact in base.facts.values()} if base else {}, incomplete)


def complete_sources(ctx: typer.Context, incomplete: str) -> Described:
    """Citekeys with that prefix, each with its title."""
    base = _quiet_base(ctx)
    titles = {source.id: source.reference.title for source in base.sources.values()} if base else {}
    return _with_prefix(titles, incomplete)


def complete_topics(ctx: typer.Context, incomplete: str) -> Described:
    """Topics with that prefix, each with its description."""
    base = _quiet_base(ctx)
    return _with_prefix(base.topics if base else {}, incomplete)


def complete_from(names: Iterable[str]) -> Callable[[str], list[str]]:
    """A completion of the names of a closed list."""
    return lambda incomplete: [name for name in names if name.startswith(incomplete)]


def _with_prefix(described: Mapping[str, str], incomplete: str) -> Described:
    """Those with the prefix, in characters that mean nothing to a shell.

    Typer's script for zsh has the shell evaluate value and description, so a text of a fact base must never reach it
    as it is.
    """
    return [
        (value, _plain_description(text))
        for value, text in described.items()
        if value.startswith(incomplete) and _SAFE_VALUE.fullmatch(value)
    ]


def _plain_description(text: str) -> str:
    """Letters, digits, spaces and harmless marks of the text, as far as they fit in one line."""
    plain = _UNSAFE_IN_DESCRIPTION.sub(" ", text[: _WIDEST_DESCRIPTION + 1]).strip()
    columns = accumulate(2 if east_asian_width(char) in "WF" else 1 for char in plain)
    return plain[: sum(end <= _WIDEST_DESCRIPTION for end in columns)]


def _quiet_base(ctx: typer.Context) -> FactBase | None:
    """The fact base that the command would use, or None where it cannot be loaded: completion prints no errors."""
    parent = ctx.parent.params.get("facts") if ctx.parent else None
    named = ctx.params.get("facts") or parent or os.environ.get("CCEC_FACTS")
    try:
        return load_fact_base(Path(named) if named else None)
    except Exception:  # noqa: BLE001 - a broken fact base completes nothing
        return None
