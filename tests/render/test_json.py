"""`--json` prints one document, the same shape for every command, also for a failure."""

from __future__ import annotations

import json

from ccec_cli.errors import NotFoundError
from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.json import render, render_error


def test_the_document_has_its_keys_in_a_fixed_order(table: Answer) -> None:
    """Schema, ok and base first, then the query, the counts, the results, what the command adds, and the warnings."""
    assert list(json.loads(render(table, 80))) == [
        "schema", "ok", "base", "query", "total", "returned", "results", "nearest", "warnings",
    ]  # fmt: skip


def test_it_tells_how_many_there_are_and_how_many_it_returns(table: Answer) -> None:
    """The total counts what was left out, too."""
    document = json.loads(render(table, 80))
    assert (document["total"], document["returned"]) == (7, 2)


def test_without_a_total_all_are_returned(pages: Answer) -> None:
    """The total is what there is."""
    assert json.loads(render(pages, 80))["total"] == 2


def test_no_result_is_an_empty_list(nothing: Answer) -> None:
    """Lists are never null."""
    document = json.loads(render(nothing, 80))
    assert (document["ok"], document["results"], document["warnings"]) == (True, [], ["nothing found"])


def test_text_stands_as_it_is(table: Answer) -> None:
    """Chinese is not escaped, tabs and line breaks are; the document ends its last line."""
    text = render(table, 80)
    assert '"claim": "两江 grew,\\tthen\\nfell"' in text
    assert text.endswith("}\n")


def test_a_failure_is_a_document_too() -> None:
    """With its code, what is wrong, what to do, and what was perhaps meant."""
    document = json.loads(render_error(NotFoundError("fact", "liangjian", ["liangjiang"])))
    assert document == {
        "schema": "ccec/error/1",
        "ok": False,
        "error": {
            "code": "not-found",
            "message": "no fact 'liangjian'",
            "hint": "did you mean liangjiang?",
            "candidates": ["liangjiang"],
        },
    }
