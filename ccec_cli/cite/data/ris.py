"""RIS, as Reference Manager's "RIS Format Specifications" (2011) have it, in UTF-8.

A line is a tag of two characters, two spaces, a hyphen, a space and the value, and ends in CR LF. Values stay on one
line: readers join broken ones differently. A name that has no parts ends in a comma, as EndNote's manual says: readers
would take its last word for a family name.
"""

from collections.abc import Iterator, Sequence

from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts import authors as names
from ccec_cli.cite.wording import dates_advice, entry_notes, genre, outlet
from ccec_cli.model import Date, SourceType
from ccec_cli.text.names import full_name

_TYPES: dict[SourceType, str] = {
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "webpage": "ELEC",
    "press-release": "GEN",
    "report": "RPRT",
    "book": "BOOK",
    "dataset": "DATA",
}


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """A record for each source; the words of its facts are its notes."""
    return "\r\n".join(_record(entry, options) for entry in entries)


def _advise(entries: Sequence[Entry], _options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out, and names that readers misread."""
    misread = tuple(
        f"{entry.reference.id}: readers of RIS take {full_name(name)!r} for a person because of its comma"
        for entry in entries
        for name in entry.reference.author
        if not names.is_person(name) and "," in full_name(name)
    )
    return (*dates_advice(entries, "appears only in a note"), *misread)


def _record(entry: Entry, options: CiteOptions) -> str:
    lines = (f"{tag}  - {value}\r\n" for tag, value in _values(entry, options) if value)
    return "".join(lines) + "ER  - \r\n"


def _values(entry: Entry, options: CiteOptions) -> Iterator[tuple[str, str | None]]:
    reference = entry.reference
    yield "TY", _TYPES[reference.type]
    yield "ID", reference.id
    for name in reference.author:
        yield "AU", names.family_first(name) if names.is_person(name) else f"{full_name(name)},"
    yield "TI", reference.title
    yield "TT", reference.title_translated
    yield "T2", outlet(reference)
    yield "PB", reference.publisher
    yield "CY", reference.publisher_place
    yield "M1", reference.number
    yield "M3", genre(reference)
    yield "SP", reference.page
    if reference.issued and not reference.is_inferred:
        yield "PY", f"{reference.issued.year:04d}"
        yield "DA", _date(reference.issued)
    yield "UR", reference.url
    yield "Y2", _date(reference.accessed) if reference.accessed else None
    yield "LA", reference.language
    if options.part == "whole":
        yield from (("N1", note) for note in entry_notes(entry, options))


def _date(date: Date) -> str:
    """`YYYY/MM/DD/`; parts that are unknown are empty."""
    return f"{date.year:04d}/{f'{date.month:02d}' if date.month else ''}/{f'{date.day:02d}' if date.day else ''}/"


FORMAT = DataFormat(
    title="RIS (Reference Manager, 2011)", suffix=".ris", parts=("whole", "reference"), write=_write, advise=_advise
)
