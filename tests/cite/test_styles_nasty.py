"""Whatever a field contains, the text styles show it whole, once and nowhere else."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ccec_cli.cite import FORMATS
from ccec_cli.cite.disambiguation import Disambiguation
from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.cite.options import CiteOptions, Markup, Part, UseLocator
from ccec_cli.model import LABELS, SOURCE_TYPES, Citation, Date, Locator, Name, Reference
from ccec_cli.text.paragraphs import fold_space

STYLES = ["apa", "mla", "chicago-notes", "chicago-author-date", "harvard", "ieee", "gbt7714", "gbt7714-2015", "plain"]
SIGNS = "&%$#_{}~^\\<>|\"[sic]*`@+-!'().,;:?“”‘’…–—"
PIECES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
    st.text(SIGNS, max_size=12),
    st.sampled_from(
        ["R&D", "1. 7", "[sic]", "两江新区", "Co., Ltd.", "<b>x</b>", "a\nb", "\u2028", "**", "—— ", "&amp;", "\\"]
    ),
)
NASTY = st.lists(PIECES, min_size=1, max_size=6).map("".join).filter(lambda text: fold_space(text) != "")
LONG = NASTY.map(lambda text: text * 50)
MAYBE = st.none() | NASTY
DATES = st.none() | st.dates().map(lambda day: Date(day.year, day.month, day.day)) | st.just(Date(2023, 5))
NAMES = st.builds(Name, family=NASTY, given=NASTY) | st.builds(Name, literal=NASTY)
REFERENCES = st.builds(
    Reference,
    id=st.just("a-source"),
    type=st.sampled_from(SOURCE_TYPES),
    title=NASTY | LONG,
    language=st.sampled_from(["en", "zh-CN", ""]),
    title_translated=MAYBE,
    author=st.lists(NAMES, max_size=4).map(tuple),
    container=MAYBE,
    container_translated=MAYBE,
    publisher=MAYBE,
    publisher_place=MAYBE,
    number=MAYBE,
    page=MAYBE,
    issued=DATES,
    issued_basis=st.sampled_from([None, "inferred"]),
    accessed=DATES,
    url=st.none() | st.just("https://example.org/a_b?x=1&y=2#z~*"),
)
LOCATORS = st.builds(Locator, st.sampled_from(LABELS), st.integers(1, 99))


def cited(reference: Reference, locator: Locator, quote: str, said_by: str | None) -> list[Entry]:
    """An entry with one citation."""
    (entry,) = group_citations([Citation(reference, "a-fact", "A claim.", locator, quote, said_by)])
    return [replace(entry, number=7, disambiguation=Disambiguation("b", "c", add_initials=True, add_title=True))]


def marks_aside(text: str) -> str:
    """The text with every quotation mark alike: styles turn double ones within double ones into single ones."""
    return re.sub("[“”‘’\"']", "'", text)


class _Page(HTMLParser):
    """The text that a browser shows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def shown_by_markdown(source: str) -> str:
    """The text that a reader of Markdown sees."""
    return shown_by_browser(MarkdownIt("commonmark").render(source))


def shown_by_browser(source: str) -> str:
    """The text that a reader of HTML sees."""
    page = _Page()
    page.feed(source)
    page.close()
    return page.text


@pytest.mark.parametrize("style", STYLES)
@given(reference=REFERENCES, locator=LOCATORS, quote=NASTY | LONG, said_by=MAYBE, data=st.data())
def test_nothing_breaks_a_style(
    style: str, reference: Reference, locator: Locator, quote: str, said_by: str | None, data: st.DataObject
) -> None:
    """Every part comes out in every markup, as one line where it is one."""
    part: Part = data.draw(st.sampled_from(get_args(Part)))
    markup: Markup = data.draw(st.sampled_from(get_args(Markup)))
    use: UseLocator = data.draw(st.sampled_from(get_args(UseLocator)))
    options = CiteOptions(part, use, markup)
    entries = cited(reference, locator, quote, said_by)
    written = FORMATS[style].write(entries, options)
    assert written.endswith("\n")
    if part != "whole":
        assert written.rstrip("\n").splitlines() == [written.rstrip("\n")]
    assert all(FORMATS[style].advise(entries, options))


@pytest.mark.parametrize("style", STYLES)
@given(reference=REFERENCES)
def test_title_and_source_are_shown_whole(style: str, reference: Reference) -> None:
    """A reference has its title, its container and its address, letter by letter."""
    written = FORMATS[style].write(group_citations([reference]), CiteOptions("reference"))
    assert marks_aside(fold_space(reference.title)) in marks_aside(written)
    assert (reference.url or "") in written
    if reference.type in ("article-newspaper", "article-magazine") and reference.container:
        assert marks_aside(fold_space(reference.container)) in marks_aside(written)


@pytest.mark.parametrize("style", STYLES)
@given(reference=REFERENCES, literal=NASTY)
def test_first_author_is_shown_whole(style: str, reference: Reference, literal: str) -> None:
    """An organisation's name is shown as it is, commas and all, or left out where it repeats the publisher's."""
    assume(fold_space(literal) not in {fold_space(name or "") for name in (reference.container, reference.publisher)})
    written_by = Reference("x", reference.type, reference.title, "en", author=(Name(literal=literal),))
    written = FORMATS[style].write(group_citations([written_by]), CiteOptions("reference"))
    assert marks_aside(fold_space(literal)) in marks_aside(written)


@pytest.mark.parametrize("style", STYLES)
@given(quote=NASTY | LONG, said_by=MAYBE)
def test_quote_is_shown_whole(style: str, quote: str, said_by: str | None) -> None:
    """The words quoted are those of the source."""
    reference = Reference("x", "webpage", "A title", "en", issued=Date(2021))
    entries = cited(reference, Locator("paragraph", 1), quote, said_by)
    written = FORMATS[style].write(entries, CiteOptions("quote"))
    assert marks_aside(fold_space(quote)) in marks_aside(written)


@pytest.mark.parametrize("style", STYLES)
@given(reference=REFERENCES, locator=LOCATORS, quote=NASTY, said_by=MAYBE, data=st.data())
def test_markup_shows_what_plain_text_shows(
    style: str, reference: Reference, locator: Locator, quote: str, said_by: str | None, data: st.DataObject
) -> None:
    """Read by a Markdown reader or a browser, the marked-up text is the plain one: escaped once, and all of it."""
    part: Part = data.draw(st.sampled_from(["reference", "in-text", "note", "quote"]))
    entries = cited(reference, locator, quote, said_by)
    plain = fold_space(FORMATS[style].write(entries, CiteOptions(part)))
    by_markup = {markup: FORMATS[style].write(entries, CiteOptions(part, markup=markup)) for markup in get_args(Markup)}
    assert fold_space(shown_by_browser(by_markup["html"])) == plain
    assert fold_space(shown_by_markdown(by_markup["markdown"])) == plain
