"""Answers for the tests of the output formats."""

from __future__ import annotations

import pytest

from ccec_cli.render.answer import Answer, Page, Row, Styled, Table, View


def viewed(view: View, schema: str = "ccec/test/1") -> Answer:
    """An answer that is only for people."""
    return Answer(schema, tuple, lambda: view)


@pytest.fixture
def table() -> Answer:
    """Two results with a table: nested records, Chinese, a tab and a line break in the text."""
    return Answer(
        schema="ccec/test/1",
        make_results=lambda: (
            {"id": "one", "claim": "两江 grew,\tthen\nfell", "tags": ("a", "b"), "parts": ({"at": 1, "ok": True},)},
            {"id": "two", "claim": 'so-called "growth"', "tags": (), "parts": ()},
        ),
        make_view=lambda: Table(
            ("Fact", "Source"),
            (
                Row(("one", "两江 grew,\tthen\nfell", ""), (Styled("两江 grew", ((0, 2, "match"),)), Styled("x-2021"))),
                Row(("two", 'so-called "growth"', "!"), (Styled('so-called "growth"'), Styled("y-2022"))),
            ),
        ),
        ids=("one", "two"),
        base={"title": None},
        head={"query": "两江"},
        tail={"nearest": ()},
        total=7,
        notes=("showing 2 of 7",),
    )


@pytest.fixture
def pages() -> Answer:
    """Two pages, each of labels and texts."""
    return Answer(
        schema="ccec/test/1",
        make_results=lambda: ({"id": "one"}, {"id": "two"}),
        make_view=lambda: (
            Page((("", Styled.of("one", "id")), ("claim", Styled("First\nline")))),
            Page((("", Styled.of("two", "id")), ("claim", Styled("Second")))),
        ),
    )


@pytest.fixture
def nothing() -> Answer:
    """No result."""
    return Answer(
        schema="ccec/test/1",
        make_results=lambda: (),
        make_view=lambda: Table(("Fact", "Source"), ()),
        warnings=("nothing found",),
    )
