"""Citations grouped for a bibliography: one entry a source, one pinpoint a fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, TypeVar

from ccec_cli.cite.disambiguation import UNLIKE, Likeness, find_likenesses
from ccec_cli.model import Citation, Name, Reference
from ccec_cli.text.paragraphs import fold_space

_Noun = TypeVar("_Noun", Citation, Reference, Name)

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

    `number` counts the sources in the order they are first cited, from 1, as numeric styles do; `likeness` is in what
    the source is like others that are cited.
    """

    reference: Reference
    citations: tuple[Citation, ...]
    number: int
    likeness: Likeness = UNLIKE


def group_citations(citations: Iterable[Citation]) -> tuple[Entry, ...]:
    """One entry for each source, in the order in which the sources are first cited."""
    cited: dict[str, list[Citation]] = {}
    for citation in map(_on_one_line, citations):
        pinpoints = cited.setdefault(citation.reference.id, [])
        if citation not in pinpoints:
            pinpoints.append(citation)
    alike = find_likenesses([pinpoints[0].reference for pinpoints in cited.values()])
    return tuple(
        Entry(pinpoints[0].reference, tuple(pinpoints), number, alike[id_])
        for number, (id_, pinpoints) in enumerate(cited.items(), 1)
    )


def _on_one_line(citation: Citation) -> Citation:
    """The citation without line breaks in any text: no format has room for them."""
    reference = _folded(citation.reference)
    return replace(_folded(citation), reference=replace(reference, author=tuple(map(_folded, reference.author))))


def _folded(noun: _Noun) -> _Noun:
    folded: dict[str, Any] = {
        one.name: fold_space(text)
        for one in fields(noun)
        # the words around a quote join it with or without a space, which must stay
        if one.name not in ("prefix", "suffix") and isinstance(text := getattr(noun, one.name), str)
    }
    return replace(noun, **folded)
