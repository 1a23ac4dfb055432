"""The one shape in which a command answers, and which every output format renders.

Machines read `results` (records ready for JSON), people the `view`: a table, pages or bare text.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from ccec_cli.errors import ExitCode
from ccec_cli.model import Record

Style = Literal["match", "quote", "doubt", "id", "dim", "good"]


@dataclass(frozen=True, slots=True)
class Styled:
    """Text with styled spans `(start, end, style)` in code points. The text itself is never markup."""

    text: str
    spans: tuple[tuple[int, int, Style], ...] = ()

    @staticmethod
    def of(text: str, style: Style) -> "Styled":
        """The whole text in one style."""
        return Styled(text, ((0, len(text), style),))

    @staticmethod
    def join(parts: Sequence["Styled"], glue: str) -> "Styled":
        """The parts one after the other, with `glue` between."""
        text, spans = "", []
        for index, part in enumerate(parts):
            text += glue if index else ""
            spans += [(start + len(text), end + len(text), style) for start, end, style in part.spans]
            text += part.text
        return Styled(text, tuple(spans))


@dataclass(frozen=True, slots=True)
class Row:
    """A table row: `cells` is one value per field, for pipes; `stacked` one text per column, for terminals."""

    cells: tuple[str, ...]
    stacked: tuple[Styled, ...]

    def headed(self, text: str) -> "Row":
        """A copy with `text` as its first cell, and above its first column."""
        first, *others = self.stacked
        return Row((text, *self.cells), (Styled.join([Styled.of(text, "dim"), first], "\n"), *others))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under `headings`; the column `wide` takes the remaining width."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    wide: int = 0


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two things to compare, row by row.

    They are shown side by side where there is room, elsewhere the second alone: the page has the first already.
    """

    rows: tuple[tuple[Styled, Styled], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One thing whole: lines of a label and its text."""

    lines: tuple[tuple[str, Styled | SideBySide], ...]


View = Table | tuple[Page, ...] | str
"""What people see: a table, pages, or bare text."""


@dataclass(frozen=True)
class Answer:
    """What a command has to say. Its parts are made only when a format asks for them.

    `schema` names the shape of the JSON document, whose records `make_results` makes; `base` names the fact base,
    `head` is what the document has before the results, `tail` what it has after them. `make_view` makes what people
    see; `ids` are the ids that the answer is about. `total` is how many results there are, where not all are returned.
    `make_rules` describes the rules that the results are findings of, for formats that show them. `warnings` say what
    to beware of, in the document and on stderr; `notes` are talk, on stderr alone.
    """

    schema: str
    make_results: Callable[[], Iterable[Record]]
    make_view: Callable[[], View]
    ids: tuple[str, ...] = ()
    base: Record | None = None
    head: Record = field(default_factory=dict)
    tail: Record = field(default_factory=dict)
    total: int | None = None
    make_rules: Callable[[], Iterable[Record]] = tuple
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    exit_code: ExitCode = ExitCode.OK

    @cached_property
    def results(self) -> tuple[Record, ...]:
        """The records, made once."""
        return tuple(self.make_results())

    @cached_property
    def view(self) -> View:
        """What people see, made once."""
        return self.make_view()
