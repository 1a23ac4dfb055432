"""Coverage for people: a row a source with its counts, then the places left, each marked in its line."""

from __future__ import annotations

from collections.abc import Sequence

from ccec_cli.model import PLACE_KINDS, Coverage, Place, PlaceKind, Record
from ccec_cli.render.answer import Row, Style, Styled, Table

_PLURALS: dict[PlaceKind, str] = {
    "figure": "figures",
    "number-word": "number words",
    "date": "dates",
    "sentence": "sentences",
    "paragraph": "paragraphs",
}
_CONTEXT = 48
"""So many characters are shown on either side of a place."""


def coverage_table(coverages: Sequence[Coverage], files: Sequence[str], *, listed: bool) -> Table:
    """The sources at `files`, and what of them is open; where `listed`, also what is listed as no fact, and why."""
    rows = []
    for coverage, file in zip(coverages, files, strict=True):
        rows.append(_counts_row(coverage))
        shown = [place for place in coverage.places if place.is_open or (listed and place.reason and not place.facts)]
        rows += [_place_row(coverage, place, file) for place in shown if not _is_shown_by_sentences(place)]
    if len(coverages) > 1:
        rows.append(_total_row(coverages))
    return Table(("Coverage",), tuple(rows))


def _is_shown_by_sentences(place: Place) -> bool:
    """Whether a place is a paragraph, of which each sentence is shown anyhow."""
    return place.kind == "paragraph" and place.locator.label == "paragraph"


def percent_of(coverages: Sequence[Coverage]) -> float:
    """How many of a hundred places of all the sources have a fact or a reason."""
    places = sum(len(coverage.places) for coverage in coverages)
    if not places:
        return min((coverage.percent for coverage in coverages), default=100.0)
    return 100 * (1 - sum(len(coverage.open) for coverage in coverages) / places)


def say_percent(percent: float) -> str:
    """With one decimal, and never rounded up to 100."""
    return "100 %" if percent == 100 else f"{min(percent, 99.9):.1f} %"  # noqa: PLR2004 - per cent


def _counts_row(coverage: Coverage) -> Row:
    counts = [_count(coverage, kind) for kind in PLACE_KINDS]
    told = [f"{total - left} of {total} {_PLURALS[kind]}" for kind, total, left in counts if total]
    reasons = sum(place.reason is not None and not place.facts for place in coverage.places)
    told += [f"{reasons} listed as no facts"] if reasons else []
    percent = say_percent(coverage.percent)
    head = Styled.join([Styled.of(coverage.source.id, "id"), _graded(percent)], "  ")
    return Row((coverage.source.id, percent, *told), (Styled.join([head, Styled(", ".join(told))], "\n"),))


def _total_row(coverages: Sequence[Coverage]) -> Row:
    percent = say_percent(percent_of(coverages))
    left = sum(len(coverage.open) for coverage in coverages)
    told = f"{left} of {sum(len(coverage.places) for coverage in coverages)} places left"
    return Row(
        ("total", percent, told), (Styled.join([Styled("total"), _graded(percent), Styled.of(told, "dim")], "  "),)
    )


def _graded(percent: str) -> Styled:
    return Styled.of(percent, "good" if percent == "100 %" else "doubt")


def _count(coverage: Coverage, kind: PlaceKind) -> tuple[PlaceKind, int, int]:
    places = coverage.of(kind)
    return kind, len(places), sum(place.is_open for place in places)


def _place_row(coverage: Coverage, place: Place, file: str) -> Row:
    """A place as compilers print it, and with its line."""
    where = f"{file}:{place.line}:{place.column}"
    told = f"no fact: {place.reason}" if place.reason else "no fact quotes it"
    line = _in_line(coverage, place, "dim" if place.reason else "doubt")
    head = Styled.join(
        [Styled.of(where, "id"), Styled(place.kind), Styled.of(f"({place.locator})", "dim"), Styled.of(told, "dim")],
        " ",
    )
    plain = f"{where}: {place.kind}: {told}: {_context(coverage, place)}"
    return Row((plain,), (Styled.join([head, line], "\n"),))


def _in_line(coverage: Coverage, place: Place, style: Style) -> Styled:
    """The place marked among the words around it."""
    text, start, end = _window(coverage, place)
    return Styled(text, ((start, end, style),))


def _context(coverage: Coverage, place: Place) -> str:
    """The place in brackets among the words around it, for where there is no colour."""
    text, start, end = _window(coverage, place)
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


def _window(coverage: Coverage, place: Place) -> tuple[str, int, int]:
    """The words around a place, cut between words, and where the place stands in them; a long place is cut, too."""
    part = coverage.source.paragraph(place.locator)
    text = part.text if part else place.text
    first, last = max(0, place.start - _CONTEXT), min(len(text), place.end + _CONTEXT)
    before, inside, after = text[first : place.start], place.text, text[place.end : last]
    if first and " " in before:
        before = "…" + before[before.index(" ") :]
    if last < len(text) and " " in after:
        after = after[: after.rindex(" ")] + " …"
    if place.kind in ("sentence", "paragraph"):
        before = after = ""
        inside = inside if len(inside) <= 2 * _CONTEXT else inside[: inside.rfind(" ", 0, 2 * _CONTEXT)] + " …"
    return before + inside + after, len(before), len(before) + len(inside)


def coverage_record(coverage: Coverage, file: str) -> Record:
    """A source's coverage for scripts: counts by kind, then the places that are open or listed as no fact."""
    return {
        "id": coverage.source.id,
        "file": file,
        "percent": round(coverage.percent, 2),
        **{
            kind.replace("-", "_") + "s": {"total": total, "open": left}
            for kind, total, left in (_count(coverage, kind) for kind in PLACE_KINDS)
        },
        "open": tuple(_place_record(coverage, place) for place in coverage.open),
        "not_facts": tuple(
            _place_record(coverage, place) for place in coverage.places if place.reason and not place.facts
        ),
    }


def _place_record(coverage: Coverage, place: Place) -> Record:
    return {
        "kind": place.kind,
        "locator": str(place.locator),
        "line": place.line,
        "column": place.column,
        "text": place.text,
        "context": _context(coverage, place),
        "reason": place.reason,
    }
