"""RIS: read back by rispy, and its lines as the specification has them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import rispy
from hypothesis import given

from ccec_cli.cite import names, ris
from ccec_cli.cite.entry import CiteOptions, Entry
from ccec_cli.model import Date, FactBase, Name, Reference
from tests.cite.material import DONG, INSTITUTIONS, REFERENCE, WHOLE, cited, every_fact, nasty_entries


def read(text: str) -> list[dict[str, Any]]:
    """The records as rispy has them."""
    return list(rispy.loads(text))


def test_every_source_is_one_record(base: FactBase) -> None:
    entries = every_fact(base)
    assert [record["id"] for record in read(ris.write(entries, WHOLE))] == [entry.reference.id for entry in entries]


def test_a_record_has_its_fields_under_the_tags_that_readers_know(base: FactBase) -> None:
    (record,) = read(ris.write(cited(base, INSTITUTIONS), WHOLE))
    assert record == {
        "type_of_reference": "ELEC",
        "id": DONG,
        "authors": ["Dong, Kenny"],
        "title": "Chongqing and Chengdu Holding Hands for Co-Prosperity",
        "secondary_title": "iChongqing",
        "year": "2021",
        "date": "2021/10/25/",
        "language": "en",
        "notes": [f"para. 6: “gathered 37 research institutions” ({INSTITUTIONS})"],
    }


def test_lines_are_a_tag_two_spaces_a_hyphen_a_space_and_end_in_cr_lf(base: FactBase) -> None:
    text = ris.write(every_fact(base), WHOLE)
    assert text.replace("\r\n", "").count("\n") == text.replace("\r\n", "").count("\r") == 0
    lines = [line for line in text.split("\r\n") if line]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert lines[0].startswith("TY  - ")
    assert lines[-1] == "ER  - "


def test_a_date_that_is_worked_out_stands_in_a_note_alone(base: FactBase) -> None:
    record = next(one for one in read(ris.write(every_fact(base), WHOLE)) if one["id"] == "science-city-2022-08")
    assert "year" not in record
    assert "date" not in record
    assert record["notes"][-1] == "date worked out from the text: 2022-08"


def test_dates_have_three_slashes_however_precise_they_are() -> None:
    def date(issued: Date) -> str:
        (record,) = read(ris.write([Entry(Reference("a", "book", "T", "en", issued=issued), (), 1)], REFERENCE))
        return str(record["date"])

    assert [date(Date(2023, 3, 7)), date(Date(2023, 3)), date(Date(2023))] == ["2023/03/07/", "2023/03//", "2023///"]


def test_the_writer_is_told_of_names_that_readers_take_apart() -> None:
    entry = Entry(Reference("a", "book", "T", "en", author=(Name(literal="Office, General"),)), (), 1)
    assert ris.advise([entry], REFERENCE) == ("a: readers of RIS take 'Office, General' for a person because of its comma",)


def test_without_places_notes_have_the_words_alone(base: FactBase) -> None:
    (record,) = read(ris.write(cited(base, INSTITUTIONS), CiteOptions(locator="never")))
    assert record["notes"] == [f"“gathered 37 research institutions” ({INSTITUTIONS})"]


@given(nasty_entries())
def test_no_content_breaks_a_record_or_another_field(entry: Entry) -> None:
    reference = entry.reference
    first, second = read(ris.write([entry, replace(entry, reference=replace(reference, id="next"))], WHOLE))
    assert (first["id"], second["id"]) == (reference.id, "next")
    assert first["title"] == reference.title
    assert first.get("publisher") == reference.publisher
    assert first.get("place_published") == reference.publisher_place
    assert first.get("start_page") == reference.page
    assert first.get("authors", []) == [names.inverted(name) for name in reference.author]
    assert [url for urls in first.get("urls", []) for url in [urls]] == ([reference.url] if reference.url else [])
