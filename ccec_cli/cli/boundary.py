"""Where everything ends: errors become a message on stderr, a JSON document if one was asked for, and an exit code."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import sys
import traceback
from collections.abc import Sequence

import typer
from typer import TyperException

from ccec_cli.cli.app import build_app
from ccec_cli.errors import BugError, CcecError, ExitCode, OutputLostError, UsageError
from ccec_cli.text.controls import show_controls

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What a full disk says, to help that is printed by Typer as to an answer."""


def main(arguments: Sequence[str]) -> int:
    """Run the command line `arguments` and return the exit code."""
    _prepare_streams()
    try:
        code = _run(list(arguments) or ["--help"])
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go(sys.stdout, sys.stderr)
        return ExitCode.OK
    except OSError:  # what could not be written before cannot be written now
        _let_go(sys.stdout)
        return OutputLostError.exit_code
    return code


def _run(arguments: list[str]) -> int:
    wants_json = "--json" in arguments[: arguments.index("--") if "--" in arguments else None]
    try:
        outcome = build_app()(args=arguments, prog_name="ccec", standalone_mode=False)
    except BrokenPipeError:
        raise
    except SystemExit as leaving:  # so Click goes after completing, and where a pipe is closed while it prints help
        if isinstance(leaving.__context__, BrokenPipeError):
            raise leaving.__context__ from None
        raise
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, a script gets its document and its exit code
        told = _as_told(error)
        return _fail(told, wants_json=wants_json and not isinstance(told, OutputLostError))
    return outcome if isinstance(outcome, int) else ExitCode.OK


def _as_told(error: Exception) -> CcecError:
    """What the user is told: our own errors as they are, Typer's as usage, and a bug after its traceback."""
    if isinstance(error, CcecError):
        return error
    if isinstance(error, TyperException):
        return _usage(error)
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        return OutputLostError(f"cannot write the answer: {error.strerror}")
    sys.stderr.write(show_controls("".join(traceback.format_exception(error))))
    return BugError(f"this is a bug in ccec: {type(error).__name__}: {error}")


def _usage(error: TyperException) -> UsageError:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "ccec"
    told = error.format_message()
    if command == "ccec lookup" and re.match("No such option: -[^-]", told):
        return UsageError(told, "to leave a word out, put the query in quotes: ccec lookup 'research -Liangjiang'")
    return UsageError(told, f"{command} --help tells how it is used")


def _fail(error: CcecError, *, wants_json: bool) -> int:
    if wants_json:
        from ccec_cli.render.formats.json_document import render_error  # noqa: PLC0415 - only a failure needs it

        sys.stdout.write(render_error(error))
    lines = [f"error: {error.message}", *([f"hint: {error.hint}"] if error.hint else [])]
    told = error.hint or ""
    lines += [f"  {other}" for other in error.candidates if not told.endswith(f" {other}?")]
    sys.stderr.write(show_controls("".join(f"{line}\n" for line in lines)))
    return error.exit_code


def _prepare_streams() -> None:
    """UTF-8 whatever the locale, and no translation of line ends; what UTF-8 cannot hold is escaped, not fatal.

    A stream that the caller has closed is as good as /dev/null.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def _let_go(*streams: object) -> None:
    """Keep Python from complaining of the lost pipe or disk when it flushes at the end."""
    for stream in streams:
        with contextlib.suppress(OSError, AttributeError, io.UnsupportedOperation):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]
