r"""Hayagriva's YAML (github.com/typst/hayagriva, docs/file-format.md, 0.10), which Typst reads as a bibliography.

Titles are in sentence case, for Typst makes headline case of them where a style wants that; braces keep words that have
capitals as they are. In such texts `\`, `{`, `}` and `$` need a backslash, or `US$8` would lose its dollar. Every value
is a double-quoted scalar, which reads as nothing but text.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from ccec_cli.cite.data.base import DataFormat
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import ALL_PARTS, CiteOptions, CommentMarks
from ccec_cli.cite.parts import authors as names
from ccec_cli.cite.parts.escape import escape_typst
from ccec_cli.cite.parts.locators import locator_text
from ccec_cli.cite.wording import dates_advice, genre, outlet, web_page_advice
from ccec_cli.model import Citation, Name, Reference, SourceType
from ccec_cli.text.names import full_name

_TYPES: dict[SourceType, tuple[str, str | None]] = {
    "article-newspaper": ("article", "newspaper"),
    "article-magazine": ("article", "periodical"),
    "webpage": ("web", "web"),
    "press-release": ("misc", "misc"),
    "report": ("report", "report"),
    "book": ("book", "book"),
    "dataset": ("misc", "repository"),
}
"""What the source is, and what it is a part of if it has a container."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_FORMATTED = re.compile(r"[\\{}$]")
_CAPITALISED = re.compile(r"[A-Z][a-z]+(-[A-Z]?[a-z]+)*[,:;]?")
_Node = Mapping[str, object]


def _write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """An entry for each source, or what to write in a Typst document for each fact."""
    if options.part in ("whole", "reference"):
        return "\n".join("".join(_entry(entry, options)) for entry in entries)
    use = _quote if options.part == "quote" else _cite
    return "".join(f"{use(citation, options)}\n" for entry in entries for citation in entry.citations)


def _advise(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out, and web pages of which styles leave out something."""
    if options.part not in ("whole", "reference"):
        return ()
    return (*dates_advice(entries, "is left out"), *web_page_advice(entries))


def _comment(options: CiteOptions) -> CommentMarks:
    """The bibliography is YAML; the other parts are Typst."""
    return ("# ", "") if options.part in ("whole", "reference") else ("// ", "")


def _cite(citation: Citation, options: CiteOptions) -> str:
    where = locator_text(citation, options)
    return f"@{citation.reference.id}[{where}]" if where else f"@{citation.reference.id}"


def _quote(citation: Citation, options: CiteOptions) -> str:
    return f"#quote[{escape_typst(citation.quote)}] {_cite(citation, options)}"


def _entry(entry: Entry, options: CiteOptions) -> Iterator[str]:
    if options.part == "whole":
        for citation in entry.citations:
            words = _scalar(f"“{citation.quote}”").strip('"')
            yield f"# {_cite(citation, options)} {words} ({citation.fact})\n"
    yield f"{entry.reference.id}:\n"
    yield from _lines(_fields(entry.reference), "  ")


def _lines(node: _Node, indent: str) -> Iterator[str]:
    for name, value in node.items():
        if isinstance(value, Mapping):
            yield f"{indent}{name}:\n"
            yield from _lines(value, indent + "  ")
        elif isinstance(value, list):
            yield f"{indent}{name}:\n"
            for item in value:
                yield f"{indent}  - {{{', '.join(f'{key}: {_scalar(text)}' for key, text in item.items())}}}\n"
        elif value:
            yield f"{indent}{name}: {_scalar(str(value))}\n"


def _fields(reference: Reference) -> dict[str, object]:
    kind, within = _TYPES[reference.type]
    fields: dict[str, object] = {"type": kind, "title": _title(reference)}
    if reference.author:
        fields["author"] = [_name(name) for name in reference.author]
    if reference.issued and not reference.is_inferred:
        fields["date"] = str(reference.issued)
    fields["genre"] = _verbatim(genre(reference))
    if reference.publisher:
        fields["publisher"] = {"name": _verbatim(reference.publisher), "location": _verbatim(reference.publisher_place)}
    if reference.number:
        fields["serial-number"] = {"serial": reference.number}
    fields["page-range"] = reference.page
    fields["language"] = reference.language
    if reference.url:
        fields["url"] = {"value": reference.url, "date": str(reference.accessed or "")}
    if reference.container:
        fields["parent"] = {"type": within, "title": _verbatim(outlet(reference))}
    return fields


def _name(name: Name) -> dict[str, str]:
    if names.is_person(name):
        return {"name": name.family or "", "given-name": name.given or ""}
    return {"name": full_name(name)}


def _title(reference: Reference) -> str | None:
    """The title, each word with a capital kept as it is; all of it where no sentence case is curated.

    A braced word at the beginning would lose the space after it (Typst 0.15), so one that needs no braces has none.
    """
    if reference.title_translated:
        return _verbatim(f"{reference.title} [{reference.title_translated}]")
    first, *others = (reference.title_sentence or "").split() or [""]
    if not others:
        return _verbatim(reference.title)
    lead = f"{_escape(first)} " if _CAPITALISED.fullmatch(first) else f"{{{_escape(first)} }}"
    return lead + " ".join(map(_word, others))


def _word(word: str) -> str:
    return _escape(word) if word == word.lower() else f"{{{_escape(word)}}}"


def _verbatim(text: str | None) -> str | None:
    return f"{{{_escape(text)}}}" if text else None


def _escape(text: str) -> str:
    return _FORMATTED.sub(lambda char: f"\\{char[0]}", text)


def _scalar(text: str) -> str:
    """A double-quoted scalar of YAML 1.2: JSON's, with what YAML forbids in a file escaped, too."""
    quoted = json.dumps(text, ensure_ascii=False)
    return _CONTROL.sub(lambda char: f"\\u{ord(char[0]):04x}", quoted)


FORMAT = DataFormat(
    title="Hayagriva YAML 0.10, for Typst",
    suffix=".yaml",
    parts=ALL_PARTS,
    write=_write,
    advise=_advise,
    comment=_comment,
)
