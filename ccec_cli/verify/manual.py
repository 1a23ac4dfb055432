"""The manual pages of the rules, from the README of each folder of rules: what a rule demands, and two examples."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ccec_cli.model import Severity
from ccec_cli.text.paragraphs import fold_space
from ccec_cli.verify.rules import RULES

_PAGE = re.compile(
    r"^## (?P<rule>\S+)\n\n(?P<text>.*?)\n\n### Passes\n(?P<passes>.*?)\n### Fails\n(?P<fails>.*?)(?=^## |\Z)",
    re.MULTILINE | re.DOTALL,
)
_BLOCK = {kind: re.compile(rf"^```{kind}\n(.*?)\n```$", re.MULTILINE | re.DOTALL) for kind in ("yaml", "text")}
_MESSAGE = re.compile(r"^> (.*)$", re.MULTILINE)


class Example(NamedTuple):
    """A fragment of a fact file, and the message of the one problem in it, or None where it has no problem.

    Required fields that do not matter (kind, about, topics, the source of an evidence) are left out; the tests fill
    them in. The only source, `ashford-gazette`, was issued on 2 May 2021; its text is `article`, one paragraph a line.
    """

    facts: str
    article: str
    says: str | None


@dataclass(frozen=True, slots=True)
class Manual:
    """The manual page of a rule."""

    rule: str
    severity: Severity
    text: str
    passes: Example
    fails: Example

    @property
    def summary(self) -> str:
        """What the rule demands: the first paragraph, in one line."""
        return fold_space(self.text.partition("\n\n")[0])


def manual_of(name: str) -> Manual:
    """The manual page of the rule with that id, raising UnknownNameError where there is none."""
    severity = RULES[name].severity
    page = _pages(RULES.entries[name].partition(".")[0])[name]
    return Manual(name, severity, page["text"], _example(page["passes"]), _example(page["fails"]))


@cache
def _pages(folder: str) -> dict[str, re.Match[str]]:
    text = (Path(__file__).parent / "rules" / folder / "README.md").read_text(encoding="utf-8")
    return {page["rule"]: page for page in _PAGE.finditer(text)}


def _example(text: str) -> Example:
    facts, article, says = (pattern.search(text) for pattern in (_BLOCK["yaml"], _BLOCK["text"], _MESSAGE))
    return Example(facts[1] if facts else "", article[1] if article else "", says[1] if says else None)
