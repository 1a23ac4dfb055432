"""Numbered references after GB/T 7714-2025, in force since July 2026; the rules are in gbt."""

from __future__ import annotations

from collections.abc import Sequence

from ccec_cli.cite.entry import CiteOptions, Entry, Part
from ccec_cli.cite.styles import gbt
from ccec_cli.cite.styles.base import write_style
from ccec_cli.cite.styles.gbt_imprint import EDITION_2025

TITLE = "GB/T 7714-2025, numeric"
SUFFIX = ".gbt7714.txt"
PARTS: tuple[Part, ...] = ("whole", "reference", "in-text", "quote")


def write(entries: Sequence[Entry], options: CiteOptions) -> str:
    """The references by number, and under each how the text cites the facts."""
    return write_style(gbt.style(EDITION_2025), entries, options)


def advise(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """Where the paragraph numbers have gone."""
    return gbt.advice(entries, options)
