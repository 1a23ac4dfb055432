"""Entities for people: a row of a table for each."""

from collections.abc import Iterable

from ccec_cli.model import Entity
from ccec_cli.render.answer import Row, Styled, Table


def entities_table(entities: Iterable[tuple[Entity, int]]) -> Table:
    """Entities with their names and how many facts are about them."""
    return Table(("Entity", "Facts"), tuple(_row(*one) for one in entities))


def _row(entity: Entity, facts: int) -> Row:
    names = Styled(" · ".join(dict.fromkeys(entity.names)))
    described = Styled.join([Styled.of(entity.id, "id"), Styled.of(entity.kind, "dim")], "  ")
    return Row(
        (entity.id, entity.name, entity.kind, entity.zh or "", str(facts)),
        (Styled.join([names, described], "\n"), Styled(f"{facts:5d}")),
    )
