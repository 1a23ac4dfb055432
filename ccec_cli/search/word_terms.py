"""Match the words of a query: English ones by what they can mean, Chinese ones, and acronyms."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ccec_cli.model import Match
from ccec_cli.search.index import Index
from ccec_cli.search.meanings import Meaning, forms, having_sense, meanings
from ccec_cli.search.places import places
from ccec_cli.search.roots import singular
from ccec_cli.search.term import BY_THE_WAY, LIGHT, UNKNOWN, Matched, Term, weigh
from ccec_cli.search.thesaurus import Senses, chinese, is_english
from ccec_cli.search.words import (
    CHINESE_ORDINALS,
    EXACT_WORDS,
    LIGHT_WORDS,
    NOISE_WORDS,
    STOP_WORDS,
    as_asked,
    is_chinese,
    is_ordinal,
    pairs_of,
)

TRANSLATED = 0.95
"""How like a Chinese word an English one is that it stands for."""

SAID = 0.85
"""From which credit on a claim, a quote or a name says a word, and not a keyword, a gloss or the sentence around."""

LIGHTER = 0.5
"""What is left of the weight of a word so general that many a fact has it by chance."""


def word_term(index: Index, asked: str, *, named: bool = False, phrases: Sequence[tuple[str, Senses]] = ()) -> Term:
    """Facts that have a word, or one that it can mean.

    `named` is whether it is written like a name; `phrases` are those it is a part of in the query, and what they mean.
    """
    asked = CHINESE_ORDINALS.get(asked, asked)
    if asked in places() and asked not in index.names.owners:  # and no entity: named at most within another's name
        found = Matched(
            {number: (BY_THE_WAY * credit, match) for number, (credit, match) in form_term(index, asked).found.items()}
        )
        return Term(asked, UNKNOWN * index.rarity, found, proper=True)
    if is_chinese(asked):
        return _chinese_term(index, asked)
    proper = (named and not is_english(asked)) or is_ordinal(asked)
    found, likest = _facts_with(index, meanings(index, asked, phrases, named=named))
    if singular(asked) in EXACT_WORDS:
        found = said_only(found)
        return Term(asked, weigh(index, found), found, proper=True)
    weight = likest * index.weight(found.telling) + (1 - likest) * UNKNOWN * index.rarity
    if not found and asked in LIGHT_WORDS:
        weight = LIGHT * index.rarity
    elif asked in LIGHT_WORDS or singular(asked) in LIGHT_WORDS:
        weight *= LIGHTER
    if asked in NOISE_WORDS:
        weight = LIGHT * index.rarity
    return Term(asked, weight, found, proper)


def said_only(found: Matched) -> Matched:
    """Of the facts found by a word, those whose claim, quote or name has it, in any form or translated."""
    itself = ("exact", "alias", "inflected", "translated")
    return Matched({number: had for number, had in found.items() if had[0] >= SAID and had[1].how in itself})


def form_term(index: Index, asked: str) -> Term:
    """Facts that have a word itself, in any of its forms, and nothing that it may mean besides."""
    found, _ = _facts_with(index, forms(index, asked))
    return Term(asked, weigh(index, found), found)


def acronym_term(index: Index, asked: str) -> Term:
    """Facts in which consecutive words begin with the letters asked for: SOEs, state-owned enterprises."""
    term = word_term(index, asked)
    if term.found:
        return term
    initials = re.compile(r"\b" + r" (?:(?:and|of|the|for|in) )?".join(rf"{letter}\w+" for letter in asked))
    found = Matched()
    for number, text in enumerate(index.texts):
        spelt = initials.search(text)
        if spelt and not STOP_WORDS.intersection((spelt[0].split()[0], spelt[0].split()[-1])):
            found[number] = (0.9, Match("acronym", asked, spelt[0]))
    return Term(asked, index.weight(len(found)) if found else term.weight, found)


def _facts_with(index: Index, words: Iterable[Meaning]) -> tuple[Matched, float]:
    """The facts that have one of some words, and how like the likest of the words is."""
    found, likest = Matched(), 0.0
    for asked, word, likeness, how in words:
        likest = max(likest, likeness)
        shown = Match(how, as_asked(asked), as_asked(word))
        aside = Match("gloss", shown.asked, shown.matched)
        for number, count in index.words[word].items():
            found.add(number, likeness * count, shown if (word, number) in index.said else aside)
    return found, likest


def _chinese_term(index: Index, asked: str) -> Term:
    """Facts that have a Chinese word, most of its pairs of characters at least, or one of the English words for it."""
    found = _by_pairs(index, asked)
    heads = dict.fromkeys(chinese().get(asked, ()), TRANSLATED)
    translated = (Meaning(asked, word, likeness, "translated") for word, likeness in having_sense(index, heads))
    for number, (credit, match) in _facts_with(index, translated)[0].items():
        found.add(number, credit, match)
    found = said_only(found) if asked in EXACT_WORDS else found
    # a single character is rarely more than grammar
    return Term(asked, weigh(index, found, LIGHT if len(asked) == 1 else UNKNOWN), found)


def _by_pairs(index: Index, asked: str) -> Matched:
    pairs = pairs_of(asked)
    counts = Counter(number for pair in pairs for number in index.words.get(pair, ()))
    found = Matched()
    for number, count in counts.items():
        if count > len(pairs) / 2:
            found.add(number, count / len(pairs), Match("exact" if count == len(pairs) else "typo", asked, asked))
    return found
