"""Say in words where a quote differs from the passage that it was perhaps copied from."""

from difflib import SequenceMatcher

_STOPS = ".,;:。，；："
_SHOWN = 3
"""How many differences are named; texts with more are simply different."""


def describe_difference(quote: str, source: str) -> str:
    """Where the words of `quote` are not those of `source`, in the order of the text.

    Punctuation at the end of a word is no difference, since the nearest passage may end a word too late.
    """
    ours = [word.rstrip(_STOPS) for word in quote.split()]
    theirs = [word.rstrip(_STOPS) for word in source.split()]
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    differences = [
        _describe(" ".join(ours[a:b]), " ".join(theirs[c:d]))
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]
    more = len(differences) - _SHOWN
    shown = differences[:_SHOWN] + ([f"and {more} more difference{'s' if more > 1 else ''}"] if more > 0 else [])
    return "; ".join(shown)


def _describe(ours: str, theirs: str) -> str:
    if not theirs:
        return f"the source does not have {ours!r}"
    if not ours:
        return f"the quote does not have {theirs!r}"
    return f"where the quote has {ours!r}, the source has {theirs!r}"
