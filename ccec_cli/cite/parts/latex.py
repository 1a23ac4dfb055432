r"""Text in LaTeX: every character that means something to TeX is written so that it is printed as itself.

One pass over the characters, so that nothing an escape brings in is escaped again. What TeX's fonts join to another
character (`--`, `''`, `,,`) is kept apart. The vertical bar stays as it is: pandoc's reader drops `\textbar`.
"""

from __future__ import annotations

import re

_ESCAPES = {
    **{char: f"\\{char}" for char in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "<": "\\textless{}",
    ">": "\\textgreater{}",
    "`": "\\textasciigrave{}",
}
_BRACES = {"{": "\\textbraceleft{}", "}": "\\textbraceright{}"}
_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)")


def escape_latex(text: str) -> str:
    """The text on one line, to stand in a field of a BibTeX file or in a LaTeX document."""
    # BibTeX counts braces even where a backslash stands before them, so unbalanced ones need their names.
    escapes = _ESCAPES if _is_balanced(text) else _ESCAPES | _BRACES
    return "".join("{}" if char is None else escapes.get(char, char) for char in _parted(text))


def _parted(text: str) -> list[str | None]:
    """The characters, with None where two must not be joined."""
    found: list[str | None] = []
    for index, char in enumerate(text):
        if _LIGATURE.match(text, index):
            found.append(None)
        found.append(char)
    return found


def _is_balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0
