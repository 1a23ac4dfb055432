"""Works cited and in-text citations in MLA style.

MLA Handbook, 9th edition: chapter 5 (works cited) and 6 (in text). Paragraph numbers are given only where the source
itself prints them, and these sources don't. Not done: three hyphens for a repeated author, since entries
are copied one by one, and shortened titles, which only a person can shorten well.
"""

from collections.abc import Sequence

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import family, family_first, given_first, indirect, is_author, name_in_text
from ccec_cli.cite.parts.dates import MLA_MONTHS, access_date, bracketed, british
from ccec_cli.cite.parts.locators import english_locator, pages, shows_locator
from ccec_cli.cite.parts.quotation_marks import quoted
from ccec_cli.cite.parts.rich_text import Piece, Text, address, italic, join, listed, plain, text_of, with_stop
from ccec_cli.cite.parts.titles import container, headline_case
from ccec_cli.cite.styles.base import Style
from ccec_cli.cite.wording import paragraphs_advice
from ccec_cli.model import Citation, Reference

_CONTAINED = ("article-newspaper", "article-magazine", "webpage", "press-release", "dataset")
_MOST_AUTHORS = 2


def _reference(entry: Entry) -> Text:
    """Author. “Title.” *Container*, publisher, date, page, URL. Accessed date."""
    reference = entry.reference
    title = with_stop(_title(reference, "."))
    translated = text_of(reference.title_translated)
    if translated:
        title = join(_title(reference, ""), " [", translated, "].")
    number = _number(reference)
    if reference.type == "press-release" and not reference.number:
        title, number = join(title, " Press release."), ()
    contained: list[Piece] = [
        container(reference, in_italics=True),
        number,
        _publisher(reference),
        _date(reference),
        pages(reference),
    ]
    rest = with_stop(listed([*contained, address(reference.url)]))
    accessed = access_date(reference)
    read = f"Accessed {british(accessed, MLA_MONTHS)}." if accessed else None
    return listed([with_stop(_authors(reference)), title, rest, read], " ")


def _authors(reference: Reference) -> str:
    """Li, Ming, and Fang Wang · Li, Ming, et al.; no organisation that itself publishes the work."""
    names = reference.author
    if not names or _publishes_itself(reference):
        return ""
    first = family_first(names[0])
    if len(names) > _MOST_AUTHORS:
        return f"{first}, et al."
    return f"{first}, and {given_first(names[1])}" if len(names) > 1 else first


def _publishes_itself(reference: Reference) -> bool:
    literal = all(name.literal for name in reference.author)
    return literal and (is_author(reference, reference.publisher) or is_author(reference, reference.container))


def _title(reference: Reference, mark: str) -> Text:
    """In quotation marks within a container, in italics on its own."""
    title = headline_case(reference)
    return quoted(title, mark) if reference.type in _CONTAINED else italic(title)


def _publisher(reference: Reference) -> Text:
    """Left out for periodicals, and where the container has the same name."""
    periodical = reference.is_periodical
    return () if periodical or reference.publisher == reference.container else text_of(reference.publisher)


def _number(reference: Reference) -> Text:
    """No. 12; a capital, since it follows a full stop."""
    if not reference.number or reference.is_periodical:
        return ()
    kind = "Press release " if reference.type == "press-release" else ""
    return join(kind, "No. " if reference.number.isdecimal() else "", reference.number)


def _date(reference: Reference) -> str:
    """7 Mar. 2023, the year of a book; in brackets if it doesn't come from the source."""
    if not reference.issued:
        return ""
    book = reference.type == "book"
    return bracketed(reference, str(reference.issued.year) if book else british(reference.issued, MLA_MONTHS))


def _in_text(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """(Dong) · (Chen, “Title”) · (Duan Chenggang qtd. in Dong)."""
    reference = entry.reference
    author = _authors_in_text(entry)
    locator = english_locator(citation.locator, "par.") if citation and shows_locator(options, by_style=False) else ""
    title = _title(reference, "," if locator else "") if not author or entry.disambiguation.add_title else ()
    if title and reference.type not in _CONTAINED and locator:
        title = join(title, ",")
    head = listed([author, title]) if title else join(author, "," if locator else "")
    return join("(", indirect(citation, " qtd. in "), listed([head, locator], " "), ")")


def _authors_in_text(entry: Entry) -> str:
    """Li and Wang · Li et al.; an initial where another first author has the family name."""
    reference = entry.reference
    if not reference.author or _publishes_itself(reference):
        return ""
    if len(reference.author) == 1:
        return name_in_text(reference.author[0], add_initials=entry.disambiguation.add_initials)
    names = [family(name) for name in reference.author]
    return f"{names[0]} et al." if len(names) > _MOST_AUTHORS else " and ".join(names)


def _sort_key(entry: Entry) -> tuple[str, ...]:
    """By author, then by title without an article at its beginning."""
    title = plain(headline_case(entry.reference))
    for article in ("A ", "An ", "The "):
        title = title.removeprefix(article)
    return (_authors(entry.reference) or title, title)


def _advice(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """What became of the paragraph numbers."""
    return paragraphs_advice(
        entries,
        options,
        left_out="MLA gives paragraph numbers only where the source prints them; these are counted: --locator always",
        printed="MLA accepts paragraph numbers only where the source prints them; these are counted",
    )


STYLE = Style(
    title="MLA, 9th edition",
    suffix=".mla.txt",
    reference=_reference,
    in_text=_in_text,
    block_words=50,
    sort_key=_sort_key,
    inferred_date="appears in brackets",
    dated_in_text=False,
    advice=_advice,
)
