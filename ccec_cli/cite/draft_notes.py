"""What is to be said of the keys in a draft, each with file, line and column, as compilers say it."""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.cite import FORMATS
from ccec_cli.cite.citation import cite_fact
from ccec_cli.cite.draft import Cited, near_keys
from ccec_cli.cite.entry import CiteOptions, group_citations
from ccec_cli.model import Fact, FactBase, Record
from ccec_cli.text.drafts.keys import DraftKey

_BY_KEY = {"bibtex": "bibtex", "biblatex": "biblatex", "csl-json": "pandoc", "hayagriva": "hayagriva"}
"""Formats whose entries a program finds by the citekey, and the format that tells how to cite then."""


def draft_notes(base: FactBase, cited: Cited, draft: str, format_name: str) -> Iterator[str]:
    """Lines on unknown keys, on former ids, and on ids of facts that a program wouldn't find in the bibliography."""
    if not cited.citations and not cited.unknown:
        yield f"{_shown(draft)}: no citation keys"
    for key in cited.unknown:
        near = near_keys(base, key.key)
        yield f"{_place(draft, key)}: unknown key {key.key!r}{f', did you mean {near[0]}?' if near else ''}"
    for key, fact in cited.facts:
        if key.key != fact.id:
            yield f"{_place(draft, key)}: {key.key} is now {fact.id}"
        if format_name in _BY_KEY:
            yield f"{_place(draft, key)}: {key.key} is a fact, cite its source: {_command(base, fact, format_name)}"


def unknown_keys(base: FactBase, cited: Cited) -> tuple[Record, ...]:
    """The unknown keys as records."""
    return tuple(
        {"key": key.key, "line": key.line, "column": key.column, "candidates": near_keys(base, key.key)}
        for key in cited.unknown
    )


def _command(base: FactBase, fact: Fact, format_name: str) -> str:
    """How to cite the fact in the draft, so that the program that reads the bibliography finds the source."""
    entries = group_citations(cite_fact(fact, base.sources))
    text = FORMATS[_BY_KEY[format_name]].write(entries, CiteOptions(part="in-text"))
    return " ".join(text.split("\n")).strip()


def _place(draft: str, key: DraftKey) -> str:
    return f"{_shown(draft)}:{key.line}:{key.column}"


def _shown(draft: str) -> str:
    return "stdin" if draft == "-" else draft
