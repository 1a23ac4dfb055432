"""What searching needs to know of a fact base: vocabulary, postings and facts, apart from each other.

The vocabulary tells which words there are and how rare they are; postings tell for each word, entity and figure in
which facts it stands and how much that counts; the facts themselves are only numbered.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from itertools import islice
from math import log

from ccec_cli.model import Fact, FactBase, Quantity
from ccec_cli.search.fields import CLAIMED, fields_of, quotes_of
from ccec_cli.search.names import Names, Spotted, allowed_edits, key_of
from ccec_cli.search.roots import root, stem_key
from ccec_cli.search.words import STOP_WORDS, is_chinese, is_ordinal, pairs_of, tokens_of, words_of

UNNAMED = 0.98
"""What is left of it where a fact is about an entity, but its claim does not name it."""

ABOUT_FIRST, ABOUT, PART_OF, NESTED = 1.0, 0.97, 0.65, 0.5
"""How much an entity counts: as the fact's main one, as another, as what its entity is a part of, or only inside
another's name ("Chongqing" in "Chengdu-Chongqing economic circle"); named in a text, as much as that says."""

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
        """The tokens of each fact in a row, for phrases and exclusions."""
        told = (" ".join((fact.claim, *quotes_of(fact), fact.said_by or "")) for fact in self.facts)
        return tuple(" ".join(tokens_of(text)) for text in told)

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
    read = cache(_index_words)  # names of entities stand in many facts
    spot = cache(partial(names.spot, nested=True))
    for number, fact in enumerate(facts):
        for field in fields_of(base, fact):
            row = read(field.text)
            for word in row:
                _raise(words[word], number, field.worth)
            if field.shown:
                said.update((word, number) for word in row)
            if field.naming or not field.shown:
                for pair in _chinese_pairs(field.text):
                    _raise(words[pair], number, field.worth)
            if field.naming:
                spotted = spot(row)
                _mention(spotted, number, entities, field.naming)
                if field.text in (fact.claim, *quotes_of(fact)):
                    called.update((key_of(name.name), number) for name in spotted)
        _note_about(base, fact, number, entities)
    figures = tuple((number, figure) for number, fact in enumerate(facts) for figure in fact.quantities)
    claims = tuple(read(fact.claim) for fact in facts)
    return Index(base, facts, names, dict(words), dict(entities), figures, frozenset(said), frozenset(called), claims)


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


def _mention(spotted: Iterable[Spotted], number: int, entities: Mapping[str, Postings], named: float) -> None:
    """Note every entity named in a row of words; a name within a longer name counts less."""
    covered = 0
    for name in spotted:
        nested = name.end <= covered
        covered = max(covered, name.end)
        for entity in name.entities:
            _raise(entities[entity], number, NESTED if nested else named)


def _note_about(base: FactBase, fact: Fact, number: int, entities: Mapping[str, Postings]) -> None:
    """Note the entities a fact is about, once those are noted that it names, and what they are a part of."""
    for place, entity in enumerate(fact.about):
        named = entities[entity].get(number, 0.0) >= CLAIMED
        _raise(entities[entity], number, (ABOUT if place else ABOUT_FIRST) * (1.0 if named else UNNAMED))
        # an office of a body of the whole is one in the whole, but one in a part of it is not
        bodies = 0 if base.entities[entity].kind == "place" else 1
        for whole in islice(base.wholes(entity), bodies if fact.kind == "role" else None):
            _raise(entities[whole], number, PART_OF)


def _raise(postings: Postings, number: int, count: float) -> None:
    if postings.get(number, 0.0) < count:
        postings[number] = count
