"""Reference list and in-text citations in the Harvard style of Cite Them Right.

Pears and Shields, Cite Them Right, 12th edition, and the official CSL style after it. Titles are in sentence case. A
date that was worked out is in square brackets, which ISO 690:2021 prescribes for what the source doesn't say itself.
"""

from collections.abc import Callable, Sequence
from functools import partial

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import family_first, indirect, initials, join_names, name_in_text
from ccec_cli.cite.parts.dates import bracketed, british
from ccec_cli.cite.parts.locators import locator_text, pages
from ccec_cli.cite.parts.quotation_marks import nested, quoted_british
from ccec_cli.cite.parts.rich_text import Piece, Text, address, italic, join, listed, plain, text_of, with_stop
from ccec_cli.cite.parts.titles import container, sentence_case, translation
from ccec_cli.cite.styles.base import Style
from ccec_cli.model import Citation, Name, Reference

_QUOTED = ("article-newspaper", "article-magazine", "press-release", "dataset")
_MOST_AUTHORS = 3


def _reference(entry: Entry) -> Text:
    """Author (year) ‘Title’, *Newspaper*, day month, page. Available at: URL (Accessed: date)."""
    reference = entry.reference
    year = f"({_year(entry)})"
    if who := _authors(reference, lambda name: family_first(name, initials)) or _newspaper(reference):
        text = join(who, " ", year, " ", _body(reference))
    elif reference.type == "webpage":
        text = join(_title(reference), " ", year, " ", _site(reference))
    else:
        text = _sentences([join(_described(reference), " ", year), *_details(reference)])
    return listed([with_stop(text), _available(reference)], " ")


def _body(reference: Reference) -> Text:
    """What follows author and year: the title and where it appeared."""
    if reference.is_periodical:
        paper = _newspaper(reference) if reference.author else None
        return listed([_title(reference), paper, _day(reference), pages(reference)])
    if reference.type == "webpage":
        return listed([_title(reference), _site(reference)])
    return _sentences([_described(reference), *_details(reference)])


def _described(reference: Reference) -> Text:
    """The title; a press release is marked as one."""
    if reference.type != "press-release":
        return _title(reference)
    return join(_title(reference), " [", listed(["Press release", reference.number], " "), "]")


def _details(reference: Reference) -> list[Piece]:
    """The day of a press release or the number of a report, and the publisher."""
    publisher = listed([reference.publisher_place, reference.publisher], ": ")
    if reference.type == "press-release":
        return [_day(reference), publisher]
    return [reference.number if reference.type == "report" else None, publisher]


def _sentences(parts: Sequence[Piece]) -> Text:
    return listed([with_stop(part) for part in parts], " ")


def _authors(reference: Reference, show: Callable[[Name], str]) -> Text:
    """Li, M., Wang, F. and Müller, J.-L.; of more than three the first and *et al.*."""
    names = [show(name) for name in reference.author]
    if len(names) > _MOST_AUTHORS:
        return join(names[0], " ", italic("et al."))
    return text_of(join_names(names, last=" and "))


def _year(entry: Entry) -> str:
    """2023a · [2022] · no date."""
    reference = entry.reference
    suffix = entry.disambiguation.year_suffix_by_title
    if not reference.issued:
        return f"no date {suffix}" if suffix else "no date"
    return bracketed(reference, f"{reference.issued.year}{suffix}")


def _title(reference: Reference) -> Text:
    """In single quotation marks within something else, in italics on its own; its translation in brackets."""
    text = sentence_case(reference)
    translated = translation(reference)
    if reference.type in _QUOTED:
        return join(quoted_british(text), translated)
    return join(italic(nested(text)), translated)


def _newspaper(reference: Reference) -> Text:
    return container(reference, in_italics=True) if reference.is_periodical else ()


def _site(reference: Reference) -> Text:
    return container(reference, in_italics=True) or italic(reference.publisher)


def _day(reference: Reference) -> str:
    return bracketed(reference, british(reference.issued, year=False)) if reference.issued else ""


def _available(reference: Reference) -> Text:
    if not reference.url:
        return ()
    accessed = f" (Accessed: {british(reference.accessed)})" if reference.accessed else ""
    return join("Available at: ", address(reference.url), accessed, ".")


def _in_text(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """(Dong, 2021, para. 6) · (Duan Chenggang, cited in Dong, 2021, para. 6)."""
    reference = entry.reference
    name = partial(name_in_text, add_initials=entry.disambiguation.add_initials and len(reference.author) == 1)
    who = _authors(reference, name) or _newspaper(reference) or _title(reference)
    cited = listed([who, _year(entry), locator_text(citation, options)])
    return join("(", indirect(citation, ", cited in "), cited, ")")


def _quote(entry: Entry, citation: Citation, options: CiteOptions) -> Text:
    """‘gathered 37 research institutions’ (Dong, 2021, para. 6)."""
    return join(quoted_british(citation.quote), " ", _in_text(entry, citation, options))


def _sort_key(entry: Entry) -> tuple[str, ...]:
    """By author, or by what comes first without one, then by year and title."""
    reference = entry.reference
    title = plain(sentence_case(reference))
    year = str(reference.issued.year) if reference.issued else ""
    return (plain(_authors(reference, family_first) or _newspaper(reference)) or title, year, title)


STYLE = Style(
    title="Harvard, Cite Them Right, 12th edition",
    suffix=".harvard.txt",
    reference=_reference,
    in_text=_in_text,
    quote=_quote,
    block_words=40,
    sort_key=_sort_key,
    inferred_date="appears in brackets",
)
