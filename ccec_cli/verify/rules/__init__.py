"""The rules that a fact base must keep: each a module, a line in `RULES`, and a page in the README of its folder."""

from collections.abc import Mapping

from ccec_cli.registry import Registry
from ccec_cli.verify.rule import Rule

RULES: Registry[Rule] = Registry(
    "rule",
    __name__,
    {
        # sources and quotes
        "source-unchanged": "quotes.source_unchanged:RULE",
        "quote-found": "quotes.quote_found:RULE",
        "not-fact-found": "quotes.not_fact_found:RULE",
        # figures
        "figure-in-quote": "figures.figure_in_quote:RULE",
        "figure-whole": "figures.figure_whole:RULE",
        "claim-backed": "figures.claim_backed:RULE",
        "hedge-kept": "figures.hedge_kept:RULE",
        # dates
        "date-in-source": "dates.date_in_source:RULE",
        "date-possible": "dates.date_possible:RULE",
        "claim-dates": "dates.claim_dates:RULE",
        # claims
        "own-words": "claims.own_words:RULE",
        "self-contained": "claims.self_contained:RULE",
        "names-known": "claims.names_known:RULE",
        "speaker-named": "claims.speaker_named:RULE",
        "no-todo": "claims.no_todo:RULE",
        # consistency
        "conflicts-mutual": "consistency.conflicts_mutual:RULE",
        "facts-distinct": "consistency.facts_distinct:RULE",
        "references-resolve": "consistency.references_resolve:RULE",
        "names-unambiguous": "consistency.names_unambiguous:RULE",
        "nothing-unused": "consistency.nothing_unused:RULE",
        "gloss-without-figures": "consistency.gloss_without_figures:RULE",
        "keywords-needed": "consistency.keywords_needed:RULE",
    },
)

ALIASES: Mapping[str, str] = {
    "quote-stands": "quote-found",
    "figure-stands": "figure-in-quote",
    "date-stands": "date-in-source",
    "said-by-stands": "speaker-named",
    "references-stand": "references-resolve",
    "not-fact-stands": "not-fact-found",
    "stands-alone": "self-contained",
}
"""Former ids of rules and the present ones; `--rule` and `--explain` accept both."""
