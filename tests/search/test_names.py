"""Names of entities are spotted in rows of words, however they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.model import Entity, FactBase
from ccec_cli.search.names import Names, allowed_edits
from ccec_cli.search.words import words_of


@pytest.fixture(scope="module")
def names(tiny: FactBase) -> Names:
    """Every name in the little invented world."""
    return Names(tiny.entities.values())


def spotted(names: Names, text: str) -> list[tuple[str, ...]]:
    """The entities named in a text that is written right."""
    return [name.entities for name in names.spot(words_of(text))]


def test_a_name_is_spotted_among_other_words(names: Names) -> None:
    """Its place is counted in words, the end excluded."""
    (name,) = names.spot(words_of("yesterday Mei Anran spoke"))
    assert (name.entities, name.start, name.end, name.likeness) == (("mei-anran",), 1, 3, 1.0)


def test_the_longest_name_is_the_one_meant(names: Names) -> None:
    """Lanhe Library is the library, not the town."""
    assert spotted(names, "at Lanhe Library") == [("lanhe-library",)]


def test_names_within_names_are_spotted_on_demand(names: Names) -> None:
    """For the index, a text that names the library also names the town."""
    assert [name.entities for name in names.spot(words_of("Lanhe Library"), nested=True)] == [
        ("lanhe-library",),
        ("lanhe",),
    ]


def test_a_name_of_two_entities_means_both() -> None:
    """Which of them is meant is for the other words to decide."""
    twins = Names([Entity("a", "Hill", "place"), Entity("b", "Mount", "place", aliases=("Hill",))])
    assert spotted(twins, "Hill") == [("a", "b")]


def test_a_name_of_nothing_but_signs_is_no_name() -> None:
    """It can never be spotted, so it is left out."""
    assert spotted(Names([Entity("a", "!!!", "company")]), "what !!!") == []


@pytest.mark.parametrize(
    "written", ["LanheLibrary", "lan he library", "Lan He Lib rary", "LANHE LIBRARY", "Lanhe Libraries"]
)
def test_a_name_may_be_joined_split_or_in_the_plural(names: Names, written: str) -> None:
    """Spaces, case and number make no other name in a query."""
    (name,) = names.spot_joined(words_of(written))
    assert name.entities == ("lanhe-library",)
    assert name.likeness == 1.0


@pytest.mark.parametrize("written", ["Lan2he2", "lan2 he2", "Lánhé"])
def test_pinyin_may_have_tones(names: Names, written: str) -> None:
    """Tone marks and tone numbers are left aside."""
    assert [name.entities for name in names.spot_joined(words_of(written))] == [("lanhe",)]


@pytest.mark.parametrize("written", ["Hongshn", "Hongsahn", "Hongshaan", "Hungshan"])
def test_a_name_may_have_a_typing_error(names: Names, written: str) -> None:
    """A letter lost, swapped, doubled or wrong; the likeness shows that it is not written right."""
    (name,) = names.spot_like(words_of(written), taken=set(), known=set())
    assert name.entities == ("hongshan",)
    assert 0.5 < name.likeness < 1


def test_words_that_are_known_are_no_typing_errors(names: Names) -> None:
    """What is a word of the fact base needs no correcting."""
    assert names.spot_like(["hongshn"], taken=set(), known={"hongshn"}) == []


def test_another_number_is_no_typing_error() -> None:
    """A year or a count in a name is that one or another."""
    plans = Names([Entity("plan", "Valley Plan 2021", "plan")])
    assert plans.spot_like(["valey", "plan", "2022"], taken=set(), known=set()) == []
    assert len(plans.spot_like(["valey", "plan", "2021"], taken=set(), known=set())) == 1


def test_chinese_is_never_corrected(names: Names) -> None:
    """One character less is another word."""
    assert names.spot_like(["蓝河图书"], taken=set(), known=set()) == []


def test_the_longer_a_word_the_more_errors_it_may_have() -> None:
    """Short words have none, and no word has many."""
    allowed = [allowed_edits(length) for length in range(1, 40)]
    assert allowed[0] == 0
    assert allowed == sorted(allowed)
    assert allowed[-1] <= 3


@given(st.lists(st.sampled_from(["lanhe", "library", "mei", "anran", "x", "蓝河", "红山镇", "2020"]), max_size=6))
def test_what_is_spotted_lies_within_the_words_and_apart(row: list[str]) -> None:
    """Names of one query never overlap."""
    names = Names([Entity("lanhe", "Lanhe", "place", zh="蓝河"), Entity("mei", "Mei Anran", "person")])
    at = 0
    for name in names.spot_joined(row):
        assert at <= name.start < name.end <= len(row)
        at = name.end
