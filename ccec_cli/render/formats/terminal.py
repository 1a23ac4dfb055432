"""The format for terminals: tables and pages that fit the width, never cut an id, and mark what matters."""

import io
import re

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.table import Table as RichTable
from rich.text import Text

from ccec_cli.render.answer import Answer, Page, SideBySide, Style, Styled, Table
from ccec_cli.text.controls import show_controls

_STYLES: dict[Style, str] = {
    "match": "bold yellow",
    "quote": "bold green",
    "doubt": "bold red",
    "id": "cyan",
    "dim": "dim",
    "good": "green",
}


def render(answer: Answer, width: int) -> str:
    """The view, laid out for `width` columns. Colour codes are left to the caller's console settings."""
    if isinstance(answer.view, str):
        return show_controls(answer.view)
    if isinstance(answer.view, Table) and not answer.view.rows:
        return ""
    parts = [_table(answer.view)] if isinstance(answer.view, Table) else [_page(page, width) for page in answer.view]
    return "\n".join(_print(part, width) for part in parts)


def _print(part: RenderableType, width: int) -> str:
    """Rich's rendering without its guesses: no markup, no emoji, no highlighting of our text."""
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=True, highlight=False, markup=False, emoji=False, legacy_windows=False
    )
    console.print(part, end="")
    lines = out.getvalue().removesuffix("\n").split("\n")
    return "".join(_PADDING.sub(lambda end: end[0].replace(" ", ""), line) + "\n" for line in lines)


_PADDING = re.compile(r"(?: |\x1b\[[0-9;]*m)+$")
"""Spaces to the end of a line, and the codes among them, which stay."""


def _text(styled: Styled) -> Text:
    text = Text(show_controls(styled.text), overflow="fold")
    for start, end, style in styled.spans:
        text.stylize(_STYLES[style], start, end)
    return text


def _table(table: Table) -> RichTable:
    grid = RichTable(box=None, padding=(0, 2, 1, 0), pad_edge=False, show_edge=False, expand=False)
    for index, heading in enumerate(table.headings):
        wide = index == table.wide
        grid.add_column(heading, header_style="bold dim", ratio=1 if wide else None, overflow="fold", no_wrap=not wide)
    for row in table.rows:
        grid.add_row(*map(_text, row.stacked))
    return grid


def _page(page: Page, width: int) -> RichTable:
    grid = RichTable.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    room = width - max((cell_len(label) for label, _ in page.lines), default=0) - 2
    for label, text in page.lines:
        grid.add_row(label, _beside(text, room) if isinstance(text, SideBySide) else _text(text))
    return grid


_COLUMN = 44
"""Narrower columns side by side are harder to read than one text under the other."""


def _beside(pair: SideBySide, room: int) -> RenderableType:
    if room < 2 * _COLUMN + 3:
        return _text(Styled.join([right for _, right in pair.rows if right.text], "\n"))
    grid = RichTable.grid(padding=(0, 3, 0, 0), expand=False)
    for _ in range(2):
        grid.add_column(overflow="fold", width=min(room // 2 - 3, 2 * _COLUMN))
    for left, right in pair.rows:
        grid.add_row(_text(left), _text(right))
    return grid
