r"""BibLaTeX 3.20 with Biber (P. Kime, M. Wemheuer, P. Lehman, The biblatex Package, sections 2.1 and 2.2).

`pagination = {paragraph}` makes `\autocite[4]{key}` print "par. 4" (section 2.3.13), so the commands above an entry
have bare numbers. The quotes of the facts are in `annotation`, which standard styles don't print.
"""

from collections.abc import Sequence

from ccec_cli.cite.data import bib_file
from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import ALL_PARTS, CiteOptions
from ccec_cli.cite.parts.escape import escape_latex
from ccec_cli.cite.parts.locators import locator_text, paragraph_number
from ccec_cli.cite.wording import entry_notes, genre, outlet
from ccec_cli.model import Citation, Reference, SourceType

_KINDS: dict[SourceType, str] = {**bib_file.SHARED_KINDS, "webpage": "online", "report": "report", "dataset": "dataset"}
_SUBTYPES: dict[SourceType, str] = {"article-newspaper": "newspaper", "article-magazine": "magazine"}


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """An entry for each source, or a command for each fact."""
    if options.part == "reference":
        return "\n".join(_entry(entry, options) for entry in entries)
    if options.part == "whole":
        return "\n".join(_commands(entry, options) + _entry(entry, options) for entry in entries)
    use = {"quote": _quote, "note": _footnote}.get(options.part, _command)
    return "".join(f"{use(citation, options)}\n" for entry in entries for citation in entry.citations)


def _commands(entry: Entry, options: CiteOptions) -> str:
    """The commands for the entry's facts, as comments before it."""
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
    where = locator_text(citation, options)
    number = paragraph_number(citation)
    return f"[{number or where.replace(' ', '~')}]" if where else ""


def _entry(entry: Entry, options: CiteOptions) -> str:
    reference = entry.reference
    notes = "; ".join(entry_notes(entry, options)) if options.part == "whole" else None
    return bib_file.write_entry(
        _KINDS[reference.type],
        reference.id,
        [
            ("author", bib_file.names_field(reference.author)),
            ("title", bib_file.title_field(reference)),
            ("titleaddon", bib_file.text_field(reference.title_translated)),
            ("entrysubtype", _SUBTYPES.get(reference.type)),
            *_outlet(reference),
            ("location", bib_file.text_field(reference.publisher_place)),
            ("type", bib_file.text_field(genre(reference))),
            ("number", bib_file.text_field(reference.number) if reference.type == "report" else None),
            ("note", bib_file.text_field(reference.number) if reference.type != "report" else None),
            ("pages", bib_file.text_field(reference.page)),
            _date(reference),
            ("url", bib_file.verbatim_field(reference.url)),
            ("urldate", str(reference.accessed or "")),
            ("langid", bib_file.babel_language(reference.language)),
            ("pagination", "paragraph"),
            ("annotation", bib_file.text_field(notes)),
        ],
    )


def _date(reference: Reference) -> bib_file.Field:
    """In ISO 8601; a worked-out date is a year in brackets: as an uncertain `date` it would be printed as certain."""
    if reference.issued and reference.is_inferred:
        return ("year", f"[{reference.issued.year}]")
    return ("date", str(reference.issued or ""))


def _outlet(reference: Reference) -> list[bib_file.Field]:
    """Who published the source, in the fields that the entry's kind has for that."""
    kind = _KINDS[reference.type]
    if kind not in ("online", "misc"):
        return bib_file.outlet_fields(reference, kind, "journaltitle")
    names = bib_file.whole_field(outlet(reference)), bib_file.whole_field(reference.publisher)
    return [("organization", " and ".join(name for name in names if name))]


FORMAT = DataFormat(
    title="BibLaTeX 3.20",
    suffix=".biblatex.bib",
    parts=ALL_PARTS,
    write=_write,
    advise=bib_file.bib_advice,
    comment=bib_file.tex_comment,
)
