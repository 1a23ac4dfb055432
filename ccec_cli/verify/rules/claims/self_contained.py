"""A claim can be understood without its article: it is one full sentence that names its subject and its time."""

import re
from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.quotation_marks import without_quotations
from ccec_cli.verify.rule import Problem, Rule
from ccec_cli.verify.rules.claims.no_todo import is_unwritten

_RELATIVE = re.compile(
    r"""\b(?:(?:this|last|next)\s(?:year|month|week|quarter|decade|spring|summer|autumn|winter)
        |today|yesterday|tomorrow|nowadays|recently|currently|at\spresent|so\sfar
        |(?:\w+\s)?(?:years?|months?|weeks?|days?)\sago)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DANGLING = re.compile(
    r"""(?:it(?!\s(?:is|was)\s\w+ed\b)                          # but "it was suggested that …"
        |its|they|their|he|his|she|her|this|these|those|the\slatter|the\sformer)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_END = (".", "。", "?", "!", ".”", '."', "。”", ")")


def _find(base: FactBase) -> Iterator[Problem]:
    """Each claim that depends on its article or is not a full sentence."""
    for fact in base.facts.values():
        if is_unwritten(fact.claim):
            continue
        own = without_quotations(fact.claim)
        relative, dangling = _RELATIVE.search(own), _DANGLING.match(own)
        if relative:
            message = f"{relative[0]!r} means nothing outside the article: give the date"
        elif dangling:
            message = f"the claim begins with {dangling[0]!r}: name who or what it is about"
        elif not fact.claim.endswith(_END):
            message = "the claim does not end with a full stop"
        else:
            continue
        yield Problem(("facts", fact.id, "claim"), message)


RULE = Rule("warning", _find)
