"""The nouns as JSON-ready records with fixed keys: absent is null, lists are never null."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ccec_cli.model import Date, Entity, Evidence, Fact, FactBase, Finding, Hit, Name, Quantity, Record, Source
from ccec_cli.proof.evidence import verify_evidence
from ccec_cli.text.numbers.numerals import format_number

INNER_KEYS = {"quantities": ("text", "number", "unit", "comparator"), "match": ("how", "asked", "matched")}
"""What stands in lists of a record that may be empty, so that a table has the same columns in every answer."""


def fact_record(base: FactBase, fact: Fact) -> Record:
    """A fact, its quotes verified."""
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
        "evidence": tuple(_evidence_record(base, evidence) for evidence in fact.evidence),
        "caveat": fact.caveat,
        "conflicts_with": fact.conflicts_with,
        "status": fact.status,
    }


def hit_records(base: FactBase, hits: Iterable[Hit]) -> Iterator[Record]:
    """Facts that answer, with their scores and why they matched; each fact is recorded once, however often it does."""
    facts: dict[str, Record] = {}
    for hit in hits:
        if hit.fact.id not in facts:
            facts[hit.fact.id] = fact_record(base, hit.fact)
        matches = tuple({"how": match.how, "asked": match.asked, "matched": match.matched} for match in hit.matches)
        yield {**facts[hit.fact.id], "score": hit.score, "match": matches}


def _quantity_record(quantity: Quantity) -> Record:
    return {
        "text": quantity.text,
        "number": format_number(quantity.number),
        "unit": quantity.unit,
        "comparator": quantity.comparator,
    }


def _evidence_record(base: FactBase, evidence: Evidence) -> Record:
    locator = evidence.locator
    return {
        "source": evidence.source,
        "file": f"seeds/{base.sources[evidence.source].file}",
        "paragraph": locator.number if locator.label == "paragraph" else None,
        "locator": str(locator),
        "quote": evidence.quote,
        "verification": verify_evidence(base, evidence).level,
    }


def source_record(base: FactBase, source: Source) -> Record:
    """A source with its bibliography and how many facts rest on it."""
    reference = source.reference
    return {
        "id": source.id,
        "type": reference.type,
        "title": reference.title,
        "author": tuple(map(_name_text, reference.author)),
        "container": reference.container,
        "container_translated": reference.container_translated,
        "publisher": reference.publisher,
        "issued": _date_text(reference.issued),
        "issued_basis": reference.issued_basis,
        "language": reference.language,
        "url": reference.url,
        "file": f"seeds/{source.file}",
        "sha256": source.sha256,
        "state": source.state,
        "paragraphs": sum(part.locator.label == "paragraph" for part in source.paragraphs),
        "facts": sum(any(one.source == source.id for one in fact.evidence) for fact in base.facts.values()),
    }


def _name_text(name: Name) -> str:
    return name.literal or " ".join(part for part in (name.given, name.family) if part)


def _date_text(date: Date | None) -> str | None:
    return None if date is None else str(date)


def entity_record(base: FactBase, entity: Entity) -> Record:
    """An entity with all its names and how many facts are about it."""
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "zh": entity.zh,
        "pinyin": entity.pinyin,
        "part_of": entity.part_of,
        "aliases": entity.aliases,
        "facts": sum(entity.id in fact.about for fact in base.facts.values()),
    }


def finding_record(finding: Finding) -> Record:
    """What a rule found and where."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "fact": finding.fact,
    }
