"""A run pays for what it needs: heavy packages stay out of commands that do without, and no quote is proved twice.

Milliseconds differ from machine to machine; which modules are imported does not.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from ccec_cli.model import Evidence, Source, Verification
from tests.command_line import Ccec, environment
from tests.worlds import SMALL

_PROGRAM = """
import json, sys
from ccec_cli.cli.boundary import main
code = main(sys.argv[1:])
sys.stderr.write(json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules} | set(sys.modules))]))
"""


def imported(*arguments: str) -> set[str]:
    """Tell which modules are imported when a command has run."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *arguments], capture_output=True, env=environment(), timeout=60, check=True
    )
    code, modules = json.loads(done.stderr.decode().splitlines()[-1])
    assert code == 0
    return set(modules)


HEAVY = {"rich", "pydantic", "numpy", "importlib.metadata", "click"}


@pytest.mark.parametrize("option", ["--json", "--ids", "--csv"])
def test_looking_up_for_a_script_imports_nothing_heavy(option: str) -> None:
    """Typer, YAML and RapidFuzz are all it takes."""
    assert imported("lookup", "Liangjiang", option) & HEAVY == set()


def test_citing_imports_nothing_that_draws() -> None:
    """A citation is bare text."""
    assert "rich" not in imported("cite", "liangjiang-research-institutions-2021")


def test_a_command_imports_no_other() -> None:
    """Each run pays for one command alone."""
    modules = imported("lookup", "Liangjiang", "--json")
    assert {name for name in modules if name.startswith("ccec_cli.cli.commands.")} == {"ccec_cli.cli.commands.lookup"}
    assert "ccec_cli.cite" not in modules


@pytest.mark.parametrize(
    ("line", "proved"),
    [
        ("list --ids", 0),
        ("lookup berths --ids", 0),
        ("show freight-growth-2020 --ids", 0),
        ("entities", 0),
        ("verify --explain all", 0),
        ("show freight-growth-2020", 1),
        ("show freight-growth-2020 --json", 1),
        ("cite freight-growth-2020", 1),
        ("lookup freight --json", 1),
        ("list", 7),
        ("sources gazette-2021-05-02", 5),
        ("coverage", 7),
        ("verify", 7),
    ],
)
def test_a_quote_is_proved_once_and_only_where_it_is_needed(
    ccec: Ccec, monkeypatch: pytest.MonkeyPatch, line: str, proved: int
) -> None:
    """However many rules, rows and records need the proof."""
    quotes: list[Evidence] = []

    def verify(source: Source, evidence: Evidence) -> Verification:
        quotes.append(evidence)
        return Verification("exact", evidence.locator, 0, 1)

    monkeypatch.setattr("ccec_cli.proof.quotes._verify", verify)
    assert ccec(*line.split(), "--facts", str(SMALL)).code in (0, 1)
    assert len(quotes) == len(set(quotes)) == proved


def test_the_version_needs_no_fact_base() -> None:
    """Neither YAML nor the search is imported to tell it."""
    assert imported("--version") & {"yaml", "rapidfuzz", "ccec_cli.load"} == set()
