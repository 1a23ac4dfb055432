"""BibTeX: read back by pybtex, and its LaTeX by pylatexenc, it says what the source says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.escape import escape_latex
from ccec_cli.model import Date, FactBase, Name, Reference
from tests.cite.bib_reader import names_in, read_bib, read_latex
from tests.cite.material import DONG, IN_TEXT, INSTITUTIONS, QUOTE, REFERENCE, WHOLE, cited, every_fact, nasty_entries

bibtex = FORMATS["bibtex"]


def written(reference: Reference) -> dict[str, str]:
    """The fields of a reference, read back but still in LaTeX."""
    return read_bib(bibtex.write([Entry(reference, (), 1)], REFERENCE))[reference.id].fields


def test_every_source_is_one_entry_whatever_is_cited_of_it(base: FactBase) -> None:
    """However many facts of it are cited."""
    entries = every_fact(base)
    assert list(read_bib(bibtex.write(entries, WHOLE))) == [entry.reference.id for entry in entries]


def test_a_web_page_has_its_site_where_every_style_prints_it(base: FactBase) -> None:
    """Classic styles know no web pages."""
    entry = read_bib(bibtex.write(cited(base, INSTITUTIONS), REFERENCE))[DONG]
    assert entry.kind == "misc"
    assert {name: read_latex(text) for name, text in entry.fields.items()} == {
        "author": "Dong, Kenny",
        "title": "Chongqing and Chengdu Holding Hands for Co-Prosperity",
        "howpublished": "iChongqing",
        "year": "2021",
        "month": "October",
        "day": "25",
        "language": "english",
    }


def test_the_quote_of_a_fact_is_where_only_annotated_bibliographies_print_it(base: FactBase) -> None:
    """In `note` every bibliography would print them."""
    annote = read_bib(bibtex.write(cited(base, INSTITUTIONS), WHOLE))[DONG].fields["annote"]
    assert read_latex(annote) == f"para. 6: “gathered 37 research institutions” ({INSTITUTIONS})"


def test_words_that_keep_their_capitals_are_braced_and_others_left_to_the_style(base: FactBase) -> None:
    """The curated title in sentence case shows which these are."""
    fields = written(base.sources["ichongqing-2020-04-16"].reference)
    assert fields["title"] == "{Chengdu-Chongqing} Economic Circle: {Foster} New Engines, Catalyze Innovation"


def test_without_a_title_in_sentence_case_all_of_it_is_braced() -> None:
    """Nothing is guessed."""
    assert written(Reference("a", "book", "The Title", "en"))["title"] == "{The Title}"


def test_a_braced_word_that_begins_with_a_command_needs_two_pairs_to_keep_its_case() -> None:
    """BibTeX takes a brace with a backslash after it for an accented letter."""
    reference = Reference("a", "book", "Only $US Left", "en", title_sentence="Only $US left")
    assert written(reference)["title"] == "{Only} {{\\$US}} Left"


def test_a_date_that_is_worked_out_is_a_year_in_brackets(base: FactBase) -> None:
    """It must not look as if the source printed it."""
    fields = written(base.sources["science-city-2022-08"].reference)
    assert fields["year"] == "[2022]"
    assert "month" not in fields


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (Name("Li", "Ming"), "Li, Ming"),
        (Name("de la Cruz", "Ana"), "{de la Cruz}, Ana"),
        (Name("陈", "雨玲"), "{陈雨玲}"),
        (Name(literal="{x} a--b"), "{\\textbraceleft{}x\\textbraceright{} a-\\/-b}"),
        (Name(literal="Sichuan and Chongqing, Offices of"), "{Sichuan and Chongqing, Offices of}"),
    ],
)
def test_names_are_split_only_where_they_have_parts(name: Name, expected: str) -> None:
    """Braces keep commas, particles and ` and ` from being read as such."""
    assert written(Reference("a", "book", "T", "en", author=(name,)))["author"] == expected


def test_commands_for_the_text(base: FactBase) -> None:
    """Without a locator if the user wants none, and with the quote."""
    entries = cited(base, INSTITUTIONS)
    assert bibtex.write(entries, IN_TEXT) == f"\\cite[para.~6]{{{DONG}}}\n"
    assert bibtex.write(entries, replace(IN_TEXT, locator="never")) == f"\\cite{{{DONG}}}\n"
    assert bibtex.write(entries, QUOTE) == f"``gathered 37 research institutions''~\\cite[para.~6]{{{DONG}}}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("R&D up 50% — $1 #1 A_B", r"R\&D up 50\% — \$1 \#1 A\_B"),
        ("~ ^ \\", r"\textasciitilde{} \textasciicircum{} \textbackslash{}"),
        ("<b> a|b", r"\textless{}b\textgreater{} a|b"),
        ("{x} {y", r"\textbraceleft{}x\textbraceright{} \textbraceleft{}y"),
        ("{x}", r"\{x\}"),
        ("a---b ''c''", r"a-{}-{}-b '{}'c'{}'"),
    ],
)
def test_signs_of_tex_are_escaped_once(text: str, expected: str) -> None:
    """Braces by name only where they don't pair, for BibTeX counts them."""
    assert escape_latex(text) == expected


@given(nasty_entries())
def test_no_content_breaks_an_entry_or_another_field(entry: Entry) -> None:
    """Whatever a field holds, it comes back, and so do its neighbours."""
    reference = entry.reference
    (read,) = read_bib(bibtex.write([entry], WHOLE)).values()
    fields = {name: read_latex(text) for name, text in read.fields.items()}
    translated = f" [{reference.title_translated}]" if reference.title_translated else ""
    assert fields["title"] == reference.title + translated
    assert fields["annote"].startswith(_annotation(entry))
    assert fields.get("pages") == reference.page
    assert fields.get("address") == reference.publisher_place
    assert fields.get("number" if reference.type == "report" else "note", "").startswith(reference.number or "")
    assert len(read.names) == len(reference.author)
    if reference.issued and reference.issued_basis is None:
        assert fields["year"] == str(reference.issued.year)
    if reference.url:
        assert read.fields["url"] == reference.url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _annotation(entry: Entry) -> str:
    (citation,) = entry.citations
    return f"{citation.locator}: “{citation.quote}” (fact-1)"


@given(nasty_entries())
def test_names_come_back_whatever_they_are(entry: Entry) -> None:
    """As many as there were, with nothing lost."""
    (read,) = read_bib(bibtex.write([entry], REFERENCE)).values()
    expected = [
        f"{name.family}, {name.given}" if name.family and name.given else str(name.literal)
        for name in entry.reference.author
    ]
    assert [_comparable(name) for name in names_in(read)] == [_comparable(name) for name in expected]


def _comparable(name: str) -> str:
    """Chinese names are not split, so the comma and the spaces are left out of the comparison."""
    return name.replace(",", "").replace(" ", "")


def test_dates_that_are_not_known_leave_no_field() -> None:
    """No field is empty."""
    assert set(written(Reference("a", "book", "T", "en"))) == {"title", "language"}
    assert written(Reference("a", "book", "T", "en", issued=Date(2020)))["year"] == "2020"


def test_no_locator_is_printed_if_the_user_wants_none(base: FactBase) -> None:
    """Not in the annotation either."""
    text = bibtex.write(cited(base, INSTITUTIONS), CiteOptions(locator="never"))
    assert "para." not in text
