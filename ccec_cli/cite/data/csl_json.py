"""CSL-JSON: items of the schema csl-data.json, CSL 1.0.2; with `--in-text`, citations of csl-citation.json.

Titles are in sentence case, as CSL's and Zotero's manuals advise: processors make headline case out of it where a style
wants that, but not the other way round. Text is not escaped: the schema has no escape for the few tags (`<i>` …)
that processors read. What CSL has no variable for, such as the title as printed, is under `custom`.
"""

import json
from collections.abc import Sequence

from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts import authors as names
from ccec_cli.cite.parts.locators import locator_text, paragraph_number, shows_locator
from ccec_cli.cite.wording import dates_advice, genre, web_page_advice
from ccec_cli.model import Citation, Date, Name, Reference
from ccec_cli.text.names import full_name

_CITATION = "https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json"


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """A list of items, or of citations."""
    if options.part == "in-text":
        found: list[object] = [_citation(citation, options) for entry in entries for citation in entry.citations]
    else:
        found = [_item(entry, options) for entry in entries]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _advise(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out, and web pages of which styles leave out something."""
    if options.part == "in-text":
        return ()
    return (*dates_advice(entries, "appears in brackets"), *web_page_advice(entries))


def _item(entry: Entry, options: CiteOptions) -> dict[str, object]:
    reference = entry.reference
    fields = {
        "id": reference.id,
        "type": "article" if reference.type == "press-release" else reference.type,
        "title": reference.title_sentence or reference.title,
        "author": [_name(name) for name in reference.author],
        "container-title": reference.container,
        "publisher": reference.publisher,
        "publisher-place": reference.publisher_place,
        "number": reference.number,
        "page": reference.page,
        "genre": genre(reference),
        "issued": _issued(reference),
        "accessed": _date(reference.accessed),
        "URL": reference.url,
        "language": reference.language,
        "custom": {"ccec": _custom(entry, options)} if options.part == "whole" else None,
    }
    return {name: value for name, value in fields.items() if value}


def _name(name: Name) -> dict[str, str]:
    """A person in two parts; Chinese names in one, since processors insert a space or a comma."""
    if names.is_person(name):
        return {"family": name.family or "", "given": name.given or ""}
    return {"literal": full_name(name)}


def _issued(reference: Reference) -> dict[str, object] | None:
    """The date; one that the source does not print is a literal in brackets, since few styles show `circa`."""
    if reference.issued and reference.is_inferred:
        return {"literal": f"[{reference.issued.year}]"}
    return _date(reference.issued)


def _date(date: Date | None) -> dict[str, object] | None:
    return {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]} if date else None


def _custom(entry: Entry, options: CiteOptions) -> dict[str, object]:
    reference = entry.reference
    fields = {
        "title": reference.title,
        "title-translated": reference.title_translated,
        "container-title-translated": reference.container_translated,
        "issued-inferred": str(reference.issued) if reference.is_inferred else None,
        "facts": [_fact(citation, options) for citation in entry.citations],
    }
    return {name: value for name, value in fields.items() if value}


def _fact(citation: Citation, options: CiteOptions) -> dict[str, object]:
    fields = {
        "id": citation.fact,
        "claim": citation.claim,
        "said-by": citation.said_by,
        "quote": citation.quote,
        **_locator(citation, options),
    }
    return {name: value for name, value in fields.items() if value}


def _citation(citation: Citation, options: CiteOptions) -> dict[str, object]:
    item = {"id": citation.reference.id, **_locator(citation, options)}
    return {"schema": _CITATION, "citationID": citation.fact, "citationItems": [item]}


def _locator(citation: Citation, options: CiteOptions) -> dict[str, str]:
    """The locator with one of CSL's labels; what CSL has no label for is a section with its name."""
    if not shows_locator(options, by_style=True) or not locator_text(citation, options):
        return {}
    number = paragraph_number(citation)
    if number is None:
        return {"locator": locator_text(citation, options), "label": "section"}
    return {"locator": str(number), "label": "paragraph"}


FORMAT = DataFormat(
    title="CSL-JSON 1.0.2", suffix=".json", parts=("whole", "reference", "in-text"), write=_write, advise=_advise
)
