r"""Find the citation keys in a draft: pandoc's `[@key, para. 4]`, LaTeX's `\autocite[4]{key}`, Typst's `@key[para. 4]`.

Only what each syntax takes for a citation counts: no e-mail address, nothing in code, verbatim text or comments.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ccec_cli.text.drafts.latex import latex_citations
from ccec_cli.text.drafts.locators import LocatorRange, read_locator
from ccec_cli.text.drafts.syntax import Syntax, blank_code
from ccec_cli.text.paragraphs import fold_space

_KEY = r"\w+(?:[:.#$%&+?<>~/-]\w+)*"
"""As pandoc has it: words joined by single marks, so that a full stop or a second hyphen ends a key."""

_AT = re.compile(rf"@(?:\{{(?P<braced>[^{{}}\s]+)\}}|(?P<key>{_KEY}))")
_MARKDOWN_BEFORE = re.compile(r"[\w/\\@]")
_TYPST_BEFORE = re.compile(r"[A-Za-z0-9_/\\@]")
_SUPPLEMENT = re.compile(r"[^\S\n]?\[([^\[\]@]*)\](?!\()")
_BEHIND = re.compile(r"(?:\s*,)?\s*\{([^{}]*)\}|\s*,\s*([^;\]\[@]*)")
_TYPST_CITE = re.compile(
    r"(?:\bcite\(|\battribution:)\s*(?:label\(\s*\"|<)(?P<key>[^<>\"\s]+)(?P<rest>[^()]*(?:\([^()]*\)[^()]*)*)"
)
_TYPST_SUPPLEMENT = re.compile(r"\bsupplement:\s*(?:\[([^\]]*)\]|\"([^\"]*)\")")
_TYPST_LABEL = re.compile(r"<([\w.:-]+)>")
_FAR = 2000
_CROSS_REFERENCE = re.compile(r"(?:fig|tbl|eq|sec|lst):")


class Use(NamedTuple):
    """A key in a text, from code point `start`, with its locator as written, if any; `is_latex` in a LaTeX command."""

    start: int
    key: str
    locator: str | None
    is_latex: bool = False


@dataclass(frozen=True, slots=True)
class DraftKey:
    """A key that a draft cites, at `line` and `column` (from 1, in code points); `locator` is as written.

    It is on one line. `parts` are the parts of the source that the locator names, as far as it can be read.
    """

    key: str
    line: int
    column: int
    locator: str | None = None
    parts: LocatorRange | None = None


def find_keys(text: str, syntax: Syntax) -> tuple[DraftKey, ...]:
    """Every citation in the draft, in its order."""
    bare = blank_code(text, syntax)
    uses = sorted(set(_uses(bare, syntax)))
    return tuple(_placed(text, use) for use in uses)


def _placed(text: str, use: Use) -> DraftKey:
    line_start = text.rfind("\n", 0, use.start) + 1
    locator = fold_space(use.locator or "") or None
    parts = read_locator(locator, bare_is_paragraph=use.is_latex) if locator else None
    return DraftKey(use.key, text.count("\n", 0, use.start) + 1, use.start - line_start + 1, locator, parts)


def _uses(text: str, syntax: Syntax) -> Iterator[Use]:
    if syntax == "typst":
        yield from _typst(text)
        return
    yield from (Use(*citation, is_latex=True) for citation in latex_citations(text))
    if syntax == "markdown":
        yield from _at_keys(text, _MARKDOWN_BEFORE)


def _at_keys(text: str, before: re.Pattern[str]) -> Iterator[Use]:
    for found in _AT.finditer(text):
        group: Literal["braced", "key"] = "braced" if found["braced"] else "key"
        if before.match(text[found.start() - 1 : found.start()]) or _CROSS_REFERENCE.match(found[group]):
            continue
        yield Use(found.start(group), found[group], _locator(text, found.start(), found.end()))


def _locator(text: str, start: int, end: int) -> str | None:
    """What follows a key: up to the next semicolon if the key is in brackets, else in brackets of its own."""
    if _in_brackets(text, start):
        behind = _BEHIND.match(text, end)
        return (behind[1] or behind[2]) if behind else None
    supplement = _SUPPLEMENT.match(text, end)
    return supplement[1] if supplement else None


def _in_brackets(text: str, at: int) -> bool:
    """Whether a bracket that was opened in the paragraph, not too far before `at`, is still open."""
    depth = 0
    for char in text[max(text.rfind("\n\n", 0, at) + 1, at - _FAR) : at]:
        depth = max(0, depth + (char == "[") - (char == "]"))
    return depth > 0


def _typst(text: str) -> Iterator[Use]:
    """`@key[…]` but for references to the draft's own labels; `cite(<key>, supplement: […])`; the source of a quote."""
    own = set(_TYPST_LABEL.findall(_TYPST_CITE.sub("", text)))
    for found in _TYPST_CITE.finditer(text):
        supplement = _TYPST_SUPPLEMENT.search(found["rest"])
        yield Use(found.start("key"), found["key"], (supplement[1] or supplement[2]) if supplement else None)
    for found in _AT.finditer(text):
        key = found["key"]
        if key and key not in own and not _TYPST_BEFORE.match(text[found.start() - 1 : found.start()]):
            supplement = _SUPPLEMENT.match(text, found.end())
            yield Use(found.start("key"), key, supplement[1] if supplement else None)
