"""The units: how each is written, in English and Chinese, and what it is in base units.

One base unit a dimension, so that 60 minutes equal an hour and 100 hectares a square kilometre; but currencies never
convert into each other, nor do days into months.
"""

from fractions import Fraction
from typing import Final

# Spellings separated by "|"; a hyphen or line break may replace a space, words of three letters or more may have a
# plural s.
_TABLE: Final[dict[tuple[str, int | Fraction], str]] = {
    ("CNY", 1): "yuan|chinese yuan|yuan renminbi|yuan rmb|renminbi|rmb|cny|元人民币|人民币元|人民币|元|块钱",
    ("USD", 1): "u.s. dollar|u.s.dollar|us dollar|american dollar|dollar|usd|us$|美元|美金",
    ("EUR", 1): "euro|eur|€|欧元",
    ("HKD", 1): "hong kong dollar|hk dollar|hkd|港元|港币",
    ("GBP", 1): "pound sterling|british pound|pound|gbp|英镑",
    ("JPY", 1): "japanese yen|yen|jpy|日元",
    ("KRW", 1): "south korean won|korean won|krw|韩元",
    ("%", 1): "percent|per cent|pct|pc|%",
    ("%", 10): "成",
    ("%", Fraction(1, 10)): "‰|per mille|per mil",
    ("pp", 1): "percentage point|percent point|pp|ppt|个百分点|百分点",
    ("pp", Fraction(1, 100)): "basis point|bp|个基点|基点",
    ("x", 1): "fold|times|x|×|倍",
    ("min", 1): "minute|min|分钟",
    ("min", 60): "hour|hr|h|小时|钟头",
    ("min", Fraction(1, 60)): "second|sec|秒钟|秒",
    ("day", 1): "day|天",
    ("day", 7): "week|周|星期",
    ("month", 1): "month|个月",
    ("year", 1): "year|yr|周年|年",
    ("year", 10): "decade",
    ("year", 100): "century|centuries|世纪",
    ("km", 1): "kilometer|kilometre|km|公里|千米",
    ("km", Fraction(1, 1000)): "meter|metre|m|米",
    ("km", Fraction(1, 10**5)): "centimeter|centimetre|cm|厘米",
    ("km", Fraction(1, 10**6)): "millimeter|millimetre|mm|毫米",
    ("km", Fraction(1, 10**12)): "nanometer|nanometre|nm|纳米",
    ("km", Fraction(1609344, 10**6)): "mile|英里",
    ("km2", 1): "square kilometer|square kilometre|sq km|sq. km|km2|km²|平方公里|平方千米",
    ("km2", Fraction(1, 10**6)): "square meter|square metre|sq m|sqm|sq. m|m2|m²|㎡|平方米|平米",
    ("km2", Fraction(1, 100)): "hectare|ha|公顷",
    ("km2", Fraction(1, 1500)): "mu|亩",
    ("m3", 1): "cubic meter|cubic metre|m3|m³|立方米",
    ("t", 1): "metric ton|metric tonne|ton|tonne|t|吨",
    ("t", Fraction(1, 1000)): "kilogram|kg|千克|公斤",
    ("t", Fraction(1, 10**6)): "gram|克",
    ("kWh", 1): "kilowatt hour|kwh|千瓦时|度电",
    ("kW", 1): "kilowatt|kw|千瓦",
    ("kW", Fraction(1, 1000)): "watt|瓦",
    ("kW", 1000): "megawatt|mw|兆瓦",
    ("kW", 10**6): "gigawatt|gw|吉瓦",
    ("km/h", 1): "kilometers per hour|kilometres per hour|km per hour|kilometers an hour|kilometres an hour|km an hour"
    "|km/h|kmh|kph|公里/小时|公里每小时|千米/小时",
    ("°C", 1): "℃|°c|degrees celsius|摄氏度",
}

# Measure words come between a Chinese number and what it counts; they show that it is a count, without a unit.
MEASURE: Final = "人次|人(?![口均工才民])|户|[个家项条所名台件种批座位次辆份间栋艘架笔场支只组层款部颗枚片](?!人[口均])"

CURRENCIES: Final = {
    "rmb": "CNY", "cny": "CNY", "cn¥": "CNY", "rmb¥": "CNY", "¥": "CNY", "人民币": "CNY",
    "us$": "USD", "us $": "USD", "usd": "USD", "$": "USD", "u.s.$": "USD",
    "eur": "EUR", "€": "EUR", "hk$": "HKD", "hkd": "HKD", "gbp": "GBP", "£": "GBP", "jpy": "JPY",
}  # fmt: skip
"""Currencies written before the number. ¥ is the yuan: this is a tool about China."""

CALENDAR_UNITS: Final = frozenset({"day", "month", "year"})
"""The base units of durations that the calendar counts."""

TIME_UNITS: Final = CALENDAR_UNITS | {"min"}
"""The base units of durations."""

_NOT_BEFORE: Final = {
    "成": "为立都功员果长就渝本品熟",  # 三成 is 30 %, 成都 is a city
    "天": "府然津下空气",
    "×": "0123456789",
    "second": "-",  # second-tier, second-hand
}


def _spellings() -> dict[str, tuple[str, Fraction]]:
    units = {}
    for (unit, factor), spellings in _TABLE.items():
        for spelling in spellings.split("|"):
            units[spelling] = (unit, Fraction(factor))
            if spelling.isascii() and spelling[-3:].isalpha() and len(spelling) > 1:
                units[f"{spelling}s"] = (unit, Fraction(factor))
    return units


UNITS: Final = _spellings()
_LONGEST: Final = max(map(len, UNITS))
_ONE_SPACE: Final = str.maketrans("\n-", "  ")


def unit_at(folded: str, start: int) -> tuple[str, Fraction, int] | None:
    """The unit at `start` of a normalized text, its factor into the base unit, and where it ends; or None."""
    window = folded[start : start + _LONGEST].translate(_ONE_SPACE)
    # The longest spelling wins, so 元人民币 is not 元. A look into a dictionary for each length is cheaper than one
    # large pattern, which would cost milliseconds at every start of the program.
    for length in range(len(window), 0, -1):
        spelling = window[:length]
        if spelling in UNITS:
            after = folded[start + length : start + length + 1]
            glued = spelling[-1].isascii() and spelling[-1].isalnum() and after.isascii() and after.isalnum()
            if not glued and (not after or after not in _NOT_BEFORE.get(spelling, "")):
                return (*UNITS[spelling], start + length)
    return None
