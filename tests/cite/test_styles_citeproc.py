"""The text styles against pandoc's citeproc and the official CSL styles, character by character, italics included.

`goldens/citeproc.json` is what citeproc makes of invented references (scripts/make_citeproc_goldens.py). Ours is the
same, or differs by a rule in `deviations.json` and exactly as that rule says. Run as a program, this file writes the
table of docs/citation-styles.md.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.cite.options import CiteOptions, Part, UseLocator
from ccec_cli.cite.styles.base import Style
from ccec_cli.model import SOURCE_TYPES, Citation, Locator
from tests.cite.golden_references import make_reference

HERE = Path(__file__).parent
REPORT = HERE.parents[1] / "docs" / "citation-styles.md"
GOLDENS: dict[str, Any] = json.loads((HERE / "goldens" / "citeproc.json").read_text(encoding="utf-8"))
DEVIATIONS: list[dict[str, Any]] = json.loads((HERE / "deviations.json").read_text(encoding="utf-8"))
FIELDS: dict[str, dict[str, Any]] = {fields["id"]: fields for fields in GOLDENS["references"]}
TOGETHER = "together"
"""The references that are cited together in one document, so that they need disambiguation."""
CASES = [(style, id_, part) for style, texts in GOLDENS["styles"].items() for id_ in texts for part in texts[id_]]


@cache
def ours(style: str, id_: str, part: str) -> str:
    """What the style says, with italics as `<i>` and nothing escaped."""
    reference = make_reference(FIELDS[id_])
    number = 5 if part == "short-note" else 4
    citation = Citation(reference, "a-fact", "A claim.", Locator("paragraph", number), "a quote")
    return written(style, part, [Entry(reference, (citation,), 1)])


def written(style: str, part: str, entries: Sequence[Entry]) -> str:
    """The lines that the style writes, as the goldens have them."""
    wanted: Part = "reference" if part == "reference" else "note" if part == "note" else "in-text"
    locator: UseLocator = "auto" if style.startswith("gbt") else "always"
    shown = FORMATS[style].write(entries, CiteOptions(wanted, locator, "html"))
    return html.unescape(re.sub(r"</?(?:p|a)\b[^>]*>", "", shown)).strip()


@cache
def expected(style: str, id_: str, part: str) -> tuple[str, frozenset[tuple[str, int]]]:
    """What citeproc says, changed by the deviations that apply, and which changes those are."""
    if id_ == TOGETHER:
        text = "\n".join(GOLDENS["together"][style]["references" if part == "reference" else "citations"])
    else:
        text = GOLDENS["styles"][style][id_][part]
    used = set()
    for deviation in DEVIATIONS:
        for index, change in enumerate(deviation["changes"]):
            if style in deviation["styles"] and part == change["part"] and re.search(change["id"], id_):
                changed = re.sub(change["pattern"], change["replacement"], text)
                if changed != text:
                    used.add((deviation["name"], index))
                text = changed
    return text, frozenset(used)


@pytest.mark.parametrize(("style", "id_", "part"), CASES)
def test_style_is_citeproc_or_a_named_deviation(style: str, id_: str, part: str) -> None:
    """Every reference, citation and note is what the official style makes of it, but for the rules named."""
    assert ours(style, id_, part) == expected(style, id_, part)[0]


@pytest.mark.parametrize("style", GOLDENS["together"])
def test_similar_sources_are_disambiguated_as_by_citeproc(style: str) -> None:
    """Letters, initials and titles distinguish works of one author, one year and one family name, in list and text."""
    place = Locator("paragraph", 5)
    entries = group_citations(
        Citation(make_reference(fields), "a-fact", "A claim.", place, "a quote") for fields in GOLDENS["alike"]
    )
    for part in ("reference", "in-text"):
        assert written(style, part, entries) == expected(style, TOGETHER, part)[0]


@pytest.mark.parametrize("deviation", DEVIATIONS, ids=lambda deviation: str(deviation["name"]))
def test_deviation_deviates(deviation: dict[str, Any]) -> None:
    """A deviation that changes nothing any more, in one of its styles or by one of its changes, has to go."""
    used = Counter(
        (style, index)
        for style, id_, part in [*CASES, *((style, TOGETHER, "reference") for style in GOLDENS["together"])]
        for name, index in expected(style, id_, part)[1]
        if name == deviation["name"]
    )
    assert {style for style, _ in used} == set(deviation["styles"])
    assert {index for _, index in used} == set(range(len(deviation["changes"])))


def test_every_kind_of_source_is_compared() -> None:
    """The goldens hold every kind of source, each with every kind of author and date, for every official style."""
    assert {fields["type"] for fields in FIELDS.values()} == set(SOURCE_TYPES)
    text_styles = {name for name, style in FORMATS.items() if isinstance(style, Style)}
    assert set(GOLDENS["styles"]) == text_styles - {"plain"}, "`plain` has no official style"
    assert all(set(texts) == set(FIELDS) for texts in GOLDENS["styles"].values())


def test_report_tells_the_truth() -> None:
    """docs/citation-styles.md shows the comparison as it is."""
    assert REPORT.read_text(encoding="utf-8") == report()


def report() -> str:
    """The page that shows the comparison."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for style, id_, part in CASES:
        mine, (theirs, used) = ours(style, id_, part), expected(style, id_, part)
        verdict = "wrong" if mine != theirs else "deviation" if used else "equal"
        for kind in (FIELDS[id_]["type"], "all"):
            counts.setdefault((style, kind), Counter())[verdict] += 1
    rows = [
        f"| {style} | " + " | ".join(_cell(counts[style, kind]) for kind in (*SOURCE_TYPES, "all")) + " |"
        for style in GOLDENS["styles"]
    ]
    reasons = [f"- **{one['name']}** ({', '.join(one['styles'])}): {one['rule']}" for one in DEVIATIONS]
    made = GOLDENS["made_with"]
    versions = [f"- `{name}.csl`, {updated}" for name, updated in made["styles"].items()]
    return "\n".join(
        [
            "# How far the text styles agree with the official ones",
            "",
            "Written by `python -m tests.cite.test_styles_citeproc`; a test keeps it true. What it counts are the",
            f"references, citations and notes that pandoc {made['pandoc']} makes of {len(FIELDS)} invented sources",
            "with the official CSL styles, compared with ours character by character, italics included: *equal /",
            "by a named deviation / wrong*.",
            "",
            "| style | " + " | ".join((*SOURCE_TYPES, "all")) + " |",
            "| --- |" + " --- |" * (len(SOURCE_TYPES) + 1),
            *rows,
            "",
            "The official GB/T 7714 styles know one language a document: each source is compared in its own. Of",
            "`plain` there is no official style.",
            "",
            "## The deviations",
            "",
            *reasons,
            "",
            "## The official styles",
            "",
            *versions,
            "",
        ]
    )


def _cell(verdicts: Counter[str]) -> str:
    return f"{verdicts['equal']} / {verdicts['deviation']} / {verdicts['wrong']}"


if __name__ == "__main__":
    REPORT.write_text(report(), encoding="utf-8")
