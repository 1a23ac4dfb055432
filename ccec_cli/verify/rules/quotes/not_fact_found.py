"""Everything under `not_facts` is found in its source: the part exists and contains the quote, if there is one."""

from collections.abc import Iterator

from ccec_cli.model import FactBase, NotFact
from ccec_cli.text.quotes import find_quote
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each entry under `not_facts` whose part or quote its source does not have."""
    counts: dict[str, int] = {}
    for entry in base.not_facts:
        index = counts.setdefault(entry.source, 0)
        counts[entry.source] += 1
        if base.sources[entry.source].state == "missing":
            continue  # source-unchanged reports it, once for each source
        message = _mistake(base, entry)
        if message:
            path = ("not_facts", entry.source, index, "quote" if entry.quote else entry.locators[0].label)
            yield Problem(path, message)


def _mistake(base: FactBase, entry: NotFact) -> str | None:
    source = base.sources[entry.source]
    for locator in entry.locators:
        part = source.paragraph(locator)
        if part is None:
            return f"{source.id} has no {locator}"
        if entry.quote and not find_quote(entry.quote, part.text):
            return f"quote not found in {locator} of {source.id}"
    return None


RULE = Rule("error", _find)
