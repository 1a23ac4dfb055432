"""Citations and a format's name give text. A format is one module and one line in `FORMATS`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ccec_cli.cite.entry import CiteOptions, Entry
from ccec_cli.registry import Registry


class CitationFormat(Protocol):
    """What a citation format's module offers."""

    TITLE: str
    """Its name in full, with the edition of the standard it follows."""

    SUFFIX: str
    """The ending of a file in this format, with the dot; `cite -o` knows the format by it."""

    def write(self, entries: Sequence[Entry], options: CiteOptions) -> str:
        """The entries as text, ending in a line feed."""

    def advise(self, entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
        """What the writer should know of how the format treats these entries, such as a locator that it forbids."""


FORMATS: Registry[CitationFormat] = Registry(
    "citation format",
    __name__,
    {
        "apa": "apa",
        "bibtex": "bibtex",
        "csl-json": "csl_json",
    },
)
