"""The known names that a misspelt one was perhaps meant to be, for every "did you mean"."""

from collections.abc import Iterable
from difflib import get_close_matches

_ALIKE = 0.6
"""From this similarity (0 to 1, of difflib) a name is suggested."""

_LONGEST = 100
"""In characters: a longer text is no misspelt name, and comparing it takes quadratic time."""


def nearest(name: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """At most `limit` of the known names, the most similar first; upper and lower case are alike."""
    if len(name) > _LONGEST:
        return ()
    folded = {one.casefold(): one for one in known}
    return tuple(folded[one] for one in get_close_matches(name.casefold(), folded, limit, _ALIKE))
