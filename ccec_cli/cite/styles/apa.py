"""References and in-text citations in APA style.

Publication Manual of the American Psychological Association, 7th edition: chapters 8 (in text) and 9-10 (reference
list). Titles are in sentence case in the list (section 9.19) and as printed in the text; paragraphs are counted where a
source prints no numbers (8.28).
"""

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import (
    family,
    family_first,
    indirect,
    initials,
    is_author,
    issuer,
    join_names,
    name_in_text,
)
from ccec_cli.cite.parts.dates import access_date, american, month_day
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.parts.quotation_marks import nested
from ccec_cli.cite.parts.rich_text import Text, address, ends_sentence, italic, join, listed, plain, sentences, text_of
from ccec_cli.cite.parts.titles import container, headline_case, sentence_case, translation
from ccec_cli.cite.styles.base import Style
from ccec_cli.model import Citation, Reference

_DATED_BY_THE_DAY = ("article-newspaper", "article-magazine", "webpage", "press-release")
_MOST_AUTHORS = 20
_MOST_NAMED_IN_TEXT = 2


def _reference(entry: Entry) -> Text:
    """Author. (Date). Title. Container. URL; without an author the title comes first (section 9.12)."""
    reference = entry.reference
    date = join("(", _date(entry), ")")
    authors = _authors(reference) or issuer(reference)
    opening = [authors, date, _title(reference)] if authors else [_title(reference), date]
    return sentences(*opening, _container(reference), _address(reference))


def _authors(reference: Reference) -> str:
    """Li, M., & Wang, F.; of more than 20 the first 19, an ellipsis and the last (section 9.8)."""
    names = [family_first(name, initials) for name in reference.author]
    if len(names) > _MOST_AUTHORS:
        return ", ".join(names[: _MOST_AUTHORS - 1]) + ", . . . " + names[-1]
    return join_names(names, last=", & ", two=", & ")


def _date(entry: Entry) -> str:
    """2023, March 7 · 2023a, May · the year only for what appears once (sections 9.14 and 9.47)."""
    issued = entry.reference.issued
    rest = month_day(issued) if issued and entry.reference.type in _DATED_BY_THE_DAY else ""
    return f"{_year(entry)}, {rest}" if rest else _year(entry)


def _year(entry: Entry) -> str:
    """2023a · n.d.-a · ca. 2022 where the source prints no date."""
    reference = entry.reference
    if not reference.issued:
        return f"n.d.-{entry.disambiguation.year_suffix}" if entry.disambiguation.year_suffix else "n.d."
    circa = "ca. " if reference.is_inferred else ""
    return f"{circa}{reference.issued.year}{entry.disambiguation.year_suffix}"


def _title(reference: Reference) -> Text:
    """In italics, except for an article; then its translation, number and description in brackets (9.18-9.22, 9.38)."""
    title = sentence_case(reference)
    details = [
        join(title if reference.is_periodical else italic(title), translation(reference)),
        _number(reference),
        "[Press release]" if reference.type == "press-release" and not reference.number else None,
        "[Dataset]" if reference.type == "dataset" else None,
    ]
    return listed(details, " ")


def _number(reference: Reference) -> Text:
    if not reference.number or reference.is_periodical:
        return ()
    kind = "Press Release " if reference.type == "press-release" else ""
    return join("(", kind, "No. " if reference.number.isdecimal() else "", reference.number, ")")


def _container(reference: Reference) -> Text:
    """The newspaper and its page, the website, or the publisher; none that is also the author (section 9.29)."""
    if reference.is_periodical:
        page = reference.page.replace("-", "–") if reference.page else None
        return listed([container(reference, in_italics=True), page])
    name = () if is_author(reference, reference.container) else container(reference)
    is_named = is_author(reference, reference.publisher) or (issuer(reference) and not reference.author)
    publisher = () if is_named else text_of(reference.publisher)
    if reference.type == "webpage":
        return name or publisher
    return sentences(name, publisher)


def _address(reference: Reference) -> Text:
    """The URL, with the day it was read only where the page has no date (section 9.16)."""
    if accessed := access_date(reference):
        return join(f"Retrieved {american(accessed)}, from ", address(reference.url))
    return address(reference.url)


def _in_text(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """(Dong, 2021, para. 6); what the source reports somebody to have said is cited as in 8.6."""
    return join("(", indirect(citation, ", as cited in "), _cited(entry, citation, options), ")")


def _cited(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    rest = listed([_year(entry), locator_text(citation, options)])
    if who := _authors_in_text(entry) or issuer(entry.reference):
        return listed([who, rest])
    return join(_title_in_text(entry.reference), " ", rest)


def _authors_in_text(entry: Entry) -> str:
    """Li & Wang, of more than two the first; with initials where first authors share a family name (8.17, 8.20)."""
    first, *others = entry.reference.author or (None,)
    if not first:
        return ""
    named = name_in_text(first, add_initials=entry.disambiguation.add_initials)
    if len(others) >= _MOST_NAMED_IN_TEXT:
        return f"{named} et al."
    return " & ".join([named, *map(family, others)])


def _title_in_text(reference: Reference) -> Text:
    """An article's title in quotation marks, any other in italics, as printed (section 8.14)."""
    title = headline_case(reference)
    if reference.is_periodical:
        inner = nested(title)
        return join("“", inner, "" if ends_sentence(inner) else ",", "”")
    return join(italic(title), ",")


def _sort_key(entry: Entry) -> tuple[str, ...]:
    """By author, a work without one by its title, then by date (sections 9.44-9.49)."""
    reference = entry.reference
    title = plain(sentence_case(reference))
    return (_authors(reference) or issuer(reference) or title, str(reference.issued or ""), title)


STYLE = Style(
    title="APA, 7th edition",
    suffix=".apa.txt",
    reference=_reference,
    in_text=_in_text,
    block_words=40,
    sort_key=_sort_key,
    inferred_date="is marked “ca.”",
)
