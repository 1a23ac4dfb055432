"""Bibliographies as pandoc read them, when the script that makes these goldens was last run."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ccec_cli.cite import FORMATS
from ccec_cli.model import FactBase
from tests.cite.material import REFERENCE, cited, golden_facts
from tests.command_line import ROOT

GOLDENS: dict[str, Any] = json.loads((ROOT / "tests/cite/goldens/pandoc.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", GOLDENS)
def test_the_goldens_are_of_what_is_written_now(base: FactBase, name: str) -> None:
    """Otherwise `scripts/make_pandoc_goldens.py` has to be run again, and its output reviewed."""
    assert FORMATS[name].write(cited(base, *golden_facts), REFERENCE) == GOLDENS[name]["written"]


@pytest.mark.parametrize("name", GOLDENS)
def test_pandoc_prints_every_source_whole(base: FactBase, name: str) -> None:
    """The title in either case, who wrote it, where it appeared, and no date that is not printed there."""
    lines = GOLDENS[name]["printed"][len(golden_facts) :]
    for source in base.sources.values():
        reference = source.reference
        (line,) = (line for line in lines if reference.title.casefold() in line.casefold())
        assert (reference.container or reference.publisher or "") in line
        assert all((author.family or author.literal or "") in line for author in reference.author)
        year = "[2022]" if reference.issued_basis == "inferred" and name != "ris" else str(reference.issued)[:4]
        assert (year in line) != (name == "ris" and reference.issued_basis == "inferred")


@pytest.mark.parametrize("name", GOLDENS)
def test_pandoc_finds_every_key_and_knows_paragraphs(name: str) -> None:
    """No key is left as `???`, and a paragraph is a locator."""
    uses = GOLDENS[name]["printed"][: len(golden_facts)]
    assert not any("?" in use for use in uses)
    assert uses[0] == "(Dong 2021, para. 6)"
