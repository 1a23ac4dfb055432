"""Pandoc's citation keys: read back by what finds keys in drafts."""

from __future__ import annotations

from ccec_cli.cite import FORMATS
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import FactBase
from ccec_cli.text.drafts.keys import find_keys
from tests.cite.material import DONG, INSTITUTIONS, QUOTE, WHOLE, cited, every_fact

pandoc_keys = FORMATS["pandoc"]


def test_a_key_for_each_fact_with_its_paragraph(base: FactBase) -> None:
    """In pandoc's own words, or without the place."""
    assert pandoc_keys.write(cited(base, INSTITUTIONS), WHOLE) == f"[@{DONG}, para. 6]\n"
    assert pandoc_keys.write(cited(base, INSTITUTIONS), CiteOptions(locator="never")) == f"[@{DONG}]\n"


def test_a_quote_has_its_key(base: FactBase) -> None:
    """In quotation marks, escaped for Markdown."""
    words = "“gathered 37 research institutions”"
    assert pandoc_keys.write(cited(base, INSTITUTIONS), QUOTE) == f"{words} [@{DONG}, para. 6]\n"


def test_every_key_is_found_again_with_its_place(base: FactBase) -> None:
    """What is written here is read there."""
    entries = every_fact(base)
    found = find_keys(pandoc_keys.write(entries, WHOLE), "markdown")
    assert [(key.key, key.locator) for key in found] == [
        (entry.reference.id, str(citation.locator)) for entry in entries for citation in entry.citations
    ]
