"""Every rule keeps to its manual page: no problem in the example that passes, one in the example that fails."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import ccec_cli.verify.rules
from ccec_cli.model import FactBase
from ccec_cli.verify import rules as rules_package
from ccec_cli.verify import verify_fact_base
from ccec_cli.verify.manual import manual_of
from ccec_cli.verify.rule import Rule
from ccec_cli.verify.rules import ALIASES, RULES
from tests.worlds import world_of


def rules_by_file() -> dict[str, Rule]:
    """The rule in every module of the package, under the module's last name."""
    found = walk_packages(rules_package.__path__, f"{rules_package.__name__}.")
    return {module.name.rpartition(".")[2]: import_module(module.name).RULE for module in found if not module.ispkg}


def test_a_rule_is_entered_under_the_name_of_its_file() -> None:
    """`quote_found.py` holds the rule `quote-found`; no file is forgotten, and no rule has two ids."""
    assert rules_by_file() == {rule.replace("-", "_"): RULES[rule] for rule in RULES}


def test_a_former_id_leads_to_a_rule_and_is_no_id_of_another() -> None:
    """A former id never changes its meaning."""
    assert ALIASES["quote-stands"] == "quote-found"
    assert set(ALIASES.values()) <= set(RULES)
    assert not ALIASES.keys() & RULES.keys()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_no_problem_with_its_passing_example(rule: str, tmp_path: Path) -> None:
    """The example that passes makes a fact base in which the rule finds nothing."""
    assert verify_fact_base(world_of(manual_of(rule).passes, tmp_path / "world"), [rule]) == ()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_reports_its_failing_example(rule: str, tmp_path: Path) -> None:
    """The example that fails gets one finding, with the severity and the message that the manual page shows."""
    (finding,) = verify_fact_base(world_of(manual_of(rule).fails, tmp_path / "world"), [rule])
    assert (finding.rule, finding.severity, finding.message) == (rule, RULES[rule].severity, manual_of(rule).fails.says)


@pytest.mark.parametrize("rule", RULES)
def test_a_passing_example_has_no_error_by_any_rule(rule: str, tmp_path: Path) -> None:
    """A curator may copy the example that passes."""
    findings = verify_fact_base(world_of(manual_of(rule).passes, tmp_path / "world"))
    errors = [finding for finding in findings if finding.severity == "error"]
    # some examples have no figures, to be short
    assert [finding for finding in errors if finding.rule != "claim-backed"] == []


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_manual_page(rule: str) -> None:
    """Its first sentence says what must hold, as the docstring of the rule's module does."""
    manual = manual_of(rule)
    module, _, _ = RULES.entries[rule].partition(":")
    docstring = import_module(f"ccec_cli.verify.rules.{module}").__doc__ or ""
    assert manual.summary == " ".join(docstring.split())
    assert manual.summary.endswith((".", ")."))
    assert manual.passes[:2] != manual.fails[:2]
    assert (bool(manual.passes.facts), bool(manual.fails.says)) == (True, True)


def test_every_manual_page_is_of_a_rule_in_its_folder() -> None:
    """A page that was left behind is none."""
    files = Path(ccec_cli.verify.rules.__path__[0]).glob("*/*.md")
    pages = {(file.parent.name, *re.findall(r"^## (\S+)$", file.read_text("utf-8"), re.MULTILINE)) for file in files}
    folders: dict[str, list[str]] = {}
    for rule, entry in RULES.entries.items():
        folders.setdefault(entry.partition(".")[0], []).append(rule)
    assert pages == {(folder, *names) for folder, names in folders.items()}


def test_the_small_world_keeps_every_rule(small: FactBase) -> None:
    """The little world that other tests damage is clean before."""
    assert verify_fact_base(small) == ()


def test_findings_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    """Whatever rule finds them, findings run from the top of the fact file to its end."""
    base = world_of(manual_of("names-unambiguous").fails, tmp_path / "world")
    positions = [(finding.line, finding.column) for finding in verify_fact_base(base)]
    assert len(positions) > 1
    assert positions == sorted(positions)
