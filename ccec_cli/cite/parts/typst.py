"""Text in Typst: every character that could be markup is written so that it is printed as itself (Typst 0.15)."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"[\\#*_`$<>@\[\]{}~=+/'\"-]|(?<=\d)\.(?=\s)|\.(?=\.)")


def escape_typst(text: str) -> str:
    """The text on one line, to stand in a content block."""
    return _MARKUP.sub(lambda char: f"\\{char[0]}", text)
