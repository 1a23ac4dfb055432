"""The speaker of a fact is named in the paragraph that is quoted, or in the paragraph before it."""

import re
from collections.abc import Iterator

from ccec_cli.model import Fact, FactBase
from ccec_cli.proof import verify_evidence
from ccec_cli.text.names import names_pattern, plain_apostrophes
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each fact whose speaker is not named near its quotes."""
    for fact in base.facts.values():
        texts = _texts(base, fact)
        if fact.said_by and texts and not _is_named(base, fact, fact.said_by, texts):
            message = f"{_name(fact.said_by)!r} is named neither in the quoted paragraph nor in the one before"
            yield Problem(("facts", fact.id, "said_by"), message)


def _is_named(base: FactBase, fact: Fact, said_by: str, texts: list[str]) -> bool:
    """Whether one of the texts names the speaker."""
    names = _names(base, said_by)
    if any(names.search(text) for text in texts):
        return True
    articles = [part.text for evidence in fact.evidence for part in base.sources[evidence.source].paragraphs]
    if not any(names.search(plain_apostrophes(text)) for text in articles):
        return False
    name = _name(said_by)
    is_person = any(entity.kind == "person" and name in entity.names for entity in base.entities.values())
    parts = names_pattern([part for part in name.split() if len(part) > 1]) if is_person else None
    return parts is not None and any(parts.search(text) for text in texts)


def _name(said_by: str) -> str:
    return re.split(r"[,(，（]", said_by)[0].strip()


def _names(base: FactBase, said_by: str) -> re.Pattern[str]:
    """A pattern for all names of the speaker; where several entities fit, the longest matching name decides."""
    name = _name(said_by)
    matching = [
        (len(known), entity)
        for entity in base.entities.values()
        for known in entity.names
        if f"{name} ".startswith(f"{known} ")
    ]
    longest = max((length for length, _ in matching), default=0)
    others = [other for length, entity in matching if length == longest for other in entity.names]
    return names_pattern(map(plain_apostrophes, [name, *others]))


def _texts(base: FactBase, fact: Fact) -> list[str]:
    """The parts that the fact quotes, and the paragraph before each."""
    texts = []
    for evidence in fact.evidence:
        quoted = verify_evidence(base, evidence).found
        before: list[str] = []
        for part in base.sources[evidence.source].paragraphs:
            if part.locator == quoted:
                texts += [*before, plain_apostrophes(part.text)]
            if part.locator.label == "paragraph":
                before = [plain_apostrophes(part.text)]
    return texts


RULE = Rule("error", _find)
