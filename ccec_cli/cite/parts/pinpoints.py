"""The facts of an entry in the words of data formats: where each stands, and what is said there."""

from __future__ import annotations

from collections.abc import Sequence

from ccec_cli.cite.entry import CiteOptions, Entry
from ccec_cli.cite.parts.locators import place_of
from ccec_cli.model import Citation


def paragraph_number(citation: Citation) -> int | None:
    """The number of the paragraph, if it is one."""
    return citation.locator.number if citation.locator.label == "paragraph" else None


def quoted_words(citation: Citation) -> str:
    """The words in quotation marks, on one line."""
    return f"“{citation.quote}”"


def quoted_at(citation: Citation, options: CiteOptions) -> str:
    """The words and their place on one line: para. 6: “gathered 37 research institutions”."""
    where = place_of(citation, options)
    return f"{where}: {quoted_words(citation)}" if where else quoted_words(citation)


def annotation(entry: Entry, options: CiteOptions) -> str:
    """What a note beside the entry tells: the words of every fact, and where a date comes from."""
    told = [f"{quoted_at(citation, options)} ({citation.fact})" for citation in entry.citations]
    if entry.reference.is_inferred:
        told.append(f"date worked out from the text: {entry.reference.issued}")
    return "; ".join(told)


def by_fact(entries: Sequence[Entry]) -> tuple[tuple[Citation, ...], ...]:
    """The citations of each fact together; a fact may rest on several sources."""
    facts: dict[str, list[Citation]] = {}
    for entry in entries:
        for citation in entry.citations:
            facts.setdefault(citation.fact, []).append(citation)
    return tuple(map(tuple, facts.values()))
