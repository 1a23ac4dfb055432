"""Read BibTeX files back with pybtex and LaTeX with pylatexenc: neither shares a line with what wrote them."""

from __future__ import annotations

from dataclasses import dataclass

from pybtex.database import Person, parse_string
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

_NAMED = {
    "textless": "<",
    "textgreater": ">",
    "textasciicircum": "^",
    "textasciitilde": "~",
    "textasciigrave": "`",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textbackslash": "\\",
}
_context = get_default_latex_context_db()
_context.add_context_category(
    "named", macros=[MacroTextSpec(name, char) for name, char in _NAMED.items()], prepend=True
)
_context.add_context_category("plain", specials=[], prepend=True)
_reader = LatexNodes2Text(latex_context=_context, strict_latex_spaces=True, math_mode="verbatim")


@dataclass(frozen=True)
class BibEntry:
    """An entry as it is read: its kind, its fields in LaTeX and the people it names."""

    kind: str
    fields: dict[str, str]
    names: list[Person]


def read_bib(text: str) -> dict[str, BibEntry]:
    """The entries of a BibTeX file by key."""
    found = {}
    for key, entry in parse_string(text, "bibtex").entries.items():
        fields = {name: value for name, value in entry.fields.items() if name != "author"}
        names = list(entry.persons.get("author", ()))
        found[key] = BibEntry(entry.type, fields | ({"author": _raw(names)} if names else {}), names)
    return found


def _raw(names: list[Person]) -> str:
    return " and ".join(map(str, names))


def names_in(entry: BibEntry) -> list[str]:
    """The names, `Last, First` or as a whole."""
    return [", ".join(read_latex(part) for part in _parts(person) if part) for person in entry.names]


def _parts(person: Person) -> tuple[str, str]:
    last = " ".join([*person.prelast_names, *person.last_names])
    return last, " ".join([*person.first_names, *person.middle_names])


def read_latex(text: str) -> str:
    """What LaTeX prints for the text, quotation marks and dashes as they are typed."""
    return str(_reader.latex_to_text(text))
