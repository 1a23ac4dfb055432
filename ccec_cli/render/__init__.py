"""An answer becomes text. A format is one module and one line in `FORMATS`."""

from __future__ import annotations

from typing import Protocol

from ccec_cli.registry import Registry
from ccec_cli.render.answer import Answer


class Format(Protocol):
    """What an output format's module offers."""

    def render(self, answer: Answer, width: int) -> str:
        """The answer as text, empty or ending in a line feed; `width` is the terminal's, in columns."""


FORMATS: Registry[Format] = Registry(
    "output format",
    __name__,
    {
        "terminal": "formats.terminal",
        "plain": "formats.plain",
        "json": "formats.json_document",
        "jsonl": "formats.json_lines",
        "csv": "formats.csv_table",
        "tsv": "formats.tsv_table",
        "ids": "formats.ids",
    },
)
