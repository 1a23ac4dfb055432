"""Nouns become records with fixed keys: absent is null, and lists are never null."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction

from ccec_cli.model import Evidence, FactBase, Finding, Hit, Locator, Match, Name, Quantity, Record
from ccec_cli.proof import prove
from ccec_cli.render.records import entity_record, fact_record, finding_record, hit_record, source_record

PROMISED = [
    "id", "claim", "kind", "about", "topics", "quantities", "when", "said_by", "evidence", "caveat", "conflicts_with",
    "status",
]  # fmt: skip


def read(record: Record) -> dict[str, object]:
    """Give a record as a script reads it."""
    loaded: dict[str, object] = json.loads(json.dumps(record))
    return loaded


def test_a_fact_has_the_promised_keys_in_their_order(tiny: FactBase) -> None:
    """Every fact, whatever it lacks."""
    for fact in tiny.facts.values():
        assert [key for key in fact_record(tiny, prove(tiny, fact)) if key in PROMISED] == PROMISED


def test_what_a_fact_lacks_is_null_or_an_empty_list(tiny: FactBase) -> None:
    """A text that is absent is null; a list that has nothing is empty."""
    record = read(fact_record(tiny, prove(tiny, tiny.facts["hongshan-bus-interval"])))
    assert [key for key, value in record.items() if value is None] == ["when", "when_basis", "said_by", "caveat"]
    assert record["conflicts_with"] == []


def test_a_figure_is_exact_and_in_base_units(tiny: FactBase) -> None:
    """A decimal string, so that no program rounds it; the text as it is written."""
    record = read(fact_record(tiny, prove(tiny, tiny.facts["lanhe-library-loans-2020"])))
    assert record["quantities"] == [
        {"text": "nearly 900,000 books", "number": "900000", "unit": None, "comparator": "~<"},
        {"text": "3 million yuan", "number": "3000000", "unit": "CNY", "comparator": "="},
    ]


def test_a_fraction_that_never_ends_is_a_decimal_string(tiny: FactBase) -> None:
    """A third is written out far enough to be told from every other figure."""
    third = Quantity("a third", Fraction(100, 3), "%", "=", 0, 7)
    fact = replace(tiny.facts["hongshan-bus-interval"], quantities=(third,))
    assert str(fact_record(tiny, prove(tiny, fact))["quantities"]).count("33.333333") == 1


def test_evidence_tells_place_words_and_proof(tiny: FactBase) -> None:
    """A caption has a locator but no paragraph; straight for curly quotation marks is typographic."""
    record = read(fact_record(tiny, prove(tiny, tiny.facts["lanhe-reading-rooms-2021"])))
    assert record["evidence"] == [
        {
            "source": "lanhe-post-2021-05-12", "file": "seeds/lanhe-post.txt", "paragraph": 1, "locator": "para. 1",
            "quote": "opened three reading rooms on May 12, 2021", "verification": "exact",
        },
        {
            "source": "lanhe-post-2021-05-12", "file": "seeds/lanhe-post.txt", "paragraph": None,
            "locator": "caption 1", "quote": "The reading room at the river", "verification": "exact",
        },
    ]  # fmt: skip


def test_a_quote_that_does_not_stand_there_is_a_mismatch(tiny: FactBase) -> None:
    """What is altered is never called exact."""
    evidence = Evidence("valley-report-2021", Locator("paragraph", 2), "runs every 30 minutes")
    record = fact_record(tiny, prove(tiny, replace(tiny.facts["hongshan-bus-interval"], evidence=(evidence,))))
    assert "'verification': 'mismatch'" in str(record["evidence"])


def test_an_interval_is_written_with_a_slash(tiny: FactBase) -> None:
    """As in ISO 8601."""
    assert fact_record(tiny, prove(tiny, tiny.facts["night-bus-plan-2025"]))["when"] == "2021/2025"


def test_a_hit_adds_its_score_and_why(tiny: FactBase) -> None:
    """After the keys of the fact."""
    hit = Hit(tiny.facts["hongshan-bus-interval"], 87.5, (Match("typo", "hongshn", "Hongshan"),))
    record = read(hit_record(tiny, prove(tiny, hit.fact), hit))
    assert list(record)[-2:] == ["score", "match"]
    assert (record["score"], record["match"]) == (87.5, [{"how": "typo", "asked": "hongshn", "matched": "Hongshan"}])


def test_a_source_tells_its_bibliography_and_what_rests_on_it(tiny: FactBase) -> None:
    """Authors as people write them, how its date is known, and how many facts it has."""
    post = source_record(tiny.sources["lanhe-post-2021-05-12"], 6)
    report = source_record(tiny.sources["valley-report-2021"], 6)
    assert (post["author"], post["issued"], post["issued_basis"]) == (("Mo Wen",), "2021-05-12", None)
    assert (report["author"], report["issued"], report["issued_basis"]) == (("Valley Council",), "2021", "inferred")
    assert (post["paragraphs"], post["facts"], post["state"]) == (3, 6, "held")


def test_a_source_without_a_date_has_none(tiny: FactBase) -> None:
    """No date is made up."""
    source = tiny.sources["valley-report-2021"]
    undated = replace(source, reference=replace(source.reference, issued=None, issued_basis=None))
    assert source_record(undated, 0)["issued"] is None


def test_an_entity_tells_all_its_names(tiny: FactBase) -> None:
    """And how many facts are about it itself."""
    assert read(entity_record(tiny.entities["lanhe"], 3)) == {
        "id": "lanhe", "name": "Lanhe", "kind": "place", "zh": "蓝河", "pinyin": "Lánhé", "part_of": "valley",
        "aliases": ["蓝河镇"], "facts": 3,
    }  # fmt: skip


def test_a_finding_tells_rule_place_and_fact() -> None:
    """What an editor needs to jump there."""
    record = finding_record(Finding("quote-found", "error", "not there", "facts.yaml", 12, 3, "a-fact"))
    assert list(record)[:7] == ["rule", "severity", "message", "file", "line", "column", "fact"]


def test_a_chinese_author_is_written_family_name_first(tiny: FactBase) -> None:
    """As in citations."""
    source = tiny.sources["lanhe-post-2021-05-12"]
    chinese = replace(source, reference=replace(source.reference, author=(Name("陈", "雨玲"),)))
    assert source_record(chinese, 0)["author"] == ("陈雨玲",)
