"""Notes and bibliography in Chicago style.

The Chicago Manual of Style, 18th edition, chapters 13 and 14: a full note where a source is first cited, a short one
from then on, and a bibliography. Titles in short notes are whole: only a person can shorten them well. A
date that was worked out is in brackets with a question mark.
"""

from collections.abc import Sequence

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import indirect
from ccec_cli.cite.parts.dates import access_date, american, bracketed
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.parts.quotation_marks import inline_quote
from ccec_cli.cite.parts.rich_text import Piece, Text, address, ends_sentence, join, listed, plain, sentences, with_stop
from ccec_cli.cite.styles import chicago
from ccec_cli.cite.styles.base import Style
from ccec_cli.model import Citation, Reference


def _reference(entry: Entry) -> Text:
    """Author. “Title.” Number. *Newspaper*, date. Accessed date. URL."""
    reference = entry.reference
    authors = chicago.authors(reference)
    first = authors or chicago.issuer(reference)
    outlet = chicago.outlet(reference) if authors or not first else ()
    return sentences(
        first,
        chicago.title(reference, "."),
        chicago.number(reference, start=True),
        listed([outlet, _date(reference)]),
        _accessed(reference, "Accessed "),
        join(address(reference.url), "." if reference.url else ""),
    )


def _date(reference: Reference) -> str:
    """March 7, 2023 · the year of a book · n.d., unless a page has its day of access · [August 2022?]."""
    issued = reference.issued
    if not issued:
        return "" if reference.type in chicago.ON_THE_WEB and access_date(reference) else "n.d."
    text = str(issued.year) if reference.type in chicago.STANDALONE else american(issued)
    return bracketed(reference, text + "?" * (reference.is_inferred))


def _accessed(reference: Reference, before: str) -> str:
    day = access_date(reference)
    return before + american(day) if day else ""


def _note(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """Kenny Dong, “Title,” iChongqing, October 25, 2021, para. 6, URL."""
    reference = entry.reference
    title = chicago.title(reference)
    number = chicago.number(reference, start=False)
    if reference.type in chicago.STANDALONE:
        facts = listed([chicago.outlet(reference), _date(reference)])
        where: list[Piece] = [join(listed([title, number]), " (", facts, ")")]
    else:
        where = [title, number, chicago.outlet(reference), _date(reference)]
    rest: list[Piece] = [locator_text(citation, options), _accessed(reference, "accessed "), address(reference.url)]
    note = _with_commas([chicago.authors_in_note(reference), *where, *rest])
    return join(indirect(citation, ", quoted in "), note, "." if not ends_sentence(note) or reference.url else "")


def _short_note(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """Dong, “Title,” para. 6."""
    reference = entry.reference
    who = chicago.authors_shortly(entry, initials=False) or chicago.issuer(reference)
    locator = locator_text(citation, options)
    return join(indirect(citation, ", quoted in "), with_stop(_with_commas([who, chicago.title(reference), locator])))


def _with_commas(parts: Sequence[Piece]) -> Text:
    """The parts with commas between them: inside a closing quotation mark, and none after “…?”."""
    found: Text = ()
    for part in parts:
        found = join(_inside(found, ","), " ", part) if part and _is_quoted(found) else listed([found, part])
    return _inside(found, ".") if _is_quoted(found) else found


def _is_quoted(text: Text) -> bool:
    return bool(text) and text[-1].text == "”"


def _inside(text: Text, mark: str) -> Text:
    return text if ends_sentence(text) else join(text[:-1], mark, "”")


def _quote(entry: Entry, citation: Citation, options: CiteOptions) -> Text:
    """“gathered 37 research institutions,” and the note that its superscript number refers to."""
    return join(inline_quote(citation.quote), " [Note: ", _note(entry, citation, options), "]")


def _sort_key(entry: Entry) -> tuple[str, ...]:
    """By author, or by what comes first without one, then by title."""
    reference = entry.reference
    title = plain(chicago.title(reference))
    return (chicago.authors(reference) or plain(chicago.issuer(reference)) or title, title)


STYLE = Style(
    title="Chicago, 18th edition, notes and bibliography",
    suffix=".chicago-notes.txt",
    reference=_reference,
    note=_note,
    in_text=_short_note,
    label="Short note",
    quote=_quote,
    block_words=100,
    sort_key=_sort_key,
    inferred_date="appears in brackets",
)
