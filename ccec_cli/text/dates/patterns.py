"""The forms of dates in English and Chinese: a pattern for each, and a reader of its first and last day.

The patterns are for normalized text (`text.normalize.fold`). A date without a year may get that of its neighbour in a
range.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from ccec_cli.model import Date
from ccec_cli.text.modifiers import modifier_before
from ccec_cli.text.numerals import SCALE, read_hanzi
from ccec_cli.text.units import MEASURE, unit_at


class DateSpan(NamedTuple):
    """A date or range as written: year 0 where none is named, `first` and `last` None where it is impossible."""

    start: int
    end: int
    first: Date | None
    last: Date | None


Day = tuple[int, int, int]
Form = tuple[re.Pattern[str], Callable[[re.Match[str]], DateSpan | None]]

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_YEAR: Final = "(?:19|20)[0-9]{2}(?![0-9])"
_DAY: Final = "(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])(?:(?:st|nd|rd|th)(?![a-z]))?"
_ZH: Final = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_ALONE: Final = r"(?<![a-z0-9_$€£¥#])(?<![0-9][.,:/])"
TO: Final = r"\s*(?:-|–|—|~|to|until|through|and|至|到)\s*"


def is_possible(year: int, month: int, day: int) -> bool:
    """Whether such a date exists. 0 stands for a part that is not given; without a year, 29 February is possible."""
    leap = year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)
    days = (31, 31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # month 0 is any month
    return month < len(days) and day <= days[month] and not (day and not month)


def _span(match: re.Match[str], first: Day, last: Day) -> DateSpan:
    if is_possible(*first) and is_possible(*last):
        return DateSpan(match.start(), match.end(), Date(*first), Date(*last))
    return DateSpan(match.start(), match.end(), None, None)


def _number(text: str | None) -> int:
    """Read a year, month or day in digits or Chinese; 0 where there is none, 99 where it is no number."""
    if not text:
        return 0
    if text.isascii():
        return int(text.rstrip("stndrh"))
    try:
        return int(read_hanzi(text))
    except ValueError:
        return 99


_NUMERIC = re.compile(
    rf"""{_ALONE}(?P<year>{_YEAR})(?P<sep>[-/.])(?P<month>[0-9]{{1,2}})
        (?:(?P=sep)(?P<day>[0-9]{{1,2}})                # 2020-12-24
        |(?<=[-/]0[1-9])|(?<=[-/]1[0-2]))               # 2020-12; but 2016-20 are years and 2020.12 is a number
        (?:t[0-9]{{2}}(?::[0-9]{{2}}){{1,2}}(?:z|[+-][0-9:]+)?)?       # T09:30
        (?![0-9]|[-/.][0-9])""",
    re.VERBOSE,
)


def _numeric(match: re.Match[str]) -> DateSpan:
    day = (int(match["year"]), int(match["month"]), _number(match["day"]))
    return _span(match, day, day)


_TURNED = re.compile(
    rf"""{_ALONE}(?:(?:(?P<one>[0-9]{{1,2}})(?P<sep>[/.])(?P<two>[0-9]{{1,2}})(?P=sep)  # 24/12/2020  24.12.2020
        |(?P<month>0?[1-9]|1[0-2])/)(?P<year>{_YEAR})                           # 12/2020
        |(?P<compact>(?:19|20)[0-9]{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])))  # 20201224
        (?![0-9]|[-/.][0-9])""",
    re.VERBOSE,
)


def _turned(match: re.Match[str]) -> DateSpan:
    """Read a date whose year comes last, or without separators; where day and month may be either, it is neither."""
    if text := match["compact"]:
        day = (int(text[:4]), int(text[4:6]), int(text[6:]))
        return _span(match, day, day)
    year, one, two = (_number(match[name]) for name in ("year", "one", "two"))
    if match["month"]:
        day = (year, int(match["month"]), 0)
    elif match["sep"] == "." or one > _LAST_MONTH:
        day = (year, two, one)
    elif two > _LAST_MONTH or one == two:
        day = (year, one, two)
    else:
        return DateSpan(match.start(), match.end(), None, None)
    return _span(match, day, day)


_LAST_MONTH: Final = 12
_PART = re.compile(
    rf"""{_ALONE}(?:(?:the\s)?
        (?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)\s(?P<some>two\s|three\s)?(?P<part>half|quarter)s?
        \s(?:of\s)?(?P<year>{_YEAR})                                        # first half of 2022
        |(?P<code>[hq][1-4])\s?(?:of\s)?(?P<after>{_YEAR})                  # Q1 2022
        |(?P<before>{_YEAR})\s?(?P<late>[hq][1-4])(?![a-z0-9]))             # 2022 Q1""",
    re.VERBOSE,
)
_PARTS: Final = {"h1": (1, 6), "h2": (7, 12), "q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12)}
_NTH: Final = {"first": "1", "second": "2", "third": "3", "fourth": "4"}


def _part(match: re.Match[str]) -> DateSpan | None:
    year = int(match["year"] or match["after"] or match["before"])
    code = match["code"] or match["late"] or match["part"][0] + _NTH.get(match["nth"], match["nth"][0])
    if code not in _PARTS:
        return None
    first, last = _PARTS[code]
    if match["some"]:  # the first three quarters
        last = first + {"two": 6, "three": 9}[match["some"].strip()] - 1
    return _span(match, (year, first, 0), (year, last, 0))


_ENGLISH = re.compile(
    rf"""{_ALONE}
        (?:(?P<d1>{_DAY})(?:{TO}(?P<d2>{_DAY}))?(?:\s+|-)(?:of\s+)?)?        # 22 to 24
        (?P<month>{_MONTH})                                                 # August
        (?:\s*(?P<d3>{_DAY})(?![.,][0-9]{{3}}(?![0-9])|\s*(?:%|per|{SCALE}))
            (?:{TO}(?P<d4>{_DAY})(?!\s*{_MONTH}))?)?                        # 22 to 24
        (?:(?:,?\s*|-)(?:of\s+)?(?P<year>{_YEAR}))?                         # , 2022
        (?![a-z0-9])""",
    re.VERBOSE,
)


def _english(match: re.Match[str]) -> DateSpan:
    year, month = _number(match["year"]), _MONTHS.index(match["month"][:3]) + 1
    first = _number(match["d1"] or match["d3"])
    return _span(match, (year, month, first), (year, month, _number(match["d2"] or match["d4"]) or first))


_CHINESE = re.compile(
    rf"""(?<![0-9零〇一二三四五六七八九十第])
        (?:(?P<year>(?:19|20)[0-9]{{2}}|[一二][零〇一二三四五六七八九]{{3}})\s*年\s*)?
        (?:(?:(?P<m1>{_ZH})\s*月?{TO})?(?P<m2>{_ZH})\s*月份?                       # 1-7月  1月至7月
            (?:\s*(?:(?P<d1>{_ZH})\s*[日号]?{TO})?(?P<d2>{_ZH})\s*[日号])?          # 22-24日
        |(?:{_ZH})\s*日(?:{TO}(?:{_ZH})\s*日)?                                    # 22日, of some month
        |(?<=年)(?P<half>[上下])半年
        |(?<=年)(?P<since>前)?第?(?P<quarter>[一二三四1-4])个?季度
        |(?<=年))""",
    re.VERBOSE,
)


def _chinese(match: re.Match[str]) -> DateSpan | None:
    year = 0
    if match["year"]:  # 二〇二〇 is read sign by sign
        year = int("".join(str(_number(sign)) for sign in match["year"]))
    if match["half"] or match["quarter"]:
        code = {"上": "h1", "下": "h2"}.get(match["half"]) or f"q{_number(match['quarter'])}"
        first, last = _PARTS[code]
        return _span(match, (year, 1 if match["since"] else first, 0), (year, last, 0))
    if match["m2"]:
        month, day = _number(match["m2"]), _number(match["d2"])
        return _span(match, (year, _number(match["m1"]) or month, _number(match["d1"]) or day), (year, month, day))
    return _span(match, (year, 0, 0), (year, 0, 0)) if match[0] else None


_BARE = re.compile(
    rf"""{_ALONE}(?P<year>{_YEAR})
        (?:(?P<decade>s)(?![a-z])                                   # 1990s
        |[-–—/](?P<last>(?:19|20)?[0-9]{{2}})(?![0-9]))?            # 2016-2020  2016/17
        (?![a-z0-9%‰+_]|[.,:'][0-9])""",
    re.VERBOSE,
)
_COUNTED = re.compile(rf"[\s-]*(?:fold|{SCALE}|people|persons?)(?![a-z])|[ ]?(?:[十百千万亿多余]|{MEASURE})")
_THINGS = re.compile(r"\s+(?!(?:levels|figures|results|rates|totals|prices|this|was|has)\b)[a-z]+s(?![a-z])")
_YEAR_COMES = re.compile(r"(?:in|since|by|of|from|until|till|during|for|the|and|to|'s|before|after)\s+$")
_SURELY = ("than ", "least ", "most ", "nearly ", "almost ")


def _bare(match: re.Match[str]) -> DateSpan | None:
    first = int(match["year"])
    if match["decade"]:
        return _span(match, (first, 0, 0), (first + 9, 0, 0)) if first % 10 == 0 else None
    if not match["last"]:
        counts = _counts(match.string, match.start(), match.end())
        return None if counts else _span(match, (first, 0, 0), (first, 0, 0))
    written = match["last"]
    last = int(match["year"][: -len(written)] + written)
    return _span(match, (first, 0, 0), (last, 0, 0)) if last >= first else None


def _counts(folded: str, start: int, end: int) -> bool:
    """Whether a bare 1900–2099 is a count and no year.

    It is, with a unit, scale or measure word ("2020 yuan", "2000 people", 2015家); as a modified round number ("over
    2000") or a round number of things ("2000 platforms", but "in 2000 firms …"); and as any number of things after a
    modifier that is no preposition ("more than 2015 companies", but "over 2019 levels", "about 2015").
    """
    unit_starts = end + (folded[end : end + 1] in (" ", "-", "\n"))
    if _COUNTED.match(folded, end) or unit_at(folded, unit_starts):
        return True
    things = _THINGS.match(folded, end) is not None
    before = folded[max(0, start - 8) : start]
    if not folded.startswith("00", end - 2):
        return things and before.endswith(_SURELY)
    return modifier_before(folded, start)[0] < start or (things and not _YEAR_COMES.search(before))


FORMS: Final[tuple[Form, ...]] = (
    (_NUMERIC, _numeric),
    (_TURNED, _turned),
    (_PART, _part),
    (_ENGLISH, _english),
    (_CHINESE, _chinese),
    (_BARE, _bare),
)
"""The forms in the order they are looked for; what one has read, the next does not see."""
