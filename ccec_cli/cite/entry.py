"""What citation formats are given: cited sources as entries of a bibliography, and what the user requested."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, TypeAlias, TypeVar, get_args

from ccec_cli.cite.disambiguation import UNLIKE, Likeness, find_likenesses
from ccec_cli.model import Citation, Name, Reference
from ccec_cli.text.paragraphs import fold_space

_Noun = TypeVar("_Noun", Citation, Reference, Name)

Part = Literal["whole", "reference", "in-text", "note", "quote"]
"""What of a citation is wanted; the whole is what makes sense in the format."""

ALL_PARTS: tuple[Part, ...] = get_args(Part)

UseLocator = Literal["auto", "always", "never"]
"""Whether to print the paragraph: as the style's rules say, always, or never."""

Markup = Literal["plain", "markdown", "html"]
"""How a text style shows italics: not at all, or in Markdown or HTML."""

CommentMarks: TypeAlias = tuple[str, str]
"""What opens and closes a comment line in a format."""

HTML_COMMENT: CommentMarks = ("<!-- ", " -->")
"""The marks of HTML, which Markdown and wikitext share."""


@dataclass(frozen=True, slots=True)
class CiteOptions:
    """What the user requested, apart from the format."""

    part: Part = "whole"
    locator: UseLocator = "auto"
    markup: Markup = "plain"


@dataclass(frozen=True, slots=True)
class Entry:
    """A cited source, with its citations; without any, the source is cited as a whole.

    `number` counts the sources in the order they are first cited, from 1, as numeric styles do; `likeness` is in what
    the source is like others that are cited.
    """

    reference: Reference
    citations: tuple[Citation, ...] = ()
    number: int = 1
    likeness: Likeness = UNLIKE


def group_citations(cited: Iterable[Citation | Reference]) -> tuple[Entry, ...]:
    """One entry for each source, in the order in which the sources are first cited.

    A reference by itself is a source cited as a whole; where facts of it are cited, too, it adds nothing. Repeated
    citations are dropped.
    """
    references: dict[str, Reference] = {}
    citations: dict[str, dict[Citation, None]] = {}
    for one in cited:
        reference = one.reference if isinstance(one, Citation) else one
        references.setdefault(reference.id, reference)
        citations.setdefault(reference.id, {})
        if isinstance(one, Citation):
            citations[reference.id][_on_one_line(one)] = None
    folded = {key: _reference_on_one_line(reference) for key, reference in references.items()}
    alike = find_likenesses(tuple(folded.values()))
    return tuple(
        Entry(folded[key], tuple(citations[key]), number, alike[key]) for number, key in enumerate(references, 1)
    )


def _on_one_line(citation: Citation) -> Citation:
    """The citation without line breaks in any text: no format has room for them."""
    return replace(_folded(citation), reference=_reference_on_one_line(citation.reference))


def _reference_on_one_line(reference: Reference) -> Reference:
    reference = _folded(reference)
    return replace(reference, author=tuple(map(_folded, reference.author)))


def _folded(noun: _Noun) -> _Noun:
    folded: dict[str, Any] = {
        one.name: fold_space(text)
        for one in fields(noun)
        # the words around a quote join it with or without a space, which must stay
        if one.name not in ("prefix", "suffix") and isinstance(text := getattr(noun, one.name), str)
    }
    return replace(noun, **folded)
