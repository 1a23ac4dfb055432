"""What every citation format offers apart from its text: its parts, and the marks of its comments."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from itertools import cycle
from typing import Any

import pytest
import yaml

from ccec_cli.cite import FORMATS, CitationFormat
from ccec_cli.cite.data.ris import FORMAT
from ccec_cli.cite.entry import group_citations
from ccec_cli.cite.options import CiteOptions, Markup, Part
from ccec_cli.cite.styles.apa import STYLE
from ccec_cli.model import SOURCE_TYPES, Citation, Date, FactBase, Locator, Name, Reference, SourceType
from tests.cite.bib_reader import read_bib
from tests.cite.material import INSTITUTIONS, REFERENCE, WHOLE, cited

_CHECKED_BY_MYPY: tuple[CitationFormat, ...] = (STYLE, FORMAT)
"""That text styles and data formats satisfy the protocol, which a registry takes on trust."""


def on_lines(words: str) -> str:
    """The words with every break of line that Unicode knows where there were spaces, and one at either end."""
    breaks = cycle(["\n", "\r\n", "\u2028", "\v", "\x85", " \t\n "])
    return "\n" + "".join(next(breaks) if char == " " else char for char in words) + "\u2029"


NAMES = (Name(family="van der Meer", given="Anna Maria"), Name(literal="Bureau of Works"))
REPORT = Reference(
    id="a-source",
    type="report",
    title="A Title of Note",
    language="en",
    title_sentence="A title of note",
    title_headline="A Title Of Note",
    title_translated="Another Title",
    author=NAMES,
    container="The Daily News",
    container_translated="La Gazette Quotidienne",
    publisher="A Press",
    publisher_place="New York",
    number="No 7",
    page="5 and 6",
    issued=Date(2023, 3, 7),
    accessed=Date(2025, 1, 2),
    url="https://example.org/a",
)
CITATION = Citation(REPORT, "a-fact", "A bold claim.", Locator("paragraph", 4), "words of note", "Li Jie, Mayor of X")


def with_breaks(value: Any) -> Any:
    """The same with a line break wherever a text field has a space."""
    if isinstance(value, str):
        return on_lines(value)
    if isinstance(value, tuple):
        return tuple(map(with_breaks, value))
    if isinstance(value, Citation | Reference | Name):
        kept = ("id", "type", "fact", "prefix", "suffix", "url", "language")
        texts = {one.name: with_breaks(getattr(value, one.name)) for one in fields(value) if one.name not in kept}
        return replace(value, **texts)
    return value


HTML = ("<!-- ", " -->")


@pytest.mark.parametrize("name", ["apa", "harvard", "ieee", "gbt7714-2015", "plain"])
def test_a_style_for_text_has_citations_in_text_and_no_notes(name: str) -> None:
    """Its parts follow from what it can word."""
    assert FORMATS[name].parts == ("whole", "reference", "in-text", "quote")


def test_a_note_style_has_notes_and_no_citations_in_text() -> None:
    """Chicago cites in footnotes."""
    assert FORMATS["chicago-notes"].parts == ("whole", "reference", "note", "quote")


@pytest.mark.parametrize("name", ["apa", "mla", "chicago-notes", "gbt7714", "plain"])
@pytest.mark.parametrize(("markup", "marks"), [("plain", None), ("markdown", HTML), ("html", HTML)])
def test_styles_have_comments_only_where_they_have_markup(
    name: str, markup: Markup, marks: tuple[str, str] | None
) -> None:
    """Nothing hides a line in plain text."""
    assert FORMATS[name].comment(CiteOptions(markup=markup)) == marks


@pytest.mark.parametrize(
    ("name", "part", "marks"),
    [
        ("bibtex", "whole", ("% ", "")),
        ("bibtex", "in-text", ("% ", "")),
        ("biblatex", "reference", ("% ", "")),
        ("biblatex", "note", ("% ", "")),
        ("hayagriva", "whole", ("# ", "")),
        ("hayagriva", "reference", ("# ", "")),
        ("hayagriva", "in-text", ("// ", "")),
        ("hayagriva", "quote", ("// ", "")),
        ("wikipedia", "whole", HTML),
        ("markdown", "note", HTML),
        ("pandoc", "whole", HTML),
        ("csl-json", "whole", None),
        ("csl-json", "in-text", None),
        ("ris", "whole", None),
        ("web-annotation", "whole", None),
        ("schema-org", "whole", None),
    ],
)
def test_data_formats_have_the_comments_of_their_language(name: str, part: Part, marks: tuple[str, str] | None) -> None:
    """BibTeX and LaTeX, YAML or Typst, HTML in wikitext and Markdown; JSON and RIS have none."""
    assert FORMATS[name].comment(CiteOptions(part=part)) == marks


def test_a_comment_changes_nothing_for_a_reader(base: FactBase) -> None:
    """BibTeX files and YAML read the same with a comment line before them."""
    entries = cited(base, INSTITUTIONS)
    for name, options in [("bibtex", WHOLE), ("biblatex", WHOLE), ("hayagriva", REFERENCE)]:
        text = FORMATS[name].write(entries, options)
        opening, closing = FORMATS[name].comment(options) or ("", "")
        commented = f"{opening}a doubtful figure{closing}\n{text}"
        read = yaml.safe_load if name == "hayagriva" else read_bib
        assert json.dumps(read(commented), default=str) == json.dumps(read(text), default=str), name


@pytest.mark.parametrize("type_", SOURCE_TYPES)
@pytest.mark.parametrize("name", FORMATS)
def test_a_line_break_in_any_field_is_a_space(name: str, type_: SourceType) -> None:
    """A fact file may wrap what it likes: the format writes the same as for text on one line."""
    citation = replace(CITATION, reference=replace(REPORT, type=type_))
    broken = with_breaks(citation)
    assert broken.quote != citation.quote
    assert "\n" in broken.reference.author[0].family
    for part in FORMATS[name].parts:
        options = CiteOptions(part, "always")
        expected = FORMATS[name].write(group_citations([citation]), options)
        assert FORMATS[name].write(group_citations([broken]), options) == expected
