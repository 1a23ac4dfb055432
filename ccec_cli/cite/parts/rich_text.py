"""Text with italics, joined from pieces without doubled full stops, and written plain, in Markdown or in HTML."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from ccec_cli.cite.options import Markup
from ccec_cli.cite.parts.escape import escape_markdown

_STOPS = ".?!。？！…"
_WEB_ADDRESS = re.compile(r"https?://[^\s<>]+\Z")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, italic or not; an `address` is a URL, which no punctuation rule changes."""

    text: str
    italic: bool = False
    address: bool = False


Text: TypeAlias = tuple[Run, ...]
Piece: TypeAlias = str | Text | None
"""What text is joined from; None and empty pieces add nothing."""


def text_of(piece: Piece) -> Text:
    """The piece as text."""
    if not piece:
        return ()
    return (Run(piece),) if isinstance(piece, str) else piece


def join(*pieces: Piece) -> Text:
    """The pieces one after the other."""
    return tuple(run for piece in pieces for run in text_of(piece))


def italic(piece: Piece) -> Text:
    """The piece in italics."""
    return tuple(Run(run.text, italic=True, address=run.address) for run in text_of(piece))


def address(url: str | None) -> Text:
    """A URL, which stays as it is."""
    return (Run(url, address=True),) if url else ()


def listed(pieces: Iterable[Piece], separator: str = ", ") -> Text:
    """The pieces that are not empty, with the separator between them."""
    found: Text = ()
    for piece in pieces:
        if text := text_of(piece):
            found = join(found, separator, text) if found else text
    return found


def plain(piece: Piece) -> str:
    """The characters without markup."""
    return "".join(run.text for run in text_of(piece))


def ends_sentence(piece: Piece) -> bool:
    """Whether the text ends in a full stop, question or exclamation mark, closing quotation marks aside."""
    return plain(piece).rstrip().rstrip("”’\"'").endswith(tuple(_STOPS))


def with_stop(piece: Piece, mark: str = ".") -> Text:
    """The text with a mark at its end, unless it is empty or ends in one of its own."""
    text = text_of(piece)
    return text if not text or ends_sentence(text) else join(text, mark)


def sentences(*pieces: Piece) -> Text:
    """The pieces as sentences: each with a full stop, unless it is or ends in an address."""
    closed = [text if text and text[-1].address else with_stop(text) for text in map(text_of, pieces)]
    return listed(closed, " ")


def show(piece: Piece, markup: Markup) -> str:
    """The text as the user wants it: plain, in Markdown or in HTML, escaped once."""
    if markup == "plain":
        return plain(piece)
    write = _markdown if markup == "markdown" else _html
    return "".join(write(run) for run in _merged(text_of(piece)))


def _merged(text: Text) -> list[Run]:
    """Neighbouring runs of one kind as one, so that no `**` arises between them."""
    runs: list[Run] = []
    for run in text:
        if runs and not run.address and not runs[-1].address and runs[-1].italic == run.italic:
            runs[-1] = Run(runs[-1].text + run.text, run.italic)
        else:
            runs.append(run)
    return runs


def _markdown(run: Run) -> str:
    if run.address and _WEB_ADDRESS.match(run.text):
        return f"<{run.text}>"
    return _marked_up(escape_markdown(run.text), "*", "*") if run.italic else escape_markdown(run.text)


def _html(run: Run) -> str:
    text = html.escape(run.text, quote=False)
    if run.address and _WEB_ADDRESS.match(run.text):
        return f'<a href="{html.escape(run.text)}">{text}</a>'
    return _marked_up(text, "<i>", "</i>") if run.italic else text


def _marked_up(text: str, before: str, after: str) -> str:
    """The text between marks, outer spaces outside them, since `* so*` is no emphasis in Markdown."""
    bare = text.strip()
    lead = text[: len(text) - len(text.lstrip())]
    return f"{lead}{before}{bare}{after}{text[len(text.rstrip()) :]}"
