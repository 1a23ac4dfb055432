"""Split a source's text into blocks and fold white space, the way a reader sees paragraphs."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a text, which begins at `line` and `column` (from 1)."""

    raw: str
    line: int
    column: int = 1


def fold_space(text: str) -> str:
    """The text with every run of white space, line breaks and no-break spaces included, made one space."""
    return " ".join(text.split())


def raw_index(raw: str, index: int) -> int:
    """The index in `raw`, which does not begin with white space, of the character at `index` of `fold_space(raw)`."""
    at = folded = 0
    while folded < index:
        after = at + 1
        if raw[at].isspace():
            while raw[after].isspace():
                after += 1
        at, folded = after, folded + 1
    return at


def split_blocks(text: str, paragraph_break: int = 1) -> tuple[Block, ...]:
    """The blocks of `text`, separated by at least `paragraph_break` blank lines.

    One blank line separates paragraphs in most files; in a hard-wrapped file, where a single blank line only wraps,
    two do. Blank lines may have white space.
    """
    separator = re.compile(rf"\n(?:[^\S\n]*\n){{{paragraph_break},}}")
    blocks = []
    start = 0
    for end, after in [*((gap.start(), gap.end()) for gap in separator.finditer(text)), (len(text), len(text))]:
        raw = text[start:end]
        if raw.strip():
            lead = len(raw) - len(raw.lstrip())
            at = start + lead
            blocks.append(Block(raw.strip(), text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)))
        start = after
    return tuple(blocks)
