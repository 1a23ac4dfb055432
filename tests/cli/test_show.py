"""`ccec show`: one fact whole, its words in their paragraph, its doubts beside each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from ccec_cli.cli.commands.show import command
from ccec_cli.model import FactBase
from ccec_cli.render.formats.terminal import render
from tests.command_line import Ccec
from tests.worlds import SMALL, small_copy

_SMALL = ("--facts", str(SMALL))


def labelled(lines: list[str], label: str) -> list[str]:
    """What stands under a label."""
    return [line.split("\t")[1] for line in lines if line.startswith(f"{label}\t")]


def test_a_fact_is_shown_whole(ccec: Ccec) -> None:
    """Claim, figure, time, speaker, paragraph and proof."""
    lines = ccec("show", "harbour-berths-2021", *_SMALL).lines
    assert labelled(lines, "claim") == ["Ashford harbour had 12 berths when it opened, Lena Holt said."]
    assert labelled(lines, "figure") == ["12 berths"]
    assert labelled(lines, "when") == ["2021-04-28"]
    assert labelled(lines, "said by") == ["Lena Holt, Mayor of Ashford"]
    assert labelled(lines, "para. 1")[0].startswith("Ashford opened a new harbour")
    assert labelled(lines, "proof")[0].startswith("exact: gazette-2021-05-02, para. 1, seeds/gazette.txt, sha256 ")


def test_neighbours_are_shown_on_demand(ccec: Ccec) -> None:
    """-C 1 adds the parts before and after."""
    lines = ccec("show", "freight-growth-2020", "-C", "1", *_SMALL).lines
    assert [line.split("\t")[0] for line in lines if line.startswith(("para.", "caption"))] == [
        "para. 2",
        "para. 3",
        "caption 1",
    ]


def test_a_conflict_shows_the_other_fact_and_the_sum(ccec: Ccec) -> None:
    """What the other says, where and in which words, and what the figures make of each other."""
    lines = ccec("show", "harbour-berths-2021", *_SMALL).lines
    (other,) = labelled(lines, "conflicts")
    assert other.startswith("harbour-berths-end-2021; 14 berths; 2021; By the end of 2021")
    assert other.endswith("port-office-2022, para. 1; “At the end of the year 14 berths were in use”")
    assert labelled(lines, "sum") == ["14 is 2 more than 12 (16.7 %)"]


def test_the_other_facts_caveat_is_told(ccec: Ccec) -> None:
    """Why two figures cannot be compared may stand with either of them."""
    lines = ccec("show", "harbour-berths-end-2021", *_SMALL).lines
    assert labelled(lines, "its caveat") == [
        "The Port Office counts 14 at the end of the year (port-office-2022, paragraph 1)."
    ]


def test_a_sum_within_a_fact_is_told(ccec: Ccec) -> None:
    """Two currencies imply a rate."""
    lines = ccec("show", "harbour-earnings-2021", *_SMALL).lines
    assert labelled(lines, "sum") == ["3.1 million dollars for 2.6 million euros is 1.19 dollars to one euro"]


def test_scripts_get_the_sums(ccec: Ccec) -> None:
    """With the id of the other fact."""
    (record,) = ccec("show", "harbour-berths-2021", "--json", *_SMALL).json["results"]
    assert record["sums"] == [{"with": "harbour-berths-end-2021", "text": "14 is 2 more than 12 (16.7 %)"}]
    assert record["conflicts_with"] == ["harbour-berths-end-2021"]
    assert record["caveat"].startswith("The Port Office")


def plain(text: str) -> list[str]:
    """The lines without colour."""
    from rich.text import Text  # noqa: PLC0415 - as at a terminal

    return Text.from_ansi(text).plain.splitlines()


def test_facts_in_conflict_stand_side_by_side_where_they_fit(small: FactBase) -> None:
    """In a wide terminal the two share their lines."""
    answer = command(small, ["harbour-berths-2021"])
    assert any("12 berths  " in line and "14 berths" in line for line in plain(render(answer, 140)))


def test_facts_in_conflict_stand_one_under_the_other_where_they_do_not(small: FactBase) -> None:
    """In a narrow one no line is wider than the terminal, and none holds both."""
    lines = plain(render(command(small, ["harbour-berths-2021"]), 80))
    assert max(map(len, lines)) <= 80
    assert not any("12 berths" in line and "14 berths" in line for line in lines)
    assert any(line.strip() == "14 berths" for line in lines)


def test_a_broken_quote_is_shown_with_the_difference(tmp_path: Path, ccec: Ccec) -> None:
    """What is quoted, the nearest passage, and where they differ; or the place that the quote has moved to."""
    world = small_copy(tmp_path)
    text = (world / "facts.yaml").read_text(encoding="utf-8")
    text = text.replace('"It has 12', '"It has 13').replace('paragraph: 1, quote: "cost', 'paragraph: 2, quote: "cost')
    (world / "facts.yaml").write_text(text, encoding="utf-8")
    lines = ccec("show", "harbour-berths-2021", "harbour-cost-2021", "--facts", str(world)).lines
    assert labelled(lines, "nearest") == ["It has 12 berths (para. 1): where the quote has '13', the source has '12'"]
    assert labelled(lines, "proof")[1].endswith("; the quote is in para. 1")


@pytest.mark.parametrize(
    ("file", "old", "new", "level"),
    [
        ("facts.yaml", '"It has 12', '"it has 12', "mismatch"),
        ("facts.yaml", 'paragraph: 1, quote: "It has', 'paragraph: 2, quote: "It has', "moved"),
        ("seeds/gazette.txt", "May 2", "May 3", "source-drifted"),
    ],
)
def test_every_output_shows_the_same_level(
    file: str, old: str, new: str, level: str, tmp_path: Path, ccec: Ccec
) -> None:
    """The proof line, JSON and the finding speak of one level."""
    world = small_copy(tmp_path)
    text = (world / file).read_text(encoding="utf-8")
    (world / file).write_text(text.replace(old, new), encoding="utf-8")
    facts = ("--facts", str(world))
    (proof,) = labelled(ccec("show", "harbour-berths-2021", *facts).lines, "proof")
    assert proof.startswith(f"{level}: ")
    for asked in (("show", "harbour-berths-2021"), ("list",), ("lookup", "12 berths")):
        records = ccec(*asked, "--json", *facts).json["results"]
        record = next(one for one in records if one["id"] == "harbour-berths-2021")
        assert record["evidence"][0]["verification"] == level
    assert level in ccec("verify", "--json", *facts).json["levels"]
    assert any(level in line for line in ccec("list", *facts).lines)
