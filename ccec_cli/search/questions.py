"""The types of questions: who, when, how many, what share … and the words that ask them."""

import re

from ccec_cli.text.normalize import SIMPLIFY

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
    ("pace", re.compile(r"(?i)\bhow (?:fast|quick(?:ly)?)\b")),
    ("time", re.compile(r"(?i)\bhow (?:long|often|frequent(?:ly)?|soon)\b|多久|多长时间")),
    ("much", re.compile(r"(?i)\bhow (?:much|large|big|high)\b|多大")),
    ("many", re.compile(r"(?i)\bhow many\b|\bnumber of\b|多少[个家项条名人]|几[个家项条名]")),
    ("figure", re.compile(r"(?i)多少|几")),
    ("where", re.compile(r"(?i)\bwhere\b|哪里|哪儿|何处|在哪")),
)


def question_in(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The type of a question, empty if it is none, and where the words stand that ask it."""
    text = text.translate(SIMPLIFY)
    for name, pattern in _QUESTIONS:
        if found := pattern.search(text):
            return name, [found.span()]
    return "", []
