"""An id names a fact or a source: whole, by a former id, or by a beginning that no other shares."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ccec_cli.errors import NotFoundError
from ccec_cli.model import FactBase
from ccec_cli.proof import find_fact, find_source


@pytest.mark.parametrize(
    "name", ["hongshan-bus-interval", "hongshan", "h", " hongshan-bus-interval ", "Hongshan-Bus-Interval"]
)
def test_an_id_may_be_whole_or_begun(tiny: FactBase, name: str) -> None:
    """A beginning that only one id has names it; case and white space around it do not matter."""
    assert find_fact(tiny, name).id == "hongshan-bus-interval"


def test_a_whole_id_is_no_beginning(tiny: FactBase) -> None:
    """An id that other ids begin with still names its own fact."""
    assert find_fact(tiny, "lanhe-library-loans").id == "lanhe-library-loans"


def test_a_former_id_names_the_fact_it_had(tiny: FactBase) -> None:
    """Notes and scripts that hold the old id go on working."""
    assert find_fact(tiny, "night-bus-plan").id == "night-bus-plan-2025"


def test_a_beginning_shared_by_the_ids_of_one_fact_names_it(tiny: FactBase) -> None:
    """A renamed fact is one fact, not two to choose from."""
    assert find_fact(tiny, "night").id == "night-bus-plan-2025"


def test_a_beginning_of_several_ids_names_none(tiny: FactBase) -> None:
    """The candidates are named, in order."""
    with pytest.raises(NotFoundError, match="matches 2 ids") as error:
        find_fact(tiny, "lanhe-library")
    assert error.value.candidates == ("lanhe-library-loans", "lanhe-library-loans-2020")


def test_of_very_many_candidates_only_some_are_named(tiny: FactBase) -> None:
    """How many there are is said all the same."""
    fact = tiny.facts["hongshan-bus-interval"]
    many = replace(tiny, facts={f"fact-{number:02d}": replace(fact, id=f"fact-{number:02d}") for number in range(30)})
    with pytest.raises(NotFoundError, match="matches 30 ids") as error:
        find_fact(many, "fact")
    assert error.value.candidates == tuple(f"fact-{number:02d}" for number in range(8))


def test_a_misspelt_id_gets_the_nearest(tiny: FactBase) -> None:
    """Did you mean …?"""
    with pytest.raises(NotFoundError) as error:
        find_fact(tiny, "hongshan-buss-intervall")
    assert error.value.candidates == ("hongshan-bus-interval",)
    assert error.value.hint == "did you mean hongshan-bus-interval?"


@pytest.mark.parametrize("name", ["", " ", "zzz", "图书馆", "\udcff"])
def test_an_id_like_no_other_has_no_candidates(tiny: FactBase, name: str) -> None:
    """Nothing is guessed where nothing is near."""
    with pytest.raises(NotFoundError) as error:
        find_fact(tiny, name)
    assert error.value.candidates == ()


def test_a_source_goes_by_its_citekey_or_its_beginning(tiny: FactBase) -> None:
    """As facts do."""
    assert find_source(tiny, "valley").id == "valley-report-2021"
    with pytest.raises(NotFoundError, match="no source"):
        find_source(tiny, "times")
