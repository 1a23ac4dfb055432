"""The rules a fact base is held to. A rule is one module and one line in `RULES`.

The docstring of a rule's module is its manual page: `ccec verify --explain RULE` prints it with the two examples.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ccec_cli.model import FactBase, Finding, Severity
from ccec_cli.registry import Registry
from ccec_cli.verify.example import Example


class Rule(Protocol):
    """What a rule's module offers."""

    SEVERITY: Severity
    """Whether a finding is a defect (`error`) or a doubt (`warning`), which only `--strict` counts."""

    PASSES: Example
    """What the rule has nothing to say to."""

    FAILS: Example
    """What it reports, and in which words."""

    def find(self, base: FactBase) -> Iterator[Finding]:
        """What the rule has to say about the fact base."""


RULES: Registry[Rule] = Registry(
    "rule",
    __name__,
    {
        # the words and where they stand
        "source-unchanged": "source_unchanged",
        "quote-stands": "quote_stands",
        "not-fact-stands": "not_fact_stands",
        # figures
        "figure-stands": "figure_stands",
        "figure-whole": "figure_whole",
        "claim-backed": "claim_backed",
        "hedge-kept": "hedge_kept",
        # time
        "date-stands": "date_stands",
        "date-possible": "date_possible",
        "claim-dates": "claim_dates",
        # the claim
        "own-words": "own_words",
        "stands-alone": "stands_alone",
        "names-known": "names_known",
        "said-by-stands": "said_by_stands",
        "no-todo": "no_todo",
        # the facts among each other
        "conflicts-mutual": "conflicts_mutual",
        "facts-distinct": "facts_distinct",
        "references-stand": "references_stand",
        "names-unambiguous": "names_unambiguous",
        "nothing-unused": "nothing_unused",
        "gloss-without-figures": "gloss_without_figures",
        "keywords-needed": "keywords_needed",
    },
)
