"""Propose an id for the stub of a fact: what it is about, what is counted, and the year."""

from __future__ import annotations

import re
from collections.abc import Collection

_NO_NAMES = frozenset(
    """about over more less than nearly close almost exceeds exceeded exceeding surpassed surpassing approached at least
    most up total one two three four five six seven eight nine ten dozen hundred thousand million billion trillion third
    half quarter percent fold times yuan dollars euros rmb first second minutes hours hour minute days day years year
    has have had was were is are will would be been the a an of in and or but with to for from by on as its it which
    who when where while after before since until than so also each every this these those said that""".split()
)
_LONGEST = 48
_WORDS = 3


def proposed_id(about: tuple[str, ...], written: str, before: str, year: int | None) -> str:
    """An id made of the entity, what is counted, or else the words before the figure, and the year."""
    words = _telling(written) or _telling(before)[-2:]
    last = f"-{year}" if year else ""
    slug = "-".join([*about, *words[-_WORDS:]]) or "fact"
    while len(slug) + len(last) > _LONGEST and "-" in slug:
        slug = slug.rpartition("-")[0]
    return slug[: _LONGEST - len(last)] + last


def _telling(text: str) -> list[str]:
    """The words of a text that say what it is about."""
    return [word for word in re.findall(r"[a-z][a-z]+", text.lower()) if word not in _NO_NAMES]


def free_id(id_: str, taken: Collection[str]) -> str:
    """The id, with a number where it is taken."""
    number, free = 2, id_
    while free in taken:
        free, number = f"{id_}-{number}", number + 1
    return free
