"""Filters narrow facts down by what they are about, topic, source, kind and time."""

from __future__ import annotations

import pytest

from ccec_cli.errors import UnknownNameError
from ccec_cli.model import FactBase
from ccec_cli.search.filters import NO_FILTERS, Filters, read_filters


def passing(base: FactBase, filters: Filters) -> set[str]:
    """The ids of the facts that pass."""
    return {fact.id for fact in base.facts.values() if filters.passes(base, fact)}


def test_without_filters_every_fact_passes(tiny: FactBase) -> None:
    """Nothing is narrowed down, nothing left out."""
    assert passing(tiny, NO_FILTERS) == set(tiny.facts)


@pytest.mark.parametrize(
    "name", ["mei-anran", "Mei Anran", "mei anran", "MeiAnran", "梅安然", "Director Mei", "Méi Ānrán"]
)
def test_an_entity_goes_by_any_of_its_names(tiny: FactBase, name: str) -> None:
    """Id, name, alias, Chinese and pinyin name the same."""
    found = passing(tiny, read_filters(tiny, about=[name]))
    assert found == {"mei-anran-role-2021", "reading-rooms-cheaper-than-roads"}


def test_what_is_part_of_an_entity_is_about_it(tiny: FactBase) -> None:
    """Facts about a library in a town of the valley are about the valley."""
    assert "lanhe-library-loans" in passing(tiny, read_filters(tiny, about=["Blue Valley"]))
    assert "lanhe-library-loans" not in passing(tiny, read_filters(tiny, about=["Hongshan"]))


def test_several_values_of_a_field_are_alternatives(tiny: FactBase) -> None:
    """Either will do."""
    found = passing(tiny, read_filters(tiny, kinds=["role", "opinion"]))
    assert found == {"mei-anran-role-2021", "reading-rooms-cheaper-than-roads"}


def test_several_fields_must_all_be_met(tiny: FactBase) -> None:
    """Each field narrows further."""
    found = passing(tiny, read_filters(tiny, kinds=["figure"], topics=["transport"]))
    assert found == {"hongshan-bus-interval"}


@pytest.mark.parametrize("key", ["valley-report-2021", "valley", "VALLEY-report"])
def test_a_source_goes_by_the_beginning_of_its_citekey(tiny: FactBase, key: str) -> None:
    """A prefix will do, in any case."""
    found = passing(tiny, read_filters(tiny, sources=[key]))
    assert found == {"lanhe-library-loans-2020", "hongshan-bus-interval", "night-bus-plan-2025"}


@pytest.mark.parametrize(("field", "value"), [("topics", "trans"), ("kinds", "opin"), ("kinds", "OPIN")])
def test_topics_and_kinds_go_by_their_beginning(tiny: FactBase, field: str, value: str) -> None:
    """A prefix will do."""
    assert "reading-rooms-cheaper-than-roads" in passing(tiny, read_filters(tiny, **{field: [value]}))


@pytest.mark.parametrize(
    ("year", "found"),
    [
        (
            "2021-05-12",
            {"lanhe-reading-rooms-2021", "lanhe-card-holders-2021", "mei-anran-role-2021", "night-bus-plan-2025"},
        ),
        ("2020", {"lanhe-library-loans-2020"}),
        ("2019/2020", {"lanhe-library-loans-2020"}),
        ("2024-02", {"night-bus-plan-2025"}),
        ("1999", set()),
    ],
)
def test_a_time_is_met_by_facts_of_a_time_that_overlaps(tiny: FactBase, year: str, found: set[str]) -> None:
    """Days, months, years and intervals; a fact without a time has none to meet."""
    assert passing(tiny, read_filters(tiny, years=[year])) == found


@pytest.mark.parametrize(
    ("field", "value", "kind"),
    [
        ("about", "Atlantis", "entity"),
        ("about", "", "entity"),
        ("about", "?!", "entity"),
        ("topics", "sports", "topic"),
        ("sources", "new-york-times", "source"),
        ("kinds", "rumour", "kind"),
        ("kinds", "", "kind"),
        ("years", "20211", "year"),
        ("years", "soon", "year"),
        ("years", "2021-13", "year"),
    ],
)
def test_a_value_that_names_nothing_is_an_error(tiny: FactBase, field: str, value: str, kind: str) -> None:
    """A filter is never silently ignored."""
    with pytest.raises(UnknownNameError, match=f"no {kind} named") as error:
        read_filters(tiny, **{field: [value]})
    assert error.value.hint


@pytest.mark.parametrize(
    ("field", "value", "meant"),
    [("about", "Hongshen", "Hongshan"), ("topics", "libaries", "libraries"), ("kinds", "figrue", "figure")],
)
def test_a_misspelt_value_gets_what_was_meant(tiny: FactBase, field: str, value: str, meant: str) -> None:
    """Did you mean …?"""
    with pytest.raises(UnknownNameError) as error:
        read_filters(tiny, **{field: [value]})
    assert error.value.candidates[:1] == (meant,)


def test_operators_join_the_filters_of_the_options(tiny: FactBase) -> None:
    """What the query says of another field is met besides."""
    filters, problems = read_filters(tiny, topics=["libraries"]).with_operators(tiny, [("kind", "role")])
    assert passing(tiny, filters) == {"mei-anran-role-2021"}
    assert problems == []


def test_an_operator_goes_before_the_option_of_its_field(tiny: FactBase) -> None:
    """What stands in the query is the last word."""
    filters, _ = read_filters(tiny, kinds=["figure"]).with_operators(tiny, [("kind", "role")])
    assert passing(tiny, filters) == {"mei-anran-role-2021"}


def test_operators_that_name_nothing_are_all_reported(tiny: FactBase) -> None:
    """Each gets its message; those that name something still hold."""
    filters, problems = NO_FILTERS.with_operators(tiny, [("kind", "rumour"), ("kind", "role"), ("about", "Atlantis")])
    assert passing(tiny, filters) == {"mei-anran-role-2021"}
    assert [problem.split(" ")[0] for problem in problems] == ["kind:rumour:", "about:Atlantis:"]
