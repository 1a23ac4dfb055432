"""`--ids` prints the ids alone, to pipe into another command."""

from __future__ import annotations

from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.ids import render


def test_one_id_a_line(table: Answer) -> None:
    """In the order of the results."""
    assert render(table, 80) == "one\ntwo\n"


def test_each_id_is_printed_once() -> None:
    """A fact that answers two queries is one fact."""
    assert render(Answer("ccec/test/1", tuple, str, ids=("one", "two", "one")), 80) == "one\ntwo\n"


def test_no_id_is_no_line(nothing: Answer) -> None:
    """So that a pipe gets nothing to do."""
    assert render(nothing, 80) == ""
