"""The names of authors, put together as the styles want them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ccec_cli.model import Citation, Name, Reference
from ccec_cli.text.scripts import has_han

_LONGEST_NAME = 4


def is_chinese(reference: Reference) -> bool:
    """Whether the source is written in Chinese, which decides between 等 and et al., 佚名 and Anon."""
    return reference.language.lower().split("-")[0] in {"zh", "zho", "chi", "cmn"}


def is_person(name: Name) -> bool:
    """Whether the name parts into a family and a given name, in letters; Chinese characters are never parted."""
    return bool(name.family and name.given) and not has_han(f"{name.family}{name.given}")


def whole(name: Name) -> str:
    """The name in its natural order: Kenny Dong, 陈雨玲, China Report."""
    if name.literal:
        return name.literal
    parts = [part for part in (name.given, name.family) if part]
    return "".join(reversed(parts)) if has_han("".join(parts)) else " ".join(parts)


def family(name: Name) -> str:
    """What stands for the person in a text: the family name, or the whole name of anything else."""
    return name.family or whole(name)


def told_apart(name: Name, *, namesake: bool) -> str:
    """What stands for the person in a text: with initials where somebody else has the family name, too."""
    return natural(name, initials) if namesake else family(name)


def inverted(name: Name, given: Callable[[str], str] = str) -> str:
    """The family name first, as for an alphabet: Dong, Kenny; `given` shortens the given name."""
    if not is_person(name):
        return whole(name)
    return f"{family(name)}, {given(name.given or '')}"


def natural(name: Name, given: Callable[[str], str] = str) -> str:
    """The given name first: K. Dong; `given` shortens it."""
    if not is_person(name):
        return whole(name)
    return f"{given(name.given or '')} {family(name)}"


def initials(given: str, dot: str = ".", between: str = " ", hyphen: str = "-") -> str:
    """The first letters of given names: Jean-Luc Anne is J.-L. A."""
    words = [[part[0] + dot for part in re.split("[-‐‑]", word) if part] for word in given.split()]
    return between.join(hyphen.join(word) for word in words if word)


def series(names: Sequence[str], *, last: str = ", and ", two: str = " and ", separator: str = ", ") -> str:
    """Names in a row: A · A and B · A, B, and C."""
    if len(names) < 3:  # noqa: PLR2004
        return two.join(names)
    return separator.join(names[:-1]) + last + names[-1]


def is_author(reference: Reference, name: str | None) -> bool:
    """Whether the website or publisher of that name is itself the author and need not be told twice."""
    return bool(name) and name in {whole(author) for author in reference.author}


def speaker(citation: Citation | None) -> str:
    """Who said so by the report of the source, without the office held; empty if nobody or the source itself did.

    A name stands before its office: `Zhang Yu, CTO of …`. Words that are no name, such as those of a ministry,
    keep their commas.
    """
    if not citation:
        return ""
    said_by = citation.said_by or ""
    name, comma, _ = said_by.partition(", ")
    words = name.split()
    if comma and len(words) <= _LONGEST_NAME and all(word[0].isupper() or has_han(word) for word in words):
        said_by = name
    return "" if is_author(citation.reference, said_by) else said_by


def second_hand(citation: Citation | None, words: str) -> str:
    """The speaker and a style's words for what is known by the report of another: Duan Chenggang, as cited in …."""
    said_by = speaker(citation)
    return said_by + words if said_by else ""
