"""What a rule says of itself: its docstring, and one example that passes and one that fails."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import cleandoc

from ccec_cli.model import Severity
from ccec_cli.verify.example import Example
from ccec_cli.verify.rules import RULES


@dataclass(frozen=True, slots=True)
class Manual:
    """The manual page of a rule: a sentence of `summary`, then all of `text`."""

    rule: str
    severity: Severity
    summary: str
    text: str
    passes: Example
    fails: Example


def manual_of(name: str) -> Manual:
    """The manual page of the rule `name`, raising UnknownNameError where there is none."""
    rule = RULES[name]
    text = cleandoc(rule.__doc__ or "")
    summary = " ".join(text.partition("\n\n")[0].split())
    return Manual(name, rule.SEVERITY, summary, text, rule.PASSES, rule.FAILS)
