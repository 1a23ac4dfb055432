"""Every source file is present and has the recorded SHA-256: the facts were read from exactly this text.

A source that was edited, truncated or converted to other line endings is no longer the text that was read. Restore the
original. Only if the new text is the right one, check its facts against it and record its new hash.
"""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.verify.rule import Example, Problem, Rule


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


RULE = Rule(
    __doc__,
    "error",
    _find,
    passes=Example(
        """
        sources:
          ashford-gazette: {sha256: 40d254090d3e77c76c170f5e1e3d8e4542184434e7a81926dad54fef15659449}
        """,
        "Ashford has 30 schools.",
    ),
    fails=Example(
        """
        sources:
          ashford-gazette: {sha256: abababababababababababababababababababababababababababababababab}
        """,
        "Ashford has 30 schools.",
        "seeds/ashford-gazette.txt has changed: its SHA-256 is not the recorded one",
    ),
)
