"""Reference list and in-text citations in Chicago's author-date style.

The Chicago Manual of Style, 18th edition, chapters 13 and 14. A date that was worked out is in brackets with a
question mark.
"""

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import indirect
from ccec_cli.cite.parts.dates import access_date, american, bracketed, month_day
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.parts.rich_text import Text, address, join, listed, plain, sentences
from ccec_cli.cite.styles import chicago
from ccec_cli.cite.styles.base import Style
from ccec_cli.model import Citation, Reference


def _reference(entry: Entry) -> Text:
    """Author. Year. “Title.” Number. *Newspaper*, month and day. Accessed date. URL."""
    reference = entry.reference
    title = chicago.title(reference, ".")
    authors = chicago.authors(reference)
    first = authors or chicago.issuer(reference)
    outlet = chicago.outlet(reference) if authors or not first else ()
    accessed = access_date(reference)
    return sentences(
        *([first, _year(entry), title] if first else [title, _year(entry)]),
        chicago.number(reference, start=True),
        listed([outlet, _day(reference)]),
        f"Accessed {american(accessed)}" if accessed else None,
        join(address(reference.url), "." if reference.url else ""),
    )


def _year(entry: Entry) -> str:
    """2023a · n.d. · n.d.-a · [2022?]."""
    reference = entry.reference
    suffix = entry.disambiguation.year_suffix_by_title
    if not reference.issued:
        return f"n.d.-{suffix}" if suffix else "n.d."
    return bracketed(reference, f"{reference.issued.year}{suffix}" + _doubt(reference))


def _day(reference: Reference) -> str:
    """March 7, since the year comes earlier."""
    day = month_day(reference.issued) if reference.issued and reference.type not in chicago.STANDALONE else ""
    return bracketed(reference, day + _doubt(reference)) if day else ""


def _doubt(reference: Reference) -> str:
    return "?" if reference.is_inferred else ""


def _in_text(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """(Dong 2021, para. 6) · (Duan Chenggang, quoted in Dong 2021, para. 6)."""
    reference = entry.reference
    title = chicago.title(reference, "" if reference.issued else ",")
    who = join(chicago.authors_shortly(entry, initials=True)) or chicago.issuer(reference)
    if who and not reference.issued:
        who = join(who, ",")
    cited = listed([join(who or title, " ", _year(entry)), locator_text(citation, options)])
    return join("(", indirect(citation, ", quoted in "), cited, ")")


def _sort_key(entry: Entry) -> tuple[str, ...]:
    """By author, or by what comes first without one, then by year and title."""
    reference = entry.reference
    title = plain(chicago.title(reference))
    year = str(reference.issued.year) if reference.issued else ""
    return (chicago.authors(reference) or plain(chicago.issuer(reference)) or title, year, title)


STYLE = Style(
    title="Chicago, 18th edition, author-date",
    suffix=".chicago-author-date.txt",
    reference=_reference,
    in_text=_in_text,
    block_words=100,
    sort_key=_sort_key,
    inferred_date="appears in brackets",
)
