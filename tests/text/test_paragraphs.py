"""A text is parted into blocks as a reader sees paragraphs, and every block knows where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.text.paragraphs import Block, fold_space, raw_index, split_blocks

texts = st.text(alphabet=st.sampled_from("ab一 \t\n\u00a0\u3000\x0b\x1c"), max_size=60)


def raw(text: str, paragraph_break: int = 1) -> list[str]:
    """Give the blocks' text alone."""
    return [block.raw for block in split_blocks(text, paragraph_break)]


def test_a_blank_line_parts_two_blocks() -> None:
    """One empty line between two lines makes two blocks."""
    assert raw("one\n\ntwo") == ["one", "two"]


def test_a_line_break_alone_parts_nothing() -> None:
    """Lines that follow each other are one block, with its line break."""
    assert raw("one\ntwo") == ["one\ntwo"]


def test_many_blank_lines_part_as_one_does() -> None:
    """There are no empty blocks between paragraphs."""
    assert raw("one\n\n\n\ntwo") == ["one", "two"]


@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "\u3000", " \t "])
def test_a_blank_line_may_hold_white_space(blank: str) -> None:
    """A line that looks empty is empty."""
    assert raw(f"one\n{blank}\ntwo") == ["one", "two"]


def test_in_a_hard_wrapped_text_one_blank_line_only_wraps() -> None:
    """Parted by two, a single blank line stays within its block."""
    assert raw("one\n\nmore\n\n\ntwo", paragraph_break=2) == ["one\n\nmore", "two"]


@pytest.mark.parametrize("text", ["", "\n", "\n\n\n", " \n\t\n "])
def test_a_text_of_white_space_has_no_blocks(text: str) -> None:
    """Nothing to read, no block."""
    assert split_blocks(text) == ()


def test_a_block_knows_its_line_and_its_first_character() -> None:
    """Lines and columns count from 1; indentation before the block is no part of it."""
    assert split_blocks("\n\none\n\n  两江\n") == (Block("one", 3, 1), Block("两江", 5, 3))


@given(texts, st.integers(1, 3))
def test_a_block_stands_where_it_says(text: str, paragraph_break: int) -> None:
    """At its line and column the text has the block's words."""
    for block in split_blocks(text, paragraph_break):
        rest = "\n".join(text.split("\n")[block.line - 1 :])[block.column - 1 :]
        assert rest.startswith(block.raw)


@given(texts, st.integers(1, 3))
def test_no_word_is_lost_between_blocks(text: str, paragraph_break: int) -> None:
    """The words of all blocks are the words of the text, in order."""
    assert [word for block in split_blocks(text, paragraph_break) for word in block.raw.split()] == text.split()


@given(texts)
def test_a_wider_parting_never_makes_more_blocks(text: str) -> None:
    """Whoever asks for more blank lines gets fewer blocks or as many."""
    assert len(split_blocks(text, 2)) <= len(split_blocks(text, 1))


@pytest.mark.parametrize("text", ["a b", " a  b ", "a\nb", "a\r\n\r\nb", "a\u00a0b", "a\u3000\tb\x0b"], ids=ascii)
def test_every_run_of_white_space_is_one_space(text: str) -> None:
    """Line breaks, tabs, no-break and ideographic spaces are white space; none is left at the ends."""
    assert fold_space(text) == "a b"


def test_a_zero_width_space_is_no_white_space() -> None:
    """What Unicode does not call white space is a character of the text."""
    assert fold_space("a\u200bb") == "a\u200bb"


@given(texts)
def test_folding_white_space_twice_changes_nothing_more(text: str) -> None:
    """A folded text stays as it is."""
    assert fold_space(fold_space(text)) == fold_space(text)


@given(texts)
def test_a_character_of_a_folded_text_is_found_again_in_the_raw_one(text: str) -> None:
    """What is no white space stands at the place that its place in the folded text leads to."""
    stripped = text.strip()
    folded = fold_space(stripped)
    assert all(stripped[raw_index(stripped, at)] == char for at, char in enumerate(folded) if char != " ")
