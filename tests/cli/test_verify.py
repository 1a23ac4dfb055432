"""`ccec verify`: findings for people, editors, scripts and code hosts, and the manual pages of the rules."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ccec_cli.verify.manual import manual_of
from ccec_cli.verify.rules import RULES
from tests.command_line import ROOT, Ccec
from tests.worlds import SMALL, small_copy


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A world with one error (a wrong figure) and one warning (a keyword that is not needed)."""
    world = small_copy(tmp_path)
    text = (world / "facts.yaml").read_text(encoding="utf-8")
    text = text.replace("figures: [12 berths]", "figures: [13 berths]").replace(
        "keywords: [docks]", "keywords: [berths]"
    )
    (world / "facts.yaml").write_text(text, encoding="utf-8")
    return world


def test_a_clean_base_reports_how_much_was_proved(ccec: Ccec) -> None:
    """Nothing on stdout; the count, with levels, on stderr."""
    result = ccec("verify", "--strict", "--facts", str(SMALL))
    assert (result.code, result.stdout) == (0, "")
    assert result.stderr == f"7 facts, 7 quotes checked: 7 exact; {len(RULES)} rules, 0 findings\n"


def test_findings_are_lines_that_editors_jump_to(damaged: Path, ccec: Ccec, monkeypatch: pytest.MonkeyPatch) -> None:
    """Piped: file, line, column, rule and message; the path as seen from here."""
    monkeypatch.chdir(damaged)
    result = ccec("verify", "--facts", "facts.yaml")
    line = next(line for line in result.lines if "figure-in-quote" in line)
    assert re.fullmatch(r"facts\.yaml:49:15: figure-in-quote: harbour-berths-2021: figure '13 berths' .*", line)
    assert result.code == 1


def test_warnings_count_only_with_strict(damaged: Path, ccec: Ccec) -> None:
    """A warning is always reported, but fails the run only with --strict."""
    only = ("verify", "--rule", "keywords-needed", "--facts", str(damaged))
    assert ccec(*only).code == 0
    assert len(ccec(*only).lines) == 1
    assert ccec(*only, "--strict").code == 1


def test_rules_can_be_run_alone(damaged: Path, ccec: Ccec) -> None:
    """Only the rules that are named."""
    result = ccec("verify", "--rule", "keywords-needed", "--rule", "own-words", "--json", "--facts", str(damaged))
    assert {finding["rule"] for finding in result.json["results"]} == {"keywords-needed"}
    assert result.json["rules"] == ["keywords-needed", "own-words"]


def test_a_former_id_of_a_rule_still_runs_it(damaged: Path, ccec: Ccec) -> None:
    """Findings and the list of rules have the present id, and a rule that is named twice runs once."""
    result = ccec("verify", "--rule", "figure-stands", "--rule", "figure-in-quote", "--json", "--facts", str(damaged))
    assert [finding["rule"] for finding in result.json["results"]] == ["figure-in-quote"]
    assert result.json["rules"] == ["figure-in-quote"]


def test_a_former_id_of_a_rule_still_explains_it(ccec: Ccec) -> None:
    """Under its present id."""
    assert ccec("verify", "--explain", "stands-alone").stdout.startswith("self-contained (warning)\n")


@pytest.mark.parametrize("option", ["--rule", "--explain"])
def test_an_unknown_rule_gets_what_was_meant(option: str, ccec: Ccec) -> None:
    """A usage error with a hint."""
    result = ccec("verify", option, "qoute-found")
    assert result.code == 2
    assert "did you mean quote-found?" in result.stderr


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_explains_itself(rule: str, ccec: Ccec) -> None:
    """What it demands, an example that passes, and one that fails, with the message."""
    result = ccec("verify", "--explain", rule)
    assert result.code == 0
    assert result.stdout.startswith(f"{rule} ({RULES[rule].severity})\n")
    assert "\npasses:\n" in result.stdout
    assert f"\n  says: {manual_of(rule).fails.says}\n" in result.stdout


def test_all_rules_are_listed(ccec: Ccec) -> None:
    """One a line, with its severity and summary."""
    assert [line.split("\t")[0] for line in ccec("verify", "--explain", "all").lines] == list(RULES)


def test_the_documentation_lists_every_rule() -> None:
    """docs/verification.md has the severity and the first sentence of each rule's manual page, and no other rule."""
    text = (ROOT / "docs" / "verification.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([a-z-]+)` \| (error|warning) \| (.*) \|$", text, re.MULTILINE)
    assert listed == [(name, RULES[name].severity, manual_of(name).summary) for name in RULES]


SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "columnKind", "results"],
                "properties": {
                    "columnKind": {"const": "unicodeCodePoints"},
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name", "rules"],
                                "properties": {
                                    "rules": {
                                        "items": {
                                            "required": ["id", "shortDescription", "help", "defaultConfiguration"]
                                        }
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "items": {
                            "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": {"required": ["text"]},
                                "locations": {
                                    "minItems": 1,
                                    "items": {
                                        "properties": {
                                            "physicalLocation": {
                                                "required": ["artifactLocation", "region"],
                                                "properties": {
                                                    "artifactLocation": {
                                                        "required": ["uri"],
                                                        "properties": {"uri": {"format": "uri-reference"}},
                                                    },
                                                    "region": {
                                                        "required": ["startLine"],
                                                        "properties": {
                                                            "startLine": {"type": "integer", "minimum": 1},
                                                            "startColumn": {"type": "integer", "minimum": 1},
                                                        },
                                                    },
                                                },
                                            }
                                        }
                                    },
                                },
                            },
                        }
                    },
                },
            },
        },
    },
}
"""What the SARIF 2.1.0 schema demands of the parts that are written."""


def sarif(damaged: Path, ccec: Ccec) -> Any:
    """The log of a damaged world."""
    return json.loads(ccec("verify", "--sarif", "--facts", str(damaged)).stdout)


def test_findings_are_sarif_for_code_hosts(damaged: Path, ccec: Ccec) -> None:
    """A log has what the standard demands."""
    jsonschema.validate(sarif(damaged, ccec), SARIF)


def test_sarif_has_the_rule_and_the_position(damaged: Path, ccec: Ccec, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each result names its rule, by index too, and its position, in a path that the code host can find."""
    monkeypatch.chdir(damaged)
    (run,) = sarif(Path("facts.yaml"), ccec)["runs"]
    result = next(one for one in run["results"] if one["ruleId"] == "figure-in-quote")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "figure-in-quote"
    position = result["locations"][0]["physicalLocation"]
    assert position == {"artifactLocation": {"uri": "facts.yaml"}, "region": {"startLine": 49, "startColumn": 15}}


def test_a_finding_keeps_its_fingerprint_when_lines_move(damaged: Path, ccec: Ccec) -> None:
    """So a code host knows that it is the same finding."""
    before = [one["partialFingerprints"] for one in sarif(damaged, ccec)["runs"][0]["results"]]
    text = (damaged / "facts.yaml").read_text(encoding="utf-8")
    (damaged / "facts.yaml").write_text("# one line more\n" + text, encoding="utf-8")
    assert [one["partialFingerprints"] for one in sarif(damaged, ccec)["runs"][0]["results"]] == before


def test_a_clean_base_is_an_empty_sarif_run(ccec: Ccec) -> None:
    """It makes code hosts close old alerts."""
    assert sarif(SMALL, ccec)["runs"][0]["results"] == []


def test_the_hook_runs_verify() -> None:
    """The pre-commit hook calls `ccec verify --strict` for changes of fact files and sources."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert "entry: ccec verify --strict" in text
    pattern = re.search(r"files: (\S+)", text)
    assert pattern
    assert re.search(pattern[1], "facts.yaml")
    assert re.search(pattern[1], "base/seeds/article.txt")
    assert not re.search(pattern[1], "README.md")
