"""A gloss has no figure in digits and no date: it is searched but never proved, so it must not say what needs proof.

A gloss restates a fact in everyday words ("how often the trains run"); the claim has the answer.
"""

import re
from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.dates import find_dates
from ccec_cli.verify.rule import Example, Problem, Rule

_DIGITS = re.compile(r"\d[\d.,]*")


def _find(base: FactBase) -> Iterator[Problem]:
    """Each gloss with a date or a figure in it."""
    for fact in base.facts.values():
        for index, gloss in enumerate(fact.gloss):
            dates = [mention.text for mention in find_dates(gloss)]
            if unproved := dates or _DIGITS.findall(gloss):
                message = f"the gloss has {unproved[0]!r}, which nothing proves: leave it out"
                yield Problem(("facts", fact.id, "gloss", index), message)


RULE = Rule(
    __doc__,
    "warning",
    _find,
    passes=Example(
        """
        facts:
          ashford-residence:
            claim: Ashford College had a hall of residence with 40 beds.
            gloss: [how many students can live in the dorm]
            figures: [40 beds]
            evidence: [{quote: "a hall of residence with 40 beds"}]
        entities:
          ashford-college: {name: Ashford College, kind: institution}
        """,
        "The college has a hall of residence with 40 beds.",
    ),
    fails=Example(
        """
        facts:
          ashford-residence:
            claim: Ashford College had a hall of residence with 40 beds.
            gloss: [a dorm for 45 students]
            figures: [40 beds]
            evidence: [{quote: "a hall of residence with 40 beds"}]
        entities:
          ashford-college: {name: Ashford College, kind: institution}
        """,
        "The college has a hall of residence with 40 beds.",
        "the gloss has '45', which nothing proves: leave it out",
    ),
)
