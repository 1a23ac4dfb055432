"""Little worlds for the tests of searching: fact bases made of short texts."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from ccec_cli.load import load_fact_base
from ccec_cli.model import FactBase

_SOURCE = "valley-gazette"


def build_world(text: str, folder: Path) -> FactBase:
    """The fact base of a YAML text with `entities` and `facts`, written to `folder`.

    A fact needs a `claim` and whom it is `about`. It is a figure and quotes its own claim, unless it has a `kind` or a
    `quote`. The quotes are the paragraphs of the only source.
    """
    given: dict[str, Any] = yaml.safe_load(text)
    quotes = [fact.get("quote", fact["claim"]) for fact in given["facts"].values()]
    article = "\n\n".join(quotes) + "\n"
    source = {
        "file": f"{_SOURCE}.txt",
        "sha256": sha256(article.encode()).hexdigest(),
        "type": "article-newspaper",
        "title": "Valley Gazette",
        "issued": "2023-01-01",
        "language": "en",
        "body": {"paragraphs": [f"1-{len(quotes)}"]},
    }
    whole = {
        "schema": 1,
        "sources": {_SOURCE: source},
        "entities": given["entities"],
        "topics": {"valley": "The valley"},
        "facts": {id_: _fact(fact, place) for place, (id_, fact) in enumerate(given["facts"].items(), 1)},
    }
    (folder / "seeds").mkdir(parents=True)
    (folder / "seeds" / f"{_SOURCE}.txt").write_text(article, encoding="utf-8")
    (folder / "facts.yaml").write_text(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return load_fact_base(folder)


def _fact(given: dict[str, Any], paragraph: int) -> dict[str, Any]:
    """A whole fact, whose quote is a paragraph of the source."""
    quote = {"source": _SOURCE, "paragraph": paragraph, "quote": given.get("quote", given["claim"])}
    rest = {field: value for field, value in given.items() if field != "quote"}
    return {"kind": "figure", "topics": ["valley"], **rest, "evidence": [quote]}
