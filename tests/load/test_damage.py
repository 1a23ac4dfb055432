"""A fact file that breaks its rules is refused: each mistake with file, line and what to do, exit 3, no traceback.

What is done to it stands in `damages.yaml` beside this file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.command_line import Ccec, Result
from tests.worlds import small_copy


@dataclass(frozen=True)
class Damage:
    """One thing gone wrong in the fact file, and what must be said of it; `damages.yaml` tells what the fields mean."""

    name: str
    old: str
    new: str
    at: str
    says: str

    def __str__(self) -> str:
        """What a failing test is called."""
        return self.name


def read_damages() -> Iterator[Damage]:
    """All damages, to the file's YAML, its shape and its sources."""
    listed = yaml.safe_load(Path(__file__).with_name("damages.yaml").read_text(encoding="utf-8"))
    for damages in listed.values():
        yield from (Damage(name, **damage) for name, damage in damages.items())


def refused(ccec: Ccec, world: Path) -> Result:
    """How `ccec verify` refuses a fact file: with 3, nothing on stdout, and no word of a bug."""
    result = ccec("verify", "--facts", str(world))
    assert result.code == 3
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    return result


@pytest.mark.parametrize("damage", list(read_damages()), ids=str)
def test_a_mistake_is_told_with_its_line(damage: Damage, tmp_path: Path, ccec: Ccec) -> None:
    """The message says what is wrong, and points at the line where it can be mended."""
    world = small_copy(tmp_path)
    text = (world / "facts.yaml").read_text(encoding="utf-8")
    assert damage.old in text
    damaged = text.replace(damage.old, damage.new, 1)
    (world / "facts.yaml").write_text(damaged, encoding="utf-8")
    told = refused(ccec, world).stderr.splitlines()
    lines = [damaged.count("\n", 0, at) + 1 for at in range(len(damaged)) if damaged.startswith(damage.at, at)]
    assert [one for one in told if damage.says in one and any(f"facts.yaml:{line}:" in one for line in lines)], told


def test_every_mistake_is_told_at_once(tmp_path: Path, ccec: Ccec) -> None:
    """A curator mends a file in one go: all its mistakes are listed, in the order of the file."""
    world = small_copy(tmp_path)
    text = (world / "facts.yaml").read_text(encoding="utf-8")
    for old, new in (("type: report", "type: raport"), ("kind: event", "kind: evnt"), ("[14 berths]", "[berths]")):
        text = text.replace(old, new)
    (world / "facts.yaml").write_text(text, encoding="utf-8")
    told = refused(ccec, world).stderr.splitlines()
    assert told[0] == "error: 3 mistakes in the fact file"
    lines = [int(one.split(":")[1]) for one in told[1:4]]
    assert lines == sorted(lines)


CONTENTS = {
    "an empty file": (b"", "the file is empty"),
    "white space alone": (b" \n\n", "the file is empty"),
    "a list": (b"- schema: 1\n", "must be a mapping"),
    "not UTF-8": ("schema: 1\n# Zürich\n".encode("latin-1"), ":2:1: is not UTF-8"),
    "UTF-16": ("schema: 1\n".encode("utf-16"), "not UTF-8"),
    "a NUL": (b"schema: 1\nsources: \0\n", "not YAML"),
    "an alias bomb": (
        b"topics: &a [x, x]\nfacts: &b [*a, *a]\nentities: &c [*b, *b]\nsources: [*c, *c]\n",
        "must be a mapping",
    ),
    "an alias of itself": (b"schema: &a [*a]\n", "must be a positive whole number"),
    "deep lists": (b"schema: " + b"[" * 5000 + b"]" * 5000, "nested too deeply"),
    "deep mappings": (b"\n".join(b" " * n + b"a:" for n in range(300)), "nested too deeply"),
    "deep lists in one line": (b"schema: 1\nfacts:\n  " + b"- " * 200_000, "nested too deeply"),
    "deep keys in one line": (b"? " * 200_000, "nested too deeply"),
    "thirty levels": (b"schema: " + b"[" * 30 + b"]" * 30, "must be a positive whole number"),
    "too long a file": (b"# " + b"x" * (33 * 1024 * 1024), "larger than"),
    "an executable tag": (b"!!python/object/apply:os.system [echo]\n", "must be a mapping"),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_a_file_that_is_no_fact_file_is_refused(name: str, tmp_path: Path, ccec: Ccec) -> None:
    """Whatever the file holds, it is read to its end or refused in words, and soon."""
    content, says = CONTENTS[name]
    (tmp_path / "facts.yaml").write_bytes(content)
    assert says in refused(ccec, tmp_path).stderr


def test_a_refusal_is_a_document_for_scripts(tmp_path: Path, ccec: Ccec) -> None:
    """With --json, a refused fact file is one JSON document that tells every mistake."""
    (tmp_path / "facts.yaml").write_bytes(b"schema: 9\n")
    result = ccec("verify", "--json", "--facts", str(tmp_path))
    document = json.loads(result.stdout)
    assert (result.code, document["ok"], document["error"]["code"]) == (3, False, "fact-base-invalid")
    assert "version 9 is not known" in document["error"]["message"]


@pytest.mark.parametrize("lead", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_fact_file_may_come_from_any_editor(lead: str, end: str, tmp_path: Path, ccec: Ccec) -> None:
    """A byte order mark and Windows line ends change nothing."""
    world = small_copy(tmp_path)
    text = (world / "facts.yaml").read_text(encoding="utf-8")
    (world / "facts.yaml").write_bytes((lead + text.replace("\n", end)).encode())
    assert ccec("verify", "--strict", "--facts", str(world)).code == 0


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path, ccec: Ccec) -> None:
    """A source that is a symbolic link to elsewhere is not read."""
    world = small_copy(tmp_path)
    (world / "seeds" / "gazette.txt").unlink()
    (tmp_path / "secret.txt").write_text("secret\n", encoding="utf-8")
    (world / "seeds" / "gazette.txt").symlink_to(tmp_path / "secret.txt")
    assert "is not a file in the folder" in refused(ccec, world).stderr


def test_a_source_that_is_no_text_is_refused(tmp_path: Path, ccec: Ccec) -> None:
    """A source that is not UTF-8 is told at its line in the fact file."""
    world = small_copy(tmp_path)
    (world / "seeds" / "gazette.txt").write_bytes(b"\xff\xfe\x00")
    assert "facts.yaml:6:11: sources.gazette-2021-05-02.file: gazette.txt is not UTF-8" in refused(ccec, world).stderr


def test_a_source_that_is_a_folder_is_refused(tmp_path: Path, ccec: Ccec) -> None:
    """A folder in the place of a source's file is told, not read."""
    world = small_copy(tmp_path)
    (world / "seeds" / "gazette.txt").unlink()
    (world / "seeds" / "gazette.txt").mkdir()
    assert "gazette.txt is a folder" in refused(ccec, world).stderr


def test_no_fact_file_is_told_where_it_was_looked_for(tmp_path: Path, ccec: Ccec) -> None:
    """Where there is no fact file, the message names the path and the option."""
    result = refused(ccec, tmp_path / "nowhere")
    assert str(tmp_path / "nowhere") in result.stderr
    assert "--facts" in result.stderr


@pytest.mark.parametrize("length", range(0, 4600, 61))
def test_a_cut_off_file_is_loaded_or_refused(length: int, tmp_path: Path, ccec: Ccec) -> None:
    """A fact file that ends too soon, wherever that is, never ends in a traceback."""
    world = small_copy(tmp_path)
    content = (world / "facts.yaml").read_bytes()
    (world / "facts.yaml").write_bytes(content[:length])
    result = ccec("verify", "--facts", str(world))
    assert result.code in (0, 1, 3)
    assert "Traceback" not in result.stderr
