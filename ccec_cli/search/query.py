"""Read what a user typed: operators, dates, figures, and the words that are left.

Operators, as in other search tools: `about:NAME`, `source:KEY`, `topic:TOPIC`, `kind:KIND`, `year:2021`, `"a phrase"`,
`-word`. A colon or a dash that is none of these is punctuation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ccec_cli.model import Date, DateMention, Period, Quantity
from ccec_cli.search.words import STOP_WORDS, fold_words, words_of
from ccec_cli.text.dates import find_dates
from ccec_cli.text.quantities import find_quantities

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
_CAPITAL = re.compile(r"(?<!\w)[A-Z][a-z]+(?!\w)")
_EVER, FOREVER = Date(1), Date(9999)
_SINCE = re.compile(r"(?:\b(?:since|after)|自从?)\s*$", re.IGNORECASE)
_UNTIL = re.compile(r"(?:\b(?:until|till|before)|截至)\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;、，；](?!\d)|\band\b|\bplus\b|和|以及", re.IGNORECASE)
_QUESTIONS = (
    ("who", re.compile(r"\b(?:who|whom|whose)\b|谁|何人|哪位")),
    ("when", re.compile(r"\bwhen\b|\bwhat (?:date|day|month|year)\b|\bsince when\b|何时|什么时候|哪一?年|哪天|几月")),
    (
        "share",
        re.compile(r"\b(?:what|which) (?:share|percentage|proportion|percent|part|fraction)\b|百分之几|占比|比例|比重"),
    ),
    ("time", re.compile(r"\bhow (?:long|often|frequent(?:ly)?|fast|quick(?:ly)?|soon)\b|多久|多长时间")),
    ("much", re.compile(r"\bhow (?:much|large|big|high)\b|多大")),
    ("many", re.compile(r"\bhow many\b|\bnumber of\b|多少[个家项条名人]|几[个家项条名]")),
    ("figure", re.compile(r"多少|几")),
    ("where", re.compile(r"\bwhere\b|哪里|哪儿|何处|在哪")),
)
CHINESE_STOP_WORDS = frozenset(
    "的 了 在 和 与 及 是 有 吗 呢 吧 啊 于 从 到 由 对 为 把 被 让 向 将 其 这 那 之 也 都 就 还 又 请问 请 查 "
    "查询 关于 哪些 哪个 哪 什么 什么时候 何时 多少 多久 多长 多大 几 谁 哪里 哪年 哪一年 哪天 怎么 怎样 "
    "如何 为什么 是否 有没有 "
    "共有 一共 总共 共 达 达到 达到了 约 大约 左右 个 家 项 条 名 年 月 日 中 上 下 里 内 之间 以及 或 者 所 并 占 "
    "占比 说 说了 认为 表示 是什么 有哪些 有多少 是多少 是谁 哪位 何处 在哪 在哪里 情况 数据 事实 数量".split()
)
"""Chinese words that say nothing of what is asked."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: `words` to find, `quantities` and `periods` to equal, `phrases` to stand there literally.

    `question` is its type (who, when, share, time, much, many, figure, where) or empty. `filters` are the operators
    with a field, `without` the excluded words and phrases; `acronyms` are the words written in capitals, `capitals`
    those that begin with one. `ideas` are the parts that commas and the like string together, without the operators,
    where there are several and no phrase binds them.
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
    dates = find_dates(rest)
    quantities = find_quantities(rest)
    spans = [(date.start, date.end) for date in dates] + [(quantity.start, quantity.end) for quantity in quantities]
    plain = _blank(rest, spans)
    folded = fold_words(rest)
    acronyms = frozenset[str]() if text.isupper() else _written(_ACRONYM, plain)
    return Query(
        text=text.strip(),
        acronyms=acronyms,
        capitals=frozenset() if text.istitle() else _written(_CAPITAL, plain),
        words=tuple(word for word in words_of(plain) if word not in STOP_WORDS or word in acronyms),
        quantities=quantities,
        periods=tuple(_open_ended(rest, date) for date in dates),
        phrases=tuple(phrases),
        without=tuple(without),
        filters=tuple(filters),
        ideas=() if phrases else _ideas(rest),
        question=next((name for name, pattern in _QUESTIONS if pattern.search(folded)), ""),
    )


def _ideas(text: str) -> tuple[str, ...]:
    ideas = tuple(idea.strip() for idea in _BETWEEN.split(text) if idea.strip())
    return ideas if len(ideas) > 1 else ()


def _written(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """The words that are written as a pattern says, in lower case."""
    return frozenset(found[0].casefold() for found in pattern.finditer(text))


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
