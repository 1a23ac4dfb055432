"""Names of authors and speakers, in the orders and lengths that styles want."""

import re
from collections.abc import Callable, Sequence

from ccec_cli.model import Citation, Name, Reference
from ccec_cli.text.names import full_name
from ccec_cli.text.scripts import has_han

_LONGEST_NAME = 4


def is_chinese(reference: Reference) -> bool:
    """Whether the source is written in Chinese, which decides between 等 and et al., 佚名 and Anon."""
    return reference.language.lower().split("-")[0] in {"zh", "zho", "chi", "cmn"}


def is_person(name: Name) -> bool:
    """Whether the name has a family and a given name, in letters; names in Chinese characters are never split."""
    return bool(name.family and name.given) and not has_han(f"{name.family}{name.given}")


def family(name: Name) -> str:
    """The family name of a person, the whole name of anything else."""
    return name.family or full_name(name)


def name_in_text(name: Name, *, add_initials: bool) -> str:
    """The name in a citation in the text: the family name, with initials if another author has the same one."""
    return given_first(name, initials) if add_initials else family(name)


def family_first(name: Name, given: Callable[[str], str] = str) -> str:
    """The family name first, as in an alphabetical list: Dong, Kenny; `given` may shorten the given name."""
    if not is_person(name):
        return full_name(name)
    return f"{family(name)}, {given(name.given or '')}"


def given_first(name: Name, given: Callable[[str], str] = str) -> str:
    """The given name first: Kenny Dong; `given` may shorten it."""
    if not is_person(name):
        return full_name(name)
    return f"{given(name.given or '')} {family(name)}"


def initials(given: str, dot: str = ".", between: str = " ", hyphen: str = "-") -> str:
    """The first letters of given names: Jean-Luc Anne is J.-L. A."""
    words = [[part[0] + dot for part in re.split("[-‐‑]", word) if part] for word in given.split()]
    return between.join(hyphen.join(word) for word in words if word)


def join_names(names: Sequence[str], *, last: str = ", and ", two: str = " and ", separator: str = ", ") -> str:
    """Names in a row: A · A and B · A, B, and C."""
    if len(names) < 3:  # noqa: PLR2004
        return two.join(names)
    return separator.join(names[:-1]) + last + names[-1]


def is_author(reference: Reference, name: str | None) -> bool:
    """Whether the website or publisher of that name is itself the author and need not be named twice."""
    return bool(name) and name in {full_name(author) for author in reference.author}


def issuer(reference: Reference) -> str:
    """Who issued a press release or web page, which is its author where none is named (APA 7, 9.7); else empty."""
    return reference.publisher or "" if reference.type in ("webpage", "press-release") else ""


def speaker(citation: Citation | None) -> str:
    """Who said so as the source reports, without the office held; empty if nobody, or the source's own author.

    A name comes before its office: `Zhang Yu, CTO of …`. Words that are no name, such as those of a ministry,
    keep their commas.
    """
    said_by = citation.said_by if citation else None
    if not citation or not said_by:
        return ""
    name, comma, _ = said_by.partition(", ")
    words = name.split()
    if comma and len(words) <= _LONGEST_NAME and all(word[0].isupper() or has_han(word) for word in words):
        said_by = name
    return "" if is_author(citation.reference, said_by) else said_by


def indirect(citation: Citation | None, words: str) -> str:
    """The speaker and a style's words for an indirect citation: Duan Chenggang, as cited in …; else empty."""
    said_by = speaker(citation)
    return said_by + words if said_by else ""
