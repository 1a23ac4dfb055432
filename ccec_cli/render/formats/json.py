"""One JSON document: what scripts and language models read. `docs/json.md` describes it."""

import json
import re

from ccec_cli.errors import CcecError
from ccec_cli.render.answer import Answer
from ccec_cli.text.controls import BEYOND_C0


def render(answer: Answer, width: int) -> str:  # noqa: ARG001 - JSON has no width
    """The document, indented, keys in their fixed order."""
    document = {
        "schema": answer.schema,
        "ok": True,
        "base": answer.base,
        **answer.head,
        "total": len(answer.results) if answer.total is None else answer.total,
        "returned": len(answer.results),
        "results": answer.results,
        **answer.tail,
        "warnings": answer.warnings,
    }
    return dumps(document, indent=2) + "\n"


def render_error(error: CcecError) -> str:
    """The document for a run that failed."""
    keys = ("code", "message", "hint", "candidates")
    failure = {key: getattr(error, key) for key in keys}
    return dumps({"schema": "ccec/error/1", "ok": False, "error": failure}, indent=2) + "\n"


def dumps(value: object, indent: int | None = None) -> str:
    """The value as JSON; characters that a terminal would obey are escaped, and so read as what they are."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


_CONTROL = re.compile(f"[{BEYOND_C0}]")
"""Control and bidirectional formatting characters that `json` leaves as they are."""
