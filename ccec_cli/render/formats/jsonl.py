"""JSON lines: one record a line, for streams."""

from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.json import dumps


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - JSON has no width
    """Each result on a line of its own."""
    return "".join(dumps(result) + "\n" for result in answer.results)
