"""A pipe gets tab-separated lines: nothing cut, nothing coloured, no heading."""

from __future__ import annotations

import pytest

from ccec_cli.render.answer import Answer, Page, SideBySide, Styled
from ccec_cli.render.formats.plain import one_line, render
from tests.render.conftest import viewed


def test_a_row_is_a_line(table: Answer) -> None:
    """One value a cell, also the empty one at the end."""
    assert render(table, 80) == 'one\t两江 grew, then fell\t\ntwo\tso-called "growth"\t!\n'


def test_a_page_is_a_line_for_each_of_its_labels(pages: Answer) -> None:
    """With a blank line between pages."""
    assert render(pages, 80) == "\tone\nclaim\tFirst line\n\n\ttwo\nclaim\tSecond\n"


def test_of_two_things_side_by_side_a_pipe_gets_the_second() -> None:
    """The first has lines of its own on the page."""
    beside = SideBySide(((Styled("mine"), Styled("other")), (Styled("1"), Styled("")), (Styled("2"), Styled("3"))))
    answer = viewed((Page((("conflicts", beside),)),))
    assert render(answer, 80) == "conflicts\tother; 3\n"


def test_bare_text_is_printed_as_it_is() -> None:
    """A citation is the answer, to the byte."""
    assert render(viewed("@online{a,\n\ttitle = {b}\n}\n"), 80) == "@online{a,\n\ttitle = {b}\n}\n"


def test_no_rows_are_no_lines(nothing: Answer) -> None:
    """What finds nothing prints nothing."""
    assert render(nothing, 80) == ""


def test_the_width_of_the_terminal_is_no_matter(table: Answer) -> None:
    """A pipe has none."""
    assert render(table, 1) == render(table, 1000)


@pytest.mark.parametrize("parting", ["\t", "\n", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029", "\x1c"], ids=ascii)
def test_what_would_part_a_line_becomes_a_space(parting: str) -> None:
    """Every character at which some program ends a line or a cell."""
    assert one_line(f"a{parting}b") == "a b"


def test_other_spaces_are_kept() -> None:
    """A value is altered only where it would break the line."""
    assert one_line("a  b\u00a0c") == "a  b\u00a0c"
