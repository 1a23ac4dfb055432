"""The ids alone, one a line, to pipe into another command."""

from __future__ import annotations

from ccec_cli.render.answer import Answer


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - ids have no width
    """The `id` of each result, or the fact that a finding is about, each once."""
    found = (result.get("id") or result.get("fact") for result in answer.results)
    return "".join(f"{id_}\n" for id_ in dict.fromkeys(found) if id_)
