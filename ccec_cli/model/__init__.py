"""The nouns of ccec: small frozen values that every room speaks in. No I/O and no rules of search or citing here.

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
    Status,
)
from ccec_cli.model.quantity import Comparator, Quantity
from ccec_cli.model.result import (
    REGION_KINDS,
    Citation,
    Coverage,
    Finding,
    Hit,
    Match,
    Record,
    Region,
    RegionKind,
    Severity,
    Verification,
    VerificationLevel,
)
from ccec_cli.model.source import LABELS, SOURCE_TYPES, Label, Locator, Name, Paragraph, Reference, Source, SourceType
from ccec_cli.model.time import Basis, Date, DateMention, Period

__all__ = [
    "ENTITY_KINDS",
    "FACT_KINDS",
    "LABELS",
    "REGION_KINDS",
    "SOURCE_TYPES",
    "STATUSES",
    "Basis",
    "Citation",
    "Comparator",
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
    "Paragraph",
    "Period",
    "Quantity",
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
