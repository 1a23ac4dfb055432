"""Every name in a claim is known: it is a name of an entity, or of a source's author or outlet."""

import re
from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.names import names_pattern, plain_apostrophes
from ccec_cli.text.quotation_marks import without_quotations
from ccec_cli.verify.known_names import known_names
from ccec_cli.verify.rule import Problem, Rule

_CAPITALISED = re.compile(r"[A-Z][\w&-]*(?:\.[A-Z]\b\.?)*")
_HARMLESS = re.compile(
    r"""[A-Z]|(?:[A-Z]\.)+[A-Z]?|[A-Z]{2,5}s|R&D|U\.S\.?
    |January|February|March|April|May|June|July|August|September|October|November|December
    |Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday""",
    re.VERBOSE,
)
_SENTENCE_BEGINS = re.compile(r"(?:^|[.:;?!])[\s\"“(]*$")


def _find(base: FactBase) -> Iterator[Problem]:
    """Each claim with a capitalised word that belongs to no known name."""
    names = known_names(base)
    pattern = names_pattern(names)
    titles = [plain_apostrophes(fact.said_by) for fact in base.facts.values() if fact.said_by]
    words = {word for name in [*names, *titles] for word in _CAPITALISED.findall(name)}
    for fact in base.facts.values():
        unknown = list(dict.fromkeys(_unknown(plain_apostrophes(fact.claim), pattern, words)))
        if unknown:
            message = (
                f"no entity is named {', '.join(map(repr, unknown))}: check the spelling, or add the entity or alias"
            )
            yield Problem(("facts", fact.id, "claim"), message)


def _unknown(claim: str, pattern: re.Pattern[str], words: set[str]) -> Iterator[str]:
    """The unknown names; the capitalised first word of a sentence is part of a name that follows it directly."""
    rest = without_quotations(pattern.sub(lambda found: "\0" * len(found[0]), claim))
    first = None
    for found in _CAPITALISED.finditer(rest):
        if _SENTENCE_BEGINS.search(rest, 0, found.start()):
            first = found
        elif found[0] not in words and not _HARMLESS.fullmatch(found[0]):
            follows = first is not None and rest[first.end() : found.start()] == " " and first[0] not in words
            yield f"{first[0]} {found[0]}" if follows and first else found[0]


RULE = Rule("warning", _find)
