"""Tell in words where two short texts differ."""

from __future__ import annotations

from difflib import SequenceMatcher

_STOPS = ".,;:。，；："
_TOLD = 3
"""So many differences are told; where there are more, the texts are simply different."""


def tell_difference(quote: str, source: str) -> str:
    """Where the words of `quote` are not those of `source`, in the order of the text.

    What stops a sentence or clause is no difference, since the nearest passage may end a word too late.
    """
    ours = [word.rstrip(_STOPS) for word in quote.split()]
    theirs = [word.rstrip(_STOPS) for word in source.split()]
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    told = [
        _tell(" ".join(ours[a:b]), " ".join(theirs[c:d])) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    ]
    more = len(told) - _TOLD
    return "; ".join(told[:_TOLD] + ([f"and {more} more difference{'s' if more > 1 else ''}"] if more > 0 else []))


def _tell(ours: str, theirs: str) -> str:
    if not theirs:
        return f"the source lacks {ours!r}"
    if not ours:
        return f"the quote lacks {theirs!r}"
    return f"where the quote has {ours!r}, the source has {theirs!r}"
