"""Read what a user typed: operators, dates, figures, and the words that are left.

Operators, as in other search tools: `about:NAME`, `source:KEY`, `topic:TOPIC`, `kind:KIND`, `year:2021`, `"a phrase"`,
`-word`. A colon or a dash that is none of these is punctuation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from ccec_cli.model import Date, DateMention, Period, Quantity
from ccec_cli.search.words import STOP_WORDS, words_of
from ccec_cli.text.dates import find_dates
from ccec_cli.text.quantities import find_quantities
from ccec_cli.text.traditional import SIMPLIFY

MAX_LENGTH = 1000
"""How many characters of a query are read; a question has two hundred."""

_OPERATOR = re.compile(
    r"""
      (?<!\S) (?P<field>about|source|topic|kind|year) : (?P<value> "[^"]+" | [^\s"]+ )
    | (?<!\S) (?P<not>-)? ["“”„] (?P<phrase>[^"“”]+) ["“”]
    | (?<!\S) - (?P<without> [^\W\d_][\w&/-]* | (?:19|20)\d\d (?![\w.,%]) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ACRONYM = re.compile(r"(?<!\w)[A-Z]{3,6}s?(?!\w)")
_CAPITAL = re.compile(r"(?<!\w)[A-Z][a-z]*(?:['’][a-z]+)?(?:[A-Z][a-z]+)*(?!\w)")
_AFTER_NUMBER = re.compile(r"(?<=[0-9] )[A-Za-z]{6,9}(?![A-Za-z])")
_SCALES = ("hundred", "thousand", "million", "billion", "trillion", "percent", "dollars", "minutes")
_EVER, FOREVER = Date(1), Date(9999)
_SINCE = re.compile(r"(?:\b(?:since|after)|自从?)\s*$", re.IGNORECASE)
_UNTIL = re.compile(r"(?:\b(?:until|till|before)|截至)\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;、，；](?!\d)|\s[&+]\s|\b(?:and|plus|versus|vs)\b\.?|和|以及", re.IGNORECASE)
_QUESTIONS = (
    ("who", re.compile(r"(?i)\b(?:who|whom|whose)\b|谁|何人|哪位")),
    (
        "when",
        re.compile(r"(?i)\bwhen\b|\bwhat (?:date|day|month|year)\b|\bsince when\b|何时|什么时候|哪一?年|哪天|几月"),
    ),
    (
        "share",
        re.compile(
            r"(?i)\b(?:what|which) (?:share|percentage|proportion|percent|part|fraction)\b|百分之几|占比|比例|比重"
        ),
    ),
    (
        "money",
        re.compile(
            r"(?i)\bhow (?:much money|expensive)\b|\bhow much\b(?=.*\b(?:costs?|earn|pay|paid|spent)\b)|多少(?:钱|资金)"
        ),
    ),
    ("time", re.compile(r"(?i)\bhow (?:long|often|frequent(?:ly)?|fast|quick(?:ly)?|soon)\b|多久|多长时间")),
    ("much", re.compile(r"(?i)\bhow (?:much|large|big|high)\b|多大")),
    ("many", re.compile(r"(?i)\bhow many\b|\bnumber of\b|多少[个家项条名人]|几[个家项条名]")),
    ("figure", re.compile(r"(?i)多少|几")),
    ("where", re.compile(r"(?i)\bwhere\b|哪里|哪儿|何处|在哪")),
)


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: `words` to find, `quantities` and `periods` to equal, `phrases` to stand there literally.

    `question` is its type (who, when, share, money, time, much, many, figure, where) or empty. `filters` are the
    operators with a field, `without` the excluded words and phrases; `acronyms` are the words written in capitals,
    `capitals` those that begin with one. `ideas` are the parts that commas and the like string together, without the
    operators, where there are several and no phrase binds them.
    """

    text: str
    words: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    phrases: tuple[str, ...]
    without: tuple[str, ...]
    filters: tuple[tuple[str, str], ...]
    question: str
    acronyms: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    ideas: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked that could be found."""
        return not (self.words or self.quantities or self.periods or self.phrases or self.filters)


def read_query(text: str) -> Query:
    """The query in what a user typed. Nothing makes it fail: what is no operator is words."""
    text = text[:MAX_LENGTH]
    phrases, without, filters = [], [], []
    for operator in _OPERATOR.finditer(text):
        if operator["field"]:
            filters.append((operator["field"].lower(), operator["value"].strip('"')))
        elif operator["without"] or operator["not"]:
            without.append(operator["without"] or operator["phrase"])
        elif not _is_figure(operator["phrase"]):
            phrases.append(operator["phrase"])
    rest = _OPERATOR.sub(lambda found: f" {found['phrase']} " if found["phrase"] and not found["not"] else " ", text)
    rest = _AFTER_NUMBER.sub(_spelt_scale, rest)
    dates = find_dates(rest)
    quantities = find_quantities(rest)
    spans = [(date.start, date.end) for date in dates] + [(quantity.start, quantity.end) for quantity in quantities]
    question, asking = _question(rest)
    plain = _blank(rest, [*spans, *asking])
    acronyms = frozenset[str]() if text.isupper() else _written(_ACRONYM, plain)
    return Query(
        text=text.strip(),
        acronyms=acronyms,
        capitals=_written(_CAPITAL, plain),
        words=tuple(word for word in words_of(plain) if word not in STOP_WORDS or word in acronyms),
        quantities=quantities,
        periods=tuple(_open_ended(rest, date) for date in dates),
        phrases=tuple(phrases),
        without=tuple(without),
        filters=tuple(filters),
        ideas=() if phrases else _ideas(rest),
        question=question,
    )


def _spelt_scale(word: re.Match[str]) -> str:
    """A word after a number, spelt as the scale or the unit it is a misspelling of: 100 bilion."""
    nearest = extractOne(word[0].lower(), _SCALES, scorer=OSA.distance, score_cutoff=1)
    return nearest[0] if nearest else word[0]


def _question(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The type of a question, if it is one, and where the words stand that ask it."""
    text = text.translate(SIMPLIFY)
    for name, pattern in _QUESTIONS:
        if found := pattern.search(text):
            return name, [found.span()]
    return "", []


def _ideas(text: str) -> tuple[str, ...]:
    ideas = tuple(idea.strip() for idea in _BETWEEN.split(text) if idea.strip())
    return ideas if len(ideas) > 1 else ()


def _written(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """The words that are written as a pattern says, as `words_of` gives them."""
    return frozenset(word for found in pattern.finditer(text) for word in words_of(found[0]))


def _open_ended(text: str, date: DateMention) -> Period:
    """The time meant: "since 2020" and "before 2021" have no other end."""
    if _SINCE.search(text, 0, date.start):
        return Period(date.period.start, FOREVER)
    return Period(_EVER, date.period.end) if _UNTIL.search(text, 0, date.start) else date.period


def _is_figure(phrase: str) -> bool:
    """Whether what stands in quotation marks is but a figure, which is found in any notation."""
    return any(figure.text == phrase.strip() for figure in find_quantities(phrase))


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with the spans made spaces."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
