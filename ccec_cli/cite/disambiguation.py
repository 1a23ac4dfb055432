"""What keeps short citations of similar sources apart, as styles do it: year suffixes, initials and titles."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ccec_cli.cite.parts.authors import issuer
from ccec_cli.model import Reference

Key: TypeAlias = Callable[[Reference], object]


@dataclass(frozen=True, slots=True)
class Disambiguation:
    """What a short citation of a source needs, so that it is not taken for another source that is cited.

    `year_suffix` is the a, b, c after the year where authors and year are the same, in the order of dates as in APA;
    `year_suffix_by_title` is the same in the order of titles, as in Chicago and Harvard. `add_initials` is set where
    another first author has the same family name, `add_title` where other works of the same authors are cited.
    """

    year_suffix: str = ""
    year_suffix_by_title: str = ""
    add_initials: bool = False
    add_title: bool = False


UNAMBIGUOUS = Disambiguation()


def disambiguate(references: Sequence[Reference]) -> Mapping[str, Disambiguation]:
    """What each of the references needs when all of them are cited, by citekey."""
    by_date = _suffixes(references, _author_or_title, lambda one: (str(one.issued or ""), _title_key(one)))
    by_title = _suffixes(references, _author_or_container, _title_key)
    families = Counter(family for family, _ in {_first_person(one) for one in references})
    authors = Counter(one.author for one in references)
    return {
        one.id: Disambiguation(
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
    groups: dict[object, list[Reference]] = {}
    for reference in references:
        groups.setdefault((who(reference), reference.issued.year if reference.issued else None), []).append(reference)
    return {
        reference.id: _letters(index)
        for group in groups.values()
        if len(group) > 1
        for index, reference in enumerate(sorted(group, key=order))
    }


def _author_or_title(reference: Reference) -> object:
    """What APA cites a source by."""
    return reference.author or issuer(reference) or reference.title


def _author_or_container(reference: Reference) -> object:
    """What Chicago and Harvard cite a source by."""
    return reference.author or reference.container or reference.title


def _title_key(reference: Reference) -> str:
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
