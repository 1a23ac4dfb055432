"""Read the files that users name: regular files, or pipes where they are allowed, of bounded length, in UTF-8."""

import os
import stat
from pathlib import Path

MAX_BYTES = 32 * 1024 * 1024
"""The longest fact file, draft or stdin that is read; 10,000 facts take five million bytes."""


class UnreadableError(Exception):
    """A file cannot be read; the message says why, worded to follow its name. `line` is 1 if unknown."""

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.line = line


def read_bytes(path: Path, limit: int, *, pipe: bool = False) -> bytes:
    """The content of a regular file of at most `limit` bytes; with `pipe` also what comes out of a pipe.

    Never waits for a pipe that nobody writes to, and stops reading just beyond the limit. Raises FileNotFoundError
    where there is nothing, and UnreadableError where there is something else.
    """
    try:
        with open(path, "rb", opener=_open) as file:
            kind = os.fstat(file.fileno()).st_mode
            if not stat.S_ISREG(kind) and not (pipe and stat.S_ISFIFO(kind)):
                raise UnreadableError("is not a regular file")
            if hasattr(os, "set_blocking"):
                os.set_blocking(file.fileno(), True)
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise
    except IsADirectoryError:
        raise UnreadableError("is a folder") from None
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        reason = error.strerror if isinstance(error, OSError) else error
        raise UnreadableError(f"cannot be read: {reason}") from None
    if len(content) > limit:
        raise UnreadableError(f"is larger than {limit} bytes")
    return content


def _open(path: str, flags: int) -> int:
    """Open without waiting: a pipe must be known to be one before it is waited for."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def decode_utf8(content: bytes) -> str:
    """The text, without a byte order mark and with line feeds for all line ends, as editors count lines."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableError(f"is not UTF-8 (line {line})", line) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")
