"""A keyword is a word that the search would miss: neither claim nor quote nor gloss has it already.

Keywords are for the everyday word that a careful claim avoids ("dorm" for a hall of residence), and few.
"""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.names import names_pattern
from ccec_cli.verify.rule import Example, Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each keyword that stands in its fact's claim, quote or gloss."""
    for fact in base.facts.values():
        texts = {"claim": (fact.claim,), "quote": [evidence.quote for evidence in fact.evidence], "gloss": fact.gloss}
        for index, keyword in enumerate(fact.keywords):
            words = names_pattern([keyword])
            where = next((where for where, told in texts.items() if any(map(words.search, told))), None)
            if where:
                message = f"the {where} has {keyword!r} already: leave the keyword out"
                yield Problem(("facts", fact.id, "keywords", index), message)


RULE = Rule(
    __doc__,
    "warning",
    _find,
    passes=Example(
        """
        facts:
          ashford-residence:
            claim: Ashford College had a hall of residence with 40 beds.
            keywords: [dorm]
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
            keywords: [residence]
            figures: [40 beds]
            evidence: [{quote: "a hall of residence with 40 beds"}]
        entities:
          ashford-college: {name: Ashford College, kind: institution}
        """,
        "The college has a hall of residence with 40 beds.",
        "the claim has 'residence' already: leave the keyword out",
    ),
)
