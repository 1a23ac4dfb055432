"""W3C Web Annotation Data Model (Recommendation of 23 February 2017) in JSON-LD: one annotation a fact.

The body is the claim, each target a source with the words it rests on (section 4.2.4, Text Quote Selector).
"""

import json
from collections.abc import Sequence

from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.entry import Entry, group_by_fact
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.wording import address_advice
from ccec_cli.errors import UsageError
from ccec_cli.model import Citation

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """A list of annotations; a fact that rests on several sources is one annotation with several targets."""
    found = [_annotation(citations, options) for citations in group_by_fact(entries)]
    if not found:
        raise UsageError("a Web Annotation needs a quote, and a whole source has none", "cite a fact of this source")
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _advise(entries: Sequence[Entry], _options: CiteOptions) -> tuple[str, ...]:
    """Sources without an address, which no annotation client can find."""
    return address_advice(entries, "targets are named ccec:source/KEY, which no client can open")


def _annotation(citations: Sequence[Citation], options: CiteOptions) -> dict[str, object]:
    return {
        "@context": _CONTEXT,
        "id": f"ccec:fact/{citations[0].fact}",
        "type": "Annotation",
        "motivation": "describing",
        "body": {"type": "TextualBody", "value": citations[0].claim, "format": "text/plain", "language": "en"},
        "target": [_target(citation, options) for citation in citations],
    }


def _target(citation: Citation, options: CiteOptions) -> dict[str, object]:
    reference = citation.reference
    return {
        "type": "SpecificResource",
        "source": {
            "id": reference.url or f"ccec:source/{reference.id}",
            "type": "Text",
            "language": reference.language,
            "dc:title": reference.title,
        },
        **({"schema:pagination": where} if (where := locator_text(citation, options)) else {}),
        "selector": {
            "type": "TextQuoteSelector",
            "exact": citation.quote,
            **({"prefix": citation.prefix} if citation.prefix else {}),
            **({"suffix": citation.suffix} if citation.suffix else {}),
        },
    }


FORMAT = DataFormat(
    title="W3C Web Annotation (2017), JSON-LD",
    suffix=".annotation.jsonld",
    parts=("whole",),
    write=_write,
    advise=_advise,
)
