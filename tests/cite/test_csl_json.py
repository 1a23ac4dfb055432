"""CSL-JSON: items that hold to the rules of the schema csl-data.json of CSL 1.0.2."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft7Validator

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions, Part
from ccec_cli.model import FactBase
from tests.cite.material import DONG, IN_TEXT, INSTITUTIONS, REFERENCE, WHOLE, cited, every_fact, nasty_entries

csl_json = FORMATS["csl-json"]

_TEXT = {"type": "string", "minLength": 1}
_PART = {"type": "integer"}
_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "items": {"type": "array", "items": _PART, "minItems": 1, "maxItems": 3},
            "maxItems": 2,
        },
        "literal": _TEXT,
    },
    "additionalProperties": False,
}
_NAME = {
    "type": "object",
    "properties": {"family": _TEXT, "given": _TEXT, "literal": _TEXT},
    "additionalProperties": False,
}
_TYPES = ["article", "article-magazine", "article-newspaper", "book", "dataset", "report", "webpage"]
_VARIABLES = ("title", "container-title", "publisher", "publisher-place", "number", "page", "genre", "URL", "language")
ITEMS = Draft7Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["id", "type"],
            "additionalProperties": False,
            "properties": {
                "id": _TEXT,
                "type": {"enum": _TYPES},
                "author": {"type": "array", "items": _NAME},
                "issued": _DATE,
                "accessed": _DATE,
                "custom": {"type": "object"},
                **dict.fromkeys(_VARIABLES, _TEXT),
            },
        },
    }
)
"""The part of the official schema that our fields touch: its variables, their types, and nothing else."""


def items(entries: tuple[Entry, ...], options: CiteOptions = WHOLE) -> list[dict[str, Any]]:
    """The items as any JSON reader has them."""
    found: list[dict[str, Any]] = json.loads(csl_json.write(entries, options))
    return found


def test_every_source_is_one_item_of_the_schema(base: FactBase) -> None:
    """However many facts of it are cited."""
    entries = every_fact(base)
    found = items(entries)
    ITEMS.validate(found)
    assert [item["id"] for item in found] == [entry.reference.id for entry in entries]


def test_titles_are_in_sentence_case_as_processors_want_them_and_as_printed_beside(base: FactBase) -> None:
    """Processors can make headline case, but not undo it."""
    (item,) = items(cited(base, INSTITUTIONS))
    assert item["title"] == "Chongqing and Chengdu holding hands for co-prosperity"
    assert item["custom"]["ccec"]["title"] == "Chongqing and Chengdu Holding Hands for Co-Prosperity"


def test_facts_are_under_custom_with_their_quotes(base: FactBase) -> None:
    """The schema allows data of one's own nowhere else."""
    (item,) = items(cited(base, INSTITUTIONS))
    (fact,) = item["custom"]["ccec"]["facts"]
    assert fact["id"] == INSTITUTIONS
    assert fact["quote"] == "gathered 37 research institutions"
    assert (fact["locator"], fact["label"]) == ("6", "paragraph")
    assert "custom" not in items(cited(base, INSTITUTIONS), REFERENCE)[0]


def test_the_locator_belongs_into_the_citation(base: FactBase) -> None:
    """An item's locator would have no label."""
    assert json.loads(csl_json.write(cited(base, INSTITUTIONS), IN_TEXT)) == [
        {
            "schema": "https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json",
            "citationID": INSTITUTIONS,
            "citationItems": [{"id": DONG, "locator": "6", "label": "paragraph"}],
        }
    ]
    (citation,) = json.loads(csl_json.write(cited(base, INSTITUTIONS), CiteOptions("in-text", "never")))
    assert citation["citationItems"] == [{"id": DONG}]


def test_a_press_release_is_an_article_with_a_genre(base: FactBase) -> None:
    """CSL has no type for it."""
    item = next(item for item in items(every_fact(base)) if item["id"] == "china-report-2021-03-11")
    assert (item["type"], item["genre"]) == ("article", "Press release")


def test_a_date_that_is_worked_out_is_no_date_parts_which_a_style_would_print_bare(base: FactBase) -> None:
    """Only few styles show `circa`."""
    item = next(item for item in items(every_fact(base)) if item["id"] == "science-city-2022-08")
    assert item["issued"] == {"literal": "[2022]"}
    assert item["custom"]["ccec"]["issued-inferred"] == "2022-08"


@pytest.mark.parametrize("part", ["reference", "whole"])
def test_advice_names_dates_that_are_worked_out_and_pages_without_a_url(base: FactBase, part: Part) -> None:
    """On stderr, for styles differ in what they make of either."""
    date, pages = csl_json.advise(every_fact(base), CiteOptions(part))
    assert date.startswith("science-city-2022-08 prints no date")
    assert DONG in pages
    assert "china-report" not in pages
    assert csl_json.advise(every_fact(base), IN_TEXT) == ()


@given(nasty_entries())
def test_no_content_breaks_an_item_or_another_field(entry: Entry) -> None:
    """Whatever a field holds, it comes back, and so do its neighbours."""
    reference = entry.reference
    found = items((entry,))
    ITEMS.validate(found)
    (item,) = found
    assert item["title"] == reference.title
    assert item.get("container-title") == reference.container
    assert item.get("publisher") == reference.publisher
    assert item.get("URL") == reference.url
    assert len(item.get("author", [])) == len(reference.author)
