"""What a writer must know before using a fact, as lines of its page: caveat, sums, each conflicting fact beside it."""

from collections.abc import Iterable, Iterator

from ccec_cli.model import Conflict, Evidence, Fact
from ccec_cli.render.answer import SideBySide, Styled
from ccec_cli.text.paragraphs import fold_space

CARE = "!"
"""Marks a fact that needs care: a caveat, a conflict, or a status that is not current."""

Line = tuple[str, Styled | SideBySide]


def care_lines(fact: Fact, sums: Iterable[str], conflicts: Iterable[Conflict]) -> Iterator[Line]:
    """The caveat, the `sums` within the fact, and its `conflicts`; nothing where there are none."""
    if fact.caveat:
        yield "caveat", Styled.of(fact.caveat, "doubt")
    yield from (("sum", Styled(text)) for text in sums)
    for conflict in conflicts:
        other = conflict.fact
        yield "conflicts", SideBySide(tuple(zip(_side(fact, "this fact"), _side(other, other.id), strict=True)))
        yield from (("sum", Styled(text)) for text in conflict.sums)
        if other.caveat:
            yield "its caveat", Styled.of(other.caveat, "dim")


def _side(fact: Fact, heading: str) -> tuple[Styled, ...]:
    """A fact in the rows that are compared: figures, time, claim, sources and quotes."""
    when = "no time given" if fact.when is None else f"{fact.when}{' (worked out)' if fact.when_basis else ''}"
    return (
        Styled.of(heading, "dim" if heading != fact.id else "id"),
        Styled("; ".join(figure.text for figure in fact.quantities)),
        Styled(when),
        Styled(fact.claim),
        Styled.of("; ".join(f"{one.source}, {one.locator}" for one in fact.evidence), "dim"),
        Styled.of(" … ".join(map(_quoted, fact.evidence)), "quote"),
    )


def _quoted(evidence: Evidence) -> str:
    return f"“{fold_space(evidence.quote)}”"
