"""A claim is in the curator's own words and does not repeat a sentence of its source."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from ccec_cli.model import FactBase
from ccec_cli.proof import quoted_parts
from ccec_cli.text.names import names_pattern, plain_apostrophes
from ccec_cli.text.numbers import find_quantities
from ccec_cli.text.quotation_marks import without_quotations
from ccec_cli.verify.known_names import known_names
from ccec_cli.verify.rule import Problem, Rule

LONG_RUN = 10
"""The shortest run of shared words that is too long where it is at least half of the claim."""
LONGEST_RUN = 15
"""The shortest run of shared words that is too long in any claim."""

_WORD = re.compile(r"\w[\w'.-]*\w|\w")


def _find(base: FactBase) -> Iterator[Problem]:
    """Each claim that shares too long a run of words with its paragraph."""
    names = names_pattern(known_names(base))
    words_by_text: dict[str, list[str]] = {}  # many facts quote one paragraph
    for fact in base.facts.values():
        claim = _words(without_quotations(fact.claim), names)
        for part in quoted_parts(base, fact):
            if part.text not in words_by_text:
                words_by_text[part.text] = _words(part.text, names)
            text = words_by_text[part.text]
            run = SequenceMatcher(None, claim, text, autojunk=False).find_longest_match()
            if run.size >= LONGEST_RUN or (run.size >= LONG_RUN and run.size * 2 >= len(claim)):
                shared = " ".join(claim[run.a : run.a + run.size])
                message = f"the claim copies {run.size} words in a row from its source; rephrase it: {shared!r}"
                yield Problem(("facts", fact.id, "claim"), message)


def _words(text: str, names: re.Pattern[str]) -> list[str]:
    """The words in lower case; a name or a figure is one word."""
    text = plain_apostrophes(text)
    spans = sorted(
        [(found.start(), found.end()) for found in names.finditer(text)]
        + [(quantity.start, quantity.end) for quantity in find_quantities(text)]
    )
    words, after = [], 0
    for start, end in spans:
        if start >= after:
            words += [*_WORD.findall(text[after:start]), text[start:end]]
            after = end
    return [word.lower() for word in [*words, *_WORD.findall(text[after:])]]


RULE = Rule("warning", _find)
