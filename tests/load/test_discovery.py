"""Which fact base is used: the named one, else the nearest from the current folder upwards, else the shipped one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ccec_cli.load.discovery import SHIPPED, find_fact_file, find_ignored_file, is_shipped, missing_keys, title_of

OURS = "schema: 1\nsources: {}\nfacts: {}\n"
ANSIBLE = "- hosts: all\n  tasks:\n    - setup:\n"
"""A file of another program that has the same name."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: two levels below a temporary one."""
    current = tmp_path / "outer" / "inner"
    current.mkdir(parents=True)
    monkeypatch.chdir(current)
    return current


def write(path: Path, content: str | bytes = OURS) -> Path:
    """Write a file, by default a fact file without facts."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_named_file_or_folder_is_taken(folder: Path) -> None:
    """Whatever is in the current folder."""
    write(folder / "facts.yaml")
    assert find_fact_file(Path("x/base.yaml")) == (Path("x/base.yaml"), "named")
    assert find_fact_file(folder.parent) == (folder.parent / "facts.yaml", "named")


def test_the_nearest_one_upwards_is_found(folder: Path) -> None:
    """In the current folder before those above it."""
    outer = write(folder.parent / "facts.yaml")
    assert find_fact_file() == (outer, "found")
    inner = write(folder / "facts.yaml")
    assert find_fact_file() == (inner, "found")


def test_without_any_the_shipped_one_is_taken(folder: Path) -> None:
    """It is always there."""
    assert find_fact_file() == (SHIPPED, "shipped")
    assert is_shipped(SHIPPED)
    assert not is_shipped(folder / "facts.yaml")


@pytest.mark.parametrize(
    "text",
    [ANSIBLE, "", "schema: 1\nfacts: {}\n", "a: {schema: 1, sources: {}, facts: {}}\n", "# schema: sources: facts:\n"],
    ids=["another program's", "empty", "no sources", "keys further in", "a comment"],
)
def test_a_file_of_another_program_is_passed_over(folder: Path, text: str) -> None:
    """Its top level does not have schema, sources and facts."""
    write(folder / "facts.yaml", text)
    outer = write(folder.parent / "facts.yaml")
    assert find_fact_file() == (outer, "found")


@pytest.mark.parametrize(
    "text",
    [
        "schema: 1\nsources: {}\nfacts:\n  one: [\n",
        b"# Z\xfcrich\nschema: 1\nsources: {}\nfacts: {}\n",
        "facts:\n  one:\n\tclaim: x\nsources:\nschema: 9\n",
        "{schema: 1, sources: {}, facts: {}}\n",
        "# ours\n--- {schema: 1, sources: {}, facts: {}}\n",
        '{"schema": 1, "sources": {}, "facts": {}}\n',
        "\"schema\": 1\n'sources' : {}\nfacts: {}\n",
        "---\n  schema: 1\n  sources: {}\n  facts: {}\n",
        '{"schema": 1, "sources": {}, "facts": {',
        "? schema\n: 1\n? sources\n: {}\n? facts\n: {}\n",
        "schema: 1\nsources: {}\nfacts: {}\n".encode("utf-16"),
    ],
    ids=[
        "cut off",
        "not UTF-8",
        "a tab",
        "flow style",
        "flow style below a comment",
        "JSON",
        "quoted keys",
        "indented",
        "JSON cut off",
        "explicit keys",
        "UTF-16",
    ],
)
def test_a_fact_file_is_found_whatever_is_wrong_in_it(folder: Path, text: str | bytes) -> None:
    """Its mistakes are to be reported, not hidden behind another base."""
    assert find_fact_file()[1] == "shipped"
    file = write(folder / "facts.yaml", text)
    assert find_fact_file() == (file, "found")


def test_what_is_no_regular_file_is_passed_over(folder: Path) -> None:
    """And not waited for."""
    os.mkfifo(folder / "facts.yaml")
    (folder.parent / "facts.yaml").mkdir()
    (folder.parents[1] / "facts.yaml").symlink_to(folder.parents[1] / "facts.yaml")
    assert find_fact_file() == (SHIPPED, "shipped")


def test_a_deleted_folder_has_no_fact_base(folder: Path) -> None:
    """The shipped one is used."""
    folder.rmdir()
    assert find_fact_file() == (SHIPPED, "shipped")


def test_the_title_is_read_without_the_rest(folder: Path) -> None:
    """Help shows it even where the file is broken further down."""
    file = write(folder / "facts.yaml", 'schema: 1\ntitle: "Wind: farms"  # not trees\nfacts: [[[\n')
    assert title_of(file) == "Wind: farms"
    assert title_of(write(folder / "facts.yaml", "'title': >\n  Wind\n  farms\nsources: {}\n")) == "Wind farms"
    assert title_of(write(folder / "facts.yaml")) is None
    assert title_of(write(folder / "facts.yaml", "title: 2021\n")) is None
    assert title_of(folder / "none.yaml") is None


def test_a_file_that_looks_like_a_fact_base_is_noticed(folder: Path) -> None:
    """Because of its content under another name, or of its name without the content."""
    assert find_ignored_file(folder) is None
    write(folder / "other.yaml", ANSIBLE)
    assert find_ignored_file(folder) is None
    wind = write(folder / "wind.yml")
    assert find_ignored_file(folder) == (wind, "is not named facts.yaml")
    ours = write(folder / "facts.yaml", "schema: 1\nfacts: {}\n")
    assert find_ignored_file(folder) == (ours, "has no 'sources' at its top level")


def test_what_is_missing_of_the_top_level_is_named(folder: Path) -> None:
    """All of it where there is no such file."""
    assert missing_keys(write(folder / "facts.yaml", "facts: {}\n")) == ("schema", "sources")
    assert missing_keys(folder / "none.yaml") == ("schema", "sources", "facts")
