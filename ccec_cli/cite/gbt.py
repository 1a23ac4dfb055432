"""References after GB/T 7714, whose two editions differ in marks and in a few rules.

信息与文献 参考文献著录规则 (Information and documentation: rules for bibliographic references and citations), numeric
system (顺序编码制), sections 6-8 and the examples of appendix A. A source without an author begins with its title:
佚名 and Anon belong to the author-date system only. 等 and et al. follow the language of the source. No edition has a
place for paragraphs. A web page or press release of which no URL is known names its website or issuer where a
publisher stands, for without it nobody could find it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ccec_cli.cite.dates import bracketed
from ccec_cli.cite.entry import CiteOptions, Entry
from ccec_cli.cite.layout import Style, advice_on_dates, advice_on_notes
from ccec_cli.cite.locators import chinese_pinpoint, pinpoint, wanted
from ccec_cli.cite.markup import Text, address, field, join, listed, sentences
from ccec_cli.cite.names import initials, is_chinese, is_person, speaker, whole
from ccec_cli.cite.titles import sentence_case
from ccec_cli.model import Citation, Name, Reference

_CODES = {
    "article-newspaper": "N",
    "article-magazine": "J",
    "webpage": "EB",
    "press-release": "EB",
    "report": "R",
    "book": "M",
    "dataset": "DS",
}
_ALWAYS_ACCESSED = ("webpage", "press-release", "dataset")
_MOST_AUTHORS = 3


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


def style(edition: Edition) -> Style:
    """The style of an edition."""

    def reference(entry: Entry) -> Text:
        return join(f"[{entry.number}] ", _body(edition, entry.reference))

    def in_text(entry: Entry, citation: Citation, options: CiteOptions) -> Text:
        return join(_said(citation), f"[{entry.number}]", _place(entry, citation, options))

    def quote(entry: Entry, citation: Citation, options: CiteOptions) -> Text:
        return join("“", field(citation.quote), "”", in_text(entry, citation, options))

    return Style(reference=reference, in_text=in_text, quote=quote, block_words=40)


def advice(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Where the paragraph numbers have gone."""
    lines = ("GB/T 7714 cites pages only and has no place for paragraphs: they are left out",)
    asked = options.locator == "auto" and options.part != "reference"
    numbered = advice_on_notes("GB/T 7714's numeric system", options)
    return (lines if entries and asked else ()) + numbered + advice_on_dates(entries)


def _body(edition: Edition, reference: Reference) -> Text:
    """责任者. 题名[类型/载体]. 出处. 获取路径."""
    online = "/OL" if reference.url else ""
    title = join(_title(edition, reference), f"[{_CODES[reference.type]}{online}]")
    link = join(address(reference.url), "." if reference.url else "")
    return sentences(_authors(edition, reference), title, _imprint(edition, reference), link)


def _authors(edition: Edition, reference: Reference) -> str:
    """Li M，Wang F，Müller J-L，et al.; 陈雨玲，张三，李四，等."""
    names = [_name(edition, name) for name in reference.author[:_MOST_AUTHORS]]
    if len(reference.author) > _MOST_AUTHORS:
        names.append("等" if is_chinese(reference) else "et al.")
    return edition.comma.join(names)


def _name(edition: Edition, name: Name) -> str:
    """Family name and initials without stops; the 2015 edition writes family names in capitals, organisations not."""
    if not is_person(name):
        return whole(name)
    family = " ".join((name.family or "").split())
    if edition.year == EDITION_2015.year:
        return f"{family.upper()} {initials(name.given or '', dot='', hyphen=' ')}"
    return f"{family} {initials(name.given or '', dot='')}"


def _title(edition: Edition, reference: Reference) -> Text:
    """The title, after a colon the number of a report, press release or dataset."""
    title = sentence_case(reference)
    if reference.type in ("article-newspaper", "article-magazine", "book"):
        return title
    return listed([title, field(reference.number)], edition.colon)


def _imprint(edition: Edition, reference: Reference) -> Text:
    """Where and when it appeared, and when it was read."""
    if reference.type == "article-newspaper":
        page = join(edition.left, field(reference.page), edition.right) if reference.page else None
        where = listed([field(reference.container), _date(reference)], edition.comma)
        return join(where, page, _accessed(edition, reference))
    if reference.type == "article-magazine":
        where = listed(
            [field(reference.container), _date(reference, year=edition.year == EDITION_2015.year)], edition.comma
        )
        return join(listed([where, field(reference.page)], edition.colon), _accessed(edition, reference))
    if reference.type in ("webpage", "press-release") or (reference.type == "dataset" and edition == EDITION_2025):
        return _web_imprint(edition, reference)
    return join(
        _press(edition, reference, _date(reference, year=bool(reference.publisher))), _accessed(edition, reference)
    )


def _press(edition: Edition, reference: Reference, date: str) -> Text:
    """出版地：出版者，出版年."""
    place = listed([field(reference.publisher_place), field(reference.publisher)], edition.colon)
    return listed([place, date], edition.comma)


def _web_imprint(edition: Edition, reference: Reference) -> Text:
    """（2023-03-07）[2025-11-21], behind the publisher where one is named."""
    date = _date(reference)
    dated = join(edition.left, date, edition.right) if date else ()
    if edition == EDITION_2025:
        named = reference.type == "dataset" or not reference.url
        where = field(reference.container or reference.publisher) if named else ()
        return join(where, dated, _accessed(edition, reference))
    site = field(reference.publisher or (None if reference.url else reference.container))
    inferred = reference.issued_basis == "inferred"
    if not site and not inferred:
        return join(dated, _accessed(edition, reference))
    place = listed([field(reference.publisher_place if reference.publisher else None), site], edition.colon)
    precise = reference.issued and reference.issued.month and not inferred
    when = listed([place, _date(reference, year=True)], edition.comma)
    return join(when, dated if precise else None, _accessed(edition, reference))


def _date(reference: Reference, *, year: bool = False) -> str:
    """2023-03-07, or the year; a date that was worked out stands in brackets (8.4.3)."""
    if not reference.issued:
        return ""
    return bracketed(reference, str(reference.issued.year if year else reference.issued))


def _accessed(edition: Edition, reference: Reference) -> str:
    """When it was read: in 2025 only of what changes, or has no date of its own."""
    if not reference.accessed or not reference.url:
        return ""
    always = edition.year == EDITION_2015.year or reference.type in _ALWAYS_ACCESSED
    return f"[{reference.accessed}]" if always or not reference.issued else ""


def _said(citation: Citation) -> str:
    """What somebody said by the report of another is quoted at second hand: 转引自."""
    said_by = speaker(citation)
    return f"{said_by}，转引自" if said_by else ""


def _place(entry: Entry, citation: Citation, options: CiteOptions) -> str:
    """第4段 or para. 4, only where asked for."""
    if not wanted(options, by_style=False):
        return ""
    return chinese_pinpoint(citation.locator) if is_chinese(entry.reference) else pinpoint(citation.locator)
