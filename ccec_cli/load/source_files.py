"""Read a source's file and part it into numbered paragraphs, headings, captions and the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Literal

from ccec_cli.load.yaml_table import Table
from ccec_cli.model import Label, Locator, Paragraph, Reference, Source
from ccec_cli.text.blocks import Block, fold_space, split_blocks

MAX_BYTES = 8 * 1024 * 1024
"""The longest source file that is read; a long book has two million bytes."""

PARTS: tuple[tuple[str, Label], ...] = (
    ("title", "title"),
    ("byline", "byline"),
    ("paragraphs", "paragraph"),
    ("headings", "heading"),
    ("captions", "caption"),
)


def read_source(table: Table, reference: Reference, seeds: Path, recorded: str) -> Source:
    """The source that `table` describes. A missing or changed file is no mistake here: `verify` tells of it."""
    file = table.need("file")
    body = table.table("body")
    path = seeds / file
    if file != Path(file).name or path.resolve().parent != seeds.resolve():
        table.fail("file", f"{file!r} is not a file name in the folder {seeds.name}/", "sources stand in that folder")
        return Source(reference, file, recorded, "missing", ())
    content = _read_bytes(table, path)
    text = "" if content is None else _decode(table, content)
    parted_by = body.number("parted_by", 1) if body else 1
    numbers = {label: body.numbers(key) for key, label in PARTS} if body else {}
    if body:
        body.close()
    if content is None:
        return Source(reference, file, recorded, "missing", ())
    state: Literal["held", "drifted"] = "held" if sha256(content).hexdigest() == recorded else "drifted"
    blocks = split_blocks(text, parted_by)
    beyond = sorted({number for found in numbers.values() for number in found if number > len(blocks)})
    if beyond and body and state == "held":
        table.fail("body", f"block {beyond[0]} is beyond the file's last block, {len(blocks)}")
    return Source(reference, file, recorded, state, name_parts(blocks, numbers))


def name_parts(blocks: Sequence[Block], numbers: Mapping[Label, Sequence[int]]) -> tuple[Paragraph, ...]:
    """The blocks in the order of the file, each under its locator; what `body` does not name stays a block."""
    locators = {
        block: Locator(label, count) for label, found in numbers.items() for count, block in enumerate(found, 1)
    }
    return tuple(
        Paragraph(
            locators.get(index, Locator("block", index)),
            fold_space(block.raw),
            block.raw,
            block.start,
            block.line,
            block.column,
        )
        for index, block in enumerate(blocks, 1)
    )


def _read_bytes(table: Table, path: Path) -> bytes | None:
    try:
        if path.stat().st_size > MAX_BYTES:
            table.fail("file", f"{path.name} is longer than {MAX_BYTES} bytes")
            return None
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        table.fail("file", f"cannot read {path.name}: {error.strerror}")
        return None


def _decode(table: Table, content: bytes) -> str:
    """The text with line ends folded to a line feed, as Python's text mode does."""
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        table.fail("file", f"is not UTF-8 (byte {error.start})", "save the article as UTF-8")
        return ""
