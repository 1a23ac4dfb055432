"""Measure how much of a source has facts, as a coverage tool does for lines of code.

The regions that need a fact, or a reason for having none, are every figure, number word and date that the grammar
finds, every sentence, and every part of the source. A figure or date is covered where a fact's quote, as it was found
in the source, contains all of it; a date also where a fact quotes its sentence and has that date as its time. A
sentence or part is covered where a fact quotes any of it. `not_facts` gives the reasons: with a quote for those words,
without a quote for a whole part.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ccec_cli.model import Coverage, FactBase, Locator, Paragraph, Period, Region, RegionKind, Source
from ccec_cli.proof import quoted_spans
from ccec_cli.text.dates import date_spans, find_dates
from ccec_cli.text.normalize import fold
from ccec_cli.text.numbers import find_quantities
from ccec_cli.text.paragraphs import raw_index
from ccec_cli.text.quotes import find_quote
from ccec_cli.text.sentences import find_sentences


@dataclass(frozen=True, slots=True)
class _Span:
    """A span of a part's text that a fact covers, or for which there is a reason to have no fact."""

    start: int
    end: int
    fact: str | None = None
    reason: str | None = None
    when: Period | None = None


def measure_coverage(base: FactBase, source: Source) -> Coverage:
    """All regions of `source`: which facts of `base` cover each, or why it is listed as no fact."""
    spans: dict[Locator, list[_Span]] = {}
    for locator, span in [*_quoted(base, source), *_listed(base, source)]:
        spans.setdefault(locator, []).append(span)
    return Coverage(
        source,
        tuple(region for part in source.paragraphs for region in _measure_part(part, spans.get(part.locator, []))),
    )


def _quoted(base: FactBase, source: Source) -> Iterator[tuple[Locator, _Span]]:
    for locator, spans in quoted_spans(base, source).items():
        for span in spans:
            yield locator, _Span(span.start, span.end, fact=span.fact.id, when=span.fact.when)


def _listed(base: FactBase, source: Source) -> Iterator[tuple[Locator, _Span]]:
    for entry in base.not_facts:
        for locator in entry.locators if entry.source == source.id else ():
            part = source.paragraph(locator)
            if part and entry.quote is None:
                yield locator, _Span(0, len(part.text), reason=entry.reason)
            elif part and entry.quote:
                for found in find_quote(entry.quote, part.text):
                    yield locator, _Span(found.start, found.end, reason=entry.reason)


def _measure_part(part: Paragraph, spans: list[_Span]) -> Iterator[Region]:
    """The part itself, then the regions in it in the order of the text."""
    yield _region("paragraph", part, 0, len(part.text), spans)
    sentence: list[_Span] = []
    for start, end, kind in sorted(_find_regions(part), key=lambda found: (found[0], -found[1])):
        overlapping = [span for span in spans if span.start < end and start < span.end]
        containing = [span for span in overlapping if span.start <= start and end <= span.end]
        if kind == "sentence":
            sentence = containing = overlapping
        elif kind == "date" and not containing:
            containing = [span for span in sentence if span.when in _periods(part.text[start:end])]
        yield _region(kind, part, start, end, containing)


def _periods(text: str) -> list[Period]:
    return [mention.period for mention in find_dates(text)]


def _find_regions(part: Paragraph) -> Iterator[tuple[int, int, RegionKind]]:
    """The spans in a part that need a fact: start, end (exclusive) and kind."""
    if part.locator.label == "paragraph":
        for start, end in find_sentences(part.text):
            yield start, end, "sentence"
    for figure in find_quantities(part.text):
        yield figure.start, figure.end, "figure" if any(map(str.isdigit, figure.text)) else "number-word"
    for date in date_spans(fold(part.text)):
        yield date.start, date.end, "date"


def _region(kind: RegionKind, part: Paragraph, start: int, end: int, spans: list[_Span]) -> Region:
    before = part.raw[: raw_index(part.raw, start)]
    return Region(
        kind=kind,
        locator=part.locator,
        text=part.text[start:end],
        start=start,
        end=end,
        line=part.line + before.count("\n"),
        column=len(before) - before.rfind("\n") if "\n" in before else part.column + len(before),
        facts=tuple(dict.fromkeys(span.fact for span in spans if span.fact)),
        reason=next((span.reason for span in spans if span.reason), None),
    )
