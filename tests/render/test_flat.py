"""Nested records become columns of text."""

from __future__ import annotations

from ccec_cli.render.formats.flat import flatten


def test_values_within_values_have_columns_of_their_own() -> None:
    """Named by the path of keys."""
    assert flatten([{"a": {"b": 1, "c": {"d": 2}}}]) == (["a.b", "a.c.d"], [["1", "2"]])


def test_several_values_join_in_one_cell() -> None:
    """Parted by a semicolon, in a list of texts as in a list of records."""
    records = [{"tags": ("x", "y"), "figures": [{"n": "1", "u": None}, {"n": "2", "u": "km"}]}]
    assert flatten(records) == (["tags", "figures.n", "figures.u"], [["x; y", "1; 2", "; km"]])


def test_a_list_that_is_empty_in_some_records_keeps_the_columns_of_the_others() -> None:
    """And gets no column of its own."""
    assert flatten([{"figures": []}, {"figures": [{"n": "1"}]}]) == (["figures.n"], [[""], ["1"]])


def test_a_list_that_is_empty_everywhere_is_one_empty_column() -> None:
    """So that the columns tell which fields there are."""
    assert flatten([{"figures": []}]) == (["figures"], [[""]])


def test_a_list_that_facts_may_lack_has_its_columns_all_the_same() -> None:
    """So that the table of every answer has the same ones."""
    assert flatten([{"match": []}]) == (["match.how", "match.asked", "match.matched"], [["", "", ""]])


def test_absent_is_empty_and_truth_is_lower_case() -> None:
    """As in JSON, but for null."""
    assert flatten([{"a": None, "b": True, "c": False, "d": 1.5}])[1] == [["", "true", "false", "1.5"]]


def test_records_of_different_keys_share_one_header() -> None:
    """In the order in which keys first come up."""
    assert flatten([{"a": 1}, {"b": 2, "a": 3}]) == (["a", "b"], [["1", ""], ["3", "2"]])


def test_no_records_have_no_columns() -> None:
    """Nothing is known of them."""
    assert flatten([]) == ([], [])
