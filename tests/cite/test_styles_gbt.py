"""GB/T 7714: examples that the standard itself prints, in both editions, and the language of a source.

The examples are those of GB/T 7714-2025, appendix A, without the pages cited, and the same in the marks of the 2015
edition, both as the open CSL-M styles of zotero-chinese render them. The official single-language CSL styles are
compared in test_styles_citeproc.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import FactBase
from tests.cite.golden_references import make_reference
from tests.cite.material import IN_TEXT, INSTITUTIONS, QUOTE, REFERENCE, cited

gbt7714 = FORMATS["gbt7714"]
EXAMPLES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "goldens" / "gbt7714.json").read_text(encoding="utf-8")
)
NEWSPAPER = make_reference(EXAMPLES[0]["reference"])


@pytest.mark.parametrize("style", ["gbt7714", "gbt7714-2015"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example["reference"]["id"]))
def test_example_of_the_standard(example: dict[str, Any], style: str) -> None:
    """Both editions write the standard's examples as it does."""
    entries = [Entry(make_reference(example["reference"]), (), 1)]
    assert FORMATS[style].write(entries, REFERENCE) == f"[1] {example[style]}\n"


@pytest.mark.parametrize(("language", "others"), [("zh", "等"), ("zh-Hans", "等"), ("en", "et al."), ("ja", "et al.")])
def test_the_fourth_author_follows_the_language_of_the_source(language: str, others: str) -> None:
    """等 in a Chinese source, et al. in any other, whatever the document's language."""
    four = replace(NEWSPAPER, language=language, author=NEWSPAPER.author * 4)
    written = gbt7714.write([Entry(four, (), 1)], REFERENCE)
    assert written.startswith(f"[1] 丁文详，丁文详，丁文详，{others.removesuffix('.')}. ")


def test_paragraphs_are_not_provided_for(base: FactBase) -> None:
    """The paragraph is left out, with a word on why; on request it follows the number."""
    entries = cited(base, "ccec-population-share")
    assert gbt7714.write(entries, IN_TEXT) == "[1]\n"
    assert "does not provide for paragraphs" in gbt7714.advise(entries, IN_TEXT)[0]
    assert gbt7714.write(entries, CiteOptions("in-text", "always")) == "[1] para. 3\n"
    assert gbt7714.advise(entries, CiteOptions("in-text", "never")) == ()


def test_what_others_said_is_an_indirect_citation(base: FactBase) -> None:
    """转引自 names the speaker, in both editions."""
    for name in ("gbt7714", "gbt7714-2015"):
        entries = cited(base, INSTITUTIONS)
        assert FORMATS[name].write(entries, IN_TEXT) == "Duan Chenggang，转引自[1]\n"
        quoted = FORMATS[name].write(entries, QUOTE)
        assert quoted == "“gathered 37 research institutions”（Duan Chenggang，转引自[1]）\n"
