"""Findings as SARIF 2.1.0, which code hosts show beside the lines.

OASIS, Static Analysis Results Interchange Format 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Written is
the minimum that code hosts read: one run, its rules with their help, a result a finding with one location. Columns
count code points, and a fingerprint of the rule, the fact and the message keeps a finding the same when lines move.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from ccec_cli import __version__
from ccec_cli.model import Finding
from ccec_cli.verify.rule import Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif_log(findings: Sequence[Finding], rules: Mapping[str, Rule]) -> str:
    """One log file of one run that looked at `rules`, by their ids."""
    order = {name: index for index, name in enumerate(rules)}
    driver = {
        "name": "ccec",
        "semanticVersion": __version__,
        "rules": [
            {
                "id": name,
                "shortDescription": {"text": rule.summary},
                "help": {"text": rule.text},
                "defaultConfiguration": {"level": rule.severity},
            }
            for name, rule in rules.items()
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, order[finding.rule]) for finding in findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _result(finding: Finding, index: int) -> dict[str, object]:
    told = f"{finding.fact}: {finding.message}" if finding.fact else finding.message
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": told},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(finding.file)},
                    "region": {"startLine": finding.line, "startColumn": finding.column},
                }
            }
        ],
        "partialFingerprints": {"ccec/1": sha256(f"{finding.rule}\0{told}".encode()).hexdigest()[:32]},
    }


def _uri(file: str) -> str:
    """A relative path stays relative, so that the code host finds the file in the checkout."""
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
