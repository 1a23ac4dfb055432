"""`ccec lookup` finds facts and says what it left out, what is doubtful, or why there is nothing."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command_line import Ccec


def test_words_need_no_quotation_marks(ccec_tiny: Ccec) -> None:
    """All arguments are one query."""
    assert ccec_tiny("lookup", "Hongshan", "bus", "--ids").lines == ["hongshan-bus-interval"]


def test_a_pipe_gets_id_claim_source_place_doubt_and_score(ccec_tiny: Ccec) -> None:
    """Tab-separated, a line a fact."""
    (line,) = ccec_tiny("lookup", "Hongshan bus").lines
    *cells, score = line.split("\t")
    assert cells == [
        "hongshan-bus-interval", "The bus from Lanhe to Hongshan runs every 20 minutes.", "valley-report-2021",
        "para. 2", "",
    ]  # fmt: skip
    assert 0 < int(score) <= 100


def test_a_doubtful_fact_is_marked_and_said_to_be(ccec_tiny: Ccec) -> None:
    """Nobody overlooks a caveat."""
    result = ccec_tiny("lookup", "1.2 million books")
    assert result.lines[0].split("\t")[4] == "!"
    assert "caveat" in result.stderr


def test_without_doubt_there_is_no_talk(ccec_tiny: Ccec) -> None:
    """Silence is a good sign."""
    assert ccec_tiny("lookup", "Hongshan bus").stderr == ""


def test_the_limit_cuts_the_answer_and_says_so(ccec_tiny: Ccec) -> None:
    """Ten facts, or as many as asked."""
    result = ccec_tiny("lookup", "Lanhe", "-n", "2", "--json")
    assert (result.json["returned"], len(result.json["results"])) == (2, 2)
    assert result.json["total"] > 2
    assert f"showing 2 of {result.json['total']} facts" in result.stderr


def test_a_record_tells_why_it_matched(ccec_tiny: Ccec) -> None:
    """With its score, for a script to judge."""
    (record,) = ccec_tiny("lookup", "Hongshn bus", "--json").json["results"]
    assert record["match"][0] == {"how": "typo", "asked": "hongshn", "matched": "Hongshan"}
    assert 0 < record["score"] <= 100


def test_nothing_found_says_what_is_unknown(ccec_tiny: Ccec) -> None:
    """Exit code 1, as grep, and which word the fact base does not have."""
    result = ccec_tiny("lookup", "zeppelin to Hongshan")
    assert (result.code, result.stdout) == (1, "")
    assert "no fact answers 'zeppelin to Hongshan'" in result.stderr
    assert "not in the fact base: zeppelin" in result.stderr


def test_nothing_found_names_what_comes_near(ccec_tiny: Ccec) -> None:
    """In JSON the ids, on stderr with their claims."""
    result = ccec_tiny("lookup", "Hongshan bus every 30 minutes", "--json")
    assert (result.code, result.json["results"]) == (1, [])
    assert result.json["nearest"] == ["hongshan-bus-interval"]
    assert "near: hongshan-bus-interval: " in result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("Hongshan bus", "--kind", "role"), "without the filters"),
        (("Hongshan bus kind:role",), "without the operators"),
    ],
)
def test_what_filters_leave_out_is_told(ccec_tiny: Ccec, arguments: tuple[str, ...], told: str) -> None:
    """Whether they are options or stand in the query."""
    result = ccec_tiny("lookup", *arguments)
    assert result.code == 1
    assert told in result.stderr


def test_an_operator_that_names_nothing_is_told(ccec_tiny: Ccec) -> None:
    """With what was meant."""
    result = ccec_tiny("lookup", "bus about:Hongshen")
    assert result.code == 1
    assert "about:Hongshen: no entity named 'Hongshen'; did you mean Hongshan?" in result.stderr


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--about", "梅安然"),
        ("--topic", "libraries"),
        ("--source", "lanhe-post"),
        ("--kind", "role"),
        ("--year", "2021"),
    ],
)
def test_options_narrow_it_down(ccec_tiny: Ccec, option: str, value: str) -> None:
    """Each passes the role and keeps out the bus, which the query finds without it."""
    assert {"hongshan-bus-interval", "mei-anran-role-2021"} <= set(
        ccec_tiny("lookup", "Lanhe", "-n", "50", "--ids").lines
    )
    found = ccec_tiny("lookup", "Lanhe", option, value, "-n", "50", "--ids").lines
    assert "mei-anran-role-2021" in found
    assert "hongshan-bus-interval" not in found


def test_an_option_may_be_repeated(ccec_tiny: Ccec) -> None:
    """Its values are alternatives."""
    found = ccec_tiny("lookup", "Mei Anran", "--kind", "role", "--kind", "opinion", "--ids").lines
    assert set(found) == {"mei-anran-role-2021", "reading-rooms-cheaper-than-roads"}


def test_queries_can_come_from_stdin(ccec_tiny: Ccec) -> None:
    """One a line, blank lines left out; each record tells which query it answers."""
    result = ccec_tiny("lookup", "-", "--jsonl", stdin="Hongshan bus\n\n  红山 bus  \r\nzeppelin\n")
    assert [json.loads(line)["query"] for line in result.lines] == ["Hongshan bus", "红山 bus"]
    assert result.stderr == "no fact answers 'zeppelin'\n"
    assert result.code == 0


def test_a_batch_is_one_document(ccec_tiny: Ccec) -> None:
    """With what remains unanswered."""
    result = ccec_tiny("lookup", "-", "--json", stdin="Hongshan bus\nzeppelin\n")
    assert (result.json["query"], result.json["unanswered"]) == (None, ["zeppelin"])
    assert [record["query"] for record in result.json["results"]] == ["Hongshan bus"]


def test_a_batch_without_any_answer_has_found_nothing(ccec_tiny: Ccec) -> None:
    """Exit code 1."""
    assert ccec_tiny("lookup", "-", stdin="zeppelin\n").code == 1


def test_the_limit_of_a_batch_holds_for_each_query(ccec_tiny: Ccec) -> None:
    """One best answer to each question."""
    result = ccec_tiny("lookup", "-", "-n", "1", "--jsonl", stdin="Lanhe\nMei Anran\n")
    assert [json.loads(line)["query"] for line in result.lines] == ["Lanhe", "Mei Anran"]


def test_all_formats_hold_the_same_facts(ccec_tiny: Ccec) -> None:
    """In the same order."""
    ids = ccec_tiny("lookup", "Lanhe", "--ids").lines
    assert [record["id"] for record in ccec_tiny("lookup", "Lanhe", "--json").json["results"]] == ids
    assert [json.loads(line)["id"] for line in ccec_tiny("lookup", "Lanhe", "--jsonl").lines] == ids
    sheet = csv.DictReader(io.StringIO(ccec_tiny("lookup", "Lanhe", "--csv").stdout, newline=""))
    assert [row["id"] for row in sheet] == ids
    assert [line.split("\t")[0] for line in ccec_tiny("lookup", "Lanhe", "--tsv").lines[1:]] == ids
    assert [line.split("\t")[0] for line in ccec_tiny("lookup", "Lanhe").lines] == ids
