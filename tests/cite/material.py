"""What the tests of citation formats cite: facts of the five articles, and references with the nastiest contents."""

from __future__ import annotations

from hypothesis import strategies as st

from ccec_cli.cite.citation import cite_fact
from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import SOURCE_TYPES, Citation, Date, FactBase, Locator, Name, Reference

WHOLE = CiteOptions()
REFERENCE = CiteOptions(part="reference")
IN_TEXT = CiteOptions(part="in-text")
NOTE = CiteOptions(part="note")
QUOTE = CiteOptions(part="quote")

DONG = "ichongqing-2021-10-25"
INSTITUTIONS = "liangjiang-research-institutions-2021"


golden_facts = (
    "liangjiang-research-institutions-2021",
    "ccec-population-share",
    "li-jie-innovation-resources-2020",
    "ccec-gdp-2019",
    "chengdu-chongqing-proposal-2021",
    "science-city-growth-headline-2022",
    "chongqing-delegation-suggestion-2023",
    "liangjiang-tianfu-innovation-center-2020",
)
"""Facts of all five sources: said by the source and by others, in paragraphs, a heading, a caption and a title."""


def cited(base: FactBase, *facts: str) -> tuple[Entry, ...]:
    """The facts, as `cite` cites them."""
    return group_citations(citation for fact in facts for citation in cite_fact(base, base.facts[fact]).citations)


def every_fact(base: FactBase) -> tuple[Entry, ...]:
    """All facts of the base."""
    return cited(base, *base.facts)


_MARKUP = "\\{}[]<>|&%$#_~^`'\"@=*+-,;:.!?()/"
_LETTERS = "abcXYZ 0189 成渝é“”‘’…—"
_char = st.one_of(
    st.sampled_from(_MARKUP), st.sampled_from(_LETTERS), st.characters(exclude_categories=["C", "Zl", "Zp"])
)
_phrases = (
    "a--b",
    "''",
    "<b>",
    "</ref>",
    "}}",
    "{{!}}",
    "[[a]]",
    " and ",
    "~~~~",
    "&amp;",
    "$x$",
    "ER  - ",
    "# x",
    "https://a.b",
)
nasty_text = (
    st.lists(st.one_of(st.text(_char, max_size=6), st.sampled_from(_phrases)), min_size=1, max_size=6)
    .map(lambda parts: " ".join("".join(parts).split()))
    .filter(bool)
)
"""Text on one line, full of what means something to the formats."""

_maybe = st.none() | nasty_text
_dates = st.builds(
    lambda year, month, day: Date(year, month, day if month else 0),
    st.integers(1900, 2100),
    st.integers(0, 12),
    st.integers(0, 28),
)
_names = st.builds(Name, family=nasty_text, given=nasty_text) | st.builds(Name, literal=nasty_text)
_urls = st.text("abc/_&%#~=?-.,$|^{}()[]\\'", max_size=12).map(lambda tail: f"https://example.org/{tail}")

nasty_references = st.builds(
    Reference,
    id=st.just("key-2021"),
    type=st.sampled_from(SOURCE_TYPES),
    title=nasty_text,
    language=st.sampled_from(["en", "zh-CN", "fr"]),
    title_sentence=st.none(),
    title_translated=_maybe,
    author=st.lists(_names, max_size=3).map(tuple),
    container=_maybe,
    container_translated=_maybe,
    publisher=_maybe,
    publisher_place=_maybe,
    number=_maybe,
    page=_maybe,
    issued=st.none() | _dates,
    issued_basis=st.sampled_from([None, "inferred"]),
    accessed=st.none() | _dates.filter(lambda date: date.day > 0),
    url=st.none() | _urls,
)


@st.composite
def nasty_entries(draw: st.DrawFn) -> Entry:
    """An entry for one fact, whatever its fields hold."""
    reference = draw(nasty_references)
    locator = Locator(draw(st.sampled_from(["paragraph", "heading", "caption", "title"])), draw(st.integers(1, 40)))
    words = [draw(nasty_text), draw(nasty_text), draw(nasty_text)]
    around = [draw(st.just("") | nasty_text), draw(st.just("") | nasty_text)]
    citation = Citation(reference, "fact-1", words[0], locator, words[1], words[2], *around)
    return Entry(reference, (citation,), 1)
