"""docs/curating.md leads from an article to verified facts, and does so for everybody who follows it.

Its console blocks are run with those of all documents; the tests here join its YAML blocks.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from ccec_cli.load import load_fact_base
from ccec_cli.verify import verify_fact_base
from ccec_cli.verify.coverage import measure_coverage
from tests.command_line import ROOT, Ccec

EXAMPLE = ROOT / "docs" / "example"
_YAML = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def guided() -> str:
    """The fact file that the guide's YAML blocks make when they are joined."""
    return "".join(_YAML.findall((ROOT / "docs" / "curating.md").read_text(encoding="utf-8")))


def test_the_guide_makes_the_example() -> None:
    """The finished file in docs/example/ is what the guide shows, letter for letter."""
    assert guided() == (EXAMPLE / "facts.yaml").read_text(encoding="utf-8")


def test_following_the_guide_gives_verified_facts(tmp_path: Path) -> None:
    """With the article saved and the blocks typed, every rule is kept and every sentence covered."""
    (tmp_path / "seeds").mkdir()
    shutil.copy(EXAMPLE / "seeds" / "courier.txt", tmp_path / "seeds")
    (tmp_path / "facts.yaml").write_text(guided(), encoding="utf-8")
    base = load_fact_base(tmp_path)
    assert verify_fact_base(base) == ()
    assert [measure_coverage(base, source).open for source in base.sources.values()] == [()]


def test_the_guide_uses_every_figure_that_new_found(ccec: Ccec) -> None:
    """Each figure that `ccec new` found in the article has become a figure of a fact."""
    stubs = ccec("new", str(EXAMPLE / "seeds" / "courier.txt"), "--json").json["results"]
    assert stubs
    base = load_fact_base(EXAMPLE)
    held = " | ".join(figure.text.lower() for fact in base.facts.values() for figure in fact.quantities)
    assert [stub["figures"][0] for stub in stubs if stub["figures"][0].lower().split()[0] not in held] == []


def test_the_example_is_not_part_of_the_shipped_base(ccec: Ccec) -> None:
    """No lookup finds a town that does not exist."""
    assert ccec("lookup", "Wellbeck").code == 1
