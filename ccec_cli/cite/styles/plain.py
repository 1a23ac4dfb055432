"""Attribution as a newsroom writes it: who said so, who reported it, and when.

Dates follow The Associated Press Stylebook: months of six letters and more are abbreviated before a day. The office of
a speaker is kept, since readers of news want to know why somebody should know.
"""

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import is_author, join_names, speaker
from ccec_cli.cite.parts.dates import MONTHS
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.parts.quotation_marks import inline_quote, nested
from ccec_cli.cite.parts.rich_text import Text, address, join, listed
from ccec_cli.cite.parts.titles import headline_case
from ccec_cli.cite.styles.base import Style
from ccec_cli.model import Citation, Date, Reference
from ccec_cli.text.names import full_name

_MONTHS_BEFORE_A_DAY = (
    *("Jan.", "Feb.", "March", "April", "May", "June"),
    *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)
_KINDS = {"press-release": "a press release", "report": "a report", "book": "a book", "dataset": "a dataset"}


def _reference(entry: Entry) -> Text:
    """“Title” (Kenny Dong, iChongqing, Oct. 25, 2021), URL."""
    reference = entry.reference
    issued = reference.issued
    date = _written(issued) if issued else "no date"
    if reference.is_inferred:
        date = f"probably {date}"
    kind = _KINDS.get(reference.type, "").removeprefix("a ")
    outlet = _outlet(reference)
    details = listed([_authors(reference), outlet, kind, reference.number, date])
    return listed([join("“", _title(reference), "” (", details, ")"), address(reference.url)])


def _authors(reference: Reference) -> str:
    return join_names([full_name(name) for name in reference.author])


def _title(reference: Reference) -> Text:
    return nested(headline_case(reference))


def _outlet(reference: Reference) -> Text:
    """The newspaper, website or publisher, unless it is the author."""
    name = reference.container or reference.publisher
    if not name or is_author(reference, name):
        return ()
    translated = reference.container_translated if reference.container else None
    return listed([name, join("(", translated, ")") if translated else None], " ")


def _written(date: Date) -> str:
    """Oct. 25, 2021 · October 2021 · 2021."""
    if date.day:
        return f"{_MONTHS_BEFORE_A_DAY[date.month - 1]} {date.day}, {date.year}"
    return f"{MONTHS[date.month - 1]} {date.year}" if date.month else str(date.year)


def _attribution(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """According to Duan Chenggang, Secretary of …, as reported by Kenny Dong of iChongqing on Oct. 25, 2021."""
    said_by = citation.said_by if citation and speaker(citation) else None
    locator = locator_text(citation, options)
    words = [join("according to ", said_by) if said_by else None, join("as ", _report(entry.reference))]
    return listed([listed(words), f"({locator})" if locator else None], " ")


def _report(reference: Reference) -> Text:
    """Reported by a writer of an outlet, or stated by an organisation in a press release, and when."""
    authors = _authors(reference)
    outlet = _outlet(reference)
    kind = _KINDS.get(reference.type)
    if kind:
        who = join("stated by ", authors) if authors else join("stated")
        through = (
            join("distributed by " if reference.type == "press-release" else "published by ", outlet)
            if outlet
            else None
        )
        return listed([who, "in", kind, through, _when(reference)], " ")
    who = listed([authors, outlet], " of ") or join("“", _title(reference), "”")
    return listed([join("reported by ", who), _when(reference)], " ")


def _when(reference: Reference) -> str:
    """On Oct. 25, 2021 · in October 2021 · without a date."""
    issued = reference.issued
    if not issued:
        return "without a date"
    if reference.is_inferred:
        return f"without a date, probably in {_written(issued)}"
    return f"{'on' if issued.day else 'in'} {_written(issued)}"


def _quote(entry: Entry, citation: Citation, options: CiteOptions) -> Text:
    """“gathered 37 research institutions,” …: the words, and after a dash whose they are."""
    return join(inline_quote(citation.quote), " — ", _attribution(entry, citation, options))


STYLE = Style(
    title="Plain attribution, as newsrooms write it",
    suffix=".plain.txt",
    reference=_reference,
    in_text=_attribution,
    quote=_quote,
    block_words=60,
    label="Attribution",
    inferred_date="is called probable",
)
