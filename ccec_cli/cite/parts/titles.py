"""Titles in the case that a style wants, as curated: no program can reliably distinguish a name from a common noun."""

from ccec_cli.cite.parts.rich_text import Text, italic, join, listed, text_of
from ccec_cli.model import Reference


def sentence_case(reference: Reference) -> Text:
    """Only the first word and names begin with a capital; as printed where that isn't curated."""
    return text_of(reference.title_sentence or reference.title)


def headline_case(reference: Reference) -> Text:
    """Every major word begins with a capital; as printed where that isn't curated."""
    return text_of(reference.title_headline or reference.title)


def translation(reference: Reference) -> Text:
    """The title in English, in brackets after a space."""
    return join(" [", reference.title_translated, "]") if reference.title_translated else ()


def container(reference: Reference, *, in_italics: bool = False) -> Text:
    """The newspaper or website by its own name, which may be in italics, and its English one in brackets."""
    name = text_of(reference.container)
    english = join("[", reference.container_translated, "]") if name and reference.container_translated else None
    return listed([italic(name) if in_italics else name, english], " ")
