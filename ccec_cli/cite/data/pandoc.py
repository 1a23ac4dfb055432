"""Pandoc's citation syntax (Pandoc User's Guide 3.9, "Citation syntax"), to go with a bibliography in another format.

A paragraph is a locator that pandoc knows by `para.`; what it has no name for is a suffix.
"""

from collections.abc import Sequence

from ccec_cli.cite.data.base import DataFormat, html_comment
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.escape import escape_markdown
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.model import Citation


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """A key for each fact, with its locator, or for a source as a whole."""
    return "".join(f"{line}\n" for entry in entries for line in _lines(entry, options))


def _advise(_entries: Sequence[Entry], _options: CiteOptions) -> tuple[str, ...]:
    """Nothing to add."""
    return ()


def _lines(entry: Entry, options: CiteOptions) -> list[str]:
    if not entry.citations:
        return [f"[@{entry.reference.id}]"]
    use = _quote if options.part == "quote" else _bracketed
    return [use(citation, options) for citation in entry.citations]


def _bracketed(citation: Citation, options: CiteOptions) -> str:
    where = locator_text(citation, options)
    return f"[@{citation.reference.id}{f', {where}' if where else ''}]"


def _quote(citation: Citation, options: CiteOptions) -> str:
    return f"“{escape_markdown(citation.quote)}” {_bracketed(citation, options)}"


FORMAT = DataFormat(
    title="Pandoc citation keys 3.9",
    suffix=".keys.md",
    parts=("whole", "in-text", "note", "quote"),
    write=_write,
    advise=_advise,
    comment=html_comment,
)
