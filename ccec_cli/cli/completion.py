"""Completions of ids, citekeys, topics and closed lists. Nothing of a fact base may ever be evaluated by a shell."""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate
from pathlib import Path
from unicodedata import east_asian_width

import typer

from ccec_cli.cli.facts_option import named_base
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
    return _with_prefix({fact.id: fact.claim for fact in _quiet_base(ctx).facts.values()}, incomplete)


def complete_sources(ctx: typer.Context, incomplete: str) -> Described:
    """Citekeys with that prefix, each with its title."""
    titles = {source.id: source.reference.title for source in _quiet_base(ctx).sources.values()}
    return _with_prefix(titles, incomplete)


def complete_topics(ctx: typer.Context, incomplete: str) -> Described:
    """Topics with that prefix, each with its description."""
    return _with_prefix(_quiet_base(ctx).topics, incomplete)


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


def _quiet_base(ctx: typer.Context) -> FactBase:
    """The fact base that the command would use, an empty one where it cannot be loaded: completion prints no errors."""
    try:
        return load_fact_base(named_base(ctx))
    except Exception:  # noqa: BLE001 - a broken fact base completes nothing
        return FactBase(Path())
