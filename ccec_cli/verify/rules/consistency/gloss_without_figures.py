"""A gloss has no figure in digits and no date: it is searched but never proved, so it must not say what needs proof."""

import re
from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.dates import find_dates
from ccec_cli.verify.rule import Problem, Rule

_DIGITS = re.compile(r"\d[\d.,]*")


def _find(base: FactBase) -> Iterator[Problem]:
    """Each gloss with a date or a figure in it."""
    for fact in base.facts.values():
        for index, gloss in enumerate(fact.gloss):
            dates = [mention.text for mention in find_dates(gloss)]
            if unproved := dates or _DIGITS.findall(gloss):
                message = f"the gloss has {unproved[0]!r}, which nothing proves: leave it out"
                yield Problem(("facts", fact.id, "gloss", index), message)


RULE = Rule("warning", _find)
