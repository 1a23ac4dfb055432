"""Find known names in a text, whatever the case, the apostrophes and the line breaks."""

import re
from collections.abc import Iterable

_APOSTROPHES = str.maketrans("’‘", "''")


def plain_apostrophes(text: str) -> str:
    """The text with straight apostrophes, a character for a character."""
    return text.translate(_APOSTROPHES)


def names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the names as whole words, in any case; spaces equal hyphens, and a possessive fits."""
    spelled = (r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", name))) for name in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled) or '(?!)'})(?:'s|')?(?!\w)", re.IGNORECASE)
