"""Propose a stub of a fact for each figure of an article, with its quote located and its figure read.

What needs judgement is left open: the claim, what it is about, the topic, and the time where the sentence names none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ccec_cli.curate.ids import free_id, proposed_id
from ccec_cli.model import FactBase, FactKind, Paragraph, Period, Quantity, Source
from ccec_cli.text.dates import find_dates
from ccec_cli.text.names import names_pattern, plain_apostrophes
from ccec_cli.text.numbers import find_quantities
from ccec_cli.text.paragraphs import fold_space
from ccec_cli.text.quotes import find_quote
from ccec_cli.text.scripts import HAN
from ccec_cli.text.sentences import find_sentences

_CLAUSE_ENDS = re.compile(rf"[,;:，；：、](?=\s|[{HAN}]|$)|(?<=\s)[—–](?=\s)")
_LINK = re.compile(r"^(?:and|but|or|that)\s+")
_NOUN = re.compile(r"[\s-]+([A-Za-z][\w&'-]*)")
_STOPS = ",;:—–(，；：、（.。”\"’'」 "
_NOUN_ENDS = frozenset(
    """and or but in on at of to for from by with as since until than that which who when where while after before
    less more is are was were has have had will would can could may might so also each every the a an this these
    those""".split()
)
_LONGEST_NOUN = 3
_SHORTEST_CLAUSE = 3


@dataclass(frozen=True, slots=True)
class Stub:
    """A fact to be written: its part of the source, quote and figure, and as much of the rest as could be read."""

    id: str
    kind: FactKind
    part: Paragraph
    quote: str
    figure: str
    sentence: str
    about: tuple[str, ...]
    when: Period | None


def propose_stubs(base: FactBase, source: Source) -> tuple[Stub, ...]:
    """A stub for each figure outside the furniture, titles and bylines of `source`, in the order of the text."""
    taken = set(base.ids)
    stubs = []
    for part in source.paragraphs:
        if part.locator.label in ("paragraph", "heading", "caption"):
            for figure in find_quantities(part.text):
                stubs.append(_stub(base, source, part, figure, taken))
                taken.add(stubs[-1].id)
    return tuple(stubs)


def _stub(base: FactBase, source: Source, part: Paragraph, figure: Quantity, taken: set[str]) -> Stub:
    start, end = _around(find_sentences(part.text), figure)
    sentence = part.text[start:end]
    dates = find_dates(sentence)
    about = tuple(_entities(base, sentence))
    written = _with_noun(part.text, figure)
    when = dates[0].period if len({mention.period for mention in dates}) == 1 else None
    issued = source.reference.issued
    year = when.end.year if when else issued.year if issued else None
    return Stub(
        id=free_id(proposed_id(about[:1], written, part.text[start : figure.start], year), taken),
        kind="plan" if when and issued and when.start.first_day > issued.last_day else "figure",
        part=part,
        quote=_quote(part.text, figure, start, end),
        figure=written,
        sentence=sentence,
        about=about,
        when=when,
    )


def _around(spans: tuple[tuple[int, int], ...], figure: Quantity) -> tuple[int, int]:
    """The sentence of the figure; two, where a full stop in it was taken for an end."""
    touched = [(start, end) for start, end in spans if start < figure.end and figure.start < end]
    return min(start for start, _ in touched), max(end for _, end in touched)


def _quote(text: str, figure: Quantity, start: int, end: int) -> str:
    """The clause around the figure; the sentence where the clause is too short, occurs twice or cuts a figure."""
    ends = [start, *(found.end() for found in _CLAUSE_ENDS.finditer(text, start, end)), end]
    first = max(at for at in ends if at <= figure.start)
    last = min(at for at in ends if at >= figure.end)
    clause = text[first:last].strip().rstrip(_STOPS).lstrip("“\"‘'(（「 ")
    clause = _LINK.sub("", _LINK.sub("", clause))
    if clause.endswith((")", "）")) and not {"(", "（"} & set(clause):
        clause = clause[:-1]
    if len(clause.split()) >= _SHORTEST_CLAUSE and _is_unique(clause, text, figure):
        return clause
    sentence = text[start:end]
    return sentence if _is_unique(sentence, text, figure) else text


def _is_unique(quote: str, text: str, figure: Quantity) -> bool:
    """Whether the quote occurs once in the text, and has the figure that was found."""
    read = [one.meaning for one in find_quantities(quote)]
    return len(find_quote(quote, text)) == 1 and figure.meaning in read


def _with_noun(text: str, figure: Quantity) -> str:
    """The figure with its head noun, as long as it reads as the same single figure."""
    end, written = figure.end, figure.text
    for _ in range(_LONGEST_NOUN):
        word = _NOUN.match(text, end)
        if not word or word[1].lower() in _NOUN_ENDS:
            break
        end = word.end()
        longer = text[figure.start : end]
        if written.endswith("s") and written != figure.text:
            break  # a plural is the last word: "twelve turbines", not "twelve turbines stand"
        read = [one.meaning for one in find_quantities(longer)]
        if read != [figure.meaning]:
            break
        written = longer
    return written


def _entities(base: FactBase, sentence: str) -> Iterator[str]:
    """The entities that the sentence names, in its order; of names within names only the longest."""
    owner = {plain_apostrophes(name).casefold(): entity for entity in base.entities.values() for name in entity.names}
    if not owner:
        return
    pattern = names_pattern(sorted(owner, key=len, reverse=True))
    found = (re.sub(r"'s?$", "", name[0].casefold()) for name in pattern.finditer(plain_apostrophes(sentence)))
    named = (owner.get(fold_space(name)) for name in found)
    yield from dict.fromkeys(entity.id for entity in named if entity and entity.kind != "concept")
