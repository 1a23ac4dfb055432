"""What the text styles say in the text and in notes: who said so, which paragraph, which of two works."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import Citation, Date, FactBase, Locator, Name, Reference, SourceType
from tests.cite.material import IN_TEXT, INSTITUTIONS, NOTE, QUOTE, REFERENCE, WHOLE, cited

apa, mla, ieee = FORMATS["apa"], FORMATS["mla"], FORMATS["ieee"]
chicago_notes, attribution = FORMATS["chicago-notes"], FORMATS["plain"]
ALWAYS = CiteOptions("in-text", "always")
NEVER = CiteOptions("in-text", "never")
LI = (Name(family="Li", given="Ming"),)
PAGE = Reference("page", "webpage", "A Page", "en", author=LI, container="Example Site", issued=Date(2021, 5, 4))


def cite(reference: Reference, fact: str = "a-fact", place: Locator | None = None, **more: str) -> Citation:
    """A citation of the reference."""
    return Citation(
        reference, fact, "A claim.", place or Locator("paragraph", 2), more.get("quote", "so"), more.get("said_by")
    )


SAID_BY_OTHERS = {
    "apa": "(Duan Chenggang, as cited in Dong, 2021, para. 6)",
    "mla": "(Duan Chenggang qtd. in Dong)",
    "chicago-author-date": "(Duan Chenggang, quoted in Dong 2021, para. 6)",
    "harvard": "(Duan Chenggang, cited in Dong, 2021, para. 6)",
    "ieee": "Duan Chenggang, as cited in [1, Para. 6]",
    "gbt7714": "Duan Chenggang，转引自[1]",
    "gbt7714-2015": "Duan Chenggang，转引自[1]",
    "plain": "according to Duan Chenggang, Secretary of the Liangjiang New Area Party Working Committee, "
    "as reported by Kenny Dong of iChongqing on Oct. 25, 2021 (para. 6)",
}


@pytest.mark.parametrize("style", SAID_BY_OTHERS)
def test_speaker_and_reporter_are_both_named(base: FactBase, style: str) -> None:
    """Who said so comes first, who reported it after the style's own words for it."""
    assert FORMATS[style].write(cited(base, INSTITUTIONS), IN_TEXT) == SAID_BY_OTHERS[style] + "\n"


@pytest.mark.parametrize(
    ("said_by", "speaker"),
    [
        ("Duan Chenggang, Secretary of a committee", "Duan Chenggang, as cited in "),
        ("Ministry of Science, Technology and Trade", "Ministry of Science, Technology and Trade, as cited in "),
        ("Li Jie", "Li Jie, as cited in "),
        ("段成刚, 书记", "段成刚, as cited in "),
        ("Ming Li", ""),
    ],
)
def test_offices_are_left_out_and_authors_do_not_cite_themselves(said_by: str, speaker: str) -> None:
    """A name before its office is the speaker; what an author says is no indirect citation."""
    entries = group_citations([cite(PAGE, said_by=said_by)])
    assert apa.write(entries, IN_TEXT) == f"({speaker}Li, 2021, para. 2)\n"


def test_apa_counts_paragraphs_and_mla_does_not(base: FactBase) -> None:
    """APA wants counted paragraphs; MLA forbids them and says so, but obeys."""
    entries = cited(base, "ccec-population-share")
    assert apa.write(entries, IN_TEXT) == "(Dong, 2021, para. 3)\n"
    assert apa.write(entries, NEVER) == "(Dong, 2021)\n"
    assert apa.advise(entries, IN_TEXT) == ()
    assert mla.write(entries, IN_TEXT) == "(Dong)\n"
    assert "counted" in mla.advise(entries, IN_TEXT)[0]
    assert mla.write(entries, ALWAYS) == "(Dong, par. 3)\n"
    assert "counted" in mla.advise(entries, ALWAYS)[0]
    assert mla.advise(entries, NEVER) == ()


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Locator("paragraph", 2), ", para. 2"),
        (Locator("heading", 1), ", heading 1"),
        (Locator("caption", 3), ", caption 3"),
        (Locator("title", 1), ", title"),
        (Locator("byline", 1), ", byline"),
        (Locator("block", 16), ""),
    ],
)
def test_locators_that_are_no_paragraphs(place: Locator, shown: str) -> None:
    """Headings and captions are named; a block that no reader can count isn't."""
    assert apa.write(group_citations([cite(PAGE, place=place)]), IN_TEXT) == f"(Li, 2021{shown})\n"


def test_works_of_one_author_and_year_have_letters() -> None:
    """A mere year before a day, days by date, one day by title; the letters are the same in list and text."""
    day = replace(PAGE, id="b", title="B")
    other = replace(PAGE, id="a", title="A")
    year = replace(PAGE, id="c", title="C", issued=Date(2021))
    undated = [replace(PAGE, id=name, title=name, issued=None) for name in ("x", "y")]
    entries = group_citations(map(cite, [day, other, year, *undated]))
    listed = [line.split(". ", 2)[1] for line in apa.write(entries, REFERENCE).splitlines()]
    assert listed == ["(n.d.-a)", "(n.d.-b)", "(2021a)", "(2021b, May 4)", "(2021c, May 4)"]
    assert apa.write(entries, NEVER).splitlines()[0] == "(Li, 2021c)"
    chicago = FORMATS["chicago-author-date"].write(entries, NEVER).splitlines()
    assert chicago == ["(Li 2021b)", "(Li 2021a)", "(Li 2021c)", "(Li, n.d.-a)", "(Li, n.d.-b)"]


def test_mla_distinguishes_works_of_one_author_by_title() -> None:
    """With two works of one author in the list, the text gives the title, too."""
    entries = group_citations([cite(PAGE), cite(replace(PAGE, id="b", title="Another Page"))])
    assert mla.write(entries, IN_TEXT) == "(Li, “A Page”)\n(Li, “Another Page”)\n"
    assert mla.write(entries, ALWAYS).splitlines()[0] == "(Li, “A Page,” par. 2)"


def test_numbers_follow_citation_and_lists_the_alphabet() -> None:
    """IEEE numbers as cited; APA's list is in the order of names, accents and marks aside."""
    names = ["Östlund", "abel", "“Quoted” Works", "Zeta"]
    pages = [replace(PAGE, id=name, author=(Name(literal=name),)) for name in names]
    entries = group_citations(map(cite, pages))
    assert [line[:3] for line in ieee.write(entries, REFERENCE).splitlines()] == ["[1]", "[2]", "[3]", "[4]"]
    assert [line.split(".")[0] for line in apa.write(entries, REFERENCE).splitlines()] == [
        "abel", "Östlund", "“Quoted” Works", "Zeta"
    ]  # fmt: skip


def test_whole_citation_shows_what_belongs_to_which_fact() -> None:
    """The reference on its line, below it every citation with its fact after it."""
    entries = group_citations([cite(PAGE, "first"), cite(PAGE, "second", Locator("paragraph", 7))])
    assert apa.write(entries, WHOLE) == (
        "Li, M. (2021, May 4). A Page. Example Site.\n"
        "    In text: (Li, 2021, para. 2)    first\n"
        "    In text: (Li, 2021, para. 7)    second\n"
    )
    assert apa.write(entries, CiteOptions(markup="markdown")) == (
        "Li, M. (2021, May 4). *A Page*. Example Site.\n\n"
        "- In text: (Li, 2021, para. 2) (`first`)\n"
        "- In text: (Li, 2021, para. 7) (`second`)\n"
    )
    assert "<p>Li, M. (2021, May 4). <i>A Page</i>. Example Site.</p>\n<ul>\n<li>In text:" in apa.write(
        entries, CiteOptions(markup="html")
    )


def test_source_as_a_whole_has_a_citation_too() -> None:
    """Where no fact is cited, the text cites the source without a locator."""
    whole = [Entry(PAGE, (), 1)]
    assert apa.write(whole, WHOLE).splitlines()[1] == "    In text: (Li, 2021)"
    assert chicago_notes.write(whole, NOTE) == "Ming Li, “A Page,” Example Site, May 4, 2021.\n"


def test_long_quotes_are_blocks() -> None:
    """From 40 words on, APA quotes without quotation marks, indented."""
    long = " ".join(["word"] * 40)
    short = " ".join(["word"] * 39)
    assert apa.write(group_citations([cite(PAGE, quote=short)]), QUOTE) == f"“{short}” (Li, 2021, para. 2)\n"
    block = group_citations([cite(PAGE, quote=long)])
    assert apa.write(block, QUOTE) == f"    {long}. (Li, 2021, para. 2)\n"
    assert apa.write(block, CiteOptions("quote", markup="markdown")).startswith("> word")
    assert apa.write(block, CiteOptions("quote", markup="html")).startswith("<blockquote>word")


def test_quotation_marks_in_quotation_marks() -> None:
    """Double ones become single ones within double ones, and single ones in these double; apostrophes stay."""
    quote = 'the “twin ‘star’ cities” of the region’s "west", 5" wide'
    written = apa.write(group_citations([cite(PAGE, quote=quote)]), QUOTE)
    assert written.startswith('“the ‘twin “star” cities’ of the region’s ‘west’, 5" wide” (')


def test_titles_are_in_the_case_of_the_style() -> None:
    """Sentence case and headline case are curated; a title printed in one case can have the other as well."""
    both = replace(PAGE, title="R&D on the rise", title_sentence="R&D on the rise", title_headline="R&D on the Rise")
    entries = [Entry(both, (), 1)]
    assert "R&D on the rise" in apa.write(entries, REFERENCE)
    assert "“R&D on the Rise.”" in mla.write(entries, REFERENCE)


def test_translations_are_in_brackets() -> None:
    """The original name first, the English one after it."""
    untranslated = replace(PAGE, author=(), title="标题", container="重庆日报")
    chinese = replace(untranslated, title_translated="Title", container_translated="Chongqing Daily")
    assert apa.write([Entry(chinese, (), 1)], REFERENCE) == (
        "标题 [Title]. (2021, May 4). 重庆日报 [Chongqing Daily].\n"
    )
    assert mla.write([Entry(chinese, (), 1)], REFERENCE) == "“标题” [Title]. 重庆日报 [Chongqing Daily], 4 May 2021.\n"


def test_dates_of_our_own_are_never_shown_as_printed(base: FactBase) -> None:
    """Every style that shows the date marks it, and advises the writer."""
    entries = cited(base, "science-city-growth-headline-2022")
    marks = {
        "apa": "(ca. 2022, August)", "mla": "[Aug. 2022]", "chicago-notes": "[August 2022?]", "harvard": "([2022])",
        "chicago-author-date": "[2022?]", "ieee": "[Aug. 2022]", "gbt7714": "（[2022-08]）", "gbt7714-2015": "[2022]",
        "plain": "probably August 2022",
    }  # fmt: skip
    for style, mark in marks.items():
        assert mark in FORMATS[style].write(entries, REFERENCE)
        assert any("worked out" in line for line in FORMATS[style].advise(entries, REFERENCE))


def test_attribution_of_every_kind() -> None:
    """Reports are reported, releases distributed, books published; a missing date is mentioned."""
    expected: dict[SourceType, str] = {
        "webpage": "as reported by Ming Li of Example Site on May 4, 2021 (para. 2)",
        "press-release": "as stated by Ming Li in a press release distributed by Example Site on May 4, 2021 (para. 2)",
        "report": "as stated by Ming Li in a report published by Example Site on May 4, 2021 (para. 2)",
    }
    for kind, words in expected.items():
        entries = group_citations([cite(replace(PAGE, type=kind))])
        assert attribution.write(entries, IN_TEXT) == words + "\n"
    undated = replace(PAGE, author=(), container=None, issued=None)
    assert attribution.write([Entry(undated, (), 1)], IN_TEXT) == "as reported by “A Page” without a date\n"
    assert attribution.write([Entry(undated, (), 1)], REFERENCE) == "“A Page” (no date)\n"


def test_two_quotes_from_one_paragraph_make_one_line(base: FactBase) -> None:
    """What is cited is the paragraph; a fact that rests on two quotes of it is cited once."""
    written = apa.write(cited(base, "two-national-new-areas-2021"), CiteOptions())
    assert written.count("two-national-new-areas-2021") == 1
