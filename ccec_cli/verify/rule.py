"""The types of a rule: its manual page, its severity, its search for problems, and two examples that the tests run."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import cleandoc
from typing import NamedTuple

from ccec_cli.model import FactBase, Severity


class Problem(NamedTuple):
    """A violation of a rule at the value that `path`, keys and indices from the top of the fact file, leads to.

    `severity` replaces the severity of the rule for this one problem.
    """

    path: tuple[str | int, ...]
    message: str
    severity: Severity | None = None


class Example(NamedTuple):
    """A fragment of a fact file, and the message of the one problem in it, or None where it has no problem.

    Required fields that do not matter (kind, about, topics, the source of an evidence) are left out; the tests fill
    them in. The only source, `ashford-gazette`, was issued on 2 May 2021; its text is `article`, one paragraph a line.
    """

    facts: str
    article: str = ""
    says: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that a fact base must keep.

    `docstring` is that of the rule's module and serves as its manual page. `severity` is `error` for a defect and
    `warning` for a doubt, which fails a run only with `--strict`. `find` gives the problems of a fact base.
    """

    docstring: str
    severity: Severity
    find: Callable[[FactBase], Iterator[Problem]]
    passes: Example
    fails: Example

    @property
    def text(self) -> str:
        """The whole manual page."""
        return cleandoc(self.docstring)

    @property
    def summary(self) -> str:
        """What the rule demands: the first paragraph of its manual page, in one line."""
        return " ".join(self.text.partition("\n\n")[0].split())
