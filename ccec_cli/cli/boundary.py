"""Where every run ends: errors become a message on stderr, a JSON document if one was wanted, and an exit code."""

import errno
import re
import sys
import traceback
from collections.abc import Sequence

import typer
from typer import TyperException

from ccec_cli.cli.app import build_app
from ccec_cli.cli.streams import discard, prepare_streams, say
from ccec_cli.errors import BugError, CcecError, ExitCode, OutputLostError, UsageError

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What a full disk reports, also while Typer prints help."""


def main(arguments: Sequence[str]) -> int:
    """Run the command line `arguments` and return the exit code."""
    prepare_streams()
    try:
        code = _run(list(arguments) or ["--help"])
        sys.stdout.flush()
    except BrokenPipeError:
        discard(sys.stdout, sys.stderr)
        return ExitCode.OK
    except OSError:  # what could not be written before cannot be written now
        discard(sys.stdout)
        return OutputLostError.exit_code
    return code


def _run(arguments: list[str]) -> int:
    wants_json = "--json" in arguments[: arguments.index("--") if "--" in arguments else None]
    try:
        outcome = build_app()(args=arguments, prog_name="ccec", standalone_mode=False)
    except BrokenPipeError:
        raise
    except SystemExit as leaving:  # how Click ends after completing, and where a pipe is closed while it prints help
        if isinstance(leaving.__context__, BrokenPipeError):
            raise leaving.__context__ from None
        raise
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, a script gets its document and its exit code
        failure = _as_failure(error)
        return _report(failure, wants_json=wants_json and not isinstance(failure, OutputLostError))
    return outcome if isinstance(outcome, int) else ExitCode.OK


def _as_failure(error: Exception) -> CcecError:
    """Our own errors as they are, Typer's as usage errors, anything else as a bug after its traceback."""
    if isinstance(error, CcecError):
        return error
    if isinstance(error, TyperException):
        return _usage(error)
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        return OutputLostError(f"cannot write the answer: {error.strerror}")
    say("".join(traceback.format_exception(error)))
    return BugError(f"this is a bug in ccec: {type(error).__name__}: {error}")


def _usage(error: TyperException) -> UsageError:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "ccec"
    message = error.format_message()
    if command == "ccec lookup" and re.match("No such option: -[^-]", message):
        return UsageError(
            message,
            "to exclude a word, quote the query: ccec lookup 'research -Liangjiang'; ccec lookup -h shows the options",
        )
    return UsageError(message, f"{command} --help shows its options")


def _report(error: CcecError, *, wants_json: bool) -> int:
    from ccec_cli.cli.output import say_line  # noqa: PLC0415 - only a failure needs it here

    if wants_json:
        from ccec_cli.render.formats.json import render_error  # noqa: PLC0415 - as above

        sys.stdout.write(render_error(error))
    say_line(f"error: {error.message}")
    if error.hint:
        say_line(f"hint: {error.hint}")
    for candidate in error.candidates:
        if not (error.hint or "").endswith(f" {candidate}?"):
            say_line(f"  {candidate}")
    return error.exit_code
