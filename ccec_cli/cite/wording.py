"""What formats say in words of their own: genre, outlet and quotes of a source, and advice to the writer."""

from collections.abc import Sequence

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import is_chinese
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.model import Citation, Reference


def outlet(reference: Reference) -> str | None:
    """The newspaper or site, with its translated name in square brackets."""
    if reference.container and reference.container_translated:
        return f"{reference.container} [{reference.container_translated}]"
    return reference.container


def genre(reference: Reference) -> str | None:
    """What formats that have no press releases call one, in the language of the source; None for other types."""
    if reference.type != "press-release":
        return None
    return "新闻稿" if is_chinese(reference) else "Press release"


def quote_in_marks(citation: Citation) -> str:
    """“gathered 37 research institutions”."""
    return f"“{citation.quote}”"


def quote_with_locator(citation: Citation, options: CiteOptions) -> str:
    """Para. 6: “gathered 37 research institutions”."""
    where = locator_text(citation, options)
    return f"{where}: {quote_in_marks(citation)}" if where else quote_in_marks(citation)


def entry_notes(entry: Entry, options: CiteOptions) -> list[str]:
    """Notes on an entry: the quote of each fact, and which date is worked out."""
    notes = [f"{quote_with_locator(citation, options)} ({citation.fact})" for citation in entry.citations]
    if entry.reference.is_inferred:
        notes.append(f"date worked out from the text: {entry.reference.issued}")
    return notes


def dates_advice(entries: Sequence[Entry], shown: str) -> tuple[str, ...]:
    """A line for each date that its source does not print; `shown` says how the format shows it."""
    return tuple(
        f"{entry.reference.id} prints no date; {entry.reference.issued} is worked out from its text and {shown}"
        for entry in entries
        if entry.reference.is_inferred
    )


def paragraphs_advice(
    entries: Sequence[Entry], options: CiteOptions, *, left_out: str, printed: str
) -> tuple[str, ...]:
    """One line, for a style that does not count paragraphs, on numbers that are left out or printed all the same."""
    if options.locator == "never" or options.part == "reference" or not any(entry.citations for entry in entries):
        return ()
    return (printed if options.locator == "always" else left_out,)


def address_advice(entries: Sequence[Entry], consequence: str) -> tuple[str, ...]:
    """One line on the sources whose URL is not known."""
    unknown = [entry.reference.id for entry in entries if not entry.reference.url]
    return (f"no URL is known for {', '.join(unknown)}: {consequence}",) if unknown else ()


def web_page_advice(entries: Sequence[Entry]) -> tuple[str, ...]:
    """One line on web pages without a URL: CSL's IEEE, Harvard and GB/T drop the date or the site of these."""
    pages = [entry for entry in entries if entry.reference.type == "webpage"]
    return address_advice(pages, "some styles leave out the date or the site of a web page without one")
