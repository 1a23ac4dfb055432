"""No TODO is left: in a claim, caveat or speaker, in a name, a topic, a title or an author."""

import re
from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.verify.rule import Problem, Rule

_TODO = re.compile(r"\bTODO\b")


def is_unwritten(claim: str) -> bool:
    """Whether a claim is only TODO, so that other rules have nothing to check."""
    return claim.strip(" .") == "TODO"


def _find(base: FactBase) -> Iterator[Problem]:
    """Each text with a TODO in it."""
    for path, text in _texts(base):
        if _TODO.search(text):
            message = f"{'.'.join(map(str, path[2:] or path))} still has a TODO"
            yield Problem(path, message)


def _texts(base: FactBase) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for source in base.sources.values():
        yield ("sources", source.id, "title"), source.reference.title
        for index, name in enumerate(source.reference.author):
            written = " ".join(part for part in (name.family, name.given, name.literal) if part)
            yield ("sources", source.id, "author", index), written
    for entity in base.entities.values():
        yield ("entities", entity.id, "name"), entity.name
    for topic, description in base.topics.items():
        yield ("topics", topic), description
    for fact in base.facts.values():
        yield ("facts", fact.id, "claim"), fact.claim
        yield ("facts", fact.id, "said_by"), fact.said_by or ""
        yield ("facts", fact.id, "caveat"), fact.caveat or ""


RULE = Rule("error", _find)
