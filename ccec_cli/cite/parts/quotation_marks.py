"""Quotation marks: around a title or a quote, and those within it."""

import re

from ccec_cli.cite.parts.rich_text import Piece, Run, Text, ends_sentence, join, text_of


def quoted(piece: Piece, mark: str = "") -> Text:
    """The piece in double quotation marks, a `mark` inside them as American typesetting wants it."""
    text = nested(text_of(piece))
    return join("“", text if ends_sentence(text) and mark in {",", "."} else join(text, mark), "”")


def quoted_british(piece: Piece) -> Text:
    """The piece in single quotation marks; what follows comes after them."""
    return join("‘", piece, "’")


_PAIR = re.compile(r"“([^“”]*)”|(?<!\w)\"([^\"]*)\"(?!\w)")
_INNER = re.compile(r"(?<!\w)‘([^‘]*)’(?!\w)")


def nested(text: Text, outer: str = "“”", inner: str = "‘’") -> Text:
    """Quotation marks within quotation marks: double ones become single, and single ones in these double again.

    Only pairs change; an apostrophe and an unpaired mark stay as they are.
    """

    def turn(pair: re.Match[str]) -> str:
        words = pair[1] if pair[1] is not None else pair[2]
        return inner[0] + _INNER.sub(lambda found: outer[0] + found[1] + outer[1], words) + inner[1]

    return tuple(run if run.address else Run(_PAIR.sub(turn, run.text), run.italic) for run in text)


def inline_quote(words: str) -> Text:
    """A quote within running text, in double quotation marks."""
    return join("“", nested(text_of(words)), "”")
