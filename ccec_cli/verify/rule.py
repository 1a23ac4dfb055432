"""The types of a rule: its severity, and its search for problems. Its manual page is in the README of its folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ccec_cli.model import FactBase, Severity


class Problem(NamedTuple):
    """A violation of a rule at the value that `path`, keys and indices from the top of the fact file, leads to.

    `severity` replaces the severity of the rule for this one problem.
    """

    path: tuple[str | int, ...]
    message: str
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that a fact base must keep.

    `severity` is `error` for a defect and `warning` for a doubt, which fails a run only with `--strict`. `find` gives
    the problems of a fact base.
    """

    severity: Severity
    find: Callable[[FactBase], Iterator[Problem]]
