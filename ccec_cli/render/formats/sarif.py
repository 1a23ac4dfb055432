"""Findings as SARIF 2.1.0, which code hosts show beside the lines.

OASIS, Static Analysis Results Interchange Format 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). This is
the minimum that code hosts read: one run, its rules with their help, a result for each finding with one location.
Columns count code points, and a fingerprint of the rule, the fact and the message keeps a finding the same when lines
move.
"""

import os
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from ccec_cli import __version__
from ccec_cli.model import Record
from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.json import dumps

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - JSON has no width
    """One log file of one run; the answer's results are finding records, its rules the rules that were run."""
    rules = list(answer.make_rules())
    order = {str(rule["rule"]): index for index, rule in enumerate(rules)}
    driver = {"name": "ccec", "semanticVersion": __version__, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, order[str(finding["rule"])]) for finding in answer.results],
    }
    return dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: Record) -> Record:
    return {
        "id": rule["rule"],
        "shortDescription": {"text": rule["summary"]},
        "help": {"text": rule["text"]},
        "defaultConfiguration": {"level": rule["severity"]},
    }


def _result(finding: Record, index: int) -> Record:
    message = f"{finding['fact']}: {finding['message']}" if finding["fact"] else str(finding["message"])
    location = {
        "artifactLocation": {"uri": _uri(str(finding["file"]))},
        "region": {"startLine": finding["line"], "startColumn": finding["column"]},
    }
    return {
        "ruleId": finding["rule"],
        "ruleIndex": index,
        "level": finding["severity"],
        "message": {"text": message},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"ccec/1": sha256(f"{finding['rule']}\0{message}".encode()).hexdigest()[:32]},
    }


def _uri(file: str) -> str:
    """A relative path stays relative, so that the code host finds the file in the checkout."""
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
