"""The format for pipes: tab-separated lines, nothing cut, no colour, no headings."""

import re

from ccec_cli.render.answer import Answer, Page, SideBySide, Styled, Table


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - a pipe has no width
    """One line a row, or a label and its text a line, with a blank line between pages."""
    if isinstance(answer.view, str):
        return answer.view
    if isinstance(answer.view, Table):
        return "".join("\t".join(map(one_line, row.cells)) + "\n" for row in answer.view.rows)
    return "\n".join(_page(page) for page in answer.view)


def _page(page: Page) -> str:
    return "".join(f"{label}\t{one_line(_text(text))}\n" for label, text in page.lines)


def _text(text: Styled | SideBySide) -> str:
    """The text. Of a comparison only the second side: the page already has the first."""
    if isinstance(text, Styled):
        return text.text
    return "; ".join(right.text for _, right in text.rows if right.text)


def one_line(text: str) -> str:
    """The text with a space for each tab or line break, which would split a cell or a line."""
    return _BREAKS.sub(" ", text)


_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
"""Where some program or other ends a cell or a line; Python's `str.splitlines` knows them all."""
