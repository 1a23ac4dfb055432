"""Read a source's file and split it into numbered paragraphs, headings, captions and the rest."""

import os
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Literal

from ccec_cli.load.files import UnreadableError, decode_utf8, read_bytes
from ccec_cli.load.yaml_mapping import YamlMapping
from ccec_cli.model import Label, Locator, Paragraph, Reference, Source
from ccec_cli.text.paragraphs import Block, fold_space, split_blocks

MAX_BYTES = 8 * 1024 * 1024
"""The longest source file that is read; a long book has two million bytes."""

PARTS: tuple[tuple[str, Label], ...] = (
    ("title", "title"),
    ("byline", "byline"),
    ("paragraphs", "paragraph"),
    ("headings", "heading"),
    ("captions", "caption"),
)


def read_source(table: YamlMapping, reference: Reference, seeds: Path, recorded: str) -> Source:
    """The source that `table` describes. A missing or changed file is no mistake here: `verify` reports it."""
    file = table.need("file")
    body = table.table("body")
    path = seeds / file
    if file != Path(file).name or os.path.dirname(os.path.realpath(path)) != os.path.realpath(seeds):  # noqa: PTH120 - unlike Path's, it can follow a cycle of links
        table.fail("file", f"{file!r} is not a file in the folder {seeds.name}/", "copy it there")
        return Source(reference, file, recorded, "missing", ())
    content, text = _read(table, path)
    if body:
        body.rename("parted_by", "paragraph_break")
    blank_lines = body.number("paragraph_break", 1) if body else 1
    numbers = {label: body.numbers(key) for key, label in PARTS} if body else {}
    if body:
        _check_labels(body, numbers)
        body.close()
    if content is None:
        return Source(reference, file, recorded, "missing", ())
    state: Literal["held", "drifted"] = "held" if sha256(content).hexdigest() == recorded else "drifted"
    blocks = split_blocks(text, blank_lines)
    beyond = sorted({number for found in numbers.values() for number in found if number > len(blocks)})
    if beyond and body and state == "held":
        table.fail("body", f"block {beyond[0]} is beyond the file's last block, {len(blocks)}")
    return Source(reference, file, recorded, state, name_parts(blocks, numbers))


def _check_labels(body: YamlMapping, numbers: Mapping[Label, Sequence[int]]) -> None:
    """Record a mistake where a block has two labels."""
    labels: dict[int, Label] = {}
    for label, found in numbers.items():
        for number in found:
            other = labels.setdefault(number, label)
            if other != label:
                body.fail("", f"block {number} is a {other} and a {label}", "give the block one label")
                return


def name_parts(blocks: Sequence[Block], numbers: Mapping[Label, Sequence[int]]) -> tuple[Paragraph, ...]:
    """The blocks in the order of the file, each with its locator; those without a label in `numbers` stay blocks."""
    locators = {
        block: Locator(label, count) for label, found in numbers.items() for count, block in enumerate(found, 1)
    }
    return tuple(
        Paragraph(
            locators.get(index, Locator("block", index)), fold_space(block.raw), block.raw, block.line, block.column
        )
        for index, block in enumerate(blocks, 1)
    )


def _read(table: YamlMapping, path: Path) -> tuple[bytes | None, str]:
    """The bytes of a source and its text; None where the file is missing or, with the mistake recorded, unreadable."""
    try:
        content = read_bytes(path, MAX_BYTES)
        return content, decode_utf8(content)
    except FileNotFoundError:
        return None, ""
    except UnreadableError as error:
        table.fail("file", f"{path.name} {error}", "a source is a text file, saved as UTF-8")
        return None, ""
