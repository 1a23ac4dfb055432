"""The rules a fact base is held to. A rule is one module and one line in `RULES`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ccec_cli.model import FactBase, Finding, Severity
from ccec_cli.registry import Registry


class Rule(Protocol):
    """What a rule's module offers."""

    SEVERITY: Severity
    """Whether a finding is a defect (`error`) or a doubt (`warning`), which only `--strict` counts."""

    def find(self, base: FactBase) -> Iterator[Finding]:
        """What the rule has to say about the fact base."""


RULES: Registry[Rule] = Registry(
    "rule",
    __name__,
    {
        "source-unchanged": "source_unchanged",
        "quote-stands": "quote_stands",
        "figure-stands": "figure_stands",
        "conflicts-mutual": "conflicts_mutual",
        "not-fact-stands": "not_fact_stands",
    },
)
