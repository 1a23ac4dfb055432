"""Where everything ends: errors become a message on stderr, a JSON document if one was asked for, and an exit code."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import traceback
from collections.abc import Sequence

import typer
from typer import TyperException

from ccec_cli.cli.app import build_app
from ccec_cli.errors import CcecError, ExitCode, OutputLostError, UsageError


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
    wants_json = "--json" in arguments
    try:
        outcome = build_app()(args=arguments, prog_name="ccec", standalone_mode=False)
    except BrokenPipeError:
        raise
    except SystemExit as leaving:  # so Click goes after completing, and where a pipe is closed while it prints help
        if isinstance(leaving.__context__, BrokenPipeError):
            raise leaving.__context__ from None
        raise
    except OutputLostError as error:
        return _fail(error, wants_json=False)
    except CcecError as error:
        return _fail(error, wants_json=wants_json)
    except TyperException as error:
        return _fail(_usage(error), wants_json=wants_json)
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a bug keeps its traceback, but a script gets its document
        traceback.print_exc()
        bug = CcecError(f"this is a bug in ccec: {type(error).__name__}: {error}", "please report it")
        bug.code, bug.exit_code = "bug", ExitCode.BUG
        return _fail(bug, wants_json=wants_json)
    return outcome if isinstance(outcome, int) else ExitCode.OK


def _usage(error: TyperException) -> UsageError:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "ccec"
    told = error.format_message()
    if command == "ccec lookup" and told.startswith("No such option: -") and not told.startswith("No such option: --"):
        return UsageError(told, "to leave a word out, put the whole query in quotes: ccec lookup 'research -Liangjiang'")
    return UsageError(told, f"{command} --help tells how it is used")


def _fail(error: CcecError, *, wants_json: bool) -> int:
    if wants_json:
        from ccec_cli.render.json_document import render_error  # noqa: PLC0415 - only a failure needs it

        sys.stdout.write(render_error(error))
    sys.stderr.write(f"error: {error.message}\n")
    if error.hint:
        sys.stderr.write(f"hint: {error.hint}\n")
    told = error.hint or ""
    sys.stderr.writelines(f"  {other}\n" for other in error.candidates if not told.endswith(f" {other}?"))
    return error.exit_code


def _prepare_streams() -> None:
    """UTF-8 whatever the locale, and no translation of line ends; what UTF-8 cannot hold is escaped, not fatal.

    A stream that the caller has closed is as good as /dev/null. What is no UTF-8 on stdin is an error, not a guess.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="strict")


def _let_go(*streams: object) -> None:
    """Keep Python from complaining of the lost pipe or disk when it flushes at the end."""
    for stream in streams:
        with contextlib.suppress(OSError, AttributeError, io.UnsupportedOperation):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]
