"""The number grammar: each test is a rule of what a figure is, what it means, and what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.model import Comparator
from ccec_cli.text.dates import find_dates
from ccec_cli.text.numbers import find_quantities
from ccec_cli.text.numerals import format_number

SEEDS = Path(__file__).parents[2] / "seeds"


def read(text: str) -> list[str]:
    """List the figures of a text as "comparator number unit", without "=" and without the unit of a count."""
    return [
        f"{'' if q.comparator == '=' else q.comparator}{format_number(q.number)}{f' {q.unit}' if q.unit else ''}"
        for q in find_quantities(text)
    ]


def written(text: str) -> list[str]:
    """List the figures of a text as they are written."""
    return [quantity.text for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    "text",
    [
        "139.7 billion yuan", "139.7bn yuan", "139.7 bn yuan", "RMB 139.7 bn", "RMB139.7bn", "CNY139.7bn",
        "CNY 139.7b", "¥139.7 billion", "￥139.7bn", "0.1397 trillion yuan", "139,700 million yuan",
        "139 700 million yuan", "139.7-billion-yuan", "139.7\nbillion yuan", "139700000000 yuan", "1397亿元",
        "1,397亿元", "1397 亿元", "1397億元", "１３９７亿元", "一千三百九十七亿元", "0.1397万亿元",
        "1397亿人民币", "1397亿元人民币",
        "139.7 billion renminbi",
    ],
)  # fmt: skip
def test_one_sum_has_many_notations(text: str) -> None:
    """However 139.7 billion yuan are written, they are the same exact figure, and the span is all of it."""
    assert read(text) == ["139700000000 CNY"]
    assert written(text) == [text]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("14.47 million U.S. dollars", "14470000 USD"),
        ("US$14.47m", "14470000 USD"),
        ("$14.47 million", "14470000 USD"),
        ("1447万美元", "14470000 USD"),
        ("€5 million", "5000000 EUR"),
        ("5 million euros", "5000000 EUR"),
        ("HK$5", "5 HKD"),
        ("300万港元", "3000000 HKD"),
        ("58.6 percent", "58.6 %"),
        ("58.6 per cent", "58.6 %"),
        ("58.6%", "58.6 %"),
        ("58.6％", "58.6 %"),
        ("58.6 pct", "58.6 %"),
        ("百分之五十八点六", "58.6 %"),
        ("百分之58.6", "58.6 %"),
        ("千分之三", "0.3 %"),
        ("三成", "30 %"),
        ("三成五", "35 %"),
        ("a billion and a half yuan", "1500000000 CNY"),
        ("US $5 million", "5000000 USD"),
        ("RMB¥5亿", "500000000 CNY"),
        ("7 percentage points", "7 pp"),
        ("7个百分点", "7 pp"),
        ("50 basis points", "0.5 pp"),
        ("3.5-fold", "3.5 x"),
        ("tenfold", "10 x"),
        ("three and a half times", "3.5 x"),
        ("3.5倍", "3.5 x"),
        ("3x", "3 x"),
        ("one hour", "60 min"),
        ("an hour", "60 min"),
        ("half an hour", "30 min"),
        ("half-hour", "30 min"),
        ("1 hour 20 minutes", "80 min"),
        ("1小时20分钟", "80 min"),
        ("two-and-a-half hours", "150 min"),
        ("60 minutes", "60 min"),
        ("20 min", "20 min"),
        ("90 seconds", "1.5 min"),
        ("1小时", "60 min"),
        ("一个小时", "60 min"),
        ("一个半小时", "90 min"),
        ("半小时", "30 min"),
        ("two weeks", "14 day"),
        ("three months", "3 month"),
        ("三个月", "3 month"),
        ("five-year", "5 year"),
        ("两年半", "2.5 year"),
        ("two decades", "20 year"),
        ("12 km", "12 km"),
        ("500 meters", "0.5 km"),
        ("350 km/h", "350 km/h"),
        ("时速350公里", "350 km/h"),
        ("185,000 square kilometers", "185000 km2"),
        ("18.5万平方公里", "185000 km2"),
        ("100 hectares", "1 km2"),
        ("1500亩", "1 km2"),
        ("1500 mu", "1 km2"),
        ("3 million tonnes", "3000000 t"),
        ("300万吨", "3000000 t"),
    ],
)
def test_units_become_base_units(text: str, meaning: str) -> None:
    """A unit in either language is converted exactly into its base unit."""
    assert read(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Eighty-eight", "88"),
        ("one hundred and twenty", "120"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("half a dozen", "6"),
        ("half a million", "500000"),
        ("1,800", "1800"),
        ("1 800", "1800"),
        ("1\u2009800", "1800"),
        ("1'800", "1800"),
        ("1800", "1800"),
        ("一千八百", "1800"),
        ("一万二千", "12000"),
        ("25万6千", "256000"),
        ("二十万亿", "20000000000000"),
        ("1,100万", "11000000"),
        ("96 million", "96000000"),
        ("9600万人", "96000000"),
        ("5k", "5000"),
        ("3½ million", "3500000"),
        ("-5.3", "-5.3"),
        ("−5.3", "-5.3"),
        ("minus 5", "-5"),
        ("2,020", "2020"),
    ],
)
def test_counts_have_no_unit(text: str, number: str) -> None:
    """A count is a bare number in every notation."""
    assert read(text) == [number]
    assert find_quantities(text)[0].unit is None


@pytest.mark.parametrize(
    "text", ["a third", "one third", "one-third", "1/3", "三分之一", "⅓", "3分之1", "one in three"]
)
def test_fractions_are_shares(text: str) -> None:
    """A third is 100/3 percent, exactly, however it is written."""
    (quantity,) = find_quantities(text)
    assert (quantity.number, quantity.unit) == (Fraction(100, 3), "%")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("half of the firms", "50 %"),
        ("a quarter of it", "25 %"),
        ("three quarters", "75 %"),
        ("three out of five", "60 %"),
        ("一半的企业", "50 %"),
        ("fell by half", "50 %"),
    ],
)
def test_halves_and_quarters_are_shares(text: str, meaning: str) -> None:
    """Halves and quarters of something are percentages, too."""
    assert read(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("over 30 billion yuan", ">"),
        ("more than 30", ">"),
        ("exceeds 30", ">"),
        ("surpassed 30", ">"),
        ("well over 30", ">"),
        ("超过30", ">"),
        ("逾300亿元", ">"),
        ("突破300亿元", ">"),
        ("100多家", ">"),
        ("20余个", ">"),
        ("30余万", ">"),
        ("三个多小时", ">"),
        (">30", ">"),
        ("at least 30", ">="),
        ("no less than 30", ">="),
        ("30+", ">="),
        ("30 or more", ">="),
        ("30-plus", ">="),
        ("至少30", ">="),
        ("30人以上", ">="),
        ("≥30", ">="),
        ("under 30", "<"),
        ("fewer than 30", "<"),
        ("不到30", "<"),
        ("不足30", "<"),
        ("up to 30", "<="),
        ("as many as 30", "<="),
        ("no more than 30", "<="),
        ("不超过30", "<="),
        ("30天以内", "<="),
        ("about 30", "~"),
        ("some 30", "~"),
        ("approximately 30", "~"),
        ("约30", "~"),
        ("约占三分之一", "~"),
        ("30-odd", "~"),
        ("5亿元左右", "~"),
        ("~30", "~"),
        ("≈30", "~"),
        ("nearly 30", "~<"),
        ("close to 7 trillion yuan", "~<"),
        ("approached 660 billion yuan", "~<"),
        ("just under 30", "~<"),
        ("近30", "~<"),
        ("接近30", "~<"),
    ],
)
def test_a_hedge_belongs_to_its_figure(text: str, comparator: Comparator) -> None:
    """Words and signs before and after a number hedge it, and its span covers them."""
    (quantity,) = find_quantities(text)
    assert (quantity.comparator, quantity.text) == (comparator, text)


@pytest.mark.parametrize(
    "text", ["increased by 12", "reached 12", "rose by 12", "达到12", "增长12", "附近12", "签约12", "约定12"]
)
def test_a_verb_is_no_hedge(text: str) -> None:
    """Verbs of growth and words that only contain the sign of a hedge leave the figure exact."""
    assert read(text) == ["12"]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("trillions of yuan", ">1000000000000 CNY"),
        ("dozens of firms", ">12"),
        ("hundreds of thousands", ">100000"),
        ("several hundred", ">100"),
        ("数千", ">1000"),
        ("数十亿元", ">1000000000 CNY"),
        ("几十家", ">10"),
        ("上万名", ">=10000"),
        ("近百家", "~<100"),
        ("千亿元", "100000000000 CNY"),
    ],
)
def test_a_vague_plural_is_more_than_its_scale(text: str, meaning: str) -> None:
    """Dozens, hundreds and 数千 say only that there are more than one of that scale."""
    assert read(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10 to 20 billion yuan", ">=10000000000 CNY", "<=20000000000 CNY"),
        ("10-20 percent", ">=10 %", "<=20 %"),
        ("10–20%", ">=10 %", "<=20 %"),
        ("10%~20%", ">=10 %", "<=20 %"),
        ("between 5 and 7 million", ">=5000000", "<=7000000"),
        ("5亿至7亿元", ">=500000000 CNY", "<=700000000 CNY"),
        ("5至7亿元", ">=500000000 CNY", "<=700000000 CNY"),
        ("10,000 to 2 million people", ">=10000", "<=2000000"),
        ("$10m-$20m", ">=10000000 USD", "<=20000000 USD"),
        ("ranging from 30 to 50 km", ">=30 km", "<=50 km"),
        ("5至8个", ">=5", "<=8"),
        ("$5-10 million", ">=5000000 USD", "<=10000000 USD"),
        ("ten to twenty billion", ">=10000000000", "<=20000000000"),
        ("五至七亿元", ">=500000000 CNY", "<=700000000 CNY"),
        ("five or six years", ">=5 year", "<=6 year"),
        ("one or two labs", ">=1", "<=2"),
    ],
)
def test_a_range_is_two_figures(text: str, low: str, high: str) -> None:
    """The first end of a range borrows scale and unit of the second where it has none."""
    assert read(text) == [low, high]


def test_between_is_part_of_the_first_end() -> None:
    """The word "between" hedges, so the span covers it."""
    assert written("from between 5 and 7 km away") == ["between 5", "7 km"]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("rose from 3 to 4.5 billion yuan", ["3000000000 CNY", "4500000000 CNY"]),
        ("fell from 20 to 10 percent", ["20 %", "10 %"]),
        ("37.9 percent and 55.7 percent", ["37.9 %", "55.7 %"]),
        ("12 teams and 37 labs", ["12", "37"]),
        ("21 + 38", ["21", "38"]),
        ("30 and over 40 firms", ["30", ">40"]),
        ("from 5 km to 3 hours", ["5 km", "180 min"]),
        ("37.9 and 55.7 percent", ["37.9 %", "55.7 %"]),
        ("1.9, 6.9 and 6.3 percent", ["1.9 %", "6.9 %", "6.3 %"]),
        ("10 and 20 billion yuan", ["10000000000 CNY", "20000000000 CNY"]),
    ],
)
def test_two_points_are_no_range(text: str, meaning: list[str]) -> None:
    """A development from one value to another, and two figures side by side, stay exact."""
    assert read(text) == meaning


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("gathered 37 research institutions", "37"),
        ("with over 40 alliances, including", "over 40"),
        ("10,000 people", "10,000"),
        ("一共37个研究机构", "37个"),
        ("增长12%。", "12%"),
        ("37-member team", "37"),
        ("(about 14.47 million U.S. dollars)", "about 14.47 million U.S. dollars"),
    ],
)
def test_a_span_ends_before_the_counted_noun(text: str, span: str) -> None:
    """A span covers hedge, number, scale and unit or Chinese measure word, not the thing that is counted."""
    assert written(text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "13th Five-Year Plan", "the 14th five-year development plan", "two sessions",
        "the 2021 “two sessions,” the", "One City and Multiple Industrial Parks", "Twin Cities",
        '"one belt one road"', "the Three Gorges", "Nine Dragons", "“two oceans”", "世界500强", "9/8",
        "First Batch", "the first three quarters", "the sixth company", "21st century", "third batch",
        "a third airport", "a third-party audit", "first half", "one of the top performers",
        "one another", "no one", "This one is new", "the two cities", "four-lane", "one-stop", "one year ago",
        "over one year ago", "three years earlier", "两年前", "twenty-first", "the two will build",
        "两江新区", "四川", "一带一路", "十三五", "两会", "万州", "三峡", "一体化", "统一", "第一批", "十四届",
        "第37个", "一个新的增长极", "千万不要", "二次创业", "五位一体", "三成都", "上半年", "S/T",
        "5G", "4K", "A4", "G7", "COVID-19", "COVID–19", "AsiaNet 88465", "+86-23-67230470", "ICP备20009753号",
        "许可证号:50120220004", "3.11.7", "24/7", "10:30", "9 a.m.", "Line 18", "No. 5", "top 10",
        "https://x.org/12/34", "a12@b34.cn", "[12]", "1. first item", "3D", "GB/T 7714", "9·11",
        "000_ce8363ce72",
    ],
)  # fmt: skip
def test_names_and_identifiers_are_no_figures(text: str) -> None:
    """Ordinals, names, idioms, relative dates, labels and identifiers hold numerals, but no figures."""
    assert written(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2021", "in 2020", "March 8, 2023", "2016-2020", "August 22 to 24", "From January to July",
        "2020-12-24", "2023年03月08日", "2022 Smart China Expo", "Chongqing 2020 First Batch", "about 2015",
        "8月22日至24日", "Feb 30, 2021",
    ],
)  # fmt: skip
def test_dates_are_no_figures(text: str) -> None:
    """The digits of a date, complete or not, count nothing."""
    assert written(text) == []


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("2020 yuan", "2020 CNY"),
        ("over 2000 platforms", ">2000"),
        ("built 2000 platforms", "2000"),
        ("2000 people", "2000"),
        ("more than 2015 companies", ">2015"),
        ("2015家企业", "2015"),
        ("四分之三强", "75 %"),
        ("2020万元", "20200000 CNY"),
        ("one day after", "1 day"),
        ("at least one airport", ">=1"),
        ("Three Chinese cities", "3"),
        ("“Eighty-eight institutes” came", "88"),
        ("5m long", "0.005 km"),
        ("近三年", "3 year"),
        ("2000多家", ">2000"),
        ("two state key laboratories", "2"),
        ("The two national new areas in both cities", "2"),
        ("three important economic circles", "3"),
    ],
)
def test_what_counts_is_a_figure_though_it_looks_like_a_name(text: str, meaning: str) -> None:
    """A unit, a hedge or a counted thing makes a figure of what might be a year or a word."""
    assert read(text) == [meaning]


def test_one_counts_beside_another_count() -> None:
    """The word "one" is a figure in an enumeration of counts."""
    assert read("one airport and two stations") == ["1", "2"]


ARTICLES = {
    "000": "3 | >1000000000000 CNY | 20000000000 CNY | 2",
    "001": "~<7000000000000 CNY | 60 min | 20 min | >150000000000 CNY | >1000000000000 CNY | >90 % | >1800 | 37.9 %"
    " | 55.7 % | 58.6 % | 3.5 x | 88 | 64 | 64.4 % | 10000 | 7 | 29 | 100000000000 CNY | 33.3333333333 %",
    "002": "3 year | >40 | 2 | 22 | 137 | 100000000 CNY | ~14470000 USD | 115 | 50 | 140 | 21",
    "003": "1 day | 3 | ~<660000000000 CNY | 1.9 % | 6.9 % | 6.3 % | 2 | 37 | 12 | 33.3333333333 %",
    "004": "112 | >60 | 5 | >30000000000 CNY | 139700000000 CNY | 12 % | 103 | 75 % | 48 | 78 | 138 | 8 | 20 | 64.7 %",
}


@pytest.mark.parametrize(("article", "figures"), ARTICLES.items(), ids=list(ARTICLES))
def test_every_figure_of_the_articles_is_found_and_nothing_else(article: str, figures: str) -> None:
    """The five articles hold these figures, in this order, and no others."""
    (path,) = SEEDS.glob(f"{article}_*.txt")
    text = path.read_text(encoding="utf-8")
    # one article is hard-wrapped at single blank lines
    blocks = re.split(r"\n\s*\n\s*\n" if article == "001" else r"\n\s*\n", text)
    found = [figure for block in blocks for figure in read(" ".join(block.split()))]
    assert found == figures.split(" | ")


NOTATIONS: list[Callable[[int], str]] = [
    lambda n: f"{n} million yuan",
    lambda n: f"{n:,} million yuan",
    lambda n: f"RMB{n}m",
    lambda n: f"¥{n * 10**6:,}",
    lambda n: f"CNY {n / 1000:.3f}bn",
    lambda n: f"{n * 100}万元",
    lambda n: f"{n / 100:.2f}亿元",
    lambda n: f"{n}百万元人民币",
]
BEFORE = ["", "重庆", "投资", "The city invested ", "(", "“", "。", ", ", "In 2020, ", "2020年投资"]
AFTER = ["", "投资", " in total.", ")", "”", "。", ", 12 more", " in 2020"]


@given(st.integers(1, 999_999), st.sampled_from(NOTATIONS), st.sampled_from(BEFORE), st.sampled_from(AFTER))
def test_a_figure_reads_the_same_anywhere(number: int, notation: Callable[[int], str], before: str, after: str) -> None:
    """A sum is the same in any notation, and what stands around it does not change it."""
    figure = notation(number)
    quantity = find_quantities(before + figure + after)[0]
    assert read(figure) == [f"{number * 10**6} CNY"] == read(before + figure + after)[:1]
    assert (quantity.text, quantity.start) == (figure, len(before))


PIECES = st.sampled_from(
    "a an one two half hundred million billion and of to - – . , 1 2020 37 5 % $ ¥ yuan km fold over nearly May "
    "Five-Year 一 二 十 百 万 亿 点 分之 多 余 个 半 元 人 年 月 日 至 约 近 第 号 \n /".split(" ")
)
RUN = st.lists(PIECES, max_size=25)
ANYTHING = st.one_of(st.text(max_size=80), RUN.map("".join), RUN.map(" ".join))


@given(ANYTHING)
def test_any_text_can_be_read(text: str) -> None:
    """Reading never fails; spans slice the text, stand in order and overlap neither each other nor a date."""
    end = 0
    dated = {i for mention in find_dates(text) for i in range(mention.start, mention.end)}
    for quantity in find_quantities(text):
        assert text[quantity.start : quantity.end] == quantity.text
        assert end <= quantity.start < quantity.end
        assert dated.isdisjoint(range(quantity.start, quantity.end))
        end = quantity.end


@pytest.mark.parametrize("piece", ["一", "十", "9", "1 ", "a@", "two ", "几亿", "1,", "+1-", "半"])
def test_long_monotonous_texts_are_read(piece: str) -> None:
    """A text of nothing but numerals neither overflows nor stalls."""
    text = piece * 20000
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in find_quantities(text))
