"""How an article's layout is guessed: what parts its paragraphs, and what each block is."""

from __future__ import annotations

import pytest

from ccec_cli.curate.article import read_article
from ccec_cli.curate.layout import guess_layout
from ccec_cli.model import FactBase
from ccec_cli.text.paragraphs import fold_space, raw_index
from ccec_cli.text.sentences import find_sentences
from tests.command_line import ROOT

ARTICLE = """Gazette

Ashford Opens a Harbour

By Ann Reed | May 2, 2021

Ashford opened a harbour.

The harbour at night (Photo by Tom Ito)

What it cost

The harbour cost 30 million euros, the mayor said, and it was paid for by the town alone.

Accept our cookies

Follow the town
"""
WRAPPED = """Ashford Opens a Harbour


Ashford, which lies on the coast of

the sea, has opened a harbour with

twelve berths, after years of

work.


It cost 30 million

euros.
"""


def test_blocks_are_named_by_what_they_look_like() -> None:
    """A page label, the title, a byline, paragraphs, a caption, a heading, and furniture at the end."""
    assert guess_layout(ARTICLE).labels == (
        *("block", "title", "byline", "paragraph", "caption", "heading", "paragraph", "block", "block"),
    )


def test_single_blank_lines_wrap_where_they_part_sentences() -> None:
    """In a hard-wrapped file two blank lines part paragraphs."""
    layout = guess_layout(WRAPPED)
    assert (layout.paragraph_break, layout.labels) == (2, ("title", "paragraph", "paragraph"))


def test_one_broken_sentence_is_no_habit() -> None:
    """A paragraph that begins with a small letter does not make a file hard-wrapped."""
    assert guess_layout(ARTICLE.replace("The harbour cost", "the harbour cost")).paragraph_break == 1


@pytest.mark.parametrize("citekey", ["ichongqing-2020-04-16", "china-report-2021-03-11", "ichongqing-2021-10-25"])
def test_the_paragraphs_of_real_articles_are_found(citekey: str, base: FactBase) -> None:
    """Every part of three of the shipped articles gets the label that its curator gave it."""
    curated = base.sources[citekey]
    guessed, _ = read_article(ROOT / "seeds" / curated.file)
    assert [part.locator for part in guessed.paragraphs] == [part.locator for part in curated.paragraphs]


def test_a_place_in_folded_text_is_found_in_the_raw_one() -> None:
    """Runs of white space, which folding makes one space, are stepped over."""
    raw = "one  two\n\nthree"
    folded = fold_space(raw)
    assert [raw[raw_index(raw, folded.index(word)) :][: len(word)] for word in folded.split()] == folded.split()


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("“One.” Two.", ["“One.”", "Two."]),
        ("Mr. Reed of St. Ives spoke. So did Mrs. Holt.", ["Mr. Reed of St. Ives spoke.", "So did Mrs. Holt."]),
        ("It cost 3.5 million U.S. dollars in all.", ["It cost 3.5 million U.S. dollars in all."]),
        ("港口开放了。它有十二个泊位。", ["港口开放了。", "它有十二个泊位。"]),
        ("", []),
    ],
)
def test_a_paragraph_is_parted_into_sentences(text: str, sentences: list[str]) -> None:
    """A full stop ends a sentence, but not after a title, an initial or within a number."""
    assert [text[start:end] for start, end in find_sentences(text)] == sentences
