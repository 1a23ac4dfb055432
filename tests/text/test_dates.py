"""Dates in English and Chinese are found with their periods; ISO dates are read strictly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.text.dates import find_dates, parse_period


def found(text: str) -> list[tuple[str, str]]:
    """List each date of a text as written, with its period."""
    return [(mention.text, str(mention.period)) for mention in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("24 December 2020", "2020-12-24"),
        ("24th of December, 2020", "2020-12-24"),
        ("December 24, 2020", "2020-12-24"),
        ("Dec 24 2020", "2020-12-24"),
        ("Apr 16,2020", "2020-04-16"),
        ("Dec. 2020", "2020-12"),
        ("December of 2020", "2020-12"),
        ("2020-12-24", "2020-12-24"),
        ("2020/12/24", "2020-12-24"),
        ("2020.12.24", "2020-12-24"),
        ("2020-12", "2020-12"),
        ("2020", "2020"),
        ("1990s", "1990/1999"),
        ("2020年12月24日", "2020-12-24"),
        ("2023年03月08日", "2023-03-08"),
        ("2020年12月", "2020-12"),
        ("2020年", "2020"),
        ("二〇二〇年十二月二十四日", "2020-12-24"),
        ("2016-2020", "2016/2020"),
        ("2016–2020", "2016/2020"),
        ("2016/17", "2016/2017"),
        ("2016 to 2020", "2016/2020"),
        ("2016-2020年", "2016/2020"),
        ("2016年至2020年", "2016/2020"),
        ("August 22 to 24, 2022", "2022-08-22/2022-08-24"),
        ("Aug 22–24, 2022", "2022-08-22/2022-08-24"),
        ("22 to 24 August 2022", "2022-08-22/2022-08-24"),
        ("January to July 2022", "2022-01/2022-07"),
        ("October 2021 to March 2022", "2021-10/2022-03"),
        ("30 August to 2 September 2022", "2022-08-30/2022-09-02"),
        ("2022年1月至7月", "2022-01/2022-07"),
        ("2022年1-7月", "2022-01/2022-07"),
        ("2022年8月22日至24日", "2022-08-22/2022-08-24"),
        ("Q1 2022", "2022-01/2022-03"),
        ("2022 Q1", "2022-01/2022-03"),
        ("first half of 2022", "2022-01/2022-06"),
        ("first three quarters of 2022", "2022-01/2022-09"),
        ("2022年上半年", "2022-01/2022-06"),
        ("2022年前三季度", "2022-01/2022-09"),
        ("2022年第四季度", "2022-10/2022-12"),
        ("２０２０年", "2020"),
    ],
)
def test_a_date_is_found_in_every_notation(text: str, period: str) -> None:
    """Each notation is found whole and gives its period."""
    assert found(text) == [(text, period)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("in 2020 and 2021", ["2020", "2021"]),
        ("between 2016 and 2020", ["2016/2020"]),
        ("By Kenny DongICHONGQING|Oct 25,2021", ["2021-10-25"]),
        ("The 2022 Smart China Expo", ["2022"]),
        ("the 2021 “two sessions”", ["2021"]),
        ("up 12 percent over 2019 levels", ["2019"]),
        ("mid-2022", ["2022"]),
        ("the third half of 2022", ["2022"]),
        ("February 29 to March 2, 2021", ["2021-03-02"]),
        ("the 13th Five-Year Plan period (2016-2020)", ["2016/2020"]),
        ("日期:2023年03月08日 来源", ["2023-03-08"]),
        ("自2020年以来", ["2020"]),
    ],
)
def test_a_date_is_found_within_a_sentence(text: str, dates: list[str]) -> None:
    """What stands around a date does not hide it."""
    assert [period for _, period in found(text)] == dates


@pytest.mark.parametrize(
    "text",
    [
        "August 22 to 24",
        "From January to July",
        "8月22日至24日",
        "February 30, 2021",
        "29 February 2021",
        "February 29 to 30, 2021",
        "2021-13-01",
        "2021年13月",
        "二三月",
        "3rd half",
        "2,020",
        "2020 yuan",
        "2020家",
        "over 2000 platforms",
        "more than 2015 companies",
        "2000 people",
        "G2020",
        "¥2020",
        "S/T",
        "it may well be",
    ],
)
def test_no_date(text: str) -> None:
    """Dates without a year, impossible dates and counts that look like years are no mentions."""
    assert found(text) == []


@pytest.mark.parametrize("text", ["2021", "2021-10", "2021-10-25", "2016/2020", "2022-01/2022-07", "2020-02-29"])
def test_a_period_is_read_as_it_is_written(text: str) -> None:
    """An ISO date or interval is read and written back."""
    assert str(parse_period(text)) == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not a date"),
        ("October 2021", "is not a date"),
        ("2021-1", "is not a date"),
        ("2021/", "is not a date"),
        ("2016/2018/2020", "is not a date"),
        (" 2021", "is not a date"),
        ("0000", "no year 0000"),
        ("2021-13", "no month 13"),
        ("2021-00", "no month 00"),
        ("2021-02-29", "no day 29 in 2021-02"),
        ("2021-04-00", "no day 00"),
        ("2020/2016", "ends before it begins"),
    ],
)
def test_a_wrong_period_is_refused_with_a_reason(text: str, message: str) -> None:
    """Anything but an ISO date or interval is a ValueError that names the mistake."""
    with pytest.raises(ValueError, match=message):
        parse_period(text)


@given(st.dates())
def test_every_day_is_found_in_both_languages(day: object) -> None:
    """A day of these two centuries is found, in English and in Chinese, as the same period."""
    year, month, date = (int(part) for part in str(day).split("-"))
    year = 1900 + year % 200
    date = min(date, 28)
    names = "January February March April May June July August September October November December".split()
    period = str(parse_period(f"{year:04d}-{month:02d}-{date:02d}"))
    name = names[month - 1]
    for text in (f"{date} {name} {year}", f"{name[:3]} {date}, {year}", f"{year}年{month}月{date}日"):
        assert found(text) == [(text, period)]


@given(st.text(alphabet=st.sampled_from("0123456789 -–/年月日至一二十,.aMay"), max_size=40))
def test_dates_of_any_text_lie_in_order(text: str) -> None:
    """Mentions slice their text, stand in order and do not overlap, whatever the text."""
    end = 0
    for mention in find_dates(text):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= end
        end = mention.end
