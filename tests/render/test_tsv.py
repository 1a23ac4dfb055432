"""`--tsv` prints a header and a line a result, with as many tabs in each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.tsv import render


def test_a_header_and_a_line_a_result(table: Answer) -> None:
    """Tabs and line breaks within a value become spaces."""
    assert render(table, 80) == (
        'id\tclaim\ttags\tparts.at\tparts.ok\none\t两江 grew, then fell\ta; b\t1\ttrue\ntwo\tso-called "growth"\t\t\t\n'
    )


def test_no_result_is_an_empty_file(nothing: Answer) -> None:
    """Without a record nobody knows the columns."""
    assert render(nothing, 80) == ""


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8)), min_size=1, max_size=4))
def test_every_line_has_as_many_cells(rows: list[tuple[str, str]]) -> None:
    """Whatever stands in the values, no program sees more lines or cells than there are."""
    text = render(Answer("ccec/test/1", lambda: ({"a": a, "b": b} for a, b in rows), str), 80)
    assert len(text.splitlines()) == len(rows) + 1
    assert all(line.count("\t") == 1 for line in text.splitlines())
