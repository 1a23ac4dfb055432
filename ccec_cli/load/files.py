"""Read the files that users name: regular files, or pipes where they are allowed, of bounded length, in UTF-8."""

import os
import stat
from pathlib import Path

_CHUNK = 1 << 20


class UnreadableError(Exception):
    """A file cannot be read; the message says why, worded to follow its name. `line` is 1 if unknown."""

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.line = line


def read_bytes(path: Path, limit: int, *, pipe: bool = False) -> bytes:
    """The content of a regular file of at most `limit` bytes; with `pipe` also what comes out of a pipe.

    Never waits for a pipe that nobody writes to, and never reads more than a byte beyond the limit. Raises
    FileNotFoundError where there is nothing, and UnreadableError where there is something else.
    """
    try:
        # a pipe must not be waited for before it is known to be one
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise UnreadableError(_reason(error)) from None
    try:
        _check_kind(os.fstat(descriptor).st_mode, pipe=pipe)
        if hasattr(os, "set_blocking"):
            os.set_blocking(descriptor, True)
        return _read(descriptor, limit)
    except OSError as error:
        raise UnreadableError(_reason(error)) from None
    finally:
        os.close(descriptor)


def _read(descriptor: int, limit: int) -> bytes:
    chunks, length = [], 0
    while chunk := os.read(descriptor, min(_CHUNK, limit + 1 - length)):
        chunks.append(chunk)
        length += len(chunk)
        if length > limit:
            raise UnreadableError(f"is larger than {limit} bytes")
    return b"".join(chunks)


def decode_utf8(content: bytes) -> str:
    """The text, without a byte order mark and with line feeds for all line ends, as editors count lines."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableError(f"is not UTF-8 (line {line})", line) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _check_kind(mode: int, *, pipe: bool) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableError("is a folder")
    if not stat.S_ISREG(mode) and not (pipe and stat.S_ISFIFO(mode)):
        raise UnreadableError("is not a regular file")


def _reason(error: OSError | ValueError) -> str:
    return f"cannot be read: {error.strerror if isinstance(error, OSError) else error}"
