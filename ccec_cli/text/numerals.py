"""Read numerals in digits, English words or Chinese as exact fractions, and write fractions as decimals.

The patterns are for normalized text (`text.normalize.fold`) and for verbose regular expressions.
"""

from fractions import Fraction
from typing import Final

# 55,7%: a comma before one or two digits is a decimal mark where a unit or scale follows.
_DECIMAL_COMMA: Final = r"[0-9]{1,3},[0-9]{1,2}(?=[ ]?(?:%|per[ ]?cent|(?:m|b|tr)illion|[bmt]n(?![a-z])|yuan))"
_GROUPED: Final = "[0-9]{1,3}(?:(?:,[0-9]{3}){1,9}|(?:[ ][0-9]{3}){1,9}|(?:'[0-9]{3}){1,9})"
DIGITS: Final = rf"""(?:{_DECIMAL_COMMA}|(?:{_GROUPED}|[0-9]{{1,30}})(?:\.[0-9]{{1,30}})?
    |(?<![0-9.])\.[0-9]{{1,30}})(?![0-9]|[.,:'/·][0-9])"""
# Every scale of one character or several: 百, 千, 万, 百万, 千万, 亿, 百亿, 千亿, 万亿, 百万亿 …
HANZI_SCALE: Final = "(?:[百千]?万?亿|[百千]?万|[百千])"
# 1397亿, 25万6千, 1亿2000万
MIXED: Final = rf"{DIGITS}(?:[ ]?{HANZI_SCALE}(?:零?[0-9]{{1,8}}(?:\.[0-9]{{1,8}})?{HANZI_SCALE}){{0,3}})?"

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL: Final = {
    "zero": 0,
    **{word: n for n, word in enumerate(_ONES + _TEENS, start=1)},
    **{word: 10 * n for n, word in enumerate(_TENS, start=2)},
}
SCALES: Final = {"dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SCALE: Final = "|".join(SCALES)
# "and" joins the parts of one number only after a scale, and never before a second number with its own scale:
# "one hundred and two", but "two and three", "one hundred and two hundred".
WORDS: Final = rf"""(?:(?:{"|".join(_SMALL)})(?!(?!fold)[a-z])|an?(?=\s(?:{SCALE})(?![a-z])))
    (?:(?:[\s-]|(?<=[dn])\sand\s(?![a-z-]+\s(?:{SCALE})))(?:{"|".join(_SMALL)}|{SCALE})(?![a-z]))*
    (?:\spoint(?:\s(?:{"|".join(["zero", *_ONES])})(?![a-z]))+(?:\s(?:{SCALE})(?![a-z]))?)?"""

_HANZI_DIGIT: Final = {sign: n for n, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HANZI_SCALE: Final = {"亿": 10**8, "万": 10**4, "千": 1000, "百": 100, "十": 10}  # the largest first
_FINANCIAL: Final = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
# Bounded, so that a text of nothing but 一 is read in linear time.
HANZI: Final = """(?:[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]{0,30}
    (?:点[零〇一二三四五六七八九]{1,30})?[万亿]{0,2}
    |[壹贰叁肆伍陆柒捌玖][拾佰仟万亿][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{0,30})"""

_GROUP: Final = 3
_SEPARATORS: Final = str.maketrans("", "", ", '")


def read_digits(text: str) -> Fraction:
    """Read "1,800", "1 800", "0.1397", "55,7"."""
    whole, comma, decimals = text.partition(",")
    if comma and len(decimals) < _GROUP and decimals.isdigit():
        return Fraction(f"{whole}.{decimals}")
    return Fraction(text.translate(_SEPARATORS))


def read_words(text: str) -> Fraction:
    """Read "eighty-eight", "one hundred and twenty", "a dozen", "two million three hundred thousand"."""
    whole, point, decimals = text.partition(" point ")
    if point:  # six point three, one point five million
        *digits, last = decimals.split()
        scale = SCALES.get(last, 1)
        digits += [last] if scale == 1 else []
        return (read_words(whole) + Fraction(f"0.{''.join(str(_SMALL[digit]) for digit in digits)}")) * scale
    total = section = 0  # a section is what precedes the next "thousand" or larger
    for word in text.replace("-", " ").split():
        if word in _SMALL:
            small = _SMALL[word]
            if section % 10 ** len(str(small)) or section % 100 == _SMALL["ten"]:
                raise ValueError(f"not a number in words: {text!r}")
            section += small
        elif word in ("a", "an"):
            section = 1
        elif word in ("hundred", "dozen"):
            section *= SCALES[word]
        elif word in SCALES and section:
            total, section = total + section * SCALES[word], 0
        elif word in SCALES:
            total *= SCALES[word]  # a hundred thousand million
        elif word != "and":
            raise ValueError(f"not a number in words: {text!r}")
    return Fraction(total + section)


def read_hanzi(text: str) -> Fraction:
    """Read "一千三百九十七亿", "二十万亿", "一万二", "三点五亿", "25万6千", "1亿2000万"."""
    return _hanzi(text.translate(_FINANCIAL))


def _hanzi(text: str) -> Fraction:
    # Head, scale, tail: the largest scale splits a numeral into two smaller ones. The head of 亿 may have 万
    # (二十万亿 is 20 × 10^4 × 10^8), and a scale with no head counts once (十二, 百亿).
    for sign, scale in _HANZI_SCALE.items():
        before, found, after = text.partition(sign)
        if not found:
            continue
        head = _hanzi(before) if before else Fraction(1)
        if after in _HANZI_DIGIT and sign != "十":
            tail = Fraction(_HANZI_DIGIT[after] * scale, 10)  # 一万二 is 12,000, 三百五 is 350
        else:
            tail = _hanzi(after.lstrip("零〇")) if after.strip("零〇") else Fraction(0)
        overlapping = tail >= (head if sign == "亿" else 1) * scale  # after 1万亿 another 亿 may follow
        if overlapping or (sign in "千百十" and head >= 10 and not before.isascii()):  # noqa: PLR2004
            raise ValueError(f"not a Chinese numeral: {text!r}")
        return head * scale + tail
    if text.isascii():
        return read_digits(text)
    whole, _, decimals = text.partition("点")
    if len(whole) > 1 or not whole + decimals or not set(whole + decimals) <= _HANZI_DIGIT.keys():
        raise ValueError(f"not a Chinese numeral: {text!r}")
    value = Fraction(_HANZI_DIGIT[whole] if whole else 0)
    for power, sign in enumerate(decimals, start=1):
        value += Fraction(_HANZI_DIGIT[sign], 10**power)
    return value


def read_numeral(text: str) -> Fraction:
    """Read a numeral in digits, English words or Chinese; raises ValueError where it is none."""
    if not text.isascii():
        return read_hanzi(text)
    return read_digits(text) if text[-1].isdigit() else read_words(text)


def format_number(number: Fraction) -> str:
    """A number as a decimal without exponent: exact where that ends, else with 12 significant digits."""
    places = _decimal_places(number.denominator)
    if places is None:
        magnitude = len(str(abs(number.numerator) // number.denominator)) if abs(number) >= 1 else 0
        if not magnitude:  # 0.00123: the zeros after the point do not count
            magnitude = len(str(abs(number.numerator))) - len(str(number.denominator))
        places = max(0, 12 - magnitude)
    scaled = round(abs(number) * 10**places)
    whole, decimals = divmod(scaled, 10**places)
    text = f"{whole}.{decimals:0{places}d}".rstrip("0").rstrip(".") if places else str(whole)
    return f"-{text}" if number < 0 and scaled else text


def _decimal_places(denominator: int) -> int | None:
    """How many decimal places 1/denominator has, or None where they never end."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None
