"""Citation formats: entries become text. A format is one object in a file of its own, and one line in `FORMATS`."""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions, CommentMarks, Part
from ccec_cli.registry import Registry
from ccec_cli.text.controls import show_controls
from ccec_cli.text.paragraphs import fold_space


class CitationFormat(Protocol):
    """What a citation format offers."""

    @property
    def title(self) -> str:
        """Its name in full, with the edition of the standard it follows."""

    @property
    def suffix(self) -> str:
        """The ending of a file in this format, with the dot; `cite -o` knows the format by it."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of a citation that can be had in this format."""

    def write(self, entries: Sequence[Entry], options: CiteOptions, /) -> str:
        """The entries as text, ending in a line feed. Raises a UsageError if the format cannot express them."""

    def advise(self, entries: Sequence[Entry], options: CiteOptions, /) -> tuple[str, ...]:
        """What the writer should know of how the format treats these entries, such as a locator that it forbids."""

    def comment(self, options: CiteOptions, /) -> CommentMarks | None:
        """What opens and closes a comment line in the text that `write` returns; None where comments are impossible."""


FORMATS: Registry[CitationFormat] = Registry(
    "citation format",
    __name__,
    {
        "apa": "styles.apa:STYLE",
        "mla": "styles.mla:STYLE",
        "chicago-notes": "styles.chicago_notes:STYLE",
        "chicago-author-date": "styles.chicago_author_date:STYLE",
        "harvard": "styles.harvard:STYLE",
        "ieee": "styles.ieee:STYLE",
        "gbt7714": "styles.gbt7714:EDITION_2025",
        "gbt7714-2015": "styles.gbt7714:EDITION_2015",
        "plain": "styles.plain:STYLE",
        "bibtex": "data.bibtex:FORMAT",
        "biblatex": "data.biblatex:FORMAT",
        "csl-json": "data.csl_json:FORMAT",
        "ris": "data.ris:FORMAT",
        "hayagriva": "data.hayagriva:FORMAT",
        "wikipedia": "data.wikipedia:FORMAT",
        "markdown": "data.markdown:FORMAT",
        "pandoc": "data.pandoc:FORMAT",
        "web-annotation": "data.web_annotation:FORMAT",
        "schema-org": "data.schema_org:FORMAT",
    },
)


_DASHES = re.compile("-(?=-)")
_UNSAFE_IN_COMMENT = str.maketrans({"@": "(at)", "\ufffe": None, "\uffff": None})


def comment_lines(marks: CommentMarks | None, lines: Iterable[str]) -> str:
    """The lines as comments between `marks`, each ending in a line feed; nothing where the format has no comments.

    No line can end its comment early, nor be taken for an entry by BibTeX, which looks for `@` outside of entries, too.
    """
    if marks is None:
        return ""
    before, after = marks
    safe = (_DASHES.sub("- ", show_controls(fold_space(line))).translate(_UNSAFE_IN_COMMENT) for line in lines)
    return "".join(f"{before}{line}{after}\n" for line in safe)
