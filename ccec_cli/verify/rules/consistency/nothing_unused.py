"""Everything that is described is used: no source, no topic and no entity is without facts."""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.names import names_pattern, plain_apostrophes
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each source, topic and entity that no fact uses."""
    facts = base.facts.values()
    quoted = {evidence.source for fact in facts for evidence in fact.evidence}
    for source in base.sources.keys() - quoted:
        yield Problem(("sources", source), f"no fact quotes {source}")
    for topic in base.topics.keys() - {topic for fact in facts for topic in fact.topics}:
        yield Problem(("topics", topic), f"no fact has the topic {topic}")
    about = {id_ for fact in facts for id_ in fact.about}
    used = about.union(*(base.wholes(id_) for id_ in about))
    said = plain_apostrophes(" ".join(f"{fact.claim} {fact.said_by or ''}" for fact in facts))
    for entity in base.entities.values():
        if entity.kind == "concept" or entity.id in used:
            continue
        if not names_pattern(map(plain_apostrophes, entity.names)).search(said):
            message = f"no fact is about {entity.id} or names it"
            yield Problem(("entities", entity.id), message)


RULE = Rule("warning", _find)
