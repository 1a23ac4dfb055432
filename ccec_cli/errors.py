"""Failures: errors that say what, where and what next, each with its exit code."""

from collections.abc import Iterable, Sequence
from enum import IntEnum


class ExitCode(IntEnum):
    """How the program ends; scripts rely on these numbers."""

    OK = 0
    NOTHING = 1
    USAGE = 2
    FACT_BASE = 3
    BUG = 70
    INTERRUPTED = 130


class CcecError(Exception):
    """The program cannot go on: `message` says what and where, `hint` what to do, `candidates` what may be meant."""

    code = "error"
    exit_code = ExitCode.FACT_BASE

    def __init__(self, message: str, hint: str | None = None, candidates: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.candidates = tuple(candidates)


class UsageError(CcecError):
    """The command line is not valid."""

    code = "usage"
    exit_code = ExitCode.USAGE


class UnknownNameError(UsageError):
    """A name from a closed list (format, topic, kind …) is not on it."""

    code = "unknown-name"

    def __init__(
        self, kind: str, name: str, known: Iterable[str], candidates: Sequence[str] = (), hint: str | None = None
    ) -> None:
        near = f"did you mean {candidates[0]}?" if candidates else None
        super().__init__(f"no {kind} named {name!r}", near or hint or f"known: {', '.join(known)}", candidates)


MAX_CANDIDATES = 8
"""How many of the ids that an ambiguous one may mean are listed; the message says how many there are."""


class NotFoundError(CcecError):
    """An id names nothing in the fact base, or more than one thing."""

    code = "not-found"
    exit_code = ExitCode.NOTHING

    def __init__(
        self, kind: str, name: str, candidates: Sequence[str], hint: str | None = None, *, ambiguous: bool = False
    ) -> None:
        if ambiguous:
            more = len(candidates) > MAX_CANDIDATES
            message = f"{kind} {name!r} matches {len(candidates)} ids" + (
                f" (first {MAX_CANDIDATES} shown)" if more else ""
            )
            super().__init__(message, "type more of the id", candidates[:MAX_CANDIDATES])
        else:
            near = f"did you mean {candidates[0]}?" if candidates else None
            super().__init__(f"no {kind} {name!r}", near or hint, candidates)


class OutputLostError(CcecError):
    """Stdout cannot be written, for another reason than a closed pipe: a full disk, say."""

    code = "output-lost"
    exit_code = ExitCode.USAGE


class BugError(CcecError):
    """The program itself is at fault; its traceback is shown, too."""

    code = "bug"
    exit_code = ExitCode.BUG

    def __init__(self, message: str) -> None:
        super().__init__(message, "please report it, with the traceback")


class FactBaseMissingError(CcecError):
    """There is no fact file at the path, or it cannot be read."""

    code = "fact-base-missing"


class FactFileError(CcecError):
    """The fact file is not valid; every mistake is reported with file, line and column."""

    code = "fact-base-invalid"

    def __init__(self, problems: Sequence[str]) -> None:
        count = f"{len(problems)} mistake{'s' if len(problems) != 1 else ''} in the fact file"
        super().__init__("\n".join([count, *(f"  {problem}" for problem in problems)]))
        self.problems = tuple(problems)
