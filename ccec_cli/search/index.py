"""What searching needs to know of a fact base: vocabulary, postings and facts, apart from each other.

The vocabulary tells which words there are and how rare they are; postings tell for each word, entity and figure in
which facts it stands and how much that counts; the facts themselves are only numbered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property, lru_cache
from itertools import islice
from math import log
from typing import NamedTuple

from ccec_cli.model import Evidence, Fact, FactBase, Quantity
from ccec_cli.search.names import Names, Spotted, allowed_edits, key_of
from ccec_cli.search.roots import root, stem_key
from ccec_cli.search.words import STOP_WORDS, is_chinese, is_ordinal, pairs_of, words_of

IN_FIGURE, IN_CLAIM, IN_NAME, IN_KEYWORD, IN_QUOTE, IN_SPEAKER, IN_ALIAS, IN_KEYPHRASE, IN_GLOSS, IN_SENTENCE = (
    1.0,
    0.97,
    0.97,
    0.9,
    0.9,
    0.9,
    0.85,
    0.75,
    0.75,
    0.5,
)
"""How much a word counts by where it stands: what is counted and what is claimed before what is about it, a word of
a keyword of several or of the gloss, and the sentence of the source around the quote last."""

UNNAMED = 0.98
"""What is left of it where a fact is about an entity, but its claim does not name it."""

ABOUT_FIRST, ABOUT, CLAIMED, QUOTED, PART_OF, BY_GLOSS, NESTED = 1.0, 0.97, 0.95, 0.9, 0.65, 0.6, 0.5
"""How much an entity counts: as the fact's main one, as another, named in its claim, in its quote, as what its entity
is a part of, in its gloss, or only inside another's name ("Chongqing" in "Chengdu-Chongqing economic circle")."""

_UNIT_WORDS = {"%": "percent percentage share proportion", "CNY": "yuan", "USD": "dollars"}
"""What a figure is called by askers, though only a sign may stand beside it."""

Postings = dict[int, float]


@dataclass(frozen=True)
class Index:
    """A fact base made ready for queries; `facts` by their number in the postings."""

    base: FactBase
    facts: tuple[Fact, ...]
    names: Names
    words: Mapping[str, Postings]
    entities: Mapping[str, Postings]
    figures: Sequence[tuple[int, Quantity]]
    said: frozenset[tuple[str, int]] = frozenset()
    """Each word with the facts that show it, in a claim, quote or name, and not only in a gloss or keyword."""
    called: frozenset[tuple[str, int]] = frozenset()
    """Each name, by its key, with the facts whose claim or quote has it."""
    claims: Sequence[Sequence[str]] = ()
    """The telling words of each fact's claim."""

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The words of each fact in a row, for phrases and exclusions."""
        told = (" ".join((fact.claim, *_quotes(fact), fact.said_by or "")) for fact in self.facts)
        return tuple(" ".join(words_of(text)) for text in told)

    @cached_property
    def contents(self) -> tuple[float, ...]:
        """What the words of each claim weigh together: how much a fact says."""
        weight = cache(self.weight)
        return tuple(sum(weight(len(self.words[word])) for word in set(claim)) or 1.0 for claim in self.claims)

    @cached_property
    def rarity(self) -> float:
        """The weight of a word that stands in one fact alone: the heaviest there is."""
        return self.weight(1)

    def weight(self, count: int) -> float:
        """How much a thing tells that stands in `count` facts (inverse document frequency, at least 0.3)."""
        return max(0.3, log(1 + (len(self.facts) - count + 0.5) / (count + 0.5)))

    @cached_property
    def _stems(self) -> Mapping[str, list[str]]:
        stems = defaultdict(list)
        for word in filter(str.isascii, self.words):  # Chinese has no endings
            stems[stem_key(word)].append(word)
        return stems

    def family(self, word: str) -> list[str]:
        """The words of the vocabulary that share the root of `word`."""
        shared = root(word)
        return [other for other in self._stems.get(stem_key(word), ()) if root(other) == shared]

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """The words long enough to be meant by a misspelt one."""
        return tuple(word for word in self.words if allowed_edits(len(word)) and word.isalpha())


def build_index(base: FactBase) -> Index:
    """The index of every fact that is not retracted."""
    names = Names(base.entities.values())
    facts = tuple(fact for fact in base.facts.values() if fact.status != "retracted")
    words: defaultdict[str, Postings] = defaultdict(dict)
    said: set[tuple[str, int]] = set()
    called: set[tuple[str, int]] = set()
    entities: defaultdict[str, Postings] = defaultdict(dict)
    read = lru_cache(maxsize=None)(_index_words)  # names of entities stand in many facts
    for number, fact in enumerate(facts):
        for field in _fields(base, fact):
            row = read(field.text)
            for word in row:
                _raise(words[word], number, field.worth)
            if field.shown:
                said.update((word, number) for word in row)
            if field.naming:
                for pair in _chinese_pairs(field.text):
                    _raise(words[pair], number, field.worth)
                spotted = names.spot(row, nested=True)
                _mention(spotted, number, entities, field.naming)
                if field.text in (fact.claim, *_quotes(fact)):
                    called.update((key_of(name.name), number) for name in spotted)
        for place, entity in enumerate(fact.about):
            named = entities[entity].get(number, 0.0) >= CLAIMED
            _raise(entities[entity], number, (ABOUT if place else ABOUT_FIRST) * (1.0 if named else UNNAMED))
            # an office of a body of the whole is one in the whole, but one in a part of it is not
            bodies = 0 if base.entities[entity].kind == "place" else 1
            for whole in islice(base.wholes(entity), bodies if fact.kind == "role" else None):
                _raise(entities[whole], number, PART_OF)
    figures = tuple((number, figure) for number, fact in enumerate(facts) for figure in fact.quantities)
    claims = tuple(read(fact.claim) for fact in facts)
    return Index(base, facts, names, dict(words), dict(entities), figures, frozenset(said), frozenset(called), claims)


def _quotes(fact: Fact) -> tuple[str, ...]:
    return tuple(evidence.quote for evidence in fact.evidence)


def _index_words(text: str) -> tuple[str, ...]:
    """The telling words of a text, but for those in Chinese, and the third of "one third", which is no ordinal."""
    words = words_of(text)
    fractions = {
        at for at, word in enumerate(words) if at and is_ordinal(word) and words[at - 1] in ("a", "one", "two")
    }
    return tuple(
        word for at, word in enumerate(words) if word not in STOP_WORDS and not is_chinese(word) and at not in fractions
    )


def _chinese_pairs(text: str) -> list[str]:
    return [] if text.isascii() else [pair for word in words_of(text) if is_chinese(word) for pair in pairs_of(word)]


class _Field(NamedTuple):
    """A text of a fact: what a word in it counts, and what a name in it counts for the entity, if anything.

    A text that is not `shown` serves the search only.
    """

    worth: float
    text: str
    naming: float = 0.0
    shown: bool = True


def _fields(base: FactBase, fact: Fact) -> Iterator[_Field]:
    for figure in fact.quantities:
        yield _Field(IN_FIGURE, figure.text)
        yield _Field(IN_SENTENCE, _UNIT_WORDS.get(figure.unit or "", ""))
    yield _Field(IN_CLAIM, fact.claim, CLAIMED)
    for quote in _quotes(fact):
        yield _Field(IN_QUOTE, quote, QUOTED)
    for keyword in fact.keywords:
        yield _Field(IN_KEYPHRASE if " " in keyword else IN_KEYWORD, keyword, QUOTED, shown=False)
    for gloss in fact.gloss:
        yield _Field(IN_GLOSS, gloss, BY_GLOSS, shown=False)
    yield _Field(IN_SPEAKER, fact.said_by or "", QUOTED)
    if fact.said_by:
        yield _Field(IN_SENTENCE, "opinion view comment remark quote statement")
    if fact.kind == "role":
        yield _Field(IN_SPEAKER, "role position post title")
    for entity in (base.entities[id_] for id_ in fact.about):
        yield _Field(IN_NAME, entity.name, QUOTED)
        yield from (_Field(IN_ALIAS, alias) for alias in entity.names[1:])
    for evidence in fact.evidence:
        yield _Field(IN_SENTENCE, _sentence(base, evidence))


def _sentence(base: FactBase, evidence: Evidence) -> str:
    """The sentence of the source in which a quote begins."""
    part = base.sources[evidence.source].paragraph(evidence.locator)
    at = part.text.find(evidence.quote) if part else -1
    if part is None or at < 0:
        return ""
    start = max(part.text.rfind(stop, 0, at) for stop in (". ", "? ", "! ", "。")) + 1
    end = part.text.find(". ", at + len(evidence.quote))
    return part.text[start : end if end >= 0 else None]


def _mention(spotted: Iterable[Spotted], number: int, entities: Mapping[str, Postings], named: float) -> None:
    """Note every entity named in a row of words; a name within a longer name counts less."""
    covered = 0
    for name in spotted:
        nested = name.end <= covered
        covered = max(covered, name.end)
        for entity in name.entities:
            _raise(entities[entity], number, NESTED if nested else named)


def _raise(postings: Postings, number: int, count: float) -> None:
    if postings.get(number, 0.0) < count:
        postings[number] = count


def same_number(figure: Quantity, number: Fraction, unit: str | None) -> float:
    """How much a figure equals number and unit: 1, or 0.9 where one of them has no unit, or 0."""
    if figure.number != number:
        return 0.0
    if figure.unit == unit:
        return 1.0
    as_written = figure.unit != "min" or str(number) in figure.text  # a bare 60 is not "one hour"
    return 0.9 if unit is None and as_written else 0.0
