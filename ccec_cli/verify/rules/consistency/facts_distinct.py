"""No two facts say the same thing: neither the same claim, nor the same figure of an entity from the same words."""

from collections.abc import Iterator

from ccec_cli.model import Fact, FactBase
from ccec_cli.text.paragraphs import fold_space
from ccec_cli.verify.rule import Problem, Rule
from ccec_cli.verify.rules.claims.no_todo import is_unwritten


def _find(base: FactBase) -> Iterator[Problem]:
    """Each fact that says what an earlier one says."""
    seen: dict[object, str] = {}
    for fact in base.facts.values():
        for statement in () if is_unwritten(fact.claim) else _statements(fact):
            earlier = seen.setdefault(statement, fact.id)
            if earlier != fact.id:
                message = f"says the same as {earlier}: merge the two facts"
                yield Problem(("facts", fact.id, "claim"), message)
                break


def _statements(fact: Fact) -> Iterator[object]:
    """What no other fact may say: the claim, and the figures with their words."""
    yield fold_space(fact.claim).casefold().rstrip(".")
    if fact.quantities:
        figures = frozenset(figure.meaning for figure in fact.quantities)
        words = frozenset((evidence.source, evidence.locator, fold_space(evidence.quote)) for evidence in fact.evidence)
        yield figures, words, fact.about[:1], fact.when


RULE = Rule("error", _find)
