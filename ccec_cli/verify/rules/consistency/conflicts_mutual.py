"""Facts that conflict name each other, and a caveat says what is wrong.

Whoever looks up one of the two must see the other, too.
"""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.verify.rule import Example, Problem, Rule


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


RULE = Rule(
    __doc__,
    "error",
    _find,
    passes=Example(
        """
        facts:
          ashford-schools:
            claim: Ashford had 30 schools.
            caveat: Another sentence of the article says 28.
            conflicts_with: [ashford-schools-other]
            evidence: [{quote: "has 30 schools"}]
          ashford-schools-other:
            claim: Ashford had 28 schools.
            conflicts_with: [ashford-schools]
            evidence: [{paragraph: 2, quote: "28 schools"}]
        """,
        "Ashford has 30 schools.\nAll 28 schools are closed.",
    ),
    fails=Example(
        """
        facts:
          ashford-schools:
            claim: Ashford had 30 schools.
            caveat: Another sentence of the article says 28.
            conflicts_with: [ashford-schools-other]
            evidence: [{quote: "has 30 schools"}]
          ashford-schools-other:
            claim: Ashford had 28 schools.
            evidence: [{paragraph: 2, quote: "28 schools"}]
        """,
        "Ashford has 30 schools.\nAll 28 schools are closed.",
        "ashford-schools-other does not name this fact: add ashford-schools to its conflicts_with",
    ),
)
