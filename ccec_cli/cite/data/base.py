"""What makes up a citation format that programs read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import HTML_COMMENT, CiteOptions, CommentMarks, Part


def no_comment(_options: CiteOptions) -> CommentMarks | None:
    """For formats without comments, such as JSON."""
    return None


def html_comment(_options: CiteOptions) -> CommentMarks | None:
    """For Markdown and wikitext."""
    return HTML_COMMENT


@dataclass(frozen=True, slots=True)
class DataFormat:
    """A format that programs read; the fields are those of the protocol `CitationFormat`."""

    title: str
    suffix: str
    parts: tuple[Part, ...]
    write: Callable[[Sequence[Entry], CiteOptions], str]
    advise: Callable[[Sequence[Entry], CiteOptions], tuple[str, ...]]
    comment: Callable[[CiteOptions], CommentMarks | None] = no_comment
