"""JSON lines: one record a line, for streams."""

from __future__ import annotations

import json

from ccec_cli.render.answer import Answer


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - JSON has no width
    """Each result on a line of its own."""
    return "".join(json.dumps(result, ensure_ascii=False) + "\n" for result in answer.results)
