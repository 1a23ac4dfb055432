"""The parts of a query, each matched against the index: which facts have it, how well, and what the part weighs.

A part that nothing in the fact base matches weighs more than any that is known. That is what refuses "Shenzhen metro":
however well the rest matches, too little of what was asked is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor, log10

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.model import Match, Period, Quantity
from ccec_cli.search.index import Index, same_number
from ccec_cli.search.names import Spotted, allowed_edits
from ccec_cli.search.query import CHINESE_STOP_WORDS, Query
from ccec_cli.search.words import LIGHT_WORDS, is_chinese, root, words_of

_SHORTEST_PREFIX = 4
UNKNOWN = 1.25
"""What an unknown part weighs, as a multiple of the heaviest known one."""

LIGHT = 0.15
"""What an unknown word weighs that is too general to be missed."""

INFLECTED, RELATED, PREFIX = 0.95, 0.8, 0.85
"""How much a relative of the asked word counts: of the same root, of like meaning, or beginning with it."""


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a query: what it weighs, and for each fact that has it how well and why.

    `proper` is whether it is a name: a fact without it is hardly an answer. `exact` is whether it is a figure or a date:
    a fact without it is none.
    """

    asked: str
    weight: float
    found: dict[int, tuple[float, Match]]
    proper: bool = False
    exact: bool = False


def match_terms(index: Index, query: Query) -> list[Term]:
    """The terms of a query, in the order: figures, dates, names, words."""
    words = list(_part_chinese(index, query.words))
    spotted = index.names.spot_joined(words)
    taken = {at for name in spotted for at in range(name.start, name.end)}
    known = _Known(index)
    spotted += index.names.spot_like(words, taken, known)
    taken = {at for name in spotted for at in range(name.start, name.end)}
    rest = _rejoin(index, [word for at, word in enumerate(words) if at not in taken])
    return [
        *_figure_terms(index, query.quantities),
        *(_date_term(index, query.periods) if query.periods else ()),
        *(_name_term(index, words, name) for name in _distinct(spotted)),
        *(
            _acronym_term(index, word) if word in query.acronyms else _word_term(index, word)
            for word in dict.fromkeys(rest)
        ),
    ]


class _Known:
    """Whether a word is one that needs no correcting."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def __contains__(self, word: object) -> bool:
        text = str(word)
        return text in self._index.words or text in LIGHT_WORDS or root(text) in self._index.roots

    def __iter__(self) -> Iterator[str]:
        return iter(self._index.words)

    def __len__(self) -> int:
        return len(self._index.words)


def _part_chinese(index: Index, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if is_chinese(word):
            for part in index.names.part_chinese(word, CHINESE_STOP_WORDS):
                if part not in CHINESE_STOP_WORDS:
                    yield part
        else:
            yield word


def _distinct(spotted: Sequence[Spotted]) -> list[Spotted]:
    return list({name.entities: name for name in reversed(spotted)}.values())[::-1]


def _rejoin(index: Index, words: Sequence[str]) -> list[str]:
    """The words, with unknown ones joined to their neighbour or parted in two where that gives known ones."""
    found: list[str] = []
    at = 0
    while at < len(words):
        word, joined = words[at], "".join(words[at : at + 2])
        if at + 1 < len(words) and not (word in index.words and words[at + 1] in index.words) and joined in index.words:
            found.append(joined)
            at += 2
            continue
        found += _parted(index, word) if word not in index.words else [word]
        at += 1
    return found


def _parted(index: Index, word: str) -> list[str]:
    """An unknown word as two known ones, if it is two written as one."""
    if root(word) in index.roots or not word.isalpha():
        return [word]
    for cut in range(len(word) - 3, 2, -1):
        if word[:cut] in index.words and word[cut:] in index.words:
            return [word[:cut], word[cut:]]
    return [word]


def _figure_terms(index: Index, quantities: Sequence[Quantity]) -> Iterator[Term]:
    at = 0
    while at < len(quantities):
        low = quantities[at]
        high = quantities[at + 1] if at + 1 < len(quantities) else None
        if high and (low.comparator, high.comparator) == (">=", "<=") and low.unit == high.unit:
            yield _figure_term(index, (low, high))
            at += 2
        else:
            yield _figure_term(index, (low,))
            at += 1


def _figure_term(index: Index, bounds: Sequence[Quantity]) -> Term:
    """Facts with the figure, equal or within the bounds asked for; never a near one."""
    asked = " to ".join(bound.text for bound in bounds)
    found: dict[int, tuple[float, Match]] = {}
    for number, figure in index.figures:
        credit, how = _figure_credit(figure, bounds)
        if credit > found.get(number, (0.0, None))[0]:
            found[number] = (credit, Match(how, asked, figure.text))
    spelt = not any(char.isdigit() for char in asked)
    if found:
        weight = index.weight(min(len(found), 3))
    else:  # "the last three years" is hardly ever the figure asked for
        weight = (LIGHT if spelt and bounds[0].unit in _TIMES else UNKNOWN) * index.rarity
    return Term(asked, weight, found, exact=not spelt or len(bounds) > 1)


_TIMES = ("min", "day", "month", "year")
_DIRECTION = {">": 1, ">=": 1, "<": -1, "<=": -1, "~<": 0, "~": 0, "=": 0}


def _figure_credit(figure: Quantity, bounds: Sequence[Quantity]) -> tuple[float, str]:
    """How well a figure meets what was asked: the number itself, then what lies within, the nearest bound first."""
    asked = bounds[0]
    equal = 0.0
    if len(bounds) == 1:
        equal = same_number(figure, asked.number, asked.unit)
        if not equal and asked.comparator in ("~", "~<") and figure.unit == asked.unit and _rounds_to(figure, asked):
            return 0.95, "range"
    if equal and (asked.comparator == "=" or _DIRECTION[asked.comparator] == _DIRECTION[figure.comparator]):
        return equal, "figure"
    if all(_satisfies(figure, bound) for bound in bounds):
        far = abs(log10(figure.number / asked.number)) if figure.number > 0 and asked.number > 0 else 1.0
        return 0.97 - 0.01 * min(far, 3.0), "range"
    return 0.93 * equal, "figure"


def _rounds_to(figure: Quantity, asked: Quantity) -> bool:
    """Whether the figure, rounded to as many digits as were asked, is the number asked: 14.47 is "about 14.5"."""
    digits = len(re.sub(r"\D", "", asked.text).lstrip("0"))
    if not digits or not figure.number:
        return False
    step = Fraction(10) ** (floor(log10(abs(figure.number))) - digits + 1)
    return round(figure.number / step) * step == asked.number


def _satisfies(figure: Quantity, bound: Quantity) -> bool:
    """Whether the figure lies where an inequality asks for; equality is not asked here."""
    if figure.unit != bound.unit or bound.comparator in ("=", "~", "~<"):
        return False
    if bound.comparator in (">", ">="):
        return figure.number > bound.number or (bound.comparator == ">=" and figure.number == bound.number)
    return figure.number < bound.number or (bound.comparator == "<=" and figure.number == bound.number)


def _date_term(index: Index, periods: Sequence[Period]) -> Iterator[Term]:
    """Facts of the time asked for, or told in a source of that time where they have none of their own."""
    found: dict[int, tuple[float, Match]] = {}
    asked = ", ".join(map(str, periods))
    for number, fact in enumerate(index.facts):
        for period in periods:
            issued = index.base.sources[fact.evidence[0].source].reference.issued
            credit, shown = _date_credit(fact.when, period), str(fact.when)
            if (
                issued
                and period.covers(Period(issued, issued))
                and credit < PUBLISHED
                and (fact.when is None or period.start.day)
            ):
                credit, shown = PUBLISHED, f"published {issued}"
            if credit > found.get(number, (0.0, None))[0]:
                found[number] = (credit, Match("date", asked, shown))
    yield Term(asked, index.weight(max(len(found), 10)) if found else UNKNOWN * index.rarity, found, exact=True)


PUBLISHED = 0.85
"""How much it counts that the source, not the fact, is of the time asked for."""


def _date_credit(when: Period | None, asked: Period) -> float:
    """How well a fact's time meets the time asked for: the same, within it, around it, the narrower the better."""
    if when is None or not when.overlaps(asked):
        return 0.0
    if when == asked:
        return 1.0
    if asked.covers(when):
        return 0.97
    if when.start.year != when.end.year:
        return 0.75
    return 0.9 if when.start.month else 0.82


def _name_term(index: Index, words: Sequence[str], name: Spotted) -> Term:
    """Facts about an entity, or that name it."""
    asked = " ".join(words[name.start : name.end])
    how = "typo" if name.likeness < 1 else "alias"
    found: dict[int, tuple[float, Match]] = {}
    proper = False
    for entity in name.entities:
        proper = proper or index.base.entities[entity].kind != "concept"
        for number, count in index.entities.get(entity, {}).items():
            credit = count * name.likeness**0.5
            if credit > found.get(number, (0.0, None))[0]:
                shown = index.base.entities[entity].name
                found[number] = (credit, Match("exact" if asked == shown.casefold() else how, asked, shown))
    concept = not proper
    if concept:  # a concept is also found by its words, where a fact says it otherwise
        _add_words(index, name, asked, found)
    return Term(asked, index.weight(len(found)) if found else UNKNOWN * index.rarity, found, proper=proper)


def _add_words(index: Index, name: Spotted, asked: str, found: dict[int, tuple[float, Match]]) -> None:
    """Facts that have every word of a concept's name, though not one after the other."""
    names = [asked, *(index.base.entities[entity].name for entity in name.entities)]
    for words in {tuple(word for word in words_of(text) if not is_chinese(word)) for text in names}:
        terms = [_word_term(index, word) for word in words]
        for number in set.intersection(*(set(term.found) for term in terms)) if terms else ():
            credit = 0.85 * min(term.found[number][0] for term in terms)
            if credit > found.get(number, (0.0, None))[0]:
                shown = " ".join(term.found[number][1].matched for term in terms)
                found[number] = (credit, Match("alias", asked, shown))


def _word_term(index: Index, asked: str) -> Term:
    """Facts that have a word, a relative of it, one that begins with it, or one it may be a misspelling of."""
    found: dict[int, tuple[float, Match]] = {}
    weight = 0.0
    for word, likeness, how in _candidates(index, asked):
        weight = max(weight, index.weight(len(index.words[word])) * likeness)
        for number, count in index.words[word].items():
            credit = likeness**2 * count
            if credit > found.get(number, (0.0, None))[0]:
                found[number] = (credit, Match(how, asked, word))
    if not found:
        weight = (LIGHT if asked in LIGHT_WORDS else UNKNOWN) * index.rarity
    return Term(asked, weight, found)


def _acronym_term(index: Index, asked: str) -> Term:
    """Facts in which consecutive words begin with the letters asked for: SOEs, state-owned enterprises."""
    term = _word_term(index, asked)
    if term.found:
        return term
    initials = re.compile(
        r"\b" + r" (?:(?:and|of|the|for|in) )?".join(rf"{letter}\w+" for letter in asked.removesuffix("s"))
    )
    found: dict[int, tuple[float, Match]] = {}
    for number, text in enumerate(index.texts):
        if spelt := initials.search(text):
            found[number] = (0.9, Match("acronym", asked, spelt[0]))
    return Term(asked, index.weight(len(found)) if found else term.weight, found)


def _candidates(index: Index, asked: str) -> Iterator[tuple[str, float, str]]:
    """Words of the vocabulary that `asked` can mean, how like they are (0 to 1) and why."""
    if asked in index.words:
        yield asked, 1.0, "exact"
    relatives = set(index.roots.get(root(asked), ())) - {asked}
    for word in sorted(relatives):
        yield word, INFLECTED, "inflected"
    near = {word for stem in index.related.get(root(asked), ()) for word in index.roots.get(stem, ())}
    for word in sorted(near - relatives - {asked}):
        yield word, RELATED, "related"
    if asked in index.words or relatives or near or not asked.isalpha() or is_chinese(asked):
        return
    if len(asked) >= _SHORTEST_PREFIX:
        for word in index.vocabulary:
            if word.startswith(asked):
                yield word, PREFIX * (0.5 + 0.5 * len(asked) / len(word)), "prefix"
    edits = allowed_edits(len(asked))
    if edits:
        for word, distance, _ in extract(asked, index.vocabulary, scorer=OSA.distance, score_cutoff=edits, limit=8):
            yield word, 1 - distance / max(len(asked), len(word)), "typo"
