"""The standard streams: UTF-8 whatever the locale, closed ones harmless, stderr without control characters."""

import contextlib
import io
import os
import sys

from ccec_cli.text.controls import show_controls


def prepare_streams() -> None:
    """Make stdout and stderr write UTF-8 whatever the locale, line ends as they are, and escape what UTF-8 cannot hold.

    A stream that the caller has closed becomes /dev/null.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def discard(*streams: object) -> None:
    """Send the rest of what is written to these streams to /dev/null, so that Python's last flush does not complain."""
    for stream in streams:
        with contextlib.suppress(OSError, AttributeError, io.UnsupportedOperation):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]


def say(text: str) -> None:
    """Write to stderr; control characters of facts, files and arguments are shown, for logs end at terminals, too."""
    sys.stderr.write(show_controls(text))
