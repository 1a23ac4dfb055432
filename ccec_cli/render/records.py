"""The nouns as records ready for JSON, with fixed keys: absent is null, lists are never null."""

from collections.abc import Iterable

from ccec_cli.model import (
    Conflict,
    Date,
    Entity,
    Evidence,
    FactBase,
    Finding,
    Hit,
    ProvedFact,
    Quantity,
    Record,
    Source,
    Verification,
)
from ccec_cli.text.names import full_name
from ccec_cli.text.numerals import format_number

INNER_KEYS = {"quantities": ("text", "number", "unit", "comparator"), "match": ("how", "asked", "matched")}
"""The keys of records in lists that may be empty, so that a table has the same columns in every answer."""


def base_record(base: FactBase) -> Record:
    """Which fact base an answer comes from."""
    return {"title": base.title, "path": str(base.path), "sha256": base.sha256, "facts": len(base.facts)}


def fact_record(base: FactBase, proved: ProvedFact) -> Record:
    """A fact with the verification of its quotes."""
    fact = proved.fact
    return {
        "id": fact.id,
        "claim": fact.claim,
        "kind": fact.kind,
        "about": fact.about,
        "topics": fact.topics,
        "quantities": tuple(map(_quantity_record, fact.quantities)),
        "when": None if fact.when is None else str(fact.when),
        "when_basis": fact.when_basis,
        "said_by": fact.said_by,
        "evidence": tuple(
            _evidence_record(base, *one) for one in zip(fact.evidence, proved.verifications, strict=True)
        ),
        "caveat": fact.caveat,
        "conflicts_with": fact.conflicts_with,
        "status": fact.status,
    }


def hit_record(base: FactBase, proved: ProvedFact, hit: Hit) -> Record:
    """A fact that answers a query, with its score and why it matched."""
    matches = tuple({"how": match.how, "asked": match.asked, "matched": match.matched} for match in hit.matches)
    return {**fact_record(base, proved), "score": hit.score, "match": matches}


def sum_records(sums: Iterable[str], conflicts: Iterable[Conflict]) -> tuple[Record, ...]:
    """What figures say of each other: `with` is the id of the other fact, or null for a sum within the fact."""
    within: list[Record] = [{"with": None, "text": text} for text in sums]
    return (*within, *({"with": one.fact.id, "text": text} for one in conflicts for text in one.sums))


def _quantity_record(quantity: Quantity) -> Record:
    return {
        "text": quantity.text,
        "number": format_number(quantity.number),
        "unit": quantity.unit,
        "comparator": quantity.comparator,
    }


def _evidence_record(base: FactBase, evidence: Evidence, verification: Verification) -> Record:
    locator = evidence.locator
    return {
        "source": evidence.source,
        "file": base.sources[evidence.source].path,
        "paragraph": locator.number if locator.label == "paragraph" else None,
        "locator": str(locator),
        "quote": evidence.quote,
        "verification": verification.level,
    }


def source_record(source: Source, facts: int) -> Record:
    """A source with its bibliography and the number of `facts` that rest on it."""
    reference = source.reference
    return {
        "id": source.id,
        "type": reference.type,
        "title": reference.title,
        "author": tuple(map(full_name, reference.author)),
        "container": reference.container,
        "container_translated": reference.container_translated,
        "publisher": reference.publisher,
        "issued": _date_text(reference.issued),
        "issued_basis": reference.issued_basis,
        "language": reference.language,
        "url": reference.url,
        "file": source.path,
        "sha256": source.sha256,
        "state": source.state,
        "paragraphs": sum(part.locator.label == "paragraph" for part in source.paragraphs),
        "facts": facts,
    }


def _date_text(date: Date | None) -> str | None:
    return None if date is None else str(date)


def entity_record(entity: Entity, facts: int) -> Record:
    """An entity with all its names and the number of `facts` that are about it."""
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "zh": entity.zh,
        "pinyin": entity.pinyin,
        "part_of": entity.part_of,
        "aliases": entity.aliases,
        "facts": facts,
    }


def finding_record(finding: Finding) -> Record:
    """What a rule found, and its position."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "fact": finding.fact,
    }
