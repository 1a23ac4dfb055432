"""Coverage for people: a row a source with its counts, then its gaps, each marked in its line."""

from collections.abc import Sequence

from ccec_cli.model import REGION_KINDS, Coverage, Record, Region, RegionKind
from ccec_cli.render.answer import Row, Style, Styled, Table

_PLURALS: dict[RegionKind, str] = {
    "figure": "figures",
    "number-word": "number words",
    "date": "dates",
    "sentence": "sentences",
    "paragraph": "paragraphs",
}
_CONTEXT = 48
"""How many characters are shown on either side of a region."""


def coverage_table(coverages: Sequence[Coverage], files: Sequence[str], *, listed: bool) -> Table:
    """The sources at `files`, and what of them is open; where `listed`, also what is listed as no fact, and why."""
    rows = []
    for coverage, file in zip(coverages, files, strict=True):
        rows.append(_counts_row(coverage))
        shown = [region for region in coverage.regions if region.is_open or (listed and region.is_listed)]
        rows += [_region_row(coverage, region, file) for region in shown if not _is_shown_by_sentences(region)]
    if len(coverages) > 1:
        rows.append(_total_row(coverages))
    return Table(("Coverage",), tuple(rows))


def _is_shown_by_sentences(region: Region) -> bool:
    """Whether a region is a paragraph, whose sentences are shown one by one."""
    return region.kind == "paragraph" and region.locator.label == "paragraph"


def percent_of(coverages: Sequence[Coverage]) -> float:
    """The percentage of the regions of all the sources with a fact or a reason."""
    regions = sum(len(coverage.regions) for coverage in coverages)
    if not regions:
        return min((coverage.percent for coverage in coverages), default=100.0)
    return 100 * (1 - sum(len(coverage.open) for coverage in coverages) / regions)


def format_percent(percent: float) -> str:
    """With one decimal, and never rounded up to 100."""
    return "100 %" if percent == 100 else f"{min(percent, 99.9):.1f} %"  # noqa: PLR2004 - per cent


def _counts_row(coverage: Coverage) -> Row:
    counts = [_count(coverage, kind) for kind in REGION_KINDS]
    labels = [f"{total - left} of {total} {_PLURALS[kind]}" for kind, total, left in counts if total]
    reasons = sum(region.is_listed for region in coverage.regions)
    labels += [f"{reasons} listed as not facts"] if reasons else []
    percent = format_percent(coverage.percent)
    head = Styled.join([Styled.of(coverage.source.id, "id"), _graded(percent)], "  ")
    return Row((coverage.source.id, percent, *labels), (Styled.join([head, Styled(", ".join(labels))], "\n"),))


def _total_row(coverages: Sequence[Coverage]) -> Row:
    percent = format_percent(percent_of(coverages))
    left = sum(len(coverage.open) for coverage in coverages)
    label = f"{left} of {sum(len(coverage.regions) for coverage in coverages)} regions left"
    return Row(
        ("total", percent, label), (Styled.join([Styled("total"), _graded(percent), Styled.of(label, "dim")], "  "),)
    )


def _graded(percent: str) -> Styled:
    return Styled.of(percent, "good" if percent == "100 %" else "doubt")


def _count(coverage: Coverage, kind: RegionKind) -> tuple[RegionKind, int, int]:
    regions = coverage.of(kind)
    return kind, len(regions), sum(region.is_open for region in regions)


def _region_row(coverage: Coverage, region: Region, file: str) -> Row:
    """A region as compilers print it, and with its line."""
    where = f"{file}:{region.line}:{region.column}"
    status = f"not a fact: {region.reason}" if region.reason else "no fact quotes it"
    line = _in_line(coverage, region, "dim" if region.reason else "doubt")
    head = Styled.join(
        [
            Styled.of(where, "id"),
            Styled(region.kind),
            Styled.of(f"({region.locator})", "dim"),
            Styled.of(status, "dim"),
        ],
        " ",
    )
    plain = f"{where}: {region.kind}: {status}: {_context(coverage, region)}"
    return Row((plain,), (Styled.join([head, line], "\n"),))


def _in_line(coverage: Coverage, region: Region, style: Style) -> Styled:
    """The region marked among the words around it."""
    text, start, end = _window(coverage, region)
    return Styled(text, ((start, end, style),))


def _context(coverage: Coverage, region: Region) -> str:
    """The region in brackets among the words around it, for where there is no colour."""
    text, start, end = _window(coverage, region)
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


def _window(coverage: Coverage, region: Region) -> tuple[str, int, int]:
    """The words around a region, cut between words, and its span in them; a long region is cut, too."""
    part = coverage.source.paragraph(region.locator)
    text = part.text if part else region.text
    first, last = max(0, region.start - _CONTEXT), min(len(text), region.end + _CONTEXT)
    before, inside, after = text[first : region.start], region.text, text[region.end : last]
    if first and " " in before:
        before = "…" + before[before.index(" ") :]
    if last < len(text) and " " in after:
        after = after[: after.rindex(" ")] + " …"
    if region.kind in ("sentence", "paragraph"):
        before = after = ""
        inside = inside if len(inside) <= 2 * _CONTEXT else inside[: inside.rfind(" ", 0, 2 * _CONTEXT)] + " …"
    return before + inside + after, len(before), len(before) + len(inside)


def coverage_record(coverage: Coverage, file: str) -> Record:
    """A source's coverage for scripts: counts by kind, then the regions that are open or listed as no fact."""
    return {
        "id": coverage.source.id,
        "file": file,
        "percent": round(coverage.percent, 2),
        **{
            kind.replace("-", "_") + "s": {"total": total, "open": left}
            for kind, total, left in (_count(coverage, kind) for kind in REGION_KINDS)
        },
        "open": tuple(_region_record(coverage, region) for region in coverage.open),
        "not_facts": tuple(_region_record(coverage, region) for region in coverage.regions if region.is_listed),
    }


def _region_record(coverage: Coverage, region: Region) -> Record:
    return {
        "kind": region.kind,
        "locator": str(region.locator),
        "line": region.line,
        "column": region.column,
        "text": region.text,
        "context": _context(coverage, region),
        "reason": region.reason,
    }
