"""Dates as the styles print them, in English whatever the user's locale, or as ISO 8601 does."""

from ccec_cli.model import Date, Reference

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MLA_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
"""MLA Handbook, 9th ed., appendix 1."""

IEEE_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec.")


def month_day(date: Date, months: tuple[str, ...] = MONTHS) -> str:
    """March 7, or March, or nothing: the date without its year, American."""
    return f"{months[date.month - 1]} {date.day}".removesuffix(" 0") if date.month else ""


def american(date: Date) -> str:
    """March 7, 2023 · March 2023 · 2023."""
    if not date.month:
        return str(date.year)
    return f"{month_day(date)}{',' if date.day else ''} {date.year}"


def british(date: Date, months: tuple[str, ...] = MONTHS, *, year: bool = True) -> str:
    """7 March 2023 · March 2023 · 2023, or the same without the year."""
    parts = [str(date.day) if date.day else "", months[date.month - 1] if date.month else "", str(date.year) * year]
    return " ".join(part for part in parts if part)


def access_date(reference: Reference) -> Date | None:
    """The day of access in the styles that print it only for pages without a date of their own (APA, Chicago, MLA)."""
    return reference.accessed if reference.url and not reference.issued else None


def bracketed(reference: Reference, text: str) -> str:
    """The date in square brackets where the source doesn't print it: it must never look as if it did."""
    return f"[{text}]" if text and reference.is_inferred else text
