"""Titles in the case that a style wants, as curated: no program can tell a name from a common noun."""

from __future__ import annotations

from ccec_cli.cite.markup import Text, field
from ccec_cli.model import Reference


def sentence_case(reference: Reference) -> Text:
    """Only the first word and names begin with a capital; as printed where that isn't curated."""
    return field(reference.title_sentence or reference.title)


def headline_case(reference: Reference) -> Text:
    """Every word of weight begins with a capital; as printed where that isn't curated."""
    return field(reference.title_headline or reference.title)
