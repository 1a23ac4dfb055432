"""`ccec entities` lists who and what the facts are about, under all their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccec_cli.model import FactBase

if TYPE_CHECKING:
    from tests.command_line import Ccec


def test_every_entity_is_listed_with_its_names_and_facts(ccec_tiny: Ccec, tiny: FactBase) -> None:
    """Id, name, kind, Chinese name and how many facts are about it."""
    lines = [line.split("\t") for line in ccec_tiny("entities").lines]
    assert [line[0] for line in lines] == list(tiny.entities)
    assert ["hongshan", "Hongshan", "place", "红山", "1"] in lines


def test_a_kind_narrows_it_down(ccec_tiny: Ccec) -> None:
    """Only persons, say."""
    assert ccec_tiny("entities", "--kind", "person", "--ids").lines == ["mei-anran"]


def test_a_kind_without_entities_has_found_nothing(ccec_tiny: Ccec) -> None:
    """Exit code 1."""
    result = ccec_tiny("entities", "--kind", "project", "--json")
    assert (result.code, result.json["results"]) == (1, [])
