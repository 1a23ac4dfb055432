"""Citation Style 1 of the English Wikipedia: {{cite news}}, {{cite web}}, {{cite press release}} and the like.

Parameters as in Help:Citation Style 1. A source cited for one fact has the paragraph in `|at=` and the words in
`|quote=`; one cited for several has them in an {{rp}} after each use of its named reference.
"""

from collections.abc import Iterator, Sequence

from ccec_cli.cite.data.base import DataFormat, html_comment
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import ALL_PARTS, CiteOptions
from ccec_cli.cite.parts import authors as names
from ccec_cli.cite.parts.dates import british
from ccec_cli.cite.parts.escape import escape_wiki_url, escape_wikitext
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.wording import address_advice, dates_advice
from ccec_cli.model import Citation, Reference, SourceType
from ccec_cli.text.names import full_name
from ccec_cli.text.scripts import has_han

_TEMPLATES: dict[SourceType, str] = {
    "article-newspaper": "cite news",
    "article-magazine": "cite magazine",
    "webpage": "cite web",
    "press-release": "cite press release",
    "report": "cite report",
    "book": "cite book",
    "dataset": "cite web",
}
_Parameters = Iterator[tuple[str, str | None]]


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """References to paste into an article."""
    if options.part == "reference":
        return "".join(f"* {_template(entry.reference)}\n" for entry in entries)
    if options.part == "whole":
        return "\n".join(_whole(entry, options) for entry in entries)
    use = {"quote": _quote, "note": _note}.get(options.part, _reuse)
    return "".join(f"{use(citation, options)}\n" for entry in entries for citation in entry.citations)


def _advise(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out, and web pages without an address, which {{cite web}} refuses."""
    if options.part not in ("whole", "reference", "note"):
        return ()
    return (
        *dates_advice(entries, "is shown as c. with the year"),
        *address_advice(
            [entry for entry in entries if _TEMPLATES[entry.reference.type] == "cite web"],
            "{{cite web}} needs one, so {{cite news}} is used instead",
        ),
    )


def _whole(entry: Entry, options: CiteOptions) -> str:
    if len(entry.citations) == 1:
        return _ref(entry.reference.id, _template(entry.reference, entry.citations[0], options)) + "\n"
    definition = _ref(entry.reference.id, _template(entry.reference))
    return definition + "\n" + "".join(f"{_reuse(citation, options)}\n" for citation in entry.citations)


def _note(citation: Citation, options: CiteOptions) -> str:
    """A reference for one fact alone; its name is the fact's, since notes with one name must not differ."""
    return _ref(citation.fact, _template(citation.reference, citation, options))


def _ref(name: str, content: str) -> str:
    return f'<ref name="{name}">{content}</ref>'


def _reuse(citation: Citation, options: CiteOptions) -> str:
    """The named reference once more, with the locator and the quote of this fact."""
    return f'<ref name="{citation.reference.id}" />{{{{rp{_joined(_locator(citation, options), "")}}}}}'


def _quote(citation: Citation, options: CiteOptions) -> str:
    where = f"{{{{rp|at={escape_wikitext(at)}}}}}" if (at := locator_text(citation, options)) else ""
    return f'"{escape_wikitext(citation.quote)}"<ref name="{citation.reference.id}" />{where}'


def _template(reference: Reference, citation: Citation | None = None, options: CiteOptions | None = None) -> str:
    name = _TEMPLATES[reference.type]
    name = "cite news" if name == "cite web" and not reference.url else name
    locator = _locator(citation, options) if citation and options else iter(())
    return f"{{{{{name}{_joined(_parameters(reference))}{_joined(locator)}}}}}"


def _joined(parameters: _Parameters, space: str = " ") -> str:
    return "".join(f"{space}|{name}={value}" for name, value in parameters if value)


def _locator(citation: Citation, options: CiteOptions) -> _Parameters:
    yield "at", escape_wikitext(locator_text(citation, options))
    yield "quote", escape_wikitext(citation.quote)


def _parameters(reference: Reference) -> _Parameters:
    yield from _authors(reference)
    yield "date", _date(reference)
    yield from _named("title", reference.title, reference.title_translated, reference)
    yield "url", escape_wiki_url(reference.url) if reference.url else None
    if reference.type == "dataset":
        yield "type", "Data set"
    if reference.container:
        yield from _named("work", reference.container, reference.container_translated, reference)
    yield "publisher", escape_wikitext(reference.publisher or "")
    yield "location", escape_wikitext(reference.publisher_place or "")
    yield "id", escape_wikitext(reference.number or "")
    yield "page", escape_wikitext(reference.page or "")
    yield "language", reference.language
    yield "access-date", british(reference.accessed) if reference.accessed and reference.url else None


def _authors(reference: Reference) -> _Parameters:
    if not reference.author:
        yield "author", "<!-- not stated -->"
    for number, name in enumerate(reference.author, 1):
        count = str(number) if len(reference.author) > 1 else ""
        if names.is_person(name):
            yield f"last{count}", escape_wikitext(name.family or "")
            yield f"first{count}", escape_wikitext(name.given or "")
        else:
            yield f"author{count}", escape_wikitext(full_name(name))


def _date(reference: Reference) -> str | None:
    if reference.issued is None:
        return None
    return f"c. {reference.issued.year}" if reference.is_inferred else british(reference.issued)


def _named(parameter: str, name: str, translated: str | None, reference: Reference) -> _Parameters:
    """A title, with its script's code if it is in Chinese characters, and its translation."""
    if has_han(name):
        script = reference.language.split("-")[0] if names.is_chinese(reference) else "zh"
        yield f"script-{parameter}", f"{script}:{escape_wikitext(name)}"
    else:
        yield parameter, escape_wikitext(name)
    yield f"trans-{parameter}", escape_wikitext(translated or "")


FORMAT = DataFormat(
    title="Wikipedia, Citation Style 1",
    suffix=".wiki",
    parts=ALL_PARTS,
    write=_write,
    advise=_advise,
    comment=html_comment,
)
