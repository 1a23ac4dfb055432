"""Styled text keeps its styles where they belong, and its text is never markup."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.errors import ExitCode
from ccec_cli.model import Record
from ccec_cli.render import FORMATS
from ccec_cli.render.answer import Answer, Styled


def test_a_whole_text_in_one_style() -> None:
    """From its first character to its last."""
    assert Styled.of("两江", "id") == Styled("两江", ((0, 2, "id"),))


@given(st.lists(st.text(max_size=6), max_size=5), st.text(max_size=3))
def test_joined_parts_keep_their_styles(texts: list[str], glue: str) -> None:
    """A style covers the same characters in the whole as in its part, and none of the glue."""
    whole = Styled.join([Styled.of(text, "quote") for text in texts], glue)
    assert whole.text == glue.join(texts)
    assert [whole.text[start:end] for start, end, _ in whole.spans] == texts


def test_nothing_joined_is_nothing() -> None:
    """No parts, no text."""
    assert Styled.join([], ", ") == Styled("")


def test_an_answer_is_clean_unless_it_says_otherwise() -> None:
    """Exit code 0, no notes, all results returned."""
    answer = Answer("ccec/test/1", tuple, str)
    assert (answer.exit_code, answer.notes, answer.total) == (ExitCode.OK, (), None)


@pytest.mark.parametrize("name", FORMATS)
def test_only_what_a_format_needs_is_made(name: str) -> None:
    """Records for machines, the view for people, and neither for ids."""
    made = []

    def records() -> tuple[Record, ...]:
        made.append("records")
        return ()

    def view() -> str:
        made.append("view")
        return ""

    FORMATS[name](Answer("ccec/test/1", records, view), 80)
    assert made == {"terminal": ["view"], "plain": ["view"], "ids": []}.get(name, ["records"])


def test_records_and_view_are_made_once() -> None:
    """However often they are used."""
    counter = count(1)
    answer = Answer("ccec/test/1", lambda: ({"made": next(counter)},), lambda: str(next(counter)))
    assert (answer.results, answer.results) == (({"made": 1},), ({"made": 1},))
    assert (answer.view, answer.view) == ("2", "2")
