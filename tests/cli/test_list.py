"""`ccec list` shows facts in the order of the fact file, all or by filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccec_cli.model import FactBase

if TYPE_CHECKING:
    from tests.command_line import Ccec


def test_every_fact_is_listed_in_the_order_of_the_file(ccec_tiny: Ccec, tiny: FactBase) -> None:
    """Retracted ones, too, with their doubt."""
    result = ccec_tiny("list", "--ids")
    assert (result.code, result.lines, result.stderr) == (0, list(tiny.facts), "")
    assert ccec_tiny("list").lines[-1].split("\t")[4] == "!"


def test_filters_narrow_it_down(ccec_tiny: Ccec) -> None:
    """The same as in lookup."""
    assert ccec_tiny("list", "--about", "红山", "--ids").lines == ["hongshan-bus-interval"]
    assert ccec_tiny("list", "--kind", "figure", "--year", "2020", "--ids").lines == ["lanhe-library-loans-2020"]


def test_a_limit_is_told(ccec_tiny: Ccec, tiny: FactBase) -> None:
    """How many there are is never hidden."""
    result = ccec_tiny("list", "-n", "2", "--json")
    assert (result.json["returned"], result.json["total"]) == (2, len(tiny.facts))
    assert result.stderr == f"showing 2 of {len(tiny.facts)} facts\n"


def test_where_nothing_passes_that_is_said(ccec_tiny: Ccec) -> None:
    """Exit code 1, as where nothing is found."""
    result = ccec_tiny("list", "--kind", "role", "--topic", "transport")
    assert (result.code, result.stdout, result.stderr) == (1, "", "no fact matches the filters\n")
