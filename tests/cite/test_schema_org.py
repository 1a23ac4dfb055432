"""schema.org: claims that appear in quotations from articles, in a graph without loose ends."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import FactBase
from tests.cite.material import DONG, INSTITUTIONS, REFERENCE, WHOLE, cited, every_fact, nasty_entries

schema_org = FORMATS["schema-org"]


def graph(entries: tuple[Entry, ...], options: CiteOptions = WHOLE) -> list[dict[str, Any]]:
    """The nodes as any JSON reader has them."""
    document = json.loads(schema_org.write(entries, options))
    assert document["@context"] == "https://schema.org"
    found: list[dict[str, Any]] = document["@graph"]
    return found


def test_a_claim_appears_in_a_quotation_that_is_part_of_an_article(base: FactBase) -> None:
    """Who said it is who the quotation is attributed to."""
    claim, article = graph(cited(base, INSTITUTIONS))
    assert claim == {
        "@type": "Claim",
        "@id": f"ccec:fact/{INSTITUTIONS}",
        "text": base.facts[INSTITUTIONS].claim,
        "inLanguage": "en",
        "appearance": [
            {
                "@type": "Quotation",
                "text": "gathered 37 research institutions",
                "inLanguage": "en",
                "spokenByCharacter": base.facts[INSTITUTIONS].said_by,
                "pagination": "para. 6",
                "isPartOf": {"@id": f"ccec:source/{DONG}"},
            }
        ],
    }
    assert article["@type"] == "NewsArticle"
    assert article["headline"] == "Chongqing and Chengdu Holding Hands for Co-Prosperity"
    assert article["author"] == [{"@type": "Person", "name": "Kenny Dong", "familyName": "Dong", "givenName": "Kenny"}]
    assert article["datePublished"] == "2021-10-25"


def test_every_fact_is_one_claim_and_every_quotation_leads_to_an_article(base: FactBase) -> None:
    """A fact with several sources appears in several quotations."""
    nodes = graph(every_fact(base))
    claims = [node for node in nodes if node["@type"] == "Claim"]
    articles = {node["@id"] for node in nodes if node["@type"] != "Claim"}
    assert {claim["@id"] for claim in claims} == {f"ccec:fact/{fact}" for fact in base.facts}
    assert {quotation["isPartOf"]["@id"] for claim in claims for quotation in claim["appearance"]} == articles


def test_a_date_that_is_worked_out_is_left_out(base: FactBase) -> None:
    """schema.org has no way to say that it is not printed."""
    article = next(node for node in graph(every_fact(base)) if node["@id"] == "ccec:source/science-city-2022-08")
    assert "datePublished" not in article
    assert schema_org.advise(every_fact(base), WHOLE)[0].endswith("is left out")


def test_the_reference_is_the_articles_alone(base: FactBase) -> None:
    """Without the claims."""
    assert [node["@id"] for node in graph(cited(base, INSTITUTIONS), REFERENCE)] == [f"ccec:source/{DONG}"]


@given(nasty_entries())
def test_no_content_ends_a_script_element_or_changes_another_field(entry: Entry) -> None:
    """The document may be part of a page."""
    assert "<" not in schema_org.write([entry], WHOLE)
    claim, article = graph((entry,))
    (citation,) = entry.citations
    assert claim["text"] == citation.claim
    assert claim["appearance"][0]["text"] == citation.quote
    assert article.get("headline", article.get("name")) == entry.reference.title
    assert article.get("url") == entry.reference.url
    assert len(article.get("author", [])) == len(entry.reference.author)
