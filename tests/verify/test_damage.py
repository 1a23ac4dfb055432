"""Damage to a good fact base or its sources is found: by the intended rule, at the right line, with exit code 1.

The damages are listed in `damages.yaml` in this folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from ccec_cli.verify.rules import RULES
from tests.command_line import Ccec
from tests.worlds import shipped_copy, small_copy


@dataclass(frozen=True)
class Damage:
    """One damage, and what must be reported; the fields are explained in `damages.yaml`."""

    rule: str
    name: str
    old: str
    new: str
    at: str
    file: str = "facts.yaml"
    says: str = ""

    def __str__(self) -> str:
        """The name of the test."""
        return f"{self.rule}: {self.name}"


def read_damages(world: str) -> Iterator[Damage]:
    """The damages to one of the two worlds."""
    listed = yaml.safe_load(Path(__file__).with_name("damages.yaml").read_text(encoding="utf-8"))[world]
    for rule, damages in listed.items():
        yield from (Damage(rule, name, **damage) for name, damage in damages.items())


def findings_of(ccec: Ccec, world: Path) -> list[dict[str, object]]:
    """What `ccec verify --strict` finds; it must exit with 1 and without a traceback."""
    result = ccec("verify", "--strict", "--json", "--facts", str(world))
    assert result.code == 1, result.stderr
    assert "Traceback" not in result.stderr
    return list(result.json["results"])


@pytest.mark.parametrize("damage", list(read_damages("small")), ids=str)
def test_a_damage_is_found_by_its_rule_at_its_line(damage: Damage, tmp_path: Path, ccec: Ccec) -> None:
    """The intended rule reports the line of the fact file that has to be checked."""
    assert_found(damage, small_copy(tmp_path), ccec)


def assert_found(damage: Damage, world: Path, ccec: Ccec) -> None:
    """Do the damage, and check that a finding of its rule has the position of a line that contains `at`."""
    file = world / damage.file
    text = file.read_bytes().decode()
    assert damage.old in text
    file.write_bytes(text.replace(damage.old, damage.new).encode())
    found = [finding for finding in findings_of(ccec, world) if finding["rule"] == damage.rule]
    whole = (world / "facts.yaml").read_text(encoding="utf-8")
    lines = [whole.count("\n", 0, at) + 1 for at in range(len(whole)) if whole.startswith(damage.at, at)]
    assert [finding for finding in found if finding["line"] in lines and damage.says in str(finding["message"])]


def test_a_missing_source_is_reported_once(tmp_path: Path, ccec: Ccec) -> None:
    """A missing file is one finding, not one for each of its quotes."""
    world = small_copy(tmp_path)
    (world / "seeds" / "gazette.txt").unlink()
    (finding,) = findings_of(ccec, world)
    assert finding["rule"] == "source-unchanged"
    assert "seeds/gazette.txt is missing" in str(finding["message"])


@pytest.mark.parametrize("damage", list(read_damages("shipped")), ids=str)
def test_a_damage_to_the_shipped_base_is_found(damage: Damage, tmp_path: Path, ccec: Ccec) -> None:
    """What is found in a little world is also found among two hundred facts."""
    assert_found(damage, shipped_copy(tmp_path), ccec)


def test_every_rule_has_its_damages() -> None:
    """No rule is without damages, and there are at least sixty."""
    damages = list(read_damages("small"))
    assert {damage.rule for damage in damages} == set(RULES)
    assert len(damages) >= 60
