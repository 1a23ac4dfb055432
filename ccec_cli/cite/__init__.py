"""Citations and a format's name give text. A format is one module and one line in `FORMATS`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, get_args

from ccec_cli.cite.entry import CiteOptions, Entry, Part
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
        "apa": "styles.apa",
        "mla": "styles.mla",
        "chicago-notes": "styles.chicago_notes",
        "chicago-author-date": "styles.chicago_author_date",
        "harvard": "styles.harvard",
        "ieee": "styles.ieee",
        "gbt7714": "styles.gbt7714",
        "gbt7714-2015": "styles.gbt7714_2015",
        "plain": "styles.plain",
        "bibtex": "data.bibtex",
        "biblatex": "data.biblatex",
        "csl-json": "data.csl_json",
        "ris": "data.ris",
        "hayagriva": "data.hayagriva",
        "wikipedia": "data.wikipedia",
        "markdown": "data.markdown",
        "pandoc": "data.pandoc",
        "web-annotation": "data.web_annotation",
        "schema-org": "data.schema_org",
    },
)


def parts_of(style: CitationFormat) -> tuple[Part, ...]:
    """The parts that can be had in a format: all, unless its module says in `PARTS` which."""
    parts: tuple[Part, ...] = getattr(style, "PARTS", get_args(Part))
    return parts
