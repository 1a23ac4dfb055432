"""What the data formats say of a source in words of our own: its genre, its outlet, a date that it does not print."""

from __future__ import annotations

from collections.abc import Sequence

from ccec_cli.cite.entry import CiteOptions, Entry
from ccec_cli.cite.parts import authors as names
from ccec_cli.model import Reference


def outlet(reference: Reference) -> str | None:
    """The newspaper or site, with its translated name in square brackets."""
    if reference.container and reference.container_translated:
        return f"{reference.container} [{reference.container_translated}]"
    return reference.container


def genre(reference: Reference) -> str | None:
    """What formats that know no press releases call one, in the language of the source; nothing for other types."""
    if reference.type != "press-release":
        return None
    return "新闻稿" if names.is_chinese(reference) else "Press release"


def dates_advice(entries: Sequence[Entry], shown: str) -> tuple[str, ...]:
    """A line for each date that the source does not print, telling how it is shown."""
    return tuple(
        f"{entry.reference.id} prints no date; {entry.reference.issued} is worked out from its text and {shown}"
        for entry in entries
        if entry.reference.is_inferred
    )


def paragraphs_advice(
    entries: Sequence[Entry], options: CiteOptions, *, left_out: str, printed: str
) -> tuple[str, ...]:
    """One line, by a style that does not count paragraphs, on paragraph numbers that are left out or printed."""
    if options.locator == "never" or options.part == "reference" or not any(entry.citations for entry in entries):
        return ()
    return (printed if options.locator == "always" else left_out,)


def address_advice(entries: Sequence[Entry], consequence: str) -> tuple[str, ...]:
    """One line on the sources whose address is not known."""
    homeless = [entry.reference.id for entry in entries if not entry.reference.url]
    return (f"no address is known of {', '.join(homeless)}: {consequence}",) if homeless else ()


def web_page_advice(entries: Sequence[Entry]) -> tuple[str, ...]:
    """One line on web pages without an address: CSL's IEEE, Harvard and GB/T drop the date or the site of these."""
    pages = [entry for entry in entries if entry.reference.type == "webpage"]
    return address_advice(pages, "some styles leave out the date or the site of a web page that has none")
