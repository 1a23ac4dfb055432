"""Sources that a short citation would not tell apart, and by what the styles do: letters, initials, titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ccec_cli.model import Reference

_ISSUED = ("webpage", "press-release")

Key: TypeAlias = Callable[[Reference], object]


@dataclass(frozen=True, slots=True)
class Likeness:
    """In what a source is like another that is cited, too.

    `suffix` is the a, b, c behind the year where authors and year are the same, given by date as in APA;
    `suffix_by_title` is the same by title, as in Chicago and Harvard. `namesake` tells that another first author has
    the family name, `repeated` that other works of the same authors are cited.
    """

    suffix: str = ""
    suffix_by_title: str = ""
    namesake: bool = False
    repeated: bool = False


UNLIKE = Likeness()


def find_likenesses(references: Sequence[Reference]) -> Mapping[str, Likeness]:
    """In what each of the references is like another, by citekey."""
    by_date = _suffixes(references, _author_or_title, lambda one: (str(one.issued or ""), _sorting_title(one)))
    by_title = _suffixes(references, _author_or_container, _sorting_title)
    families = Counter(family for family, _ in {_first_person(one) for one in references})
    authors = Counter(one.author for one in references)
    return {
        one.id: Likeness(
            by_date.get(one.id, ""),
            by_title.get(one.id, ""),
            bool(_first_person(one)[0]) and families[_first_person(one)[0]] > 1,
            bool(one.author) and authors[one.author] > 1,
        )
        for one in references
    }


def _suffixes(
    references: Sequence[Reference], who: Key, order: Callable[[Reference], str | tuple[str, str]]
) -> dict[str, str]:
    """Letters for the references that share author and year (APA 7, 9.47; CMOS 18, chapter 13)."""
    alike: dict[object, list[Reference]] = {}
    for reference in references:
        alike.setdefault((who(reference), reference.issued.year if reference.issued else None), []).append(reference)
    return {
        reference.id: _letters(index)
        for group in alike.values()
        if len(group) > 1
        for index, reference in enumerate(sorted(group, key=order))
    }


def _author_or_title(reference: Reference) -> object:
    """What APA cites a source by."""
    issuer = reference.publisher if reference.type in _ISSUED else None
    return reference.author or issuer or reference.title


def _author_or_container(reference: Reference) -> object:
    """What Chicago and Harvard cite a source by."""
    return reference.author or reference.container or reference.title


def _sorting_title(reference: Reference) -> str:
    return (reference.title_sentence or reference.title).casefold()


def _first_person(reference: Reference) -> tuple[str, str]:
    """The first author's family and given name; empty where no person is named."""
    first = reference.author[0] if reference.author else None
    return (first.family or "", first.given or "") if first else ("", "")


def _letters(index: int) -> str:
    """0 is a, 25 is z, 26 is aa."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
