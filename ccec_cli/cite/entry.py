"""Citations grouped for a bibliography: one entry a source, one pinpoint a fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from ccec_cli.model import Citation, Reference

Part = Literal["whole", "reference", "in-text", "note", "quote"]
"""What of a citation is wanted; the whole is what makes sense in the format."""

UseLocator = Literal["auto", "always", "never"]
"""Whether to print the paragraph: as the style's rules say, always, or never."""

Markup = Literal["plain", "markdown", "html"]
"""How a text style shows italics: not at all, or in Markdown or HTML."""


@dataclass(frozen=True, slots=True)
class CiteOptions:
    """What the user asked for beside the format."""

    part: Part = "whole"
    locator: UseLocator = "auto"
    markup: Markup = "plain"


@dataclass(frozen=True, slots=True)
class Entry:
    """A source that is cited, and the places in it.

    `number` counts the sources in the order they are first cited, from 1, as numeric styles do; `suffix` is the a, b, c
    by which author-date styles tell sources of one author and year apart, empty where nothing needs telling apart.
    """

    reference: Reference
    citations: tuple[Citation, ...]
    number: int
    suffix: str = ""


def group_citations(citations: Iterable[Citation]) -> tuple[Entry, ...]:
    """One entry for each source, in the order in which the sources are first cited."""
    cited: dict[str, list[Citation]] = {}
    for citation in citations:
        pinpoints = cited.setdefault(citation.reference.id, [])
        if citation not in pinpoints:
            pinpoints.append(citation)
    suffixes = _year_suffixes([pinpoints[0].reference for pinpoints in cited.values()])
    return tuple(
        Entry(pinpoints[0].reference, tuple(pinpoints), number, suffixes.get(id_, ""))
        for number, (id_, pinpoints) in enumerate(cited.items(), 1)
    )


def _year_suffixes(references: Sequence[Reference]) -> dict[str, str]:
    """Letters for the references that share authors and year, by date, a mere year first, then title (APA 7, 9.47)."""
    alike: dict[object, list[Reference]] = {}
    for reference in references:
        who = reference.author or reference.container or reference.title
        alike.setdefault((who, reference.issued.year if reference.issued else None), []).append(reference)
    found: dict[str, str] = {}
    for group in alike.values():
        if len(group) > 1:
            ordered = sorted(group, key=lambda one: (str(one.issued), (one.title_sentence or one.title).casefold()))
            found |= {reference.id: _letters(index) for index, reference in enumerate(ordered)}
    return found


def _letters(index: int) -> str:
    """0 is a, 25 is z, 26 is aa."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
