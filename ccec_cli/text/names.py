"""The names a fact base knows: of its entities, and of the people and outlets behind its sources."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ccec_cli.model import FactBase

_APOSTROPHES = str.maketrans("’‘", "''")


def plain_apostrophes(text: str) -> str:
    """The text with straight apostrophes, a character for a character."""
    return text.translate(_APOSTROPHES)


def known_names(base: FactBase) -> tuple[str, ...]:
    """Every name, the longest first."""
    names = {name for entity in base.entities.values() for name in entity.names}
    for source in base.sources.values():
        reference = source.reference
        names |= {name for name in (reference.container, reference.container_translated, reference.publisher) if name}
        for author in reference.author:
            names |= {name for name in (author.literal, author.family, author.given) if name}
            names.add(f"{author.given} {author.family}")
    return tuple(sorted(map(plain_apostrophes, names), key=lambda name: (-len(name), name)))


def names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the names where it stands whole, in upper or lower case, over line breaks; possessive, too."""
    spelled = (r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", name))) for name in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled) or '(?!)'})(?:'s|')?(?!\w)", re.IGNORECASE)
