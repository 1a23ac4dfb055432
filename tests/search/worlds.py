"""Little worlds for the tests of searching: fact bases made of short texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from ccec_cli.model import FactBase
from tests.worlds import write_world

_SOURCE = "valley-gazette"


def build_world(text: str, folder: Path) -> FactBase:
    """The fact base of a YAML text with `entities` and `facts`, written to `folder`.

    A fact needs a `claim` and whom it is `about`. It is a figure and quotes its own claim, unless it has a `kind` or a
    `quote`. The quotes are the paragraphs of the only source.
    """
    given: dict[str, Any] = yaml.safe_load(text)
    quotes = [fact.get("quote", fact["claim"]) for fact in given["facts"].values()]
    rest = {
        "entities": given["entities"],
        "topics": {"valley": "The valley"},
        "facts": {id_: _fact(fact, place) for place, (id_, fact) in enumerate(given["facts"].items(), 1)},
    }
    return write_world(folder, _SOURCE, quotes, {"title": "Valley Gazette", "issued": "2023-01-01"}, rest)


def _fact(given: dict[str, Any], paragraph: int) -> dict[str, Any]:
    """A whole fact, whose quote is a paragraph of the source."""
    quote = {"source": _SOURCE, "paragraph": paragraph, "quote": given.get("quote", given["claim"])}
    rest = {field: value for field, value in given.items() if field != "quote"}
    return {"kind": "figure", "topics": ["valley"], **rest, "evidence": [quote]}
