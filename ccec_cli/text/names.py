"""Names: how the full one of an author is written, and patterns that find names in a text."""

import re
from collections.abc import Iterable

from ccec_cli.model import Name
from ccec_cli.text.scripts import has_han

_APOSTROPHES = str.maketrans("’‘", "''")


def plain_apostrophes(text: str) -> str:
    """The text with straight apostrophes, a character for a character."""
    return text.translate(_APOSTROPHES)


def names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the names as whole words, in any case; spaces equal hyphens, and a possessive fits."""
    spelled = (r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", name))) for name in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled) or '(?!)'})(?:'s|')?(?!\w)", re.IGNORECASE)


def full_name(name: Name) -> str:
    """The name in its natural order: Kenny Dong, 陈雨玲, China Report."""
    if name.literal:
        return name.literal
    parts = [part for part in (name.given, name.family) if part]
    return "".join(reversed(parts)) if has_han("".join(parts)) else " ".join(parts)
