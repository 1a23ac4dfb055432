"""`--csv` prints RFC 4180 with a header, and nothing that a spreadsheet would take for a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.csv import render


def sheet(*cells: str) -> list[list[str]]:
    """Write cells as a column `c` and read the file back."""
    text = render(Answer("ccec/test/1", lambda: ({"c": cell} for cell in cells), str), 80)
    return list(csv.reader(io.StringIO(text, newline="")))


def test_a_header_and_a_row_a_result(table: Answer) -> None:
    """Nested values have their columns; lines end as the standard says; quotes are doubled."""
    assert render(table, 80) == (
        "id,claim,tags,parts.at,parts.ok\r\n"
        'one,"两江 grew,\tthen\nfell",a; b,1,true\r\n'
        'two,"so-called ""growth""",,,\r\n'
    )


def test_no_result_is_an_empty_file(nothing: Answer) -> None:
    """Without a record nobody knows the columns."""
    assert render(nothing, 80) == ""


@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])).filter(lambda text: text[:1] not in "=+-@"),
        min_size=1,
    )
)
def test_whatever_is_written_is_read_back(cells: list[str]) -> None:
    """Commas, quotation marks and Chinese survive; formulas are another matter."""
    assert sheet(*cells)[1:] == [[cell] if cell else [] for cell in cells] or sheet(*cells) == [
        ["c"],
        *([cell] for cell in cells),
    ]


@pytest.mark.parametrize(
    "formula", ["=1+2", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "=; =HYPERLINK(x)", "\t=1", "\r=1"], ids=ascii
)
def test_a_formula_is_made_harmless(formula: str) -> None:
    """An apostrophe before it makes it text, as OWASP advises."""
    assert sheet(formula)[1] == [f"'{formula}"]


@pytest.mark.parametrize("value", ["=", "=; >", "-5", "-1.5", "+3", "−5", "<=", "~"])
def test_numbers_and_comparators_stay_as_they_are(value: str) -> None:
    """They cannot do harm, and a script compares them."""
    assert sheet(value)[1] == [value]
