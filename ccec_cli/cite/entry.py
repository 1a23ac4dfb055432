"""The entries of a bibliography: one for each cited source, with the citations of its facts."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from ccec_cli.cite.disambiguation import UNAMBIGUOUS, Disambiguation, disambiguate
from ccec_cli.model import Citation, Name, Reference
from ccec_cli.text.paragraphs import fold_space

_Value = TypeVar("_Value", Citation, Reference, Name)


@dataclass(frozen=True, slots=True)
class Entry:
    """A cited source, with its citations; without any, the source is cited as a whole.

    `number` counts the sources in the order they are first cited, from 1, as numeric styles do; `disambiguation` is
    what keeps a short citation apart from those of the other entries.
    """

    reference: Reference
    citations: tuple[Citation, ...] = ()
    number: int = 1
    disambiguation: Disambiguation = UNAMBIGUOUS


def group_citations(cited: Iterable[Citation | Reference]) -> tuple[Entry, ...]:
    """One entry for each source, in the order in which the sources are first cited.

    A reference by itself is a source cited as a whole; where facts of it are cited, too, it adds nothing. Repeated
    citations are dropped. All text in an entry is on one line, so no format needs to care for line breaks.
    """
    references: dict[str, Reference] = {}
    citations: dict[str, dict[Citation, None]] = {}
    for one in cited:
        reference = one.reference if isinstance(one, Citation) else one
        if reference.id not in references:
            references[reference.id] = _reference_on_one_line(reference)
            citations[reference.id] = {}
        if isinstance(one, Citation):
            citations[reference.id][_citation_on_one_line(one, references[reference.id])] = None
    disambiguations = disambiguate(tuple(references.values()))
    return tuple(
        Entry(reference, tuple(citations[key]), number, disambiguations[key])
        for number, (key, reference) in enumerate(references.items(), 1)
    )


def _citation_on_one_line(citation: Citation, reference: Reference) -> Citation:
    # The words around a quote stay as they are: whether they join it with a space matters.
    folded = _fold_fields(citation, but=("prefix", "suffix"))
    return replace(folded, reference=reference)


def _reference_on_one_line(reference: Reference) -> Reference:
    return replace(_fold_fields(reference), author=tuple(_fold_fields(name) for name in reference.author))


def _fold_fields(value: _Value, but: Collection[str] = ()) -> _Value:
    """The value with the white space of each text field folded; by reflection, so that no new field is forgotten."""
    texts = {one.name: getattr(value, one.name) for one in fields(value) if one.name not in but}
    folded: dict[str, Any] = {name: fold_space(text) for name, text in texts.items() if isinstance(text, str)}
    return replace(value, **folded)


def group_by_fact(entries: Sequence[Entry]) -> tuple[tuple[Citation, ...], ...]:
    """The citations of each fact together; a fact may rest on several sources."""
    facts: dict[str, list[Citation]] = {}
    for entry in entries:
        for citation in entry.citations:
            facts.setdefault(citation.fact, []).append(citation)
    return tuple(map(tuple, facts.values()))
