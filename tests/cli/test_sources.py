"""`ccec sources`: the articles, or one to read with the facts that quote it."""

from __future__ import annotations

import pytest

from tests.command_line import Ccec
from tests.worlds import SMALL

_SMALL = ("--facts", str(SMALL))


def test_sources_are_listed_with_their_counts(ccec: Ccec) -> None:
    """One a line: citekey, title, date, how many facts."""
    lines = ccec("sources", *_SMALL).lines
    assert lines[0].split("\t") == ["gazette-2021-05-02", "Ashford Opens a Harbour", "2021-05-02", "5 facts", ""]
    assert "2022 (inferred)" in lines[1]


def test_an_article_is_read_by_its_parts(ccec: Ccec) -> None:
    """Each under the locator that evidence names it by."""
    lines = ccec("sources", "gazette", "--bare", *_SMALL).lines
    assert [line.split("\t")[0] for line in lines] == [
        "",
        "title",
        "byline",
        "para. 1",
        "para. 2",
        "para. 3",
        "caption 1",
    ]


def test_the_facts_that_quote_a_part_stand_below_it(ccec: Ccec) -> None:
    """In the order of the text; a doubtful one is marked."""
    lines = ccec("sources", "gazette", *_SMALL).lines
    at = next(index for index, line in enumerate(lines) if line.startswith("para. 1\t"))
    assert lines[at + 1] == "\t· harbour-opening-2021 · harbour-berths-2021 ! · harbour-cost-2021"


@pytest.mark.parametrize(("asked", "shown"), [("2", ["para. 2"]), ("2-3", ["para. 2", "para. 3"]), ("3", ["para. 3"])])
def test_a_part_of_an_article_can_be_read(asked: str, shown: list[str], ccec: Ccec) -> None:
    """A paragraph, or from one to another."""
    lines = ccec("sources", "gazette", "-p", asked, "--bare", *_SMALL).lines
    assert [line.split("\t")[0] for line in lines[1:]] == shown


def test_what_stands_between_two_paragraphs_is_shown_with_them(ccec: Ccec) -> None:
    """Headings and captions belong to the reading."""
    lines = ccec("sources", "ichongqing-2021", "-p", "5-6", "--bare").lines
    assert [line.split("\t")[0] for line in lines[1:]] == ["para. 5", "caption 2", "caption 3", "para. 6"]


def test_a_paragraph_that_is_not_there_is_not_found(ccec: Ccec) -> None:
    """With how many there are."""
    result = ccec("sources", "gazette", "-p", "4", *_SMALL)
    assert result.code == 1
    assert "gazette-2021-05-02 has 3 paragraphs" in result.stderr


@pytest.mark.parametrize("asked", ["0", "x", "3-2", "1,2", "-1", ""])
def test_what_is_no_paragraph_is_a_usage_error(asked: str, ccec: Ccec) -> None:
    """With how it is written."""
    result = ccec("sources", "gazette", f"--paragraphs={asked}", *_SMALL)
    assert result.code == 2
    assert "write 4, or 3-5" in result.stderr


def test_a_paragraph_of_no_source_is_a_usage_error(ccec: Ccec) -> None:
    """Which source?"""
    assert ccec("sources", "-p", "3").code == 2


def test_scripts_get_the_parts_with_their_facts(ccec: Ccec) -> None:
    """Locator, line, text, ids."""
    (record,) = ccec("sources", "gazette", "-p", "3", "--json", *_SMALL).json["results"]
    (part,) = record["text"]
    assert (part["locator"], part["line"], part["facts"]) == ("para. 3", 9, ["freight-growth-2020", "quiet-port-name"])
