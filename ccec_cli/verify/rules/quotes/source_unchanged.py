"""Every source file is present and has the recorded SHA-256: the facts were read from exactly this text."""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each source that is missing or has changed."""
    for source in base.sources.values():
        path = ("sources", source.id)
        if source.state == "missing":
            message = f"{source.path} is missing, so nothing quoted from it can be proved"
            yield Problem((*path, "file"), message)
        elif source.state == "drifted":
            message = f"{source.path} has changed: its SHA-256 is not the recorded one"
            yield Problem((*path, "sha256"), message)


RULE = Rule("error", _find)
