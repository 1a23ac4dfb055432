r"""BibTeX 0.99d (O. Patashnik, BibTeXing, 1988), with the fields `url` and `language` of natbib and babelbib.

Classic styles know no web pages and no press releases: these are `@misc`, whose site or genre stands in `howpublished`.
The words of the facts stand in `annote`, which only annotated bibliographies print.
"""

from __future__ import annotations

from collections.abc import Sequence

from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.data.bib_file import (
    babel_language,
    month_macro,
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
from ccec_cli.cite.parts.pinpoints import annotation
from ccec_cli.cite.parts.wording import dates_advice, genre, outlet
from ccec_cli.model import Citation, Reference, SourceType

_KINDS: dict[SourceType, str] = {
    "article-newspaper": "article",
    "article-magazine": "article",
    "webpage": "misc",
    "press-release": "misc",
    "report": "techreport",
    "book": "book",
    "dataset": "misc",
}


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """An entry for each source, or a command for each fact."""
    if options.part in ("whole", "reference"):
        return "\n".join(_entry(entry, options) for entry in entries)
    use = _quote if options.part == "quote" else _command
    return "".join(f"{use(citation, options)}\n" for entry in entries for citation in entry.citations)


def _advise(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out."""
    return dates_advice(entries, "stands in brackets") if options.part in ("whole", "reference") else ()


def _command(citation: Citation, options: CiteOptions) -> str:
    where = place_of(citation, options).replace(" ", "~")
    return f"\\cite[{where}]{{{citation.reference.id}}}" if where else f"\\cite{{{citation.reference.id}}}"


def _quote(citation: Citation, options: CiteOptions) -> str:
    return f"``{escape_latex(citation.quote)}''~{_command(citation, options)}"


def _entry(entry: Entry, options: CiteOptions) -> str:
    reference = entry.reference
    issued = reference.issued
    shown = not reference.is_inferred
    return write_entry(
        _KINDS[reference.type],
        reference.id,
        [
            ("author", names_field(reference.author)),
            ("title", _title(reference)),
            *_outlet(reference),
            ("address", text_field(reference.publisher_place)),
            ("number", text_field(reference.number) if reference.type == "report" else None),
            ("pages", text_field(reference.page)),
            ("year", None if issued is None else f"{issued.year}" if shown else f"[{issued.year}]"),
            ("month", month_macro(issued.month) if issued and shown else None),
            ("day", f"{issued.day}" if issued and issued.day and shown else None),
            ("url", verbatim_field(reference.url)),
            ("language", babel_language(reference.language)),
            ("note", _note(reference)),
            ("annote", text_field(annotation(entry, options)) if options.part == "whole" else None),
        ],
    )


def _title(reference: Reference) -> str:
    title = title_field(reference)
    return f"{title} [{whole_field(reference.title_translated)}]" if reference.title_translated else title


def _outlet(reference: Reference) -> list[tuple[str, str | None]]:
    """Who published the source, under the names the entry's kind has for that."""
    container, publisher = whole_field(outlet(reference)), whole_field(reference.publisher)
    kind = _KINDS[reference.type]
    if kind == "article":
        return [("journal", container or publisher), ("publisher", publisher if container else None)]
    if kind == "techreport":
        return [("institution", publisher or container)]
    if kind == "book":
        return [("publisher", publisher or container)]
    return [("howpublished", ", ".join(part for part in (genre(reference), container, publisher) if part))]


def _note(reference: Reference) -> str:
    """What classic styles have no field for."""
    number = text_field(reference.number) if reference.type != "report" else None
    accessed = f"Accessed {reference.accessed}" if reference.accessed else None
    return ". ".join(part for part in (number, accessed) if part)


FORMAT = DataFormat(
    title="BibTeX 0.99d",
    suffix=".bib",
    parts=ALL_PARTS,
    write=_write,
    advise=_advise,
    comment=tex_comment,
)
