"""The bibliography of a draft: which facts and sources its citation keys refer to, and notes on these keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from ccec_cli.cite import FORMATS
from ccec_cli.cite.citation import cite_fact
from ccec_cli.cite.entry import CiteOptions, group_citations
from ccec_cli.model import Citation, Fact, FactBase, Record, Reference
from ccec_cli.text.drafts.keys import DraftKey

_IN_TEXT_FORMATS = {"bibtex": "bibtex", "biblatex": "biblatex", "csl-json": "pandoc", "hayagriva": "hayagriva"}
"""Formats whose entries a program finds by the citekey, and the format of citations in a draft for that program."""


@dataclass(frozen=True, slots=True)
class Cited:
    """What a draft cites.

    `citations` are what its known keys refer to, in the order of the draft: citations of facts, and references of
    sources cited as a whole. `facts` are the keys that are ids of facts, present or former; `unknown` are all others.
    """

    citations: tuple[Citation | Reference, ...]
    facts: tuple[tuple[DraftKey, Fact], ...]
    unknown: tuple[DraftKey, ...]


def cite_keys(base: FactBase, keys: Iterable[DraftKey]) -> Cited:
    """What the keys of a draft refer to."""
    citations: list[Citation | Reference] = []
    facts = []
    unknown = []
    for key in keys:
        if key.key in base.ids:
            fact = base.facts[base.ids[key.key]]
            facts.append((key, fact))
            citations += cite_fact(fact, base.sources)
        elif key.key in base.sources:
            citations.append(base.sources[key.key].reference)
        else:
            unknown.append(key)
    return Cited(tuple(citations), tuple(facts), tuple(unknown))


def near_keys(base: FactBase, key: str) -> tuple[str, ...]:
    """Keys that the writer may have meant."""
    return tuple(get_close_matches(key.lower(), [*base.ids, *base.sources], 3, 0.75))


def draft_notes(base: FactBase, cited: Cited, draft: str, format_name: str) -> Iterator[str]:
    """Lines on unknown keys, former ids, and ids of facts that a program will not find in the bibliography.

    Each begins with file, line and column, as compilers write them; `draft` is the path, or `-` for stdin.
    """
    file = "stdin" if draft == "-" else draft
    if not cited.citations and not cited.unknown:
        yield f"{file}: no citation keys"
    for key in cited.unknown:
        near = near_keys(base, key.key)
        yield f"{_position(file, key)}: unknown key {key.key!r}{f', did you mean {near[0]}?' if near else ''}"
    for key, fact in cited.facts:
        if key.key != fact.id:
            yield f"{_position(file, key)}: {key.key} is now {fact.id}"
        if format_name in _IN_TEXT_FORMATS:
            text = _source_in_text(base, fact, format_name)
            yield f"{_position(file, key)}: {key.key} is a fact, cite its source: {text}"


def unknown_keys(base: FactBase, cited: Cited) -> tuple[Record, ...]:
    """The unknown keys as records."""
    return tuple(
        {"key": key.key, "line": key.line, "column": key.column, "candidates": near_keys(base, key.key)}
        for key in cited.unknown
    )


def _source_in_text(base: FactBase, fact: Fact, format_name: str) -> str:
    """How to cite the fact's source in the draft, so that the program that reads the bibliography finds it."""
    entries = group_citations(cite_fact(fact, base.sources))
    text = FORMATS[_IN_TEXT_FORMATS[format_name]].write(entries, CiteOptions(part="in-text"))
    return " ".join(text.split("\n")).strip()


def _position(file: str, key: DraftKey) -> str:
    return f"{file}:{key.line}:{key.column}"
