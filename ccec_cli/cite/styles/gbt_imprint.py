"""Where and when a source appeared, after GB/T 7714: what its two editions differ in most.

The 2015 edition parts by ASCII marks and wants the day of access of everything online; the 2025 edition parts by
full-width marks and wants it of web pages and data only. A source without a date has its day of access in both, and
never the year of access as if it were the year of publication.
"""

from __future__ import annotations

from dataclasses import dataclass

from ccec_cli.cite.parts.dates import bracketed
from ccec_cli.cite.parts.rich_text import Text, join, listed, text_of
from ccec_cli.model import Reference

_ALWAYS_ACCESSED = ("webpage", "press-release", "dataset")


@dataclass(frozen=True, slots=True)
class Edition:
    """The year of an edition, and the marks it parts things by."""

    year: int
    comma: str
    colon: str
    left: str
    right: str


EDITION_2015 = Edition(2015, ", ", ": ", "(", ")")
EDITION_2025 = Edition(2025, "，", "：", "（", "）")


def imprint(edition: Edition, reference: Reference) -> Text:
    """Where and when it appeared, and when it was read."""
    if reference.type == "article-newspaper":
        page = join(edition.left, reference.page, edition.right) if reference.page else None
        where = listed([reference.container, _date(reference)], edition.comma)
        return join(where, page, _accessed(edition, reference))
    if reference.type == "article-magazine":
        where = listed([reference.container, _date(reference, year=edition.year == EDITION_2015.year)], edition.comma)
        return join(listed([where, reference.page], edition.colon), _accessed(edition, reference))
    if reference.type in ("webpage", "press-release") or (reference.type == "dataset" and edition == EDITION_2025):
        return _web_imprint(edition, reference)
    return join(
        _press(edition, reference, _date(reference, year=bool(reference.publisher))), _accessed(edition, reference)
    )


def _press(edition: Edition, reference: Reference, date: str) -> Text:
    """出版地：出版者，出版年."""
    place = listed([reference.publisher_place, reference.publisher], edition.colon)
    return listed([place, date], edition.comma)


def _web_imprint(edition: Edition, reference: Reference) -> Text:
    """（2023-03-07）[2025-11-21], behind the publisher where one is named."""
    date = _date(reference)
    dated = join(edition.left, date, edition.right) if date else ()
    if edition == EDITION_2025:
        named = reference.type == "dataset" or not reference.url
        where = text_of(reference.container or reference.publisher) if named else ()
        return join(where, dated, _accessed(edition, reference))
    site = text_of(reference.publisher or (None if reference.url else reference.container))
    inferred = reference.is_inferred
    if not site and not inferred:
        return join(dated, _accessed(edition, reference))
    place = listed([reference.publisher_place if reference.publisher else None, site], edition.colon)
    precise = reference.issued and reference.issued.month and not inferred
    when = listed([place, _date(reference, year=True)], edition.comma)
    return join(when, dated if precise else None, _accessed(edition, reference))


def _date(reference: Reference, *, year: bool = False) -> str:
    """2023-03-07, or the year; a date that was worked out stands in brackets."""
    if not reference.issued:
        return ""
    return bracketed(reference, str(reference.issued.year if year else reference.issued))


def _accessed(edition: Edition, reference: Reference) -> str:
    """When it was read: in 2025 only of what changes, or has no date of its own."""
    if not reference.accessed or not reference.url:
        return ""
    always = edition.year == EDITION_2015.year or reference.type in _ALWAYS_ACCESSED
    return f"[{reference.accessed}]" if always or not reference.issued else ""
