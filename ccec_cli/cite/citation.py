"""A fact and the sources it rests on give its citations."""

from __future__ import annotations

from collections.abc import Mapping

from ccec_cli.model import Citation, Evidence, Fact, Source
from ccec_cli.text.quotes import find_quote

CONTEXT = 32
"""So many characters around a quote find it again: what the Web Annotation tools take, too."""


def cite_fact(fact: Fact, sources: Mapping[str, Source]) -> tuple[Citation, ...]:
    """A citation for each evidence of the fact."""
    return tuple(_cite(fact, evidence, sources[evidence.source]) for evidence in fact.evidence)


def _cite(fact: Fact, evidence: Evidence, source: Source) -> Citation:
    before, after = _around(evidence, source)
    return Citation(
        reference=source.reference,
        fact=fact.id,
        claim=fact.claim,
        locator=evidence.locator,
        quote=evidence.quote,
        said_by=fact.said_by,
        prefix=before,
        suffix=after,
    )


def _around(evidence: Evidence, source: Source) -> tuple[str, str]:
    """The words before and after the quote, whole; what the curator gave where the quote isn't found."""
    given = (evidence.prefix or "", evidence.suffix or "")
    paragraph = source.paragraph(evidence.locator)
    found = find_quote(evidence.quote, paragraph.text, *given) if paragraph else ()
    if not paragraph or not found:
        return given
    before, after = paragraph.text[: found[0].start], paragraph.text[found[0].end :]
    return _tail(before), _tail(after[::-1])[::-1]


def _tail(text: str) -> str:
    """The last characters of the text, without a word cut in two."""
    if len(text) <= CONTEXT:
        return text
    return text[-CONTEXT:] if text[-CONTEXT - 1].isspace() else text[-CONTEXT:].partition(" ")[2]
