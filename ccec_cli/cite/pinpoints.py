"""The facts of an entry in the words of data formats: where each stands, and what is said there."""

from __future__ import annotations

from collections.abc import Sequence

from ccec_cli.cite.entry import CiteOptions, Entry
from ccec_cli.cite.locators import pinpoint, wanted
from ccec_cli.model import Citation, Reference


def place(citation: Citation, options: CiteOptions) -> str:
    """Where the fact stands, unless the user wants no places: para. 4; or nothing."""
    return pinpoint(citation.locator) if wanted(options, by_style=True) else ""


def paragraph_number(citation: Citation) -> int | None:
    """The number of the paragraph, if it is one."""
    return citation.locator.number if citation.locator.label == "paragraph" else None


def quoted_at(citation: Citation, options: CiteOptions) -> str:
    """The words and their place on one line: para. 6: “gathered 37 research institutions”."""
    words = f"“{' '.join(citation.quote.split())}”"
    where = place(citation, options)
    return f"{where}: {words}" if where else words


def annotation(entry: Entry, options: CiteOptions) -> str:
    """What a note beside the entry tells: the words of every fact, and where a date comes from."""
    told = [f"{quoted_at(citation, options)} ({citation.fact})" for citation in entry.citations]
    if is_inferred(entry.reference):
        told.append(f"date worked out from the text: {entry.reference.issued}")
    return "; ".join(told)


def is_inferred(reference: Reference) -> bool:
    """Whether the date is one that the source does not print."""
    return reference.issued is not None and reference.issued_basis == "inferred"


def dates_advice(entries: Sequence[Entry], shown: str) -> tuple[str, ...]:
    """A line for each date that the source does not print, telling how it is shown."""
    return tuple(
        f"{entry.reference.id} prints no date; {entry.reference.issued} is worked out from its text and {shown}"
        for entry in entries
        if is_inferred(entry.reference)
    )
