"""Proof: how quotes occur in their sources, what conflicts, what ids name. All who print quotes or figures use it.

`prove` and `verify_evidence` verify quotes, once for each fact base; `quoted_spans` and `quoted_parts` give what facts
quote of a source; `find_conflicts` and `sums_within` do the arithmetic; `find_fact`, `find_source` and `find_cited`
resolve ids.
"""

from ccec_cli.proof.arithmetic import find_conflicts, sums_within
from ccec_cli.proof.care import needs_care
from ccec_cli.proof.quotes import prove, quoted_parts, quoted_spans, verify_evidence
from ccec_cli.proof.resolve import find_cited, find_fact, find_source

__all__ = [
    "find_cited",
    "find_conflicts",
    "find_fact",
    "find_source",
    "needs_care",
    "prove",
    "quoted_parts",
    "quoted_spans",
    "sums_within",
    "verify_evidence",
]
