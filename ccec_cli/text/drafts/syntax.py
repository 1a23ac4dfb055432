"""Drafts in Markdown, LaTeX or Typst: tell which it is, and blank what is not text in it."""

import re
from pathlib import PurePath
from typing import Literal

Syntax = Literal["markdown", "latex", "typst"]

_SUFFIXES: dict[str, Syntax] = {
    **dict.fromkeys((".tex", ".ltx", ".latex", ".sty", ".cls"), "latex"),
    **dict.fromkeys((".typ",), "typst"),
    **dict.fromkeys((".md", ".markdown", ".qmd", ".rmd", ".mdx", ".txt"), "markdown"),
}
_LATEX_SIGNS = re.compile(r"\\(?:documentclass|begin\{|(?:sub)*section\*?\{|chapter\*?\{)")
_LATEX_CITATION = re.compile(r"\\[A-Za-z]*[cC]ite[a-z]*\*?\s*[\[({]")
_AT_KEY = re.compile(r"(?<!\w)@\w")
_TYPST_SIGNS = re.compile(r"^#(?:set|show|import|let|include|bibliography|cite|quote)\b|^=+ \S", re.MULTILINE)

_FENCE = r"^[^\S\n]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^[^\S\n]{0,3}(?P=fence)[`~]*[^\S\n]*$|[\s\S]*\Z)"
_INLINE = r"(?<![`\\])(?P<ticks>`+)(?!`)[\s\S]*?(?<!`)(?P=ticks)(?!`)"
_CODE: dict[Syntax, re.Pattern[str]] = {
    "markdown": re.compile(rf"{_FENCE}|<!--[\s\S]*?-->|{_INLINE}", re.MULTILINE),
    "latex": re.compile(
        r"\\begin\{(?P<name>verbatim\*?|Verbatim|lstlisting|minted|comment|filecontents\*?)\}[\s\S]*?\\end\{(?P=name)\}"
        r"|\\(?:verb|lstinline)\*?(?P<mark>[^A-Za-z*\s])[^\n]*?(?P=mark)"
        r"|(?<!\\)(?:\\\\)*%[^\n]*"
    ),
    "typst": re.compile(r"(?P<raw>```+)[\s\S]*?(?P=raw)|`[^`]*`|/\*[\s\S]*?\*/|(?<!:)//[^\n]*"),
}
_LIST_OR_NOTE = re.compile(r"\s*(?:[-*+]|\(?\w{1,3}[.)]|\[\^[^\]]+\]:|:)\s")


def guess_syntax(name: str, text: str) -> Syntax:
    """The draft's syntax, from the suffix of its name, else from the text, else Markdown."""
    known = _SUFFIXES.get(PurePath(name).suffix.lower())
    if known:
        return known
    if _TYPST_SIGNS.search(text):
        return "typst"
    only_latex_cites = _LATEX_CITATION.search(text) and not _AT_KEY.search(text)
    return "latex" if _LATEX_SIGNS.search(text) or only_latex_cites else "markdown"


def blank_code(text: str, syntax: Syntax) -> str:
    """The draft with spaces in place of code, verbatim text and comments; every other character keeps its place."""
    blanked = _CODE[syntax].sub(lambda found: _blank(found[0]), text)
    return _blank_indented(blanked) if syntax == "markdown" else blanked


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _blank_indented(text: str) -> str:
    """Indented code: after a blank line, four spaces or a tab in front, and not inside a list or a footnote."""
    lines = []
    after_blank, in_list, in_code = True, False, False
    for line in text.split("\n"):
        indented = line.startswith(("    ", "\t"))
        if line.strip() and not indented:
            in_list = bool(_LIST_OR_NOTE.match(line)) or (in_list and not after_blank)
        in_code = indented and not in_list and (after_blank or in_code)
        after_blank = not line.strip()
        lines.append(_blank(line) if in_code else line)
    return "\n".join(lines)
