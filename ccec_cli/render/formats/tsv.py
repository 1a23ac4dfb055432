"""Tab-separated values with a header line; tabs and line breaks within a value become spaces."""

from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.flat import flatten
from ccec_cli.render.formats.plain import one_line


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - a file has no width
    """A header and a line a result; nothing at all where there is no result."""
    if not answer.results:
        return ""
    columns, rows = flatten(answer.results)
    return "".join("\t".join(map(one_line, row)) + "\n" for row in [columns, *rows])
