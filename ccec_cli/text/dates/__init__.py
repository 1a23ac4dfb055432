"""Dates in English and Chinese, and the ISO 8601 dates of the fact file."""

from ccec_cli.text.dates.find import date_spans, find_dates, parse_period, strike_out

__all__ = ["date_spans", "find_dates", "parse_period", "strike_out"]
