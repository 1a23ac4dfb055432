"""Numbered references and citations in IEEE style.

IEEE Reference Guide (2023) and IEEE Editorial Style Manual: numbers in the order of citation, titles of parts in
sentence case. Days have two digits, as the official CSL style writes them. The guide has no rule for a date that was
worked out; it is in square brackets, as in ISO 690:2021.
"""

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import given_first, indirect, initials, join_names, speaker
from ccec_cli.cite.parts.dates import IEEE_MONTHS, bracketed
from ccec_cli.cite.parts.locators import locator_text, pages
from ccec_cli.cite.parts.quotation_marks import inline_quote, quoted
from ccec_cli.cite.parts.rich_text import Piece, Text, address, italic, join, listed, text_of, with_stop
from ccec_cli.cite.parts.titles import container, sentence_case, translation
from ccec_cli.cite.styles.base import Style
from ccec_cli.model import Citation, Date, Reference

_MOST_AUTHORS = 6


def _reference(entry: Entry) -> Text:
    """[1] M. Li and F. Wang, “Title,” *Newspaper*, p. 5, Mar. 07, 2023. Accessed: …. [Online]. Available: URL."""
    reference = entry.reference
    return join(f"[{entry.number}] ", listed([with_stop(_body(reference)), _available(reference)], " "))


def _body(reference: Reference) -> Text:
    authors = _authors(reference)
    title = sentence_case(reference)
    translated = translation(reference)
    publisher = listed([reference.publisher, reference.publisher_place])
    if reference.type == "book":
        press = listed([reference.publisher_place, reference.publisher], ": ")
        return listed(
            [listed([authors, with_stop(join(italic(title), translated))]), listed([press, _date(reference)])], " "
        )
    mark = "." if reference.type == "dataset" else ","
    heading = join(quoted(title), translated, mark) if translated else quoted(title, mark)
    if reference.is_periodical:
        rest: list[Piece] = [italic(container(reference)), pages(reference), _date(reference)]
    elif reference.type == "webpage":
        rest = [container(reference) or publisher, _date(reference)]
    else:
        rest = [publisher, _number(reference), _date(reference)]
    return listed([listed([authors, heading]), listed(rest)], " ")


def _authors(reference: Reference) -> Text:
    """M. Li, F. Wang, and J.-L. Müller; of more than six the first and *et al.*."""
    names = [given_first(name, initials) for name in reference.author]
    if len(names) > _MOST_AUTHORS:
        return join(names[0], " ", italic("et al."))
    return text_of(join_names(names))


def _number(reference: Reference) -> Text:
    """Rep. 12 · Press release AsiaNet 88465."""
    if reference.type == "press-release":
        return listed(["Press release", reference.number], " ")
    if reference.type == "report" and reference.number:
        return join("Rep. " if reference.number.isdecimal() else "", reference.number)
    return ()


def _date(reference: Reference) -> str:
    """Mar. 07, 2023; month and year of a report, the year of a book."""
    issued = reference.issued
    if not issued:
        return ""
    if reference.type == "book":
        issued = Date(issued.year)
    elif reference.type == "report":
        issued = Date(issued.year, issued.month)
    return bracketed(reference, _written(issued))


def _written(date: Date) -> str:
    if not date.month:
        return str(date.year)
    day = f" {date.day:02d}," if date.day else ""
    return f"{IEEE_MONTHS[date.month - 1]}{day} {date.year}"


def _available(reference: Reference) -> Text:
    if not reference.url:
        return ()
    accessed = f"Accessed: {_written(reference.accessed)}. " if reference.accessed else ""
    return join(accessed, "[Online]. Available: ", address(reference.url))


def _in_text(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """[1, Para. 6] · Duan Chenggang, as cited in [1, Para. 6]."""
    locator = locator_text(citation, options)
    cited = listed([str(entry.number), locator[:1].upper() + locator[1:]])
    return join(indirect(citation, ", as cited in "), "[", cited, "]")


def _quote(entry: Entry, citation: Citation, options: CiteOptions) -> Text:
    """“gathered 37 research institutions” [1, Para. 6]."""
    cited = _in_text(entry, citation, options)
    return join(inline_quote(citation.quote), " ", join("(", cited, ")") if speaker(citation) else cited)


STYLE = Style(
    title="IEEE, 2023",
    suffix=".ieee.txt",
    reference=_reference,
    in_text=_in_text,
    quote=_quote,
    block_words=40,
    inferred_date="appears in brackets",
    dated_in_text=False,
)
