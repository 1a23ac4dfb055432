"""`ccec new`: an article becomes YAML to paste, which loads when it is pasted."""

from __future__ import annotations

import re
import shutil
from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from ccec_cli.load import load_fact_base
from ccec_cli.text.numbers import find_quantities
from ccec_cli.verify import verify_fact_base
from tests.command_line import ROOT, Ccec
from tests.worlds import SMALL, small_copy

COURIER = ROOT / "docs" / "example" / "seeds" / "courier.txt"
ARTICLES = [COURIER, *sorted((ROOT / "seeds").glob("*.txt")), *sorted((SMALL / "seeds").glob("*.txt"))]


def section(printed: str, heading: str) -> str:
    """What is to be pasted under a heading of the fact file."""
    return re.split(r"^# under \w+:\n", printed.partition(f"# under {heading}:\n")[2], flags=re.MULTILINE)[0]


def test_nothing_is_written(tmp_path: Path, ccec: Ccec) -> None:
    """The folder is as it was before."""
    shutil.copy(COURIER, tmp_path)
    ccec("new", str(tmp_path / "courier.txt"))
    assert [path.name for path in tmp_path.iterdir()] == ["courier.txt"]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_a_whole_file_loads_as_it_is(article: Path, tmp_path: Path, ccec: Ccec) -> None:
    """Before a TODO is filled in, every quote and figure stands; what is missing is told by one rule alone."""
    (tmp_path / "seeds").mkdir()
    shutil.copy(article, tmp_path / "seeds")
    printed = ccec("new", str(tmp_path / "seeds" / article.name), "--whole").stdout
    (tmp_path / "facts.yaml").write_text(printed, encoding="utf-8")
    base = load_fact_base(tmp_path)
    assert base.facts
    errors = {finding.rule for finding in verify_fact_base(base) if finding.severity == "error"}
    assert errors == {"no-todo"}


def test_every_figure_of_the_body_gets_a_stub(ccec: Ccec) -> None:
    """With a quote that holds it, read as the grammar reads it there."""
    results = ccec("new", str(COURIER), "--json").json["results"]
    body = COURIER.read_text(encoding="utf-8").split("\n\n", 2)[2]
    stubbed = [find_quantities(stub["figures"][0])[0].number for stub in results]
    assert len(stubbed) == 16
    assert stubbed == [figure.number for figure in find_quantities(body)]
    assert all(stub["figures"][0] in stub["evidence"][0]["quote"] for stub in results)


def test_parts_pasted_into_a_fact_file_load(tmp_path: Path, ccec: Ccec) -> None:
    """Under their headings, with the TODOs filled in, they stand beside what was there, and are proved."""
    world = small_copy(tmp_path)
    shutil.copy(COURIER, world / "seeds")
    printed = ccec("new", str(world / "seeds" / "courier.txt"), "--facts", str(world)).stdout
    text = (world / "facts.yaml").read_text(encoding="utf-8")
    for heading in ("sources", "facts", "not_facts"):
        part = section(printed, heading).replace("about: [TODO]", "about: [ashford]")
        part = part.replace("topics: [TODO]", "topics: [money]").replace("literal: TODO", "literal: Ruth Calder")
        for number in range(part.count("claim: TODO")):
            part = part.replace("claim: TODO", f"claim: This is claim {'one' * (number + 1)} of them.", 1)
        text = re.sub(rf"^{heading}:\n", lambda found, part=part: found[0] + part, text, flags=re.MULTILINE)  # type: ignore[misc]
    (world / "facts.yaml").write_text(text, encoding="utf-8")
    base = load_fact_base(world)
    assert len(base.facts) == 7 + 16
    assert [finding.message for finding in verify_fact_base(base) if finding.severity == "error"] == []


def test_the_source_entry_has_the_hash_and_the_layout(ccec: Ccec) -> None:
    """Title, date and language as far as they were found, the hash of the bytes, the blocks by what they are."""
    (entry,) = yaml.safe_load(section(ccec("new", str(COURIER)).stdout, "sources")).values()
    assert entry["sha256"] == sha256(COURIER.read_bytes()).hexdigest()
    assert (entry["title"], entry["issued"]) == ("Wellbeck Opens Its Tidal Mill", "2021-06-14")
    assert entry["body"] == {"title": 1, "byline": 2, "paragraphs": ["3-5", "8-9"], "headings": 7, "captions": 6}


def test_a_hard_wrapped_article_says_so(ccec: Ccec) -> None:
    """Two blank lines part its paragraphs."""
    printed = ccec("new", str(ROOT / "seeds" / "001_4c6f653c7d37b48f.txt")).stdout
    assert "body: {paragraph_break: 2, title: 1," in printed


def test_known_entities_are_filled_in(ccec: Ccec) -> None:
    """Those that the sentence names, by any of their names."""
    printed = ccec("new", str(ROOT / "seeds" / "003_d1256c42cfd88e16.txt")).stdout
    fact = yaml.safe_load(section(printed, "facts"))["duan-chenggang-research-institutions-2021"]
    assert fact["about"][0] == "duan-chenggang"
    assert "liangjiang-new-area" in fact["about"]
    assert fact["figures"] == ["37 research institutions"]


def test_ids_are_new(tmp_path: Path, ccec: Ccec) -> None:
    """No stub takes an id that a fact has: it gets a number."""
    world = small_copy(tmp_path)
    article = str(world / "seeds" / "gazette.txt")
    assert "freight-rose-2021" in ccec("new", article, "--ids", "--facts", str(world)).lines
    text = (world / "facts.yaml").read_text(encoding="utf-8")
    (world / "facts.yaml").write_text(text.replace("freight-growth-2020", "freight-rose-2021"), encoding="utf-8")
    stubs = ccec("new", article, "--ids", "--facts", str(world)).lines
    assert "freight-rose-2021" not in stubs
    assert "freight-rose-2021-2" in stubs


def test_a_file_outside_seeds_is_asked_into_it(tmp_path: Path, ccec: Ccec) -> None:
    """On stderr, since what is printed is to be pasted."""
    shutil.copy(COURIER, tmp_path)
    assert "seeds/" in ccec("new", str(tmp_path / "courier.txt")).stderr


def test_a_file_that_is_a_source_is_told(ccec: Ccec) -> None:
    """So that nobody curates an article twice."""
    result = ccec("new", str(SMALL / "seeds" / "gazette.txt"), "--facts", str(SMALL))
    assert "! gazette-2021-05-02 already uses a file of this name" in result.stderr


@pytest.mark.parametrize(
    "text", ["Nothing here is counted.\n", "标题\n\n港口有十二个泊位，投资3亿元。\n", "- a: {b}\n\n\"'#\n", "x" * 500]
)
def test_any_text_makes_a_file_that_loads(text: str, tmp_path: Path, ccec: Ccec) -> None:
    """Without figures, in Chinese, with the marks of YAML, in one long word."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a: b.txt").write_text(text, encoding="utf-8")
    printed = ccec("new", str(tmp_path / "seeds" / "a: b.txt"), "--whole").stdout
    (tmp_path / "facts.yaml").write_text(printed, encoding="utf-8")
    assert len(load_fact_base(tmp_path).sources) == 1
