"""The doubts about a fact as lines of its page: its caveat, the sums, and each conflicting fact beside it."""

from __future__ import annotations

from ccec_cli.model import Evidence, Fact, FactBase, Record
from ccec_cli.proof.conflicts import sums_between, sums_within
from ccec_cli.render.answer import Beside, Styled
from ccec_cli.text.paragraphs import fold_space

DOUBT = "!"
"""Marks a fact with a caveat or a conflict."""

Line = tuple[str, Styled | Beside]


def is_doubtful(fact: Fact) -> bool:
    """Whether a writer should read the caveat first."""
    return bool(fact.caveat or fact.conflicts_with or fact.status != "current")


def doubt_lines(base: FactBase, fact: Fact) -> list[Line]:
    """What a writer should know before the fact is used; nothing where there is no doubt."""
    lines: list[Line] = [("caveat", Styled.of(fact.caveat, "doubt"))] if fact.caveat else []
    lines += [("sum", Styled(told)) for told in sums_within(fact)]
    for id_ in fact.conflicts_with:
        other = base.facts[id_]
        lines.append(("conflicts", Beside(tuple(zip(_sides(fact, "this fact"), _sides(other, other.id), strict=True)))))
        lines += [("sum", Styled(told)) for told in sums_between(fact, other)]
        if other.caveat:
            lines.append(("its caveat", Styled.of(other.caveat, "dim")))
    return lines


def _sides(fact: Fact, heading: str) -> tuple[Styled, ...]:
    """A fact in the rows that are compared: figures, time, claim, where it stands and in which words."""
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


def sums_record(base: FactBase, fact: Fact) -> tuple[Record, ...]:
    """The sums for scripts: `with` is the id of the other fact, or null for a sum within the fact."""
    within: list[Record] = [{"with": None, "text": told} for told in sums_within(fact)]
    between: list[Record] = [
        {"with": id_, "text": told} for id_ in fact.conflicts_with for told in sums_between(fact, base.facts[id_])
    ]
    return (*within, *between)
