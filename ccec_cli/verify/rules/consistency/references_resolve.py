"""Whatever a caveat refers to exists: facts and sources by their ids, and the paragraphs of a source that it names."""

import re
from collections.abc import Iterator

from ccec_cli.model import LABELS, FactBase, Locator
from ccec_cli.verify.rule import Problem, Rule

_ID = re.compile(r"(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:19|20)[0-9]{2}(?:-[0-9]{2,4})*(?![\w-])")
_PART = re.compile(rf",\s+({'|'.join(LABELS)})s?\s+([0-9]{{1,3}})")


def _find(base: FactBase) -> Iterator[Problem]:
    """Each reference in a caveat to something that does not exist."""
    for fact in base.facts.values():
        for named in _ID.finditer(fact.caveat or ""):
            path = ("facts", fact.id, "caveat")
            if named[0] not in base.sources and named[0] not in base.ids:
                yield Problem(path, f"no fact or source has the id {named[0]}")
            part = _PART.match(fact.caveat or "", named.end())
            source = base.sources.get(named[0])
            locator = next((Locator(label, int(part[2])) for label in LABELS if part and part[1] == label), None)
            if source and source.state != "missing" and locator and source.paragraph(locator) is None:
                yield Problem(path, f"{source.id} has no {locator}")


RULE = Rule("error", _find)
