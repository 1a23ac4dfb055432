"""The nouns of ccec: small frozen values that all rooms exchange. No I/O, and no rules of search or citing.

Fields of a bibliography carry the names of CSL 1.0.2; dates follow ISO 8601-1 in reduced precision and
intervals ISO 8601-1 section 5.5 ("2016/2020"); a quote is the W3C Web Annotation's TextQuoteSelector `exact`.
"""

from __future__ import annotations

from ccec_cli.model.fact import (
    ENTITY_KINDS,
    FACT_KINDS,
    STATUSES,
    Entity,
    EntityKind,
    Evidence,
    Fact,
    FactBase,
    FactKind,
    Mark,
    NotFact,
    Origin,
    Status,
)
from ccec_cli.model.proof import Verification, VerificationLevel
from ccec_cli.model.quantity import Comparator, Quantity
from ccec_cli.model.result import (
    REGION_KINDS,
    Citation,
    Conflict,
    Coverage,
    Finding,
    Hit,
    Match,
    ProvedFact,
    QuotedSpan,
    Record,
    Region,
    RegionKind,
    Severity,
)
from ccec_cli.model.source import (
    LABELS,
    SEEDS,
    SOURCE_TYPES,
    Label,
    Locator,
    Name,
    Paragraph,
    Reference,
    Source,
    SourceType,
)
from ccec_cli.model.time import Basis, Date, DateMention, Period

__all__ = [
    "ENTITY_KINDS",
    "FACT_KINDS",
    "LABELS",
    "REGION_KINDS",
    "SEEDS",
    "SOURCE_TYPES",
    "STATUSES",
    "Basis",
    "Citation",
    "Comparator",
    "Conflict",
    "Coverage",
    "Date",
    "DateMention",
    "Entity",
    "EntityKind",
    "Evidence",
    "Fact",
    "FactBase",
    "FactKind",
    "Finding",
    "Hit",
    "Label",
    "Locator",
    "Mark",
    "Match",
    "Name",
    "NotFact",
    "Origin",
    "Paragraph",
    "Period",
    "ProvedFact",
    "Quantity",
    "QuotedSpan",
    "Record",
    "Reference",
    "Region",
    "RegionKind",
    "Severity",
    "Source",
    "SourceType",
    "Status",
    "Verification",
    "VerificationLevel",
]
