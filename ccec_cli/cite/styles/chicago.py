"""What both Chicago styles print of a source; chicago_notes and chicago_author_date put it in order.

The Chicago Manual of Style, 18th edition, chapters 13 and 14. Places of publication are left out, as are the pages of
newspapers and magazines in the bibliography; pages and locators belong to notes and citations in the text.
"""

from collections.abc import Sequence

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.parts.authors import family, family_first, given_first, is_author, join_names, name_in_text
from ccec_cli.cite.parts.quotation_marks import quoted
from ccec_cli.cite.parts.rich_text import Text, ends_sentence, italic, join, text_of
from ccec_cli.cite.parts.titles import container, headline_case, translation
from ccec_cli.model import Reference

STANDALONE = ("report", "book")
"""Works that are not part of another one: their titles are in italics, their dates are years."""

ON_THE_WEB = ("webpage", "press-release")

_MOST_AUTHORS = 6
_NAMED_OF_MANY = 3
_MOST_NAMED_IN_NOTES = 2


def authors(reference: Reference) -> str:
    """Li, Ming, and Fang Wang; of more than six the first three."""
    names = [family_first(name) if not index else given_first(name) for index, name in enumerate(reference.author)]
    if len(names) > _MOST_AUTHORS:
        return ", ".join(names[:_NAMED_OF_MANY]) + ", et al."
    return join_names(names, two=", and " if names and "," in names[0] else " and ")


def authors_in_note(reference: Reference) -> str:
    """Ming Li and Fang Wang; of more than two the first."""
    return _few([given_first(name) for name in reference.author])


def authors_shortly(entry: Entry, *, initials: bool) -> str:
    """Li and Wang; with `initials` where first authors share a family name."""
    names = [family(name) for name in entry.reference.author]
    if names and initials:
        names[0] = name_in_text(entry.reference.author[0], add_initials=entry.disambiguation.add_initials)
    return _few(names)


def _few(names: Sequence[str]) -> str:
    return f"{names[0]} et al." if len(names) > _MOST_NAMED_IN_NOTES else " and ".join(names)


def issuer(reference: Reference) -> Text:
    """What comes first where there is no author: the newspaper, the website, or who issued the press release."""
    if reference.is_periodical:
        return container(reference, in_italics=True)
    if reference.type in ON_THE_WEB:
        return container(reference) or text_of(reference.publisher)
    return ()


def title(reference: Reference, mark: str = "") -> Text:
    """“Title,” of a part, or *Title*, of a whole; a mark goes inside quotation marks and outside italics."""
    text = headline_case(reference)
    translated = translation(reference)
    if reference.type in STANDALONE:
        shown = join(italic(text), translated)
        return shown if ends_sentence(shown) and mark == "." else join(shown, mark)
    return join(quoted(text), translated, mark) if translated else quoted(text, mark)


def number(reference: Reference, *, start: bool) -> Text:
    """No. 12 at the start of a sentence, no. 12 within one; the number of a press release with what it is."""
    if reference.type == "press-release":
        kind = "Press Release " if start else "Press release "
        return join(kind, reference.number) if reference.number else join("Press release")
    if not reference.number or reference.is_periodical:
        return ()
    abbreviated = "No. " if start else "no. "
    return join(abbreviated if reference.number.isdecimal() else "", reference.number)


def outlet(reference: Reference) -> Text:
    """Where it appeared: the newspaper, the website unless it is the author itself, or the publisher."""
    if reference.is_periodical:
        return container(reference, in_italics=True)
    if reference.type == "webpage":
        site = container(reference) or text_of(reference.publisher)
        return () if is_author(reference, reference.container or reference.publisher) else site
    return text_of(reference.publisher)
