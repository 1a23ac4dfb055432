"""What a command reads and writes beside the fact base: the lines and drafts of stdin, draft files, output files."""

import sys
from collections.abc import Iterator
from pathlib import Path

from ccec_cli.cli.streams import say
from ccec_cli.errors import UsageError
from ccec_cli.load.files import MAX_BYTES, UnreadableError, decode_utf8, read_bytes


def read_arguments(values: list[str], what: str) -> list[str]:
    """The values given, with the lines of stdin in place of `-`; blank lines are left out, one at least must remain.

    `what` is what a value is called in messages.
    """
    arguments = list(_arguments(values, what))
    if not arguments:
        raise UsageError(f"no {what} on stdin", f"give one {what} per line")
    return arguments


def _arguments(values: list[str], what: str) -> Iterator[str]:
    for value in values:
        if value != "-":
            yield value
            continue
        if sys.stdin.isatty():
            say(f"reading from the terminal, one {what} a line; end with Ctrl-D\n")
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
        raise UsageError(f"stdin is larger than {MAX_BYTES} bytes")
    try:
        return decode_utf8(content)
    except UnreadableError as error:
        raise UsageError(f"stdin {error}", "convert it to UTF-8, for example with iconv") from None


def write_output(path: Path, text: str, *, force: bool) -> None:
    """Write the text to a new file, or with `force` over an old one."""
    if path.exists() and not path.is_file():
        raise UsageError(f"{path} is not a regular file")
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} exists", "overwrite it with --force") from None
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from None
