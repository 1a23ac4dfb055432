"""A keyword is a word that the search would otherwise miss: neither claim nor quote nor gloss contains it."""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.names import names_pattern
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each keyword that is already in its fact's claim, quote or gloss."""
    for fact in base.facts.values():
        texts = {"claim": (fact.claim,), "quote": [evidence.quote for evidence in fact.evidence], "gloss": fact.gloss}
        for index, keyword in enumerate(fact.keywords):
            words = names_pattern([keyword])
            where = next((field for field, lines in texts.items() if any(map(words.search, lines))), None)
            if where:
                message = f"the {where} already has {keyword!r}: remove the keyword"
                yield Problem(("facts", fact.id, "keywords", index), message)


RULE = Rule("warning", _find)
