"""Read what a user typed: operators, dates, figures, and the words that are left.

Operators, as in other search tools: `about:NAME`, `source:KEY`, `topic:TOPIC`, `kind:KIND`, `year:2021`, `"a phrase"`,
`-word`. A colon or a dash that is none of these is punctuation.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from ccec_cli.model import Period, Quantity
from ccec_cli.search.asked_times import asked_times
from ccec_cli.search.questions import question_in
from ccec_cli.search.roots import root
from ccec_cli.search.words import NOISE_WORDS, STOP_WORDS, telling_words, words_of
from ccec_cli.text.numbers import find_quantities

MAX_LENGTH = 500
"""How many characters of a query are read; a question has two hundred."""

_OPERATOR = re.compile(
    r"""
      (?<!\S) (?P<field>about|source|topic|kind|year) : (?P<value> "[^"]+" | [^\s"]+ )
    | (?<!\S) (?P<not>-)? ["“”„] (?P<phrase>[^"“”]+) ["“”]
    | (?<!\S) - (?P<without> [^\W\d_][\w&/-]* | (?:19|20)\d\d (?![\w.,%]) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_POPULATION = re.compile(
    r"\bhow many (?:inhabitants|residents|(?:people|persons)(?: (?:who|that))? (?:live|living|reside|are there))\b"
    r"|(?:有|共)?多少人(?:口|住)?$",
    re.IGNORECASE,
)
_EMPTY_OPERATOR = re.compile(r"(?<!\S)(?:about|source|topic|kind|year):(?!\S)", re.IGNORECASE)
_ACRONYM = re.compile(r"(?<!\w)[A-Z]{3,6}(?!\w)")
_ACRONYMS = re.compile(r"(?<!\w)([A-Z]{3,6})s(?!\w)")
_CAPITAL = re.compile(r"(?<!\w)[A-Z][a-z]*(?:['’][a-z]+)?(?:[A-Z][a-z]+)*(?!\w)")
_AFTER_NUMBER = re.compile(r"(?<=[0-9] )[A-Za-z]{6,9}(?![A-Za-z])")
_PLAIN = r"[0-9]+(?:\.[0-9]+)?"
_RANGE = re.compile(
    rf"\b(?:from ({_PLAIN})(%?) to|between ({_PLAIN})(%?) and) ({_PLAIN})(?![0-9.,]*[0-9])", re.IGNORECASE
)
_COUNTED = re.compile(
    r"(?:\s*of(?:\s+the)?(?![a-z]))?(?:[ \t-]*(?!(?:in|at|for|with|from|by|to|since|on|under|during|is|are|was"
    r"|were|be|has|have|had|do|does|did|can|could|will|would|should|that|which|than|per|as|up|more|of)(?![a-z]))[^\W\d_]+(?:['’]s)?){0,5}",
    re.IGNORECASE,
)
_SCALES = ("hundred", "thousand", "million", "billion", "trillion", "percent", "dollars", "minutes")
_BETWEEN = re.compile(r"[,;、，；](?!\d)|\s[&+]\s|\b(?:and|plus|versus|vs)\b\.?|和|以及", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: `words` to find, `quantities` and `periods` to equal, `phrases` to stand there literally.

    `counted` are the words after each of the quantities, `dates` the periods as they are written, `unread` what is
    written like a date but is none. `question` is its type (who, when, share, money, pace, time, much, many, figure,
    where) or empty. `filters` are the operators with a field, `without` the excluded words and phrases; `acronyms` are
    the words written in capitals, `capitals` those that begin with one. `ideas` are the parts that commas and the like
    string together, without the operators, where there are several and no phrase binds them.
    """

    text: str
    words: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    counted: tuple[tuple[str, ...], ...]
    periods: tuple[Period, ...]
    phrases: tuple[str, ...]
    without: tuple[str, ...]
    filters: tuple[tuple[str, str], ...]
    question: str
    acronyms: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    ideas: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked that could be found, or what is asked is left out, too."""
        left_out = {root(word) for text in self.without for word in words_of(text)}
        return bool(left_out.intersection(map(root, self.words))) or not (
            self.words or self.quantities or self.periods or self.unread or self.phrases or self.filters
        )


def read_query(text: str) -> Query:
    """The query in what a user typed. Nothing makes it fail: what is no operator is words."""
    whole, text = text, text[:MAX_LENGTH]
    phrases, without, filters = [], [], []
    for operator in _OPERATOR.finditer(text):
        if operator["field"]:
            filters.append((operator["field"].lower(), operator["value"].strip('"')))
        elif operator["without"] or operator["not"]:
            without.append(operator["without"] or operator["phrase"])
        elif not _is_figure(operator["phrase"]):
            phrases.append(operator["phrase"])
    rest = _OPERATOR.sub(lambda found: f" {found['phrase']} " if found["phrase"] and not found["not"] else " ", text)
    rest = _POPULATION.sub(" population ", _EMPTY_OPERATOR.sub(" ", rest))  # the people of a place are no other people
    rest = _ACRONYMS.sub(r"\1", rest)  # SOEs
    rest = _RANGE.sub(_rising_range, _AFTER_NUMBER.sub(_spelt_scale, rest))
    times = asked_times(rest)
    quantities = find_quantities(rest)
    spans = [*times.spans, *((quantity.start, quantity.end) for quantity in quantities)]
    question, asking = question_in(rest)
    plain = _blank(rest, [*spans, *asking])
    # "how long" and "how often" ask for different times: glosses have them, too
    asked = [word for start, end in asking for word in words_of(rest[start:end]) if word in NOISE_WORDS]
    acronyms = _written(_ACRONYM, plain) if " " not in text or not text.isupper() else frozenset()
    return Query(
        text=whole.strip(),
        acronyms=acronyms,
        capitals=_written(_CAPITAL, plain),
        words=tuple(word for word in (*words_of(plain), *asked) if word not in STOP_WORDS or word in acronyms),
        quantities=quantities,
        counted=tuple(_counted(plain, quantity.end, spans) for quantity in quantities),
        periods=times.periods,
        dates=times.texts,
        unread=times.unread,
        phrases=tuple(phrases),
        without=tuple(without),
        filters=tuple(filters),
        ideas=() if phrases else _ideas(rest, spans),
        question=question,
    )


def _rising_range(found: re.Match[str]) -> str:
    """A range of two plain numbers as "between", the lower one first, however it was asked for."""
    low, high = found[1] or found[3], found[5]
    if float(low) > float(high):
        low, high = high, low
    return f"between {low}{found[2] or found[4] or ''} and {high}"


def _counted(plain: str, end: int, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The words right after a figure, up to the next figure, preposition or the like: what is counted."""
    after = _COUNTED.match(plain, end, min((start for start, _ in spans if start >= end), default=len(plain)))
    return tuple(telling_words(after[0])) if after and after[0].strip() else ()


def _spelt_scale(word: re.Match[str]) -> str:
    """A word after a number, spelt as the scale or the unit it is a misspelling of: 100 bilion."""
    nearest = extractOne(word[0].lower(), _SCALES, scorer=OSA.distance, score_cutoff=1)
    return nearest[0] if nearest else word[0]


def _ideas(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The parts between commas and the like, but for those within a date or a figure."""
    ideas, start = [], 0
    for between in _BETWEEN.finditer(text):
        if not any(first < between.end() and between.start() < last for first, last in spans):
            ideas.append(text[start : between.start()].strip())
            start = between.end()
    ideas = [idea for idea in [*ideas, text[start:].strip()] if idea]
    return tuple(ideas) if len(ideas) > 1 else ()


def _written(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """The words that are written as a pattern says, as `words_of` gives them."""
    return frozenset(word for found in pattern.finditer(text) for word in words_of(found[0]))


def _is_figure(phrase: str) -> bool:
    """Whether what stands in quotation marks is but a figure, which is found in any notation."""
    return any(figure.text == phrase.strip() for figure in find_quantities(phrase))


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with the spans made spaces."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
