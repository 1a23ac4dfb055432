"""The bibliography of a draft: which facts and sources its citation keys refer to, and notes on these keys."""

from collections.abc import Iterator
from dataclasses import dataclass

from ccec_cli.cite import FORMATS
from ccec_cli.cite.citation import CitedFact, cite_fact
from ccec_cli.cite.entry import group_citations
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import FactBase, Locator, Record, Reference, Source
from ccec_cli.nearest import nearest
from ccec_cli.text.drafts import DraftKey, find_keys, guess_syntax

_IN_TEXT_FORMATS = {"bibtex": "bibtex", "biblatex": "biblatex", "csl-json": "pandoc", "hayagriva": "hayagriva"}
"""Formats whose entries a program finds by the citekey, and the format of citations in a draft for that program."""


@dataclass(frozen=True, slots=True)
class WrongLocator:
    """A key whose locator in the draft is not where the quote is, or not in the source; `message` says which."""

    key: DraftKey
    expected: tuple[str, ...]
    message: str


@dataclass(frozen=True, slots=True)
class CitedDraft:
    """What the draft in the file `name` cites (`-` is stdin).

    `cited` are what its known keys refer to, in the order of the draft: facts, and references of sources cited as a
    whole. `facts` are the keys that are ids of facts, former ones too; `unknown` are the keys that are nothing known.
    """

    name: str
    cited: tuple[CitedFact | Reference, ...]
    facts: tuple[tuple[DraftKey, CitedFact], ...]
    unknown: tuple[tuple[DraftKey, tuple[str, ...]], ...]
    wrong_locators: tuple[WrongLocator, ...]

    def position(self, key: DraftKey) -> str:
        """The position of the key as `file:line:column`."""
        return f"{self.file}:{key.line}:{key.column}"

    @property
    def file(self) -> str:
        """The name of the draft in messages."""
        return "stdin" if self.name == "-" else self.name


def cite_draft(base: FactBase, name: str, text: str, *, unproved: bool = False) -> CitedDraft:
    """What the keys in the `text` of a draft refer to, each key with the nearest known ones where it is unknown."""
    cited: list[CitedFact | Reference] = []
    facts, unknown = [], []
    wrong: list[WrongLocator] = []
    for key in find_keys(text, guess_syntax(name, text)):
        if key.key in base.ids:
            fact = cite_fact(base, base.facts[base.ids[key.key]], unproved=unproved)
            facts.append((key, fact))
            cited.append(fact)
            wrong += _check_fact_locator(key, fact)
        elif key.key in base.sources:
            cited.append(base.sources[key.key].reference)
            wrong += _check_source_locator(key, base.sources[key.key])
        else:
            unknown.append((key, nearest(key.key, [*base.ids, *base.sources])))
    return CitedDraft(name, tuple(cited), tuple(facts), tuple(unknown), tuple(wrong))


def _check_fact_locator(key: DraftKey, fact: CitedFact) -> Iterator[WrongLocator]:
    """The key, if its locator is that of none of the fact's quotes."""
    if key.parts and fact.citations and not any(one.locator in key.parts for one in fact.citations):
        expected = tuple(dict.fromkeys(str(one.locator) for one in fact.citations))
        yield WrongLocator(key, expected, f"the quote is in {' and '.join(expected)}")


def _check_source_locator(key: DraftKey, source: Source) -> Iterator[WrongLocator]:
    """The key, if the source does not have the part that its locator names."""
    if key.parts and source.state != "missing":
        ends = (Locator(key.parts.label, number) for number in (key.parts.first, key.parts.last))
        missing = next((one for one in ends if source.paragraph(one) is None), None)
        if missing:
            yield WrongLocator(key, (), f"the source has no {missing}")


def draft_notes(draft: CitedDraft, format_name: str) -> Iterator[str]:
    """Lines on unknown keys, wrong locators, former ids, and facts that a program will not find in the bibliography.

    Each begins with file, line and column.
    """
    if not draft.cited and not draft.unknown:
        yield f"{draft.file}: no citation keys"
    for key, near in draft.unknown:
        yield f"{draft.position(key)}: unknown key {key.key!r}{f', did you mean {near[0]}?' if near else ''}"
    for wrong in draft.wrong_locators:
        yield f"{draft.position(wrong.key)}: {wrong.key.key}, {wrong.key.locator}: {wrong.message}"
    for key, cited in draft.facts:
        if key.key != cited.fact.id:
            yield f"{draft.position(key)}: {key.key} is now {cited.fact.id}"
        if format_name in _IN_TEXT_FORMATS and cited.citations:
            text = _source_in_text(cited, format_name)
            yield f"{draft.position(key)}: {key.key} is a fact; for {format_name} cite its source: {text}"


def unknown_records(draft: CitedDraft) -> tuple[Record, ...]:
    """The unknown keys for scripts."""
    return tuple(
        {"key": key.key, "line": key.line, "column": key.column, "candidates": near} for key, near in draft.unknown
    )


def locator_records(draft: CitedDraft) -> tuple[Record, ...]:
    """The wrong locators for scripts; `expected` is empty where the source does not have such a part."""
    return tuple(
        {
            "key": wrong.key.key,
            "line": wrong.key.line,
            "column": wrong.key.column,
            "locator": wrong.key.locator,
            "expected": wrong.expected,
        }
        for wrong in draft.wrong_locators
    )


def _source_in_text(cited: CitedFact, format_name: str) -> str:
    """How to cite the fact's source in the draft, so that the program that reads the bibliography finds it."""
    entries = group_citations(cited.citations)
    text = FORMATS[_IN_TEXT_FORMATS[format_name]].write(entries, CiteOptions(part="in-text"))
    return " ".join(text.split("\n")).strip()
