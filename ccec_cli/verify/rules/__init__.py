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
        "source-unchanged": "quotes.source_unchanged",
        "quote-stands": "quotes.quote_stands",
        "not-fact-stands": "quotes.not_fact_stands",
        # figures
        "figure-stands": "figures.figure_stands",
        "figure-whole": "figures.figure_whole",
        "claim-backed": "figures.claim_backed",
        "hedge-kept": "figures.hedge_kept",
        # time
        "date-stands": "dates.date_stands",
        "date-possible": "dates.date_possible",
        "claim-dates": "dates.claim_dates",
        # the claim
        "own-words": "claims.own_words",
        "stands-alone": "claims.stands_alone",
        "names-known": "claims.names_known",
        "said-by-stands": "claims.said_by_stands",
        "no-todo": "claims.no_todo",
        # the facts among each other
        "conflicts-mutual": "consistency.conflicts_mutual",
        "facts-distinct": "consistency.facts_distinct",
        "references-stand": "consistency.references_stand",
        "names-unambiguous": "consistency.names_unambiguous",
        "nothing-unused": "consistency.nothing_unused",
        "gloss-without-figures": "consistency.gloss_without_figures",
        "keywords-needed": "consistency.keywords_needed",
    },
)
