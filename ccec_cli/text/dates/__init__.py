"""Dates in English and Chinese, and the ISO 8601 dates of the fact file."""
