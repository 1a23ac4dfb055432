"""Little worlds for tests: whole fact bases made of an example's fragment, and copies to damage."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from ccec_cli.load import load_fact_base
from ccec_cli.model import FactBase
from ccec_cli.verify.manual import Example
from tests.command_line import ROOT

SMALL = ROOT / "tests" / "data" / "small"
"""The good little world."""

_SOURCE = "ashford-gazette"


def small_copy(folder: Path) -> Path:
    """A copy of the good little world in `folder`, to damage."""
    return Path(shutil.copytree(SMALL, folder / "small"))


def shipped_copy(folder: Path) -> Path:
    """A copy of the shipped fact base in `folder`, to damage."""
    (folder / "shipped").mkdir()
    shutil.copy(ROOT / "facts.yaml", folder / "shipped")
    shutil.copytree(ROOT / "seeds", folder / "shipped" / "seeds")
    return folder / "shipped"


def world_of(example: Example, folder: Path) -> FactBase:
    """The fact base that an example is a fragment of: what it leaves out goes without saying."""
    given: dict[str, Any] = yaml.safe_load(example.facts) or {}
    source = {"title": "Ashford Gazette", "issued": "2021-05-02", **given.get("sources", {}).get(_SOURCE, {})}
    rest = {
        "entities": {"ashford": {"name": "Ashford", "kind": "place"}, **given.get("entities", {})},
        "topics": {"town": "The town"},
        "facts": {id_: _fact(fact) for id_, fact in given.get("facts", {}).items()},
        "not_facts": given.get("not_facts", {}),
    }
    return write_world(folder, _SOURCE, example.article.splitlines() or ["Nothing stands here."], source, rest)


def write_world(
    folder: Path, citekey: str, paragraphs: list[str], source: dict[str, Any], rest: dict[str, Any]
) -> FactBase:
    """The fact base with one newspaper article of these paragraphs, written to `folder`.

    `source` is what its entry has beside file, type, language and layout; `rest` is the fact file beside the sources.
    """
    text = "\n\n".join(paragraphs) + "\n"
    entry = {
        "file": f"{citekey}.txt",
        "sha256": sha256(text.encode()).hexdigest(),
        "type": "article-newspaper",
        "language": "en",
        "body": {"paragraphs": [f"1-{len(paragraphs)}" if len(paragraphs) > 1 else 1]},
        **source,
    }
    whole = {"schema": 1, "sources": {citekey: entry}, **rest}
    (folder / "seeds").mkdir(parents=True)
    (folder / "seeds" / f"{citekey}.txt").write_text(text, encoding="utf-8")
    (folder / "facts.yaml").write_text(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return load_fact_base(folder)


def _fact(given: dict[str, Any]) -> dict[str, Any]:
    evidence = [{"source": _SOURCE, "paragraph": 1, **one} for one in given["evidence"]]
    return {"kind": "figure", "about": ["ashford"], "topics": ["town"], **given, "evidence": evidence}
