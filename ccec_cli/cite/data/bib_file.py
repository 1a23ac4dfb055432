"""What BibTeX and BibLaTeX files share: entries, names and titles.

Rules of BibTeX's own manual (O. Patashnik, BibTeXing, 1988): braces keep the case of letters, a name in braces is
one word, ` and ` separates names, and `month` takes a macro.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions, CommentMarks
from ccec_cli.cite.parts import authors as names
from ccec_cli.cite.parts.escape import escape_latex
from ccec_cli.cite.wording import dates_advice, outlet
from ccec_cli.model import Name, Reference, SourceType
from ccec_cli.text.names import full_name

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BABEL = {
    "en": "english",
    "en-us": "american",
    "en-gb": "british",
    "zh": "chinese",
    "fr": "french",
    "de": "ngerman",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "ru": "russian",
    "ja": "japanese",
    "ko": "korean",
}
_PLAIN_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]{1,2}[^\W\d_]+)*\.?")
_VERBATIM = {"{": "%7B", "}": "%7D", "\\": "%5C"}

Field: TypeAlias = tuple[str, str | None]
"""The name of a field and its value in LaTeX, if it has one."""


def tex_comment(_options: CiteOptions) -> CommentMarks:
    """For BibTeX files and the commands of LaTeX documents."""
    return ("% ", "")


SHARED_KINDS: Mapping[SourceType, str] = {
    "article-newspaper": "article",
    "article-magazine": "article",
    "press-release": "misc",
    "book": "book",
}
"""The kinds of entry with the same name in BibTeX and BibLaTeX."""


def bib_advice(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Dates that are worked out."""
    return dates_advice(entries, "appears in brackets") if options.part in ("whole", "reference") else ()


def outlet_fields(reference: Reference, kind: str, journal: str) -> list[Field]:
    """Who published an article, a report or a book; `journal` is the field for the name of a newspaper."""
    container, publisher = whole_field(outlet(reference)), whole_field(reference.publisher)
    if kind == "article":
        return [(journal, container or publisher), ("publisher", publisher if container else None)]
    return [("institution" if reference.type == "report" else "publisher", publisher or container)]


def write_entry(kind: str, key: str, fields: Iterable[Field]) -> str:
    """An entry with those of the fields that have a value, in LaTeX already; all but the month's macro is braced."""
    lines = [f"  {name} = {value if name == 'month' else f'{{{value}}}'},\n" for name, value in fields if value]
    return f"@{kind}{{{key},\n{''.join(lines)}}}\n"


def babel_language(tag: str) -> str | None:
    """The language as babel calls it, for a BCP 47 tag; nothing for one that isn't listed here."""
    return _BABEL.get(tag.lower()) or _BABEL.get(tag.lower().split("-")[0])


def month_macro(month: int) -> str | None:
    """The month as BibTeX's styles know it."""
    return _MONTHS[month - 1] if month else None


def text_field(text: str | None) -> str | None:
    """A field's text in LaTeX."""
    return escape_latex(text) if text else None


def whole_field(text: str | None) -> str | None:
    """A field's text as one word, which no style changes or splits: a journal's or an institution's name."""
    return f"{{{escape_latex(text)}}}" if text else None


def verbatim_field(text: str | None) -> str | None:
    """A field that TeX takes as it is, such as an address; braces and backslashes in it would end it early."""
    return "".join(_VERBATIM.get(char, char) for char in text) if text else None


def title_field(reference: Reference) -> str:
    """The title, with braces round the words that keep their capitals in sentence case.

    Which words these are is known only where the title is curated in sentence case, too; else all of it is kept.
    """
    words = reference.title.split()
    kept = (reference.title_sentence or "").split()
    if [word.casefold() for word in words] != [word.casefold() for word in kept]:
        return f"{{{escape_latex(reference.title)}}}"
    return _escape_words(words, [keeps != keeps.lower() for keeps in kept])


def _escape_words(words: Sequence[str], protected: Sequence[bool]) -> str:
    """The words in LaTeX, in braces where protected; a word that begins with a command needs two pairs."""
    whole = escape_latex(" ".join(words)).split(" ")
    if len(whole) != len(words):
        return f"{{{escape_latex(' '.join(words))}}}"
    braced = [f"{{{{{word}}}}}" if word.startswith("\\") else f"{{{word}}}" for word in whole]
    return " ".join(brace if keep else word for word, brace, keep in zip(whole, braced, protected, strict=True))


def names_field(authors: Sequence[Name]) -> str:
    """The names joined by ` and `: persons as `Family, Given`, all others in braces, so that they are not split."""
    return " and ".join(map(_name, authors))


def _name(name: Name) -> str:
    if names.is_person(name):
        return f"{_name_part(name.family or '')}, {_name_part(name.given or '')}"
    return f"{{{_escape_name(full_name(name))}}}"


def _name_part(part: str) -> str:
    """A part of a name; one of more than letters is braced, or BibTeX may read a comma, ` and ` or a particle."""
    plain = _PLAIN_NAME.fullmatch(part) and " and " not in f" {part.lower()} " and part[0].isupper()
    return escape_latex(part) if plain else f"{{{_escape_name(part)}}}"


def _escape_name(text: str) -> str:
    """A name in LaTeX without bare braces: Biber 2.18 makes initials of them that break the LaTeX run."""
    escaped = escape_latex(text)
    for bare, named in (("\\{", "\\textbraceleft{}"), ("\\}", "\\textbraceright{}"), ("-{}", "-\\/")):
        escaped = escaped.replace(bare, named)
    return escaped
