"""BibLaTeX: read back by pybtex. That biber 2.18 and LuaLaTeX print it so was seen, and is not tested here."""

from __future__ import annotations

from hypothesis import given

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import Date, FactBase, Locator, Reference
from tests.cite.bib_reader import read_bib, read_latex
from tests.cite.material import (
    DONG,
    IN_TEXT,
    INSTITUTIONS,
    NOTE,
    QUOTE,
    REFERENCE,
    WHOLE,
    cited,
    every_fact,
    nasty_entries,
)

biblatex = FORMATS["biblatex"]


def written(reference: Reference) -> dict[str, str]:
    """The fields of a reference, read back but still in LaTeX."""
    return read_bib(biblatex.write([Entry(reference, (), 1)], REFERENCE))[reference.id].fields


def test_every_source_is_one_entry_under_all_its_commands(base: FactBase) -> None:
    """The comments with the commands are none of the file's data."""
    entries = every_fact(base)
    assert list(read_bib(biblatex.write(entries, WHOLE))) == [entry.reference.id for entry in entries]


def test_pagination_is_paragraph_so_that_the_command_has_a_bare_number(base: FactBase) -> None:
    """The style then writes "par. 6" in its own words."""
    text = biblatex.write(cited(base, INSTITUTIONS), WHOLE)
    assert text.startswith(f"% \\autocite[6]{{{DONG}}} {INSTITUTIONS}\n@online{{{DONG},\n")
    assert read_bib(text)[DONG].fields["pagination"] == "paragraph"


def test_commands_for_the_text(base: FactBase) -> None:
    """In the text, in a footnote, and with the words through csquotes."""
    entries = cited(base, INSTITUTIONS)
    assert biblatex.write(entries, IN_TEXT) == f"\\autocite[6]{{{DONG}}}\n"
    assert biblatex.write(entries, NOTE) == f"\\footcite[6]{{{DONG}}}\n"
    assert biblatex.write(entries, QUOTE) == f"\\textcquote[6]{{{DONG}}}{{gathered 37 research institutions}}\n"
    assert biblatex.write(entries, CiteOptions("in-text", "never")) == f"\\autocite{{{DONG}}}\n"


def test_what_is_no_paragraph_is_named_in_the_command(base: FactBase) -> None:
    """A number alone would be read as a paragraph's."""
    caption = next(fact.id for fact in base.facts.values() if fact.evidence[0].locator == Locator("caption", 1))
    assert "\\autocite[caption~1]{" in biblatex.write(cited(base, caption), IN_TEXT)


def test_dates_are_iso_and_one_that_is_worked_out_is_a_year_in_brackets(base: FactBase) -> None:
    """An uncertain EDTF date would be printed as a certain one by default."""
    assert written(base.sources[DONG].reference)["date"] == "2021-10-25"
    assert written(Reference("a", "book", "T", "en", issued=Date(2021, 3)))["date"] == "2021-03"
    inferred = written(base.sources["science-city-2022-08"].reference)
    assert inferred["year"] == "[2022]"
    assert "date" not in inferred


def test_languages_are_those_of_babel() -> None:
    """A tag of BCP 47 would stop a LaTeX run; an unknown language is left out."""
    assert written(Reference("a", "book", "T", "en-GB"))["langid"] == "british"
    assert written(Reference("a", "book", "T", "zh-CN"))["langid"] == "chinese"
    assert "langid" not in written(Reference("a", "book", "T", "sw"))


def test_kinds_of_source_are_those_of_biblatex() -> None:
    """With the subtype of newspapers and the genre of press releases."""

    def entry(reference: Reference) -> str:
        return biblatex.write([Entry(reference, (), 1)], REFERENCE)

    newspaper = entry(Reference("a", "article-newspaper", "T", "en", container="Daily"))
    assert newspaper.startswith("@article{")
    assert "entrysubtype = {newspaper}" in newspaper
    assert "journaltitle = {{Daily}}" in newspaper
    release = entry(Reference("a", "press-release", "T", "zh", publisher="Wire"))
    assert "type = {新闻稿}" in release
    assert "organization = {{Wire}}" in release
    assert entry(Reference("a", "report", "T", "en", publisher="X", number="7")).startswith("@report{")


@given(nasty_entries())
def test_no_content_breaks_an_entry_or_another_field(entry: Entry) -> None:
    """Whatever a field holds, it comes back, and so do its neighbours."""
    reference = entry.reference
    (read,) = read_bib(biblatex.write([entry], WHOLE)).values()
    fields = {name: read_latex(text) for name, text in read.fields.items()}
    (citation,) = entry.citations
    assert fields["title"] == reference.title
    assert fields.get("titleaddon") == reference.title_translated
    assert fields.get("location") == reference.publisher_place
    assert fields.get("number" if reference.type == "report" else "note") == reference.number
    assert fields["annotation"].startswith(f"{citation.locator}: “{citation.quote}” (fact-1)")
    assert fields["pagination"] == "paragraph"
    assert len(read.names) == len(reference.author)
