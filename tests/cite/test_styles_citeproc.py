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
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import CiteOptions, Entry, Part
from ccec_cli.model import SOURCE_TYPES, Citation, Date, Locator, Name, Reference

HERE = Path(__file__).parent
REPORT = HERE.parents[1] / "docs" / "citation-styles.md"
GOLDENS: dict[str, Any] = json.loads((HERE / "goldens" / "citeproc.json").read_text(encoding="utf-8"))
DEVIATIONS: list[dict[str, Any]] = json.loads((HERE / "deviations.json").read_text(encoding="utf-8"))
FIELDS: dict[str, dict[str, Any]] = {fields["id"]: fields for fields in GOLDENS["references"]}
CASES = [(style, id_, part) for style, texts in GOLDENS["styles"].items() for id_ in texts for part in texts[id_]]


def make_reference(fields: dict[str, Any]) -> Reference:
    """The reference that a golden was made of."""
    dates = {name: Date(*map(int, fields[name].split("-"))) for name in ("issued", "accessed") if name in fields}
    return Reference(**fields | dates | {"author": tuple(Name(**name) for name in fields["author"])})


@cache
def ours(style: str, id_: str, part: str) -> str:
    """What the style says, with italics as `<i>` and nothing escaped."""
    reference = make_reference(FIELDS[id_])
    number = 5 if part == "short-note" else 4
    citation = Citation(reference, "a-fact", "A claim.", Locator("paragraph", number), "a quote")
    wanted: Part = "reference" if part == "reference" else "note" if part == "note" else "in-text"
    locator = "auto" if style.startswith("gbt") else "always"
    options = CiteOptions(wanted, locator, "html")
    written = FORMATS[style].write([Entry(reference, (citation,), 1)], options)
    return html.unescape(re.sub(r"</?(?:p|a)\b[^>]*>", "", written)).strip()


@cache
def expected(style: str, id_: str, part: str) -> tuple[str, frozenset[tuple[str, int]]]:
    """What citeproc says, changed by the deviations that apply, and which changes those are."""
    text: str = GOLDENS["styles"][style][id_][part]
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


@pytest.mark.parametrize("deviation", DEVIATIONS, ids=lambda deviation: str(deviation["name"]))
def test_deviation_deviates(deviation: dict[str, Any]) -> None:
    """A deviation that changes nothing any more, in one of its styles or by one of its changes, has to go."""
    used = Counter(
        (style, index)
        for style, id_, part in CASES
        for name, index in expected(style, id_, part)[1]
        if name == deviation["name"]
    )
    assert {style for style, _ in used} == set(deviation["styles"])
    assert {index for _, index in used} == set(range(len(deviation["changes"])))


def test_every_kind_of_source_is_compared() -> None:
    """The goldens hold every kind of source, each with every kind of author and date, for every official style."""
    assert {fields["type"] for fields in FIELDS.values()} == set(SOURCE_TYPES)
    assert set(GOLDENS["styles"]) == {name for name in FORMATS if name in GOLDENS["styles"]}
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
            "Written by `python tests/cite/test_styles_citeproc.py`; a test keeps it true. What it counts are the",
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
