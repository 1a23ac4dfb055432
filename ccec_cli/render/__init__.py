"""An answer becomes text. A format is one function in one module and one line in `FORMATS`."""

from collections.abc import Callable
from typing import TypeAlias

from ccec_cli.registry import Registry
from ccec_cli.render.answer import Answer, Page, Row, SideBySide, Style, Styled, Table

__all__ = ["FORMATS", "Answer", "Format", "Page", "Row", "SideBySide", "Style", "Styled", "Table"]

Format: TypeAlias = Callable[[Answer, int], str]
"""The answer as text, empty or ending in a line feed; the second argument is the terminal's width in columns."""

FORMATS: Registry[Format] = Registry(
    "output format",
    __name__,
    {
        "terminal": "formats.terminal:render",
        "plain": "formats.plain:render",
        "json": "formats.json:render",
        "jsonl": "formats.jsonl:render",
        "csv": "formats.csv:render",
        "tsv": "formats.tsv:render",
        "ids": "formats.ids:render",
        "sarif": "formats.sarif:render",
    },
)
