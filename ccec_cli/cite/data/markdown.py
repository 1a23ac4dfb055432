"""Footnotes for Markdown: pandoc's `footnotes`, GitHub's, MultiMarkdown's; CommonMark 0.31 has none.

A footnote a fact, named by its id, in the words of Chicago's notes, with the words it rests on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ccec_cli.cite.data.base import DataFormat, html_comment
from ccec_cli.cite.entry import Entry, group_by_fact
from ccec_cli.cite.options import ALL_PARTS, CiteOptions
from ccec_cli.cite.parts.escape import escape_markdown
from ccec_cli.cite.styles import chicago_notes
from ccec_cli.cite.wording import quote_in_marks
from ccec_cli.model import Citation


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """Definitions of footnotes, a list of the sources, or what to write in the text."""
    options = replace(options, markup="markdown")
    if options.part == "reference":
        return "".join(f"- {chicago_notes.STYLE.write([entry], options)}" for entry in entries)
    whole = [entry for entry in entries if not entry.citations]
    if options.part in ("whole", "note"):
        sources = {entry.reference.id: entry for entry in entries}
        notes = [_footnote(citations, sources, options) for citations in group_by_fact(entries)]
        return "\n".join([*notes, *(_source_note(entry, options) for entry in whole)])
    marks = [f"{_in_text(citation, options)}[^{citation.fact}]\n" for citation, *_ in group_by_fact(entries)]
    return "".join([*marks, *(f"[^{entry.reference.id}]\n" for entry in whole)])


def _advise(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """What Chicago's notes have to say."""
    return chicago_notes.STYLE.advise(entries, replace(options, part="note"))


def _footnote(citations: Sequence[Citation], sources: Mapping[str, Entry], options: CiteOptions) -> str:
    """One footnote, though the fact may rest on several sources."""
    notes = [_note(citation, sources[citation.reference.id], options) for citation in citations]
    return f"[^{citations[0].fact}]: {' '.join(notes)}\n"


def _source_note(entry: Entry, options: CiteOptions) -> str:
    """The footnote for a source as a whole."""
    return (
        f"[^{entry.reference.id}]: {chicago_notes.STYLE.write([entry], replace(options, part='reference')).strip()}\n"
    )


def _note(citation: Citation, entry: Entry, options: CiteOptions) -> str:
    note = chicago_notes.STYLE.write([replace(entry, citations=(citation,))], replace(options, part="note"))
    return f"{note.strip()} {escape_markdown(quote_in_marks(citation))}"


def _in_text(citation: Citation, options: CiteOptions) -> str:
    return escape_markdown(quote_in_marks(citation)) if options.part == "quote" else ""


FORMAT = DataFormat(
    title="Markdown footnotes, in Chicago style",
    suffix=".md",
    parts=ALL_PARTS,
    write=_write,
    advise=_advise,
    comment=html_comment,
)
