"""A fact file that breaks its rules is refused whole: each mistake with file, line and what to do, exit 3, no traceback.

A damage replaces `old` by `new` in a copy of the good little fact file. `at` is a piece of the line where the message
must point, as it stands after the damage, and `says` a piece of the message.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.command_line import Ccec, Result
from tests.verify.worlds import small_copy


@dataclass(frozen=True)
class Damage:
    """One thing gone wrong in the fact file, and what must be said of it."""

    name: str
    says: str
    at: str
    old: str
    new: str


_FACT = "  harbour-cost-2021:\n"
_WHEN = 'when: "2020"'
YAML = [
    Damage("a bare date", "a bare date", "when: 2020-01-02", _WHEN, "when: 2020-01-02"),
    Damage("a bare year", "must be text, not a number (put it in quotes)", "when: 2020", _WHEN, "when: 2020"),
    Damage("a word for a truth value", "a truth value", "container: no", "container: Ashford Gazette", "container: no"),
    Damage("a sexagesimal number", "a number", "container: 1:30", "container: Ashford Gazette", "container: 1:30"),
    Damage("an octal number", "a number", "container: 010", "container: Ashford Gazette", "container: 010"),
    Damage("a float", "a number", "container: 1.5e+3", "container: Ashford Gazette", "container: 1.5e+3"),
    Damage("nothing at all", "nothing", "container: ~", "container: Ashford Gazette", "container: ~"),
    Damage("an empty text", "is empty", 'container: ""', "container: Ashford Gazette", 'container: ""'),
    Damage("a fact's id twice", "stands here twice", "harbour-opening-2021: #", _FACT, "  harbour-opening-2021: #\n"),
    Damage("a field twice", "stands here twice", "claim: Again.", "    kind: event", "    claim: Again.\n    kind: event"),
    Damage("a tab", "not YAML", "\tkind: event", "    kind: event", "\tkind: event"),
    Damage("a bad indentation", "not YAML", "     kind: event", "    kind: event", "     kind: event"),
    Damage("an open bracket", "not YAML", 'when: "2021-04-28"', "topics: [transport]\n    when", "topics: [transport\n    when"),
    Damage("an open quotation mark", "not YAML", 'issued: "2022"', "title: Report of the Port Office", 'title: "Report of the Port Office'),
    Damage("an anchor used again", "anchors and aliases", "*berths", "figures: [14 berths]", "figures: [&berths 14 berths, *berths]"),
    Damage("a merge key", "key must be text", "<<: {kind: event}", "    kind: event", "    <<: {kind: event}"),
    Damage("a tag", "tagged value", "!!python/name:os.system", "kind: event", "kind: !!python/name:os.system x"),
    Damage("a local tag", "tagged value", "!secret", "container: Ashford Gazette", "container: !secret x"),
    Damage("a number for a key", "a key must be text", "7: seven", "  money: Costs", "  7: seven\n  money: Costs"),
    Damage("a control character", "not YAML", "Costs", "Costs and", "Costs\x07 and"),
    Damage("a second document", "not YAML", "---", "topics:\n", "---\ntopics:\n"),
]
SHAPES = [
    Damage("an unknown field", "did you mean claim?", "clam:", "    claim: The harbour", "    clam: The harbour"),
    Damage("an unknown part", "unknown field 'things'", "things:", "topics:\n", "things: {}\ntopics:\n"),
    Damage("an unknown field of an evidence", "unknown field 'page'", "page: 4", "paragraph: 3, quote: \"Freight", "page: 4, paragraph: 3, quote: \"Freight"),
    Damage("no claim", "claim", "kind: event", "    claim: Ashford harbour was opened on April 28, 2021.\n", ""),
    Damage("no evidence", "evidence", "claim: Ashford calls", '    evidence:\n      - {source: gazette-2021-05-02, paragraph: 3, quote: "“the quiet port of the west”"}\n', ""),
    Damage("an empty list of evidence", "evidence", "evidence: []", 'evidence:\n      - {source: gazette-2021-05-02, paragraph: 3, quote: "“the quiet port of the west”"}', "evidence: []"),
    Damage("a text for a list", "must be a list", "about: ashford", "about: [ashford]", "about: ashford"),
    Damage("a list for a text", "must be text, not a list", "claim: [Freight]", "claim: Freight in Ashford grew by 7.5% in 2020.", "claim: [Freight]"),
    Damage("a list for a mapping", "must be a mapping", "[a, b]", "  lena-holt: {name: Lena Holt, kind: person, aliases: [Mayor Holt]}", "  lena-holt: [a, b]"),
    Damage("an unknown kind", "did you mean event?", "kind: evnt", "kind: event", "kind: evnt"),
    Damage("an unknown type of source", "did you mean article-newspaper?", "type: article-newpaper", "type: article-newspaper", "type: article-newpaper"),
    Damage("an unknown kind of entity", "no such word", "kind: boat", "kind: person", "kind: boat"),
    Damage("an unknown status", "no such word", "status: stale", "    kind: event", "    kind: event\n    status: stale"),
    Damage("an unknown schema", "version 2", "schema: 2", "schema: 1", "schema: 2"),
    Damage("an unknown topic", "did you mean transport?", "topics: [transprt]", "topics: [transport]\n    when", "topics: [transprt]\n    when"),
    Damage("an unknown entity", "did you mean ashford?", "about: [ashfort]", "about: [ashford]", "about: [ashfort]"),
    Damage("an unknown source", "no source 'gazette-2021'", "source: gazette-2021,", "source: gazette-2021-05-02, paragraph: 3, quote: \"Freight", "source: gazette-2021, paragraph: 3, quote: \"Freight"),
    Damage("an unknown whole", "no entity 'kent'", "part_of: kent", "part_of: ashford", "part_of: kent"),
    Damage("a part of itself", "part of itself", "part_of: ashford-harbour", "part_of: ashford", "part_of: ashford-harbour"),
    Damage("an unknown fact in conflict", "no fact 'harbour-berths'", "[harbour-berths]", "[harbour-berths-2021]", "[harbour-berths]"),
    Damage("an unknown source of no facts", "no source 'report'", "    - {title: 1, reason", "  port-office-2022:\n    - {title", "  report:\n    - {title"),
    Damage("an id with a capital", "cannot be an id", "Harbour-cost", _FACT, "  Harbour-cost-2021:\n"),
    Damage("an id with a blank", "cannot be an id", "harbour cost", _FACT, "  harbour cost 2021:\n"),
    Damage("an id with two hyphens", "cannot be an id", "harbour--cost", _FACT, "  harbour--cost:\n"),
    Damage("an id like a path", "cannot be an id", "../cost", _FACT, '  "../cost":\n'),
    Damage("a former id that another has", "is an id of", "aliases: [harbour-opening-2021]", "    keywords: [docks]", "    aliases: [harbour-opening-2021]"),
    Damage("a keyword twice", "twice", "keywords: [docks, docks]", "[docks]", "[docks, docks]"),
    Damage("two places at once", "a place is named once", "paragraph: 3, caption: 1,", 'paragraph: 3, quote: "Freight', 'paragraph: 3, caption: 1, quote: "Freight'),
    Damage("a paragraph in words", "whole number", "paragraph: three", 'paragraph: 3, quote: "Freight', 'paragraph: three, quote: "Freight'),
    Damage("paragraph 0", "whole number", "paragraph: 0", 'paragraph: 3, quote: "Freight', 'paragraph: 0, quote: "Freight'),
    Damage("a figure that is none", "holds no figure", "[berths]", "[14 berths]", "[berths]"),
    Damage("two figures in one", "holds 2 figures", "[12 or 14 berths]", "[14 berths]", "[12 or 14 berths]"),
    Damage("a month that is not", "no month 13", '"2021-13"', 'when: "2021-04-28"\n    evidence', 'when: "2021-13"\n    evidence'),
    Damage("a day that is not", "no day 30", '"2021-02-30"', 'when: "2021-04-28"\n    evidence', 'when: "2021-02-30"\n    evidence'),
    Damage("a date in words", "is no date", "April 28", 'when: "2021-04-28"\n    evidence', "when: April 28, 2021\n    evidence"),
    Damage("an interval turned round", "ends before it begins", "2021/2019", _WHEN, 'when: "2021/2019"'),
    Damage("an interval for a date of issue", "one date", "2020/2021", 'issued: "2021-05-02"', 'issued: "2020/2021"'),
    Damage("a date that is neither", "no such word", "when_basis: guessed", _WHEN, _WHEN + "\n    when_basis: guessed"),
    Damage("an author without a name", "an author has either", "{literal:", "{literal: Port Office of Ashford}", "{literal: Port Office, family: Reed}"),
    Damage("a language that is none", "language code", "language: English, please", "language: en\n    body: {title: 1, b", "language: English, please\n    body: {title: 1, b"),
    Damage("an address that is none", "http", "url: ashford.example", "    container: Ashford Gazette", "    url: ashford.example"),
]
SOURCES = [
    Damage("a way out of the folder", "not a file name in the folder", "../facts.yaml", "file: gazette.txt", "file: ../facts.yaml"),
    Damage("an absolute path", "not a file name in the folder", "/etc/hostname", "file: gazette.txt", "file: /etc/hostname"),
    Damage("a folder below", "not a file name in the folder", "old/gazette.txt", "file: gazette.txt", "file: old/gazette.txt"),
    Damage("the folder itself", "not a file name in the folder", 'file: "."', "file: gazette.txt", 'file: "."'),
    Damage("a short hash", "64 hexadecimal digits", "sha256: abc", "sha256: ", "sha256: abc # "),
    Damage("a block beyond the file", "block 40 is beyond", "captions: 40", "captions: 6", "captions: 40"),
    Damage("a range downwards", "a range runs upwards", "[5-3]", "paragraphs: [3-5]", "paragraphs: [5-3]"),
    Damage("a block twice", "stands here twice", "[3-5, 4]", "paragraphs: [3-5]", "paragraphs: [3-5, 4]"),
    Damage("a body in words", "must be a mapping", "body: all", "body: {title: 1, byline: 2, paragraphs: [3-5], captions: 6}", "body: all"),
    Damage("no body", "body", "file: gazette.txt", "    body: {title: 1, byline: 2, paragraphs: [3-5], captions: 6}\n", ""),
]  # fmt: skip


def refused(ccec: Ccec, world: Path) -> Result:
    """How `ccec verify` refuses a fact file: with 3, nothing on stdout, and no word of a bug."""
    result = ccec("verify", "--facts", str(world))
    assert result.code == 3
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    return result


@pytest.mark.parametrize("damage", [*YAML, *SHAPES, *SOURCES], ids=lambda damage: damage.name)
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
    "not UTF-8": ("schema: 1\n# Zürich\n".encode("latin-1"), ":2:1: not UTF-8"),
    "UTF-16": ("schema: 1\n".encode("utf-16"), "not UTF-8"),
    "a NUL": (b"schema: 1\nsources: \0\n", "not YAML"),
    "an alias bomb": (b"topics: &a [x, x]\nfacts: &b [*a, *a]\nentities: &c [*b, *b]\nsources: [*c, *c]\n", "must be a mapping"),
    "an alias of itself": (b"schema: &a [*a]\n", "must be a whole number"),
    "deep lists": (b"schema: " + b"[" * 5000 + b"]" * 5000, "nested too deep"),
    "deep mappings": (b"\n".join(b" " * n + b"a:" for n in range(300)), "nested too deep"),
    "deep lists in one line": (b"schema: 1\nfacts:\n  " + b"- " * 200_000, "nested too deep"),
    "deep keys in one line": (b"? " * 200_000, "nested too deep"),
    "thirty levels": (b"schema: " + b"[" * 30 + b"]" * 30, "must be a whole number"),
    "too long a file": (b"# " + b"x" * (33 * 1024 * 1024), "longer than"),
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
    os.symlink(tmp_path / "secret.txt", world / "seeds" / "gazette.txt")
    assert "not a file name in the folder" in refused(ccec, world).stderr


def test_a_source_that_is_no_text_is_refused(tmp_path: Path, ccec: Ccec) -> None:
    """A source that is not UTF-8 is told at its line in the fact file."""
    world = small_copy(tmp_path)
    (world / "seeds" / "gazette.txt").write_bytes(b"\xff\xfe\x00")
    assert "facts.yaml:6:11: sources.gazette-2021-05-02.file: is not UTF-8" in refused(ccec, world).stderr


def test_a_source_that_is_a_folder_is_refused(tmp_path: Path, ccec: Ccec) -> None:
    """A folder in the place of a source's file is told, not read."""
    world = small_copy(tmp_path)
    (world / "seeds" / "gazette.txt").unlink()
    (world / "seeds" / "gazette.txt").mkdir()
    assert "cannot read gazette.txt" in refused(ccec, world).stderr


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
