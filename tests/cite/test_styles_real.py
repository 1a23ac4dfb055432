"""The five real sources in every text style, looked at by eye against its manual and kept as goldens.

Run as a program, this file writes the goldens anew: look at them before committing them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ccec_cli.cite import FORMATS
from ccec_cli.cite.options import CiteOptions
from ccec_cli.load import load_fact_base
from ccec_cli.model import FactBase
from tests.cite.material import cited, golden_facts

GOLDENS = Path(__file__).parent / "goldens" / "real"
STYLES = ["apa", "mla", "chicago-notes", "chicago-author-date", "harvard", "ieee", "gbt7714", "gbt7714-2015", "plain"]


def everything(base: FactBase, style: str) -> str:
    """All that a style has to say of the facts, part by part."""
    entries = cited(base, *golden_facts)
    format_ = FORMATS[style]
    wanted = [CiteOptions(part) for part in format_.parts]
    wanted += [CiteOptions("whole", "always", "markdown"), CiteOptions("reference", markup="html")]
    return "".join(
        f"=== {options.part}, locator {options.locator}, {options.markup}\n\n{format_.write(entries, options)}\n"
        for options in wanted
    )


@pytest.mark.parametrize("style", STYLES)
def test_real_sources(base: FactBase, style: str) -> None:
    """The style says of the real sources what was approved."""
    assert everything(base, style) == (GOLDENS / f"{style}.txt").read_text(encoding="utf-8")


def test_goldens_have_every_source(base: FactBase) -> None:
    """No source is left out of the goldens."""
    assert {entry.reference.id for entry in cited(base, *golden_facts)} == set(base.sources)


if __name__ == "__main__":
    GOLDENS.mkdir(exist_ok=True)
    for name in STYLES:
        (GOLDENS / f"{name}.txt").write_text(everything(load_fact_base(), name), encoding="utf-8")
