"""The files a user names: drafts to read, `-` for stdin, and outputs to write, which are never overwritten unasked."""

from __future__ import annotations

import sys
from pathlib import Path

from ccec_cli.errors import UsageError


def read_draft(name: str) -> str:
    """The text of the draft, or of stdin; line ends are made line feeds, so that lines count as editors count them."""
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {name}: {error.strerror}") from None
    shown = "stdin" if name == "-" else name
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(f"{shown} is not UTF-8: line {line}", "convert it, with iconv, say") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_output(path: Path, text: str, *, force: bool) -> None:
    """Write the text to a new file, or in place of an old one if `force` says so."""
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} exists", "overwrite it with --force") from None
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from None
