"""Make findings that point at a place in the fact file."""

from __future__ import annotations

from ccec_cli.model import FactBase, Finding, Severity


def found_at(base: FactBase, rule: str, severity: Severity, path: tuple[str | int, ...], message: str) -> Finding:
    """A finding of `rule` at the value that `path` leads to; its fact is told by the path, too."""
    mark = base.mark(*path)
    fact = str(path[1]) if path[0] == "facts" else None
    return Finding(rule, severity, message, str(base.path), mark.line, mark.column, fact)
