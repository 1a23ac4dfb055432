"""CSV as in RFC 4180, with a header line, for spreadsheets."""

import csv
import io
import re

from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.flat import flatten

_FORMULA = re.compile(r"[=+\-@].*\w|[\t\r]", re.DOTALL)
_NUMBER = re.compile(r"[+-][0-9]+(?:\.[0-9]+)?")


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - a file has no width
    """A header and a row a result; nothing at all where there is no result."""
    if not answer.results:
        return ""
    columns, rows = flatten(answer.results)
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([[_harmless(cell) for cell in row] for row in rows])
    return sheet.getvalue()


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises.

    Numbers and comparators are no formulas, and stay what scripts compare them with. A null character, which CSV
    readers refuse, becomes U+FFFD.
    """
    cell = cell.replace("\0", "\ufffd")
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
