"""The number grammar: find every figure of a text, in English and Chinese, as modifier × number × scale × unit.

A figure is read around its number: the pattern `NUMBER` finds that, then scale, unit and modifier after it and the
modifier before it are added. Dates and exclusions are removed first, ranges are joined last.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from ccec_cli.model import Comparator, Quantity
from ccec_cli.text.dates import date_spans, strike_out
from ccec_cli.text.modifiers import modifier_after, modifier_before
from ccec_cli.text.normalize import fold
from ccec_cli.text.numbers.exclusions import blank_exclusions, is_label, is_name_in_words
from ccec_cli.text.numbers.patterns import NUMBER, read_number
from ccec_cli.text.numbers.ranges import Figure, join_ranges
from ccec_cli.text.numerals import HANZI_SCALE, SCALE, SCALES, read_hanzi
from ccec_cli.text.units import CURRENCIES, MEASURE, TIME_UNITS, unit_at

_SHORT: Final = {
    name: 10**power
    for power, names in ((3, "k"), (6, "m mn mln"), (9, "b bn bln"), (12, "tn trn"))
    for name in names.split()
}
_GAP: Final = r"[ ]*\n?[ ]*"  # a line may break within a figure, a paragraph may not

_SCALED = re.compile(
    rf"""(?P<more>[多余几来])?(?:(?P<hanzi>{HANZI_SCALE})
    |{_GAP}-?(?P<words>(?:{SCALE})(?:[ ](?:{SCALE}))?)s?(?![a-z])
    |[ ]?(?P<short>bn|mn|mln|bln|tn|trn)(?![a-z0-9])
    |(?P<glued>[kmb])(?![a-z0-9]|\s+(?:long|wide|high|tall|deep)))?""",  # 5m is five million, but 5m long
    re.VERBOSE,
)
_BEFORE_UNIT = re.compile(rf"(?:{_GAP}of(?=\s))?{_GAP}-?")
_MEASURED = re.compile(rf"[ ]?(?:{MEASURE})")
_INNER = re.compile("个(?P<more>[多半])?")
_RELATIVE = re.compile(r"\s+(?:ago|earlier|later)(?![a-z])|[之以]?[前后](?!者)")
_IDENTIFIER = re.compile(r"(?:[a-z]{2}|[^0-9][a-z])[-–]$")  # COVID-19, but $10m-20m
_TO_NUMBER = re.compile("[至到或~—-][0-9一二两三四五六七八九十]")
_HALF: Final = Fraction(1, 2)


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The figures of a text, in order and not overlapping, with exact numbers in base units."""
    folded = fold(text)
    readable = blank_exclusions(strike_out(folded, date_spans(folded)))
    figures: list[Figure] = []
    position = 0
    while match := NUMBER.search(readable, position):
        figure = _read(text, readable, match, floor=figures[-1].end if figures else 0)
        if figure:
            figures.append(figure)
        position = figure.end if figure else match.end()
    return tuple(
        Quantity(text[f.start : f.end], f.value, f.unit, f.comparator, f.start, f.end)
        for f in join_ranges(readable, figures)
    )


@dataclass(slots=True)
class _Tail:
    """What follows a number: scale, unit, modifier; `extra` is the 半 of 两年半, the 五 of 三成五."""

    end: int
    scale: int = 1
    unit: str | None = None
    factor: Fraction = Fraction(1)
    comparator: Comparator = "="
    extra: Fraction = Fraction(0)
    measured: bool = False


def _read(text: str, readable: str, match: re.Match[str], floor: int) -> Figure | None:
    """The figure around a number; None where it is a false positive."""
    read = read_number(match)
    if read is None:
        return None
    number, share = read
    currency = CURRENCIES.get(match["currency"])
    tail = _Tail(match.end())
    if not share:
        _read_scale(text, readable, tail, currency)
        _read_unit(readable, tail)
        if tail.unit == "km" and "时速" in readable[max(0, match.start() - 5) : match.start()]:
            tail.unit = "km/h"
    end, after = modifier_after(readable, tail.end)
    if after != "=":
        tail.end, tail.comparator = end, after
    start, comparator = modifier_before(readable, match.start(), floor)
    if tail.unit in TIME_UNITS and readable[start : match.start()] == "近" and match["numeral"]:
        start, comparator = match.start(), "="  # 近三年 are the last three years, not nearly three
    if comparator == "=":
        comparator = ">" if match["many"] else tail.comparator
    figure = Figure(
        start=start,
        end=tail.end,
        number=(number + tail.extra) * (-1 if match["sign"] else 1),
        scale=tail.scale,
        unit=share or currency or tail.unit,
        factor=tail.factor,
        comparator=comparator,
        bare=not (share or currency or tail.unit or tail.measured),
        prefixed=currency is not None,
    )
    return None if _is_false_positive(text, readable, match, figure) else figure


def _read_scale(text: str, readable: str, tail: _Tail, currency: str | None) -> None:
    scaled = _SCALED.match(readable, tail.end)
    if not scaled or (text[scaled.end() - 1] == "K" and scaled["glued"] and not currency):
        return  # 4K is a screen
    tail.end = scaled.end()
    if scaled["more"] and scaled["more"] != "来":
        tail.comparator = ">"
    if scaled["hanzi"]:
        tail.scale = int(read_hanzi(scaled["hanzi"]))
    elif scaled["words"]:
        for word in scaled["words"].split():
            tail.scale *= SCALES[word]
    else:
        tail.scale = _SHORT.get(scaled["short"] or scaled["glued"], 1)


def _read_unit(readable: str, tail: _Tail) -> None:
    before = _BEFORE_UNIT.match(readable, tail.end)
    start = before.end() if before else tail.end
    inner = _INNER.match(readable, start)
    found = unit_at(readable, start)
    if inner and not found:
        # 一个小时, and with more in it: 一个半小时, 三个多月 (the unit is 个月, split by 多)
        within = inner.end()
        found = ("month", Fraction(1), within + 1) if readable.startswith("月", within) else unit_at(readable, within)
        if found:
            tail.extra = _HALF if inner["more"] == "半" else tail.extra
            tail.comparator = ">" if inner["more"] == "多" else tail.comparator
    if found:
        tail.unit, tail.factor, tail.end = found
        part = readable[tail.end : tail.end + 1]
        if part == "半":  # 两年半
            tail.extra, tail.end = _HALF, tail.end + 1
        elif part and readable[tail.end - 1] == "成" and part in "一二三四五六七八九":  # 三成五
            tail.extra, tail.end = read_hanzi(part) / 10, tail.end + 1
        return
    measured = _MEASURED.match(readable, tail.end)
    if measured:
        tail.end, tail.measured = measured.end(), True


def _is_false_positive(text: str, readable: str, match: re.Match[str], figure: Figure) -> bool:
    """Whether the match is no figure: part of a word or an identifier, a relative date, a name."""
    glued = readable[figure.end : figure.end + 1]
    identifier = _IDENTIFIER.search(readable, max(0, match.start() - 3), match.start())
    relative = figure.unit in TIME_UNITS and _RELATIVE.match(readable, figure.end)
    if identifier or relative or glued == "_" or (glued.isascii() and glued.isalpha()):
        return True
    if match["numeral"]:
        return _is_name(text, readable, match, figure)
    modified = figure.comparator != "="
    if match["article"]:
        rate = readable.endswith("s ", 0, figure.start)  # "five trains an hour"
        return figure.unit is None or rate or not (modified or match["article"] == "an")
    if match["half"] is not None:
        return figure.unit is None and figure.scale == 1
    return bool(match["implicit"]) and figure.unit is None and not modified


def _is_name(text: str, readable: str, match: re.Match[str], figure: Figure) -> bool:
    """Whether a numeral is part of a name, a label or a word: only one with nothing that makes it a count."""
    numeral, modified = match["numeral"], figure.comparator != "="
    if numeral[0].isdigit() or numeral[0] == ".":
        return figure.bare and figure.scale == 1 and is_label(text, readable, figure.start)
    if figure.unit is not None or figure.scale != 1 or modified or match["andpart"]:
        return False
    if numeral.isascii():
        scaled = any(word in numeral for word in SCALES)
        return not scaled and is_name_in_words(text, readable, match.start("numeral"), match.end("numeral"))
    if figure.bare:  # 四川, 统一, but 一千八百 and the first end of 五至七亿
        return not (set(numeral) & set("百千万亿") or _TO_NUMBER.match(readable, figure.end))
    return numeral in ("一", "二")  # 一个 is "a", 二次 is "second"
