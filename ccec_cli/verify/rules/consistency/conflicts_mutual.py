"""Facts that conflict name each other, and a caveat says what is wrong."""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each conflict that only one of the two facts names, or that neither explains."""
    for fact in base.facts.values():
        for index, id_ in enumerate(fact.conflicts_with):
            path, other = ("facts", fact.id, "conflicts_with", index), base.facts[id_]
            if id_ == fact.id:
                message = "a fact cannot conflict with itself"
            elif fact.id not in other.conflicts_with:
                message = f"{id_} does not name this fact: add {fact.id} to its conflicts_with"
            elif not fact.caveat and not other.caveat:
                message = f"neither this fact nor {id_} has a caveat that says how they conflict"
            else:
                continue
            yield Problem(path, message)


RULE = Rule("error", _find)
