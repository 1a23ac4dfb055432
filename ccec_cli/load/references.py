"""Check that every id in a fact file names something: sources, entities, topics, facts and former ids."""

from collections.abc import Collection, Iterator, Sequence

from ccec_cli.load.problems import KeyPath, Problems
from ccec_cli.model import FactBase
from ccec_cli.nearest import nearest


def check_references(base: FactBase, problems: Problems) -> None:
    """Record every reference to something that does not exist, at its line."""
    for path, kind, names, known in _references(base):
        for index, name in enumerate(names):
            if name not in known:
                near = nearest(name, known)
                hint = f"did you mean {near[0]}?" if near else f"describe it under {_home(kind)}"
                at = (*path, index) if (*path, index) in base.marks else path
                problems.add(base.mark(*at), f"{'.'.join(map(str, path))}: no {kind} {name!r}", hint)
    _check_parts(base, problems)
    _check_former_ids(base, problems)


def _home(kind: str) -> str:
    return {"entity": "entities", "topic": "topics", "source": "sources", "fact": "facts"}[kind]


def _references(base: FactBase) -> Iterator[tuple[KeyPath, str, Sequence[str], Collection[str]]]:
    for fact in base.facts.values():
        at: KeyPath = ("facts", fact.id)
        yield (*at, "about"), "entity", fact.about, base.entities
        yield (*at, "topics"), "topic", fact.topics, base.topics
        yield (*at, "conflicts_with"), "fact", fact.conflicts_with, base.facts
        for index, evidence in enumerate(fact.evidence):
            yield (
                (*at, "evidence", index, "source"),
                "source",
                [evidence.source] if evidence.source else [],
                base.sources,
            )
    for entity in base.entities.values():
        if entity.part_of:
            yield ("entities", entity.id, "part_of"), "entity", [entity.part_of], base.entities
    for source in {not_fact.source for not_fact in base.not_facts}:
        yield ("not_facts", source), "source", [source], base.sources


def _check_parts(base: FactBase, problems: Problems) -> None:
    """Nothing is a part of itself, directly or through others."""
    for entity in base.entities.values():
        *_, outermost = (entity.id, *base.wholes(entity.id))
        if base.entities[outermost].part_of == entity.id:
            problems.add(base.mark("entities", entity.id, "part_of"), f"entities.{entity.id} is a part of itself")


def _check_former_ids(base: FactBase, problems: Problems) -> None:
    """Record each former id that another fact has or had."""
    owner = {id_: id_ for id_ in base.facts}
    for fact in base.facts.values():
        for index, alias in enumerate(fact.aliases):
            if owner.setdefault(alias, fact.id) != fact.id or alias in base.facts:
                mark = base.mark("facts", fact.id, "aliases", index)
                problems.add(mark, f"facts.{fact.id}.aliases: {alias!r} already belongs to {owner[alias]}")
