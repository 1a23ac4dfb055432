r"""BibTeX 0.99d (O. Patashnik, BibTeXing, 1988), with the fields `url` and `language` of natbib and babelbib.

Classic styles know no web pages and no press releases: these are `@misc`, with their site or genre in `howpublished`.
The quotes of the facts are in `annote`, which only annotated bibliographies print.
"""

from collections.abc import Sequence

from ccec_cli.cite.data import bib_file
from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import ALL_PARTS, CiteOptions
from ccec_cli.cite.parts.escape import escape_latex
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.wording import entry_notes, genre, outlet
from ccec_cli.model import Citation, Reference, SourceType

_KINDS: dict[SourceType, str] = {**bib_file.SHARED_KINDS, "webpage": "misc", "report": "techreport", "dataset": "misc"}


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """An entry for each source, or a command for each fact."""
    if options.part in ("whole", "reference"):
        return "\n".join(_entry(entry, options) for entry in entries)
    use = _quote if options.part == "quote" else _command
    return "".join(f"{use(citation, options)}\n" for entry in entries for citation in entry.citations)


def _command(citation: Citation, options: CiteOptions) -> str:
    where = locator_text(citation, options).replace(" ", "~")
    return f"\\cite[{where}]{{{citation.reference.id}}}" if where else f"\\cite{{{citation.reference.id}}}"


def _quote(citation: Citation, options: CiteOptions) -> str:
    return f"``{escape_latex(citation.quote)}''~{_command(citation, options)}"


def _entry(entry: Entry, options: CiteOptions) -> str:
    reference = entry.reference
    notes = "; ".join(entry_notes(entry, options)) if options.part == "whole" else None
    return bib_file.write_entry(
        _KINDS[reference.type],
        reference.id,
        [
            ("author", bib_file.names_field(reference.author)),
            ("title", _title(reference)),
            *_outlet(reference),
            ("address", bib_file.text_field(reference.publisher_place)),
            ("number", bib_file.text_field(reference.number) if reference.type == "report" else None),
            ("pages", bib_file.text_field(reference.page)),
            *_date(reference),
            ("url", bib_file.verbatim_field(reference.url)),
            ("language", bib_file.babel_language(reference.language)),
            ("note", _note(reference)),
            ("annote", bib_file.text_field(notes)),
        ],
    )


def _title(reference: Reference) -> str:
    title = bib_file.title_field(reference)
    return f"{title} [{bib_file.whole_field(reference.title_translated)}]" if reference.title_translated else title


def _outlet(reference: Reference) -> list[bib_file.Field]:
    """Who published the source, in the fields that the entry's kind has for that."""
    kind = _KINDS[reference.type]
    if kind != "misc":
        return bib_file.outlet_fields(reference, kind, "journal")
    container, publisher = bib_file.whole_field(outlet(reference)), bib_file.whole_field(reference.publisher)
    return [("howpublished", ", ".join(part for part in (genre(reference), container, publisher) if part))]


def _date(reference: Reference) -> list[bib_file.Field]:
    """Year, month and day; of a date that the source does not print the year in brackets."""
    issued = reference.issued
    if not issued:
        return []
    if reference.is_inferred:
        return [("year", f"[{issued.year}]")]
    return [("year", f"{issued.year}"), ("month", bib_file.month_macro(issued.month)), ("day", str(issued.day or ""))]


def _note(reference: Reference) -> str:
    """What classic styles have no field for."""
    number = bib_file.text_field(reference.number) if reference.type != "report" else None
    accessed = f"Accessed {reference.accessed}" if reference.accessed else None
    return ". ".join(part for part in (number, accessed) if part)


FORMAT = DataFormat(
    title="BibTeX 0.99d",
    suffix=".bib",
    parts=ALL_PARTS,
    write=_write,
    advise=bib_file.bib_advice,
    comment=bib_file.tex_comment,
)
