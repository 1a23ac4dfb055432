"""What the command line reads and writes: stdin, stdout and stderr, drafts, and files to write."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ccec_cli.errors import UsageError
from ccec_cli.load.files import UnreadableError, decode_utf8, read_bytes
from ccec_cli.text.controls import show_controls

MAX_BYTES = 32 * 1024 * 1024
"""The longest input that is read, from a draft or from stdin."""


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


def read_arguments(values: list[str], what: str) -> list[str]:
    """The values given, with the lines of stdin in place of `-`. Blank lines are left out."""
    return list(_arguments(values, what))


def _arguments(values: list[str], what: str) -> Iterator[str]:
    for value in values:
        if value != "-":
            yield value
            continue
        if sys.stdin.isatty():
            say(f"reading {what} from the terminal, one a line; end with Ctrl-D\n")
        yield from (line.strip() for line in read_stdin().split("\n") if line.strip())


def read_draft(name: str) -> str:
    """The text of a draft, or of stdin for `-`, with line feeds for all line ends."""
    if name == "-":
        return read_stdin()
    try:
        return decode_utf8(read_bytes(Path(name), MAX_BYTES, pipe=True))
    except FileNotFoundError:
        raise UsageError(f"there is no file {name}") from None
    except UnreadableError as error:
        raise UsageError(f"{name} {error}", "name a text file, saved as UTF-8") from None


def read_stdin() -> str:
    """All of stdin, with line feeds for all line ends."""
    stream = sys.stdin
    content = stream.buffer.read(MAX_BYTES + 1) if hasattr(stream, "buffer") else stream.read(MAX_BYTES + 1).encode()
    if len(content) > MAX_BYTES:
        raise UsageError(f"stdin is longer than {MAX_BYTES} bytes")
    try:
        return decode_utf8(content)
    except UnreadableError as error:
        raise UsageError(f"stdin {error}", "convert it, with iconv, say") from None


def write_output(path: Path, text: str, *, force: bool) -> None:
    """Write the text to a new file, or with `force` over an old one."""
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} exists", "overwrite it with --force") from None
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from None
