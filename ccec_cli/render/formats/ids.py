"""The ids alone, one a line, to pipe into another command."""

from ccec_cli.render.answer import Answer


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - ids have no width
    """The ids that the answer is about, each once."""
    return "".join(f"{id_}\n" for id_ in dict.fromkeys(answer.ids))
