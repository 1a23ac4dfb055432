"""`ccec coverage`: how much of the sources stands in facts, and where the gaps are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line import ROOT, Ccec
from tests.worlds import SMALL, small_copy

_SMALL = ("--facts", str(SMALL))


def test_a_base_that_is_covered_whole_passes(ccec: Ccec) -> None:
    """A line for each source."""
    result = ccec("coverage", "--fail-under", "100", "--facts", str(ROOT / "docs" / "example"))
    assert result.code == 0
    assert [line.split("\t")[1] for line in result.lines] == ["100 %"]


def test_a_gap_is_shown_in_its_line(ccec: Ccec) -> None:
    """As compilers do, with the place marked among the words around it."""
    lines = ccec("coverage", "gazette", *_SMALL).lines
    place = "seeds/gazette.txt:9:39: figure: no fact quotes it: Freight rose by 7.5% in 2020, against [-2.5%] in 2019."
    assert any(place in line for line in lines)


def test_what_is_listed_is_shown_on_demand_with_its_reason(ccec: Ccec) -> None:
    """Not otherwise."""
    reason = "not a fact: photo credit"
    assert reason in ccec("coverage", "--listed", *_SMALL).stdout
    assert reason not in ccec("coverage", *_SMALL).stdout


def test_too_little_coverage_fails(ccec: Ccec) -> None:
    """With --fail-under, and says so."""
    result = ccec("coverage", "--fail-under", "90", *_SMALL)
    assert result.code == 1
    assert "under 90 %" in result.stderr
    assert ccec("coverage", "--fail-under", "50", *_SMALL).code == 0


def test_nearly_all_is_not_all(tmp_path: Path, ccec: Ccec) -> None:
    """One gap among hundreds of places is never rounded to 100 %."""
    text = (ROOT / "facts.yaml").read_text(encoding="utf-8")
    (tmp_path / "facts.yaml").write_text(
        text.replace("    - {block: 24, reason: navigation}\n", "", 1), encoding="utf-8"
    )
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    result = ccec("coverage", "--fail-under", "100", "--facts", str(tmp_path))
    assert result.code == 1
    assert result.lines[-1].startswith("total\t99.")


def test_a_new_article_is_a_work_list(ccec: Ccec) -> None:
    """A file that is no source yet is measured, too: nothing of it has facts."""
    result = ccec("coverage", str(SMALL / "seeds" / "gazette.txt"), "--json")
    (record,) = result.json["results"]
    assert (record["percent"], record["id"]) == (0.0, "ashford-opens-harbour-2021-05-02")
    assert [place["text"] for place in record["open"] if place["kind"] == "figure"][:2] == [
        "12",
        "over 30 million euros",
    ]


def test_a_file_of_a_source_is_that_source(ccec: Ccec) -> None:
    """Its facts count."""
    (record,) = ccec("coverage", str(SMALL / "seeds" / "gazette.txt"), "--json", *_SMALL).json["results"]
    assert record["id"] == "gazette-2021-05-02"
    assert record["percent"] > 50


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "there is no file"), (b"", "is empty"), (b"\xff\xfe", "is not UTF-8"), (b"a\0b", "is not a text file")],
)
@pytest.mark.parametrize("command", ["coverage", "new"])
def test_a_file_that_cannot_be_read_is_a_usage_error(
    command: str, content: bytes | None, says: str, tmp_path: Path, ccec: Ccec
) -> None:
    """Told in words."""
    file = tmp_path / "article.txt"
    if content is not None:
        file.write_bytes(content)
    result = ccec(command, str(file))
    assert result.code == 2
    assert says in result.stderr


def test_a_missing_source_is_no_full_coverage(tmp_path: Path, ccec: Ccec) -> None:
    """What cannot be read cannot be covered."""
    world = small_copy(tmp_path)
    (world / "seeds" / "report.txt").unlink()
    result = ccec("coverage", "port", "--facts", str(world))
    assert result.code == 1
    assert "missing" in result.stderr


def test_an_unknown_source_gets_what_was_meant(ccec: Ccec) -> None:
    """As everywhere."""
    result = ccec("coverage", "gazete-2021-05-02", *_SMALL)
    assert result.code == 1
    assert "gazette-2021-05-02" in result.stderr
