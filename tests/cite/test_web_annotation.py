"""W3C Web Annotation Data Model: what it says an annotation MUST have, and that the words are found again."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import FactBase
from tests.cite.material import DONG, INSTITUTIONS, WHOLE, cited, every_fact, nasty_entries

web_annotation = FORMATS["web-annotation"]


def written(entries: tuple[Entry, ...], options: CiteOptions = WHOLE) -> list[dict[str, Any]]:
    """The annotations as any JSON reader has them."""
    found: list[dict[str, Any]] = json.loads(web_annotation.write(entries, options))
    return found


def check_musts(annotation: dict[str, Any]) -> None:
    """Sections 3.1, 3.2.4, 4 and 4.2.4 of the model."""
    assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert ":" in annotation["id"], "exactly one IRI"
    assert annotation["type"] == "Annotation"
    assert annotation["target"], "one target or more"
    assert annotation["body"]["type"] == "TextualBody"
    assert isinstance(annotation["body"]["value"], str)
    for target in annotation["target"]:
        assert target["type"] == "SpecificResource"
        assert ":" in target["source"]["id"], "exactly one source, by its IRI"
        selector = target["selector"]
        assert selector["type"] == "TextQuoteSelector"
        assert isinstance(selector["exact"], str)
        assert set(selector) <= {"type", "exact", "prefix", "suffix"}


def test_every_fact_is_one_annotation(base: FactBase) -> None:
    """No more and no fewer, each with all that it must have."""
    found = written(every_fact(base))
    for annotation in found:
        check_musts(annotation)
    assert {one["id"] for one in found} == {f"ccec:fact/{fact}" for fact in base.facts}
    assert len(found) == len(base.facts)


def test_a_fact_with_several_quotes_has_several_targets(base: FactBase) -> None:
    """Each is a target of its own."""
    found = {one["id"]: len(one["target"]) for one in written(every_fact(base))}
    assert found == {f"ccec:fact/{fact.id}": len(fact.evidence) for fact in base.facts.values()}


def test_the_quote_with_its_context_is_found_once(base: FactBase) -> None:
    """As the model wants: what matches several times selects all of them."""
    for entry in every_fact(base):
        source = base.sources[entry.reference.id]
        for citation in entry.citations:
            paragraph = source.paragraph(citation.locator)
            assert paragraph is not None
            around = citation.prefix + " ".join(citation.quote.split()) + citation.suffix
            assert paragraph.text.count(around) == 1, citation.fact


def test_an_annotation_whole(base: FactBase) -> None:
    """The claim is its body, the words its target."""
    (annotation,) = written(cited(base, INSTITUTIONS))
    assert annotation["body"]["value"] == base.facts[INSTITUTIONS].claim
    (target,) = annotation["target"]
    assert target["source"]["id"] == f"ccec:source/{DONG}"
    assert target["schema:pagination"] == "para. 6"
    assert target["selector"]["exact"] == "gathered 37 research institutions"
    assert target["selector"]["prefix"].endswith(" ")


def test_without_locators(base: FactBase) -> None:
    """As the user wants it."""
    (annotation,) = written(cited(base, INSTITUTIONS), CiteOptions(locator="never"))
    assert "schema:pagination" not in annotation["target"][0]


def test_advice_names_sources_without_a_url(base: FactBase) -> None:
    """No annotation client can open them."""
    (line,) = web_annotation.advise(cited(base, INSTITUTIONS), WHOLE)
    assert line.startswith(f"no URL is known for {DONG}")


@given(nasty_entries())
def test_no_content_breaks_an_annotation_or_another_field(entry: Entry) -> None:
    """Whatever a field holds, it comes back, and so do its neighbours."""
    (annotation,) = written((entry,))
    check_musts(annotation)
    (citation,) = entry.citations
    selector = annotation["target"][0]["selector"]
    assert annotation["body"]["value"] == citation.claim
    assert selector["exact"] == citation.quote
    assert selector.get("prefix", "") == citation.prefix
    assert annotation["target"][0]["source"]["dc:title"] == entry.reference.title


CONTEXT = {
    "id": "@id",
    "type": "@type",
    "body": "oa:hasBody",
    "target": "oa:hasTarget",
    "source": "oa:hasSource",
    "selector": "oa:hasSelector",
    "motivation": "oa:motivatedBy",
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "value": "rdf:value",
    "format": "dc:format",
    "language": "dc:language",
    "dc:title": "dc:title",
    "schema:pagination": "schema:pagination",
}
"""What the context http://www.w3.org/ns/anno.jsonld makes of our keys, as a JSON-LD processor expanded them."""


def test_every_key_is_one_that_the_context_defines(base: FactBase) -> None:
    """A key that it does not define would be dropped in silence by whoever reads the annotation as linked data."""

    def keys(value: object) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*map(keys, value.values()))
        return set[str]().union(*map(keys, value)) if isinstance(value, list) else set()

    assert keys(written(every_fact(base))) - {"@context"} <= CONTEXT.keys()
