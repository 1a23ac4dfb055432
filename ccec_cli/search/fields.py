"""The texts of a fact that are searched, and how much a word or a name in each of them counts."""

from collections.abc import Iterator
from typing import NamedTuple

from ccec_cli.model import Evidence, Fact, FactBase

IN_FIGURE, IN_CLAIM, IN_NAME, IN_KEYWORD, IN_QUOTE, IN_SPEAKER, IN_ALIAS, IN_KEYPHRASE, IN_GLOSS, IN_SENTENCE = (
    1.0,
    0.97,
    0.97,
    0.9,
    0.9,
    0.9,
    0.85,
    0.75,
    0.75,
    0.5,
)
"""How much a word counts by where it stands: what is counted and what is claimed before what is about it, a word of
a keyword of several or of the gloss, and the sentence of the source around the quote last."""

CLAIMED, QUOTED = 0.95, 0.9
"""How much an entity counts that is named in a claim, or in a quote or the like; a gloss names none."""

_UNIT_WORDS = {"%": "percent percentage share proportion", "CNY": "yuan", "USD": "dollars"}
"""What a figure is called by askers, though only a sign may stand beside it."""


class Field(NamedTuple):
    """A text of a fact: what a word in it counts, and what a name in it counts for the entity, if anything.

    A text that is not `shown` serves the search only.
    """

    worth: float
    text: str
    naming: float = 0.0
    shown: bool = True


def fields_of(base: FactBase, fact: Fact) -> Iterator[Field]:
    """Every text of a fact that is searched."""
    for figure in fact.quantities:
        yield Field(IN_FIGURE, figure.text)
        yield Field(IN_SENTENCE, _UNIT_WORDS.get(figure.unit or "", ""))
    yield Field(IN_CLAIM, fact.claim, CLAIMED)
    for quote in quotes_of(fact):
        yield Field(IN_QUOTE, quote, QUOTED)
    for keyword in fact.keywords:
        yield Field(IN_KEYPHRASE if " " in keyword else IN_KEYWORD, keyword, QUOTED, shown=False)
    for gloss in fact.gloss:
        yield Field(IN_GLOSS, gloss, shown=False)
    yield Field(IN_SPEAKER, fact.said_by or "", QUOTED)
    if fact.said_by:
        yield Field(IN_SENTENCE, "opinion view comment remark quote statement")
    if fact.kind == "role":
        yield Field(IN_SPEAKER, "role position post title")
    for entity in (base.entities[id_] for id_ in fact.about):
        yield Field(IN_NAME, entity.name, QUOTED)
        yield from (Field(IN_ALIAS, alias) for alias in entity.names[1:])
    for evidence in fact.evidence:
        yield Field(IN_SENTENCE, _sentence(base, evidence))


def _sentence(base: FactBase, evidence: Evidence) -> str:
    """The sentence of the source in which a quote begins."""
    part = base.sources[evidence.source].paragraph(evidence.locator)
    at = part.text.find(evidence.quote) if part else -1
    if part is None or at < 0:
        return ""
    start = max(part.text.rfind(stop, 0, at) for stop in (". ", "? ", "! ", "。")) + 1
    end = part.text.find(". ", at + len(evidence.quote))
    return part.text[start : end if end >= 0 else None]


def quotes_of(fact: Fact) -> tuple[str, ...]:
    """The words of the sources that a fact rests on."""
    return tuple(evidence.quote for evidence in fact.evidence)
