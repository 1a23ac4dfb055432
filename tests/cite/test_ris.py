"""RIS: read back by rispy, and its lines as the specification has them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import rispy
from hypothesis import given

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import Date, FactBase, Name, Reference
from tests.cite.material import DONG, INSTITUTIONS, REFERENCE, WHOLE, cited, every_fact, nasty_entries

ris = FORMATS["ris"]


def read(text: str) -> list[dict[str, Any]]:
    """The records as rispy has them."""
    return list(rispy.loads(text))


def test_every_source_is_one_record(base: FactBase) -> None:
    """However many facts of it are cited."""
    entries = every_fact(base)
    assert [record["id"] for record in read(ris.write(entries, WHOLE))] == [entry.reference.id for entry in entries]


def test_a_record_has_its_fields_under_the_tags_that_readers_know(base: FactBase) -> None:
    """The words of the fact are a note."""
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
    """From `TY` to `ER`, as the specification has it."""
    text = ris.write(every_fact(base), WHOLE)
    assert text.replace("\r\n", "").count("\n") == text.replace("\r\n", "").count("\r") == 0
    lines = [line for line in text.split("\r\n") if line]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert lines[0].startswith("TY  - ")
    assert lines[-1] == "ER  - "


def test_a_date_that_is_worked_out_is_only_in_a_note(base: FactBase) -> None:
    """A year in brackets would be no year for a reader."""
    record = next(one for one in read(ris.write(every_fact(base), WHOLE)) if one["id"] == "science-city-2022-08")
    assert "year" not in record
    assert "date" not in record
    assert record["notes"][-1] == "date worked out from the text: 2022-08"


def test_dates_have_three_slashes_however_precise_they_are() -> None:
    """Year, month, day and the rest."""

    def date(issued: Date) -> str:
        (record,) = read(ris.write([Entry(Reference("a", "book", "T", "en", issued=issued), (), 1)], REFERENCE))
        return str(record["date"])

    assert [date(Date(2023, 3, 7)), date(Date(2023, 3)), date(Date(2023))] == ["2023/03/07/", "2023/03//", "2023///"]


def test_advice_names_authors_that_readers_misread() -> None:
    """RIS has no way to write them."""
    entry = Entry(Reference("a", "book", "T", "en", author=(Name(literal="Office, General"),)), (), 1)
    assert ris.advise([entry], REFERENCE) == (
        "a: readers of RIS take 'Office, General' for a person because of its comma",
    )


def test_names_without_parts_end_in_a_comma_so_that_readers_find_no_family_name_in_them(base: FactBase) -> None:
    """China Report is not Mr. Report."""
    records = {record["id"]: record for record in read(ris.write(every_fact(base), WHOLE))}
    assert records["china-report-2021-03-11"]["authors"] == ["China Report,"]
    assert records[DONG]["authors"] == ["Dong, Kenny"]


def test_without_locators_notes_have_the_quote_alone(base: FactBase) -> None:
    """As the user wants it."""
    (record,) = read(ris.write(cited(base, INSTITUTIONS), CiteOptions(locator="never")))
    assert record["notes"] == [f"“gathered 37 research institutions” ({INSTITUTIONS})"]


@given(nasty_entries())
def test_no_content_breaks_a_record_or_another_field(entry: Entry) -> None:
    """Whatever a field holds, it comes back, and the next record, too."""
    reference = entry.reference
    first, second = read(ris.write([entry, replace(entry, reference=replace(reference, id="next"))], WHOLE))
    assert (first["id"], second["id"]) == (reference.id, "next")
    assert first["title"] == reference.title
    assert first.get("publisher") == reference.publisher
    assert first.get("place_published") == reference.publisher_place
    assert first.get("start_page") == reference.page
    assert list(map(_bare, first.get("authors", []))) == [
        _bare(f"{name.family or ''}{name.given or ''}{name.literal or ''}") for name in reference.author
    ]
    assert [url for urls in first.get("urls", []) for url in [urls]] == ([reference.url] if reference.url else [])


def _bare(name: str) -> str:
    """A name without the commas and spaces that separate its parts."""
    return re.sub("[, ]", "", name)
