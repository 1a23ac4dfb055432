"""Match the words of a query: as they are, inflected, alike in meaning, begun, misspelt, Chinese, or acronyms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from ccec_cli.model import Match
from ccec_cli.search.glossary import english_roots, glossary
from ccec_cli.search.index import Index
from ccec_cli.search.names import allowed_edits
from ccec_cli.search.term import LIGHT, UNKNOWN, Matched, Term
from ccec_cli.search.thesaurus import related
from ccec_cli.search.words import LIGHT_WORDS, NOISE_WORDS, is_chinese, pairs_of, root, singular

INFLECTED, RELATED, PREFIX = 0.98, 0.85, 0.85
"""How much a relative of the asked word counts: of the same root, of like meaning, or beginning with it."""

LIGHTER = 0.5
"""What is left of the weight of a word so general that many a fact has it by chance."""

_SHORTEST_PREFIX = 4


def _chinese_term(index: Index, asked: str) -> Term:
    """Facts that have a Chinese word, most of its pairs of characters at least, or one of the English words for it."""
    found = _by_pairs(index, asked)
    terms = [word_term(index, word) for word in glossary().get(asked, ())]
    for term in terms:
        for number, (credit, match) in term.found.items():
            found.add(number, credit, Match("translated", asked, match.matched))
    return Term(asked, index.weight(found.telling) if found else UNKNOWN * index.rarity, found)


def _by_pairs(index: Index, asked: str) -> Matched:
    pairs = pairs_of(asked)
    counts = Counter(number for pair in pairs for number in index.words.get(pair, ()))
    found = Matched()
    for number, count in counts.items():
        if count > len(pairs) / 2:
            found.add(number, count / len(pairs), Match("exact" if count == len(pairs) else "typo", asked, asked))
    return found


def word_term(index: Index, asked: str, *, named: bool = False) -> Term:
    """Facts that have a word, a relative of it, one that begins with it, or one it may be a misspelling of."""
    if is_chinese(asked):
        return _chinese_term(index, asked)
    found = Matched()
    best = 0.0
    for word, likeness, how in _candidates(index, asked):
        best = max(best, likeness)
        for number, count in index.words[word].items():
            credit = likeness**2 * count
            found.add(number, credit, Match(how, asked, word))
    weight = index.weight(found.telling) * best
    if not found:
        weight = (LIGHT if asked in LIGHT_WORDS else UNKNOWN) * index.rarity
    elif asked in LIGHT_WORDS or singular(asked) in LIGHT_WORDS:
        weight *= LIGHTER
    if asked in NOISE_WORDS:
        weight = LIGHT * index.rarity
    return Term(asked, weight, found, proper=not found and named)


def acronym_term(index: Index, asked: str) -> Term:
    """Facts in which consecutive words begin with the letters asked for: SOEs, state-owned enterprises."""
    term = word_term(index, asked)
    if term.found:
        return term
    initials = re.compile(
        r"\b" + r" (?:(?:and|of|the|for|in) )?".join(rf"{letter}\w+" for letter in asked.removesuffix("s"))
    )
    found = Matched()
    for number, text in enumerate(index.texts):
        if spelt := initials.search(text):
            found[number] = (0.9, Match("acronym", asked, spelt[0]))
    return Term(asked, index.weight(len(found)) if found else term.weight, found)


def _candidates(index: Index, asked: str) -> Iterator[tuple[str, float, str]]:
    """Words of the vocabulary that `asked` can mean, how like they are (0 to 1) and why."""
    if asked in index.words:
        yield asked, 1.0, "exact"
    relatives = set(index.family(asked)) - {asked}
    for word in sorted(relatives):
        yield word, INFLECTED, "inflected"
    near = {word for other in related(asked) for word in index.family(other)}
    for word in sorted(near - relatives - {asked}):
        yield word, RELATED, "related"
    if asked.isalpha() and not is_known(index, asked):
        yield from _corrections(index, asked)


def is_known(index: Index, word: str) -> bool:
    """Whether a word is one of the fact base or else of English: then it is itself, not another one misspelt."""
    if word in index.words or word in LIGHT_WORDS or index.family(word):
        return True
    return root(word) in english_roots() or bool(related(word))


def _corrections(index: Index, asked: str) -> Iterator[tuple[str, float, str]]:
    """Words that begin with an unknown word, or that it may be a misspelling of."""
    if len(asked) >= _SHORTEST_PREFIX:
        for word in index.vocabulary:
            if word.startswith(asked):
                yield word, PREFIX * (0.5 + 0.5 * len(asked) / len(word)), "prefix"
    edits = allowed_edits(len(asked))
    if edits:
        for word, distance, _ in extract(asked, index.vocabulary, scorer=OSA.distance, score_cutoff=edits, limit=8):
            if distance > 1 and word[0] != asked[0]:
                continue  # who errs twice in a word rarely errs in its first letter, too
            yield word, 1 - distance / max(len(asked), len(word)), "typo"
