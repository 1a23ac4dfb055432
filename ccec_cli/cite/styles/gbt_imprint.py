"""Where and when a source appeared, after GB/T 7714: what its two editions differ in most.

The 2015 edition uses ASCII punctuation and requires the day of access for everything online; the 2025 edition uses
full-width punctuation and requires it for web pages and data only. A source without a date has its day of access in
both, and never the year of access as if it were the year of publication.
"""

from dataclasses import dataclass

from ccec_cli.cite.parts.dates import bracketed
from ccec_cli.cite.parts.rich_text import Text, join, listed, text_of
from ccec_cli.model import Reference

_ALWAYS_ACCESSED = ("webpage", "press-release", "dataset")


@dataclass(frozen=True, slots=True)
class Rules:
    """What an edition, given by its year, prescribes; the punctuation that it separates elements with."""

    edition: int
    comma: str
    colon: str
    left: str
    right: str


RULES_2015 = Rules(2015, ", ", ": ", "(", ")")
RULES_2025 = Rules(2025, "，", "：", "（", "）")


def imprint(rules: Rules, reference: Reference) -> Text:
    """Where and when it appeared, and when it was read."""
    if reference.type == "article-newspaper":
        page = join(rules.left, reference.page, rules.right) if reference.page else None
        where = listed([reference.container, _date(reference)], rules.comma)
        return join(where, page, _accessed(rules, reference))
    if reference.type == "article-magazine":
        where = listed([reference.container, _date(reference, year=rules == RULES_2015)], rules.comma)
        return join(listed([where, reference.page], rules.colon), _accessed(rules, reference))
    if reference.type in ("webpage", "press-release") or (reference.type == "dataset" and rules == RULES_2025):
        return _web_imprint(rules, reference)
    return join(_press(rules, reference, _date(reference, year=bool(reference.publisher))), _accessed(rules, reference))


def _press(rules: Rules, reference: Reference, date: str) -> Text:
    """出版地：出版者，出版年."""
    place = listed([reference.publisher_place, reference.publisher], rules.colon)
    return listed([place, date], rules.comma)


def _web_imprint(rules: Rules, reference: Reference) -> Text:
    """（2023-03-07）[2025-11-21], after the publisher where one is named."""
    date = _date(reference)
    dated = join(rules.left, date, rules.right) if date else ()
    if rules == RULES_2025:
        named = reference.type == "dataset" or not reference.url
        where = text_of(reference.container or reference.publisher) if named else ()
        return join(where, dated, _accessed(rules, reference))
    site = text_of(reference.publisher or (None if reference.url else reference.container))
    inferred = reference.is_inferred
    if not site and not inferred:
        return join(dated, _accessed(rules, reference))
    place = listed([reference.publisher_place if reference.publisher else None, site], rules.colon)
    precise = reference.issued and reference.issued.month and not inferred
    when = listed([place, _date(reference, year=True)], rules.comma)
    return join(when, dated if precise else None, _accessed(rules, reference))


def _date(reference: Reference, *, year: bool = False) -> str:
    """2023-03-07, or the year; a date that was worked out is in brackets."""
    if not reference.issued:
        return ""
    return bracketed(reference, str(reference.issued.year if year else reference.issued))


def _accessed(rules: Rules, reference: Reference) -> str:
    """The day of access: in 2025 only for what changes, or has no date of its own."""
    if not reference.accessed or not reference.url:
        return ""
    always = rules == RULES_2015 or reference.type in _ALWAYS_ACCESSED
    return f"[{reference.accessed}]" if always or not reference.issued else ""
