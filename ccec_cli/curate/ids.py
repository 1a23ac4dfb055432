"""Propose an id for the stub of a fact: its entity, what is counted, and the year."""

import re
from collections.abc import Collection

_NO_ID_WORDS = frozenset(
    """about over more less than nearly close almost exceeds exceeded exceeding surpassed surpassing approached at least
    most up total one two three four five six seven eight nine ten dozen hundred thousand million billion trillion third
    half quarter percent fold times yuan dollars euros rmb first second minutes hours hour minute days day years year
    has have had was were is are will would be been the a an of in and or but with to for from by on as its it which
    who when where while after before since until than so also each every this these those said that""".split()
)
_LONGEST = 48
_WORDS = 3


def proposed_id(about: tuple[str, ...], written: str, before: str, year: int | None) -> str:
    """An id of the entity, the head noun of the figure (or else the words before it), and the year."""
    words = _content_words(written) or _content_words(before)[-2:]
    last = f"-{year}" if year else ""
    slug = "-".join([*about, *words[-_WORDS:]]) or "fact"
    while len(slug) + len(last) > _LONGEST and "-" in slug:
        slug = slug.rpartition("-")[0]
    return slug[: _LONGEST - len(last)] + last


def _content_words(text: str) -> list[str]:
    """The words of a text that can be part of an id."""
    return [word for word in re.findall(r"[a-z][a-z]+", text.lower()) if word not in _NO_ID_WORDS]


def free_id(id_: str, taken: Collection[str]) -> str:
    """The id, with a number where it is already in use."""
    number, free = 2, id_
    while free in taken:
        free, number = f"{id_}-{number}", number + 1
    return free
