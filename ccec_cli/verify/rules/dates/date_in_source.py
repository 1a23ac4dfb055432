"""The time of a fact is printed in its source, or it is marked as worked out with `when_basis: inferred`."""

from collections.abc import Iterator

from ccec_cli.model import Date, Fact, FactBase, Paragraph, Period
from ccec_cli.proof import quoted_parts
from ccec_cli.text.dates import date_spans, find_dates
from ccec_cli.text.normalize import fold
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each time that is not marked as inferred and is printed nowhere."""
    for fact in base.facts.values():
        if (
            fact.when is None
            or fact.when_basis
            or any(base.sources[one.source].state == "missing" for one in fact.evidence)
        ):
            continue
        parts = [*quoted_parts(base, fact), *_bylines(base, fact)]
        if not any(_prints(part.text, fact.when) for part in parts):
            message = (
                f"{fact.when} is not printed in the quoted paragraph: correct it, or mark it `when_basis: inferred`"
            )
            yield Problem(("facts", fact.id, "when"), message)


def _bylines(base: FactBase, fact: Fact) -> list[Paragraph]:
    sources = [base.sources[evidence.source] for evidence in fact.evidence]
    return [part for source in sources for part in source.paragraphs if part.locator.label == "byline"]


def _prints(text: str, when: Period) -> bool:
    """Whether the text names the period, or its days and months, with the year elsewhere."""
    named = [mention.period for mention in find_dates(text)]
    if when in named:
        return True
    years = {period.start.year for period in named}
    return {when.start.year, when.end.year} <= years and any(
        span.first and span.last and (_day(span.first), _day(span.last)) == (_day(when.start), _day(when.end))
        for span in date_spans(fold(text))
        if span.first and span.first.month
    )


def _day(date: Date) -> tuple[int, int]:
    return date.month, date.day


RULE = Rule("error", _find)
