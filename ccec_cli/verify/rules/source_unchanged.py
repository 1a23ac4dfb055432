"""Every source's file is there and has the bytes whose SHA-256 is recorded: facts were read from just this text."""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.model import FactBase, Finding, Severity
from ccec_cli.verify.place import found_at

SEVERITY: Severity = "error"


def find(base: FactBase) -> Iterator[Finding]:
    """Each source that is missing or has changed."""
    for source in base.sources.values():
        path = ("sources", source.id)
        if source.state == "missing":
            message = f"there is no seeds/{source.file}, so nothing quoted from it can be proved"
            yield found_at(base, "source-unchanged", SEVERITY, (*path, "file"), message)
        elif source.state == "drifted":
            message = f"seeds/{source.file} has changed: its bytes do not have this SHA-256"
            yield found_at(base, "source-unchanged", SEVERITY, (*path, "sha256"), message)
