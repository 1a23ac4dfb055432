"""schema.org 29 in JSON-LD: claims, each appearing in a quotation from an article.

Claim, Quotation and NewsArticle, and no ClaimReview: that is for verdicts on what others claim. `<` is written as an
escape, so that the text can be put into a `<script>` element of a page whatever it says.
"""

import json
from collections.abc import Sequence

from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.entry import Entry, group_by_fact
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts import authors as names
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.wording import dates_advice, genre
from ccec_cli.model import Citation, Name, Reference, SourceType
from ccec_cli.text.names import full_name

_Node = dict[str, object]
_TYPES: dict[SourceType, str] = {
    "article-newspaper": "NewsArticle",
    "article-magazine": "Article",
    "webpage": "NewsArticle",
    "press-release": "NewsArticle",
    "report": "Report",
    "book": "Book",
    "dataset": "Dataset",
}
_CONTAINERS: dict[SourceType, str] = {
    "article-newspaper": "Newspaper",
    "article-magazine": "Periodical",
    "webpage": "WebSite",
    "dataset": "DataCatalog",
}


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """One graph: the claims, then the articles they appear in."""
    claims = [_claim(citations, options) for citations in group_by_fact(entries)] if options.part == "whole" else []
    graph = [*claims, *(_article(entry.reference) for entry in entries)]
    document = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=2)
    return document.replace("<", "\\u003c") + "\n"


def _advise(entries: Sequence[Entry], _options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out."""
    return dates_advice(entries, "is left out")


def _claim(citations: Sequence[Citation], options: CiteOptions) -> _Node:
    return {
        "@type": "Claim",
        "@id": f"ccec:fact/{citations[0].fact}",
        "text": citations[0].claim,
        "inLanguage": "en",
        "appearance": [_quotation(citation, options) for citation in citations],
    }


def _quotation(citation: Citation, options: CiteOptions) -> _Node:
    return _without_empty(
        {
            "@type": "Quotation",
            "text": citation.quote,
            "inLanguage": citation.reference.language,
            "spokenByCharacter": citation.said_by,
            "pagination": locator_text(citation, options),
            "isPartOf": {"@id": _id(citation.reference)},
        }
    )


def _id(reference: Reference) -> str:
    return f"ccec:source/{reference.id}"


def _article(reference: Reference) -> _Node:
    return _without_empty(
        {
            "@type": _TYPES[reference.type],
            "@id": _id(reference),
            "identifier": reference.id,
            "name" if _TYPES[reference.type] in ("Book", "Dataset") else "headline": reference.title,
            "alternativeHeadline": reference.title_translated,
            "genre": genre(reference),
            "author": [_author(name) for name in reference.author],
            "publisher": _organization(reference.publisher or reference.container, reference),
            "isPartOf": _container(reference),
            "datePublished": None if reference.is_inferred else str(reference.issued or ""),
            "inLanguage": reference.language,
            "url": reference.url,
        }
    )


def _author(name: Name) -> _Node:
    if not names.is_person(name):
        kind = "Person" if name.family else "Organization"
        return {"@type": kind, "name": full_name(name)}
    return {"@type": "Person", "name": full_name(name), "familyName": name.family, "givenName": name.given}


def _organization(name: str | None, reference: Reference) -> _Node | None:
    if name is None:
        return None
    other = reference.container_translated if name == reference.container else None
    return _without_empty({"@type": "Organization", "name": name, "alternateName": other})


def _container(reference: Reference) -> _Node | None:
    if reference.container is None:
        return None
    kind = _CONTAINERS.get(reference.type, "CreativeWork")
    return _without_empty({"@type": kind, "name": reference.container, "alternateName": reference.container_translated})


def _without_empty(node: _Node) -> _Node:
    return {name: value for name, value in node.items() if value}


FORMAT = DataFormat(
    title="schema.org Claim, JSON-LD", suffix=".jsonld", parts=("whole", "reference"), write=_write, advise=_advise
)
