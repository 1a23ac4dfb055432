r"""BibLaTeX 3.20 with Biber (P. Kime, M. Wemheuer, P. Lehman, The biblatex Package, sections 2.1 and 2.2).

`pagination = {paragraph}` makes `\autocite[4]{key}` print "par. 4" (section 2.3.13), so the commands above an entry
have bare numbers. The words of the facts stand in `annotation`, which standard styles don't print.
"""

from __future__ import annotations

from collections.abc import Sequence

from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.data.bib_file import (
    babel_language,
    names_field,
    tex_comment,
    text_field,
    title_field,
    verbatim_field,
    whole_field,
    write_entry,
)
from ccec_cli.cite.entry import ALL_PARTS, CiteOptions, Entry
from ccec_cli.cite.parts.latex import escape_latex
from ccec_cli.cite.parts.locators import place_of
from ccec_cli.cite.parts.pinpoints import annotation, paragraph_number
from ccec_cli.cite.parts.wording import dates_advice, genre, outlet
from ccec_cli.model import Citation, Reference, SourceType

_KINDS: dict[SourceType, str] = {
    "article-newspaper": "article",
    "article-magazine": "article",
    "webpage": "online",
    "press-release": "misc",
    "report": "report",
    "book": "book",
    "dataset": "dataset",
}
_SUBTYPES: dict[SourceType, str] = {"article-newspaper": "newspaper", "article-magazine": "magazine"}


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """An entry for each source, or a command for each fact."""
    if options.part == "reference":
        return "\n".join(_entry(entry, options) for entry in entries)
    if options.part == "whole":
        return "\n".join(_commands(entry, options) + _entry(entry, options) for entry in entries)
    use = {"quote": _quote, "note": _footnote}.get(options.part, _command)
    return "".join(f"{use(citation, options)}\n" for entry in entries for citation in entry.citations)


def _advise(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out."""
    return dates_advice(entries, "stands in brackets") if options.part in ("whole", "reference") else ()


def _commands(entry: Entry, options: CiteOptions) -> str:
    """The commands for the entry's facts, as comments, which stand outside entries."""
    return "".join(f"% {_command(citation, options)} {citation.fact}\n" for citation in entry.citations)


def _command(citation: Citation, options: CiteOptions) -> str:
    return f"\\autocite{_postnote(citation, options)}{{{citation.reference.id}}}"


def _footnote(citation: Citation, options: CiteOptions) -> str:
    return f"\\footcite{_postnote(citation, options)}{{{citation.reference.id}}}"


def _quote(citation: Citation, options: CiteOptions) -> str:
    """The command of csquotes that quotes and cites in one."""
    key = f"{{{citation.reference.id}}}"
    return f"\\textcquote{_postnote(citation, options)}{key}{{{escape_latex(citation.quote)}}}"


def _postnote(citation: Citation, options: CiteOptions) -> str:
    where = place_of(citation, options)
    number = paragraph_number(citation)
    return f"[{number or where.replace(' ', '~')}]" if where else ""


def _entry(entry: Entry, options: CiteOptions) -> str:
    reference = entry.reference
    return write_entry(
        _KINDS[reference.type],
        reference.id,
        [
            ("author", names_field(reference.author)),
            ("title", title_field(reference)),
            ("titleaddon", text_field(reference.title_translated)),
            ("entrysubtype", _SUBTYPES.get(reference.type)),
            *_outlet(reference),
            ("location", text_field(reference.publisher_place)),
            ("type", text_field(genre(reference))),
            ("number", text_field(reference.number) if reference.type == "report" else None),
            ("note", text_field(reference.number) if reference.type != "report" else None),
            ("pages", text_field(reference.page)),
            ("date", None if reference.is_inferred else text_field(str(reference.issued or ""))),
            ("year", _bracketed_year(reference)),
            ("url", verbatim_field(reference.url)),
            ("urldate", f"{reference.accessed}" if reference.accessed else None),
            ("langid", babel_language(reference.language)),
            ("pagination", "paragraph"),
            ("annotation", text_field(annotation(entry, options)) if options.part == "whole" else None),
        ],
    )


def _bracketed_year(reference: Reference) -> str | None:
    """A year that the text does not print; an uncertain `date` would be printed as a certain one by default."""
    return f"[{reference.issued.year}]" if reference.issued and reference.is_inferred else None


def _outlet(reference: Reference) -> list[tuple[str, str | None]]:
    """Who published the source, under the names the entry's kind has for that."""
    container, publisher = whole_field(outlet(reference)), whole_field(reference.publisher)
    kind = _KINDS[reference.type]
    if kind == "article":
        return [("journaltitle", container or publisher), ("publisher", publisher if container else None)]
    if kind in ("online", "misc"):
        return [("organization", " and ".join(part for part in (container, publisher) if part))]
    if kind == "report":
        return [("institution", publisher or container)]
    return [("publisher", publisher or container)]


FORMAT = DataFormat(
    title="BibLaTeX 3.20",
    suffix=".biblatex.bib",
    parts=ALL_PARTS,
    write=_write,
    advise=_advise,
    comment=tex_comment,
)
