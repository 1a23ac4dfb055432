"""The five real sources in every data format, looked at by eye against its manual and kept as goldens.

Run as a program, this file writes the goldens anew: look at them before committing them. The files are as `cite -o`
writes them, so that any program can be tried on them.
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
NAMES = (
    *("bibtex", "biblatex", "csl-json", "ris", "hayagriva", "wikipedia", "markdown", "pandoc"),
    *("web-annotation", "schema-org"),
)


def files(base: FactBase, name: str) -> dict[str, str]:
    """What the format has of the facts: the whole in a file of its own, the other parts in one."""
    style = FORMATS[name]
    entries = cited(base, *golden_facts)
    parts = [part for part in style.parts if part != "whole"]
    others = "".join(f"=== {part}\n\n{style.write(entries, CiteOptions(part))}\n" for part in parts)
    return {f"five{style.suffix}": style.write(entries, CiteOptions())} | (
        {f"{name}.parts.txt": others} if parts else {}
    )


@pytest.mark.parametrize("name", NAMES)
def test_real_sources(base: FactBase, name: str) -> None:
    """The format says of the real sources what was approved."""
    for file, text in files(base, name).items():
        assert text == (GOLDENS / file).read_bytes().decode("utf-8")


def test_goldens_have_every_source_and_every_format_has_goldens(base: FactBase) -> None:
    """No source and no format is left out, here or among the text styles."""
    assert {entry.reference.id for entry in cited(base, *golden_facts)} == set(base.sources)
    styles = {file.stem for file in GOLDENS.glob("*.txt")} & set(FORMATS)
    assert styles | set(NAMES) == set(FORMATS)


if __name__ == "__main__":
    GOLDENS.mkdir(exist_ok=True)
    for name in NAMES:
        for file, text in files(load_fact_base(), name).items():
            (GOLDENS / file).write_bytes(text.encode("utf-8"))
