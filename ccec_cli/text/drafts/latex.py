r"""Citation commands of LaTeX, natbib, biblatex 3.20 (section 3.9) and csquotes (section 8), with their keys.

The last optional argument before the keys is the locator: `\cite[4]{key}`, `\cite[see][4]{key}`. `\autocites` and the
like take many keys, each with its own; `\volcite` has a volume, `\foreigntextcquote` a language before the keys.
"""

import re
from collections.abc import Iterator

_NAMES = (
    *("cite", "parencite", "footcite", "footcitetext", "textcite", "smartcite", "supercite", "autocite", "fullcite"),
    *("footfullcite", "nocite", "notecite", "pnotecite", "fnotecite", "citeauthor", "citetitle", "citeyear"),
    *("citeyearpar", "citefullauthor", "citedate", "citeurl", "citep", "citet", "citealp", "citealt", "citenum"),
    *("onlinecite", "shortcite", "bibentry", "textcquote", "blockcquote", "citeonline"),
)
_MANY = ("cites", "parencites", "footcites", "footcitetexts", "textcites", "smartcites", "supercites", "autocites")
_SECOND = (
    *("volcite", "pvolcite", "fvolcite", "ftvolcite", "svolcite", "tvolcite", "avolcite"),
    *("foreigntextcquote", "hyphentextcquote", "foreignblockcquote", "hyphenblockcquote", "hybridblockcquote"),
)
_COMMAND = re.compile(r"(?<!\\)(?:\\\\)*\\([A-Za-z]+)\*?")
_CLOSING = {"[": "]", "(": ")", "{": "}", "<": ">"}
_LONGEST_GROUP = 2000
"""An argument that is longer was never closed."""

_GAP = re.compile(r"[^\S\n]*\n?[^\S\n]*")


def latex_citations(text: str) -> Iterator[tuple[int, str, str | None]]:
    """Where each key begins, the key, and its locator."""
    for found in _COMMAND.finditer(text):
        name = found[1][0].lower() + found[1][1:]
        if name in _NAMES:
            yield from _arguments(text, found.end(), first=1, last=1)
        elif name in _MANY:
            yield from _arguments(text, found.end(), first=1, last=len(text))
        elif name in _SECOND:
            yield from _arguments(text, found.end(), first=2, last=2)


def _arguments(text: str, at: int, first: int, last: int) -> Iterator[tuple[int, str, str | None]]:
    """The keys in the braces numbered `first` to `last` behind a command."""
    option = None
    braces = 0
    for start, end in _groups(text, at):
        inside = text[start + 1 : end]
        if text[start] == "[":
            option = inside
        elif text[start] == "{":
            braces += 1
            if first <= braces <= last:
                yield from _keys(inside, start + 1, option)
                option = None
            if braces == last:
                return


def _keys(inside: str, at: int, locator: str | None) -> Iterator[tuple[int, str, str | None]]:
    """Keys separated by commas; the locator belongs to the last of them."""
    keys = [(found.start(), found[0]) for found in re.finditer(r"[^,\s][^,]*", inside)]
    for index, (start, key) in enumerate(keys, 1):
        if key.strip() != "*":
            yield at + start, key.strip(), locator if index == len(keys) else None


def _groups(text: str, at: int) -> Iterator[tuple[int, int]]:
    """Start and end of the bracketed groups that follow one another from `at`."""
    while True:
        at = _gap_end(text, at)
        if text[at : at + 1] not in _CLOSING or not text[at : at + 1]:
            return
        end = _closing(text, at)
        if end is None:
            return
        yield at, end
        at = end + 1


def _gap_end(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    return gap.end() if gap else at


def _closing(text: str, at: int) -> int | None:
    """Where the group that opens at `at` closes; braces within it nest, a paragraph's end ends the search."""
    closing, depth = _CLOSING[text[at]], 0
    for index in range(at + 1, min(len(text), at + _LONGEST_GROUP)):
        char = text[index]
        if char == closing and depth == 0:
            return index
        if text.startswith("\n\n", index):
            return None
        depth += (char == "{") - (char == "}")
    return None
