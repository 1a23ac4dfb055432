"""Match the names in a query with the facts that are about an entity, or that name it."""

from collections.abc import Sequence

from ccec_cli.model import Entity, Match
from ccec_cli.search.index import Index
from ccec_cli.search.names import Spotted, key_of
from ccec_cli.search.term import Matched, Term, weigh
from ccec_cli.search.word_terms import form_term, said_only, word_term
from ccec_cli.search.words import EXACT_WORDS, as_asked, is_chinese, words_of

OTHERWISE = 0.99
"""What is left where a fact is about the entity asked for, but calls it by another of its names."""


def name_term(index: Index, words: Sequence[str], name: Spotted) -> Term:
    """Facts about an entity, or that name it."""
    asked = as_asked(" ".join(words[name.start : name.end]))
    how = "typo" if name.likeness < 1 else "alias"
    entities = [index.base.entities[id_] for id_ in name.entities]
    found = Matched()
    for entity in entities:
        match = Match("exact" if key_of(asked) == key_of(entity.name) else how, asked, entity.name)
        told = _told_by_name(index, entity, name)
        for number, count in index.entities.get(entity.id, {}).items():
            by_name = 1.0 if number in told or not told else OTHERWISE
            found.add(number, count * by_name * name.likeness**0.5, match)
    proper = any(entity.kind != "concept" for entity in entities)
    if not proper:  # a concept is also found by its words, where a fact says it otherwise
        _add_words(index, name, asked, found)
    if any(entity.name in EXACT_WORDS for entity in entities):
        found = said_only(found)
    return Term(asked, weigh(index, found), found, proper, entities=name.entities)


def _told_by_name(index: Index, entity: Entity, name: Spotted) -> set[int]:
    """The facts that call an entity by the name that was asked for, or by its standard one for another language's."""
    key = key_of(entity.name if name.name in (entity.zh, entity.pinyin) else name.name)
    return {number for number in index.entities.get(entity.id, {}) if (key, number) in index.called}


def _add_words(index: Index, name: Spotted, asked: str, found: Matched) -> None:
    """Facts that have every word of a concept's name, though not one after the other; of an acronym, just as it is."""
    names = [name.name, *(index.base.entities[entity].name for entity in name.entities)]
    match = form_term if any(map(str.isupper, names)) else word_term
    for words in sorted({tuple(word for word in words_of(text) if not is_chinese(word)) for text in names}):
        terms = [match(index, word) for word in words]
        for number in set.intersection(*(set(term.found) for term in terms)) if terms else ():
            credit = min(term.found[number][0] for term in terms) * name.likeness**0.5
            shown = " ".join(term.found[number][1].matched for term in terms)
            found.add(number, credit, Match("alias", asked, shown))
