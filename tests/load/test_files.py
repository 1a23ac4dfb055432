"""Files are read whole or refused: never waited for, never without bounds."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ccec_cli.load.files import UnreadableError, decode_utf8, read_bytes
from tests.command_line import run_process

if TYPE_CHECKING:
    from tests.command_line import Ccec


def test_a_regular_file_is_read_whole(tmp_path: Path) -> None:
    """Up to the limit, and not a byte beyond it."""
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * 10)
    assert read_bytes(file, 10) == b"x" * 10
    with pytest.raises(UnreadableError, match="larger than 9 bytes"):
        read_bytes(file, 9)


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    """So that callers can tell a missing file from one that cannot be read."""
    with pytest.raises(FileNotFoundError):
        read_bytes(tmp_path / "none.txt", 10)


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/full", "/dev/null"])
def test_a_device_is_refused(path: str) -> None:
    """Its length is said to be 0, and it has no end."""
    with pytest.raises(UnreadableError, match="is not a regular file"):
        read_bytes(Path(path), 10, pipe=True)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder is not a text file."""
    with pytest.raises(UnreadableError, match="is a folder"):
        read_bytes(tmp_path, 10)


def test_a_circle_of_links_and_an_impossible_name_are_refused(tmp_path: Path) -> None:
    """Whatever the name, the answer is a message."""
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    for path in (tmp_path / "a", tmp_path / "a\0b"):
        with pytest.raises(UnreadableError, match="cannot be read"):
            read_bytes(path, 10)


def test_a_pipe_is_read_only_where_it_is_welcome(tmp_path: Path) -> None:
    """And one that nobody writes to is empty, not waited for."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableError, match="is not a regular file"):
        read_bytes(pipe, 10)
    assert read_bytes(pipe, 10, pipe=True) == b""


def test_a_pipe_is_read_to_its_end_however_slow(tmp_path: Path) -> None:
    """What `<(…)` of a shell gives."""
    reading, writing = os.pipe()

    def write() -> None:
        for part in (b"slow", b"ly"):
            os.write(writing, part)
        os.close(writing)

    writer = threading.Timer(0.05, write)
    writer.start()
    try:
        assert read_bytes(Path(f"/dev/fd/{reading}"), 10, pipe=True) == b"slowly"
    finally:
        writer.join()
        os.close(reading)


@pytest.mark.parametrize(("content", "text"), [(b"\xef\xbb\xbfa\r\nb\rc", "a\nb\nc"), ("两江".encode(), "两江")])
def test_text_is_utf_8_with_line_feeds(content: bytes, text: str) -> None:
    """Lines count as editors count them; a byte order mark is not a text file."""
    assert decode_utf8(content) == text


def test_what_is_not_utf_8_is_refused_with_its_line() -> None:
    """The line is what an editor can go to."""
    with pytest.raises(UnreadableError, match="is not UTF-8") as caught:
        decode_utf8(b"a\nb\xff")
    assert caught.value.line == 2


def test_a_source_that_is_a_pipe_is_a_mistake_in_the_fact_file(tmp_path: Path, tiny_path: Path, ccec: Ccec) -> None:
    """Told at its line; nothing waits."""
    (tmp_path / "facts.yaml").write_bytes(tiny_path.read_bytes())
    (tmp_path / "seeds").mkdir()
    for article in (tiny_path.parent / "seeds").iterdir():
        (tmp_path / "seeds" / article.name).write_bytes(article.read_bytes())
    (tmp_path / "seeds" / "lanhe-post.txt").unlink()
    os.mkfifo(tmp_path / "seeds" / "lanhe-post.txt")
    result = ccec("list", "--facts", str(tmp_path))
    assert result.code == 3
    assert "lanhe-post.txt is not a regular file" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "code"), [(("new",), 2), (("coverage",), 2), (("cite", "--from"), 2), (("list", "--facts"), 3)]
)
def test_no_command_reads_a_device(ccec: Ccec, arguments: tuple[str, ...], code: int) -> None:
    """Nor waits for one."""
    result = ccec(*arguments, "/dev/zero")
    assert (result.code, result.stdout) == (code, "")
    assert "/dev/zero is not a regular file" in result.stderr


def test_a_fact_file_may_come_out_of_a_pipe(tiny_path: Path) -> None:
    """`--facts <(…)` names one; without a folder beside it, its sources are missing."""
    done = run_process("list", "--ids", "--facts", "/dev/stdin", stdin=tiny_path.read_bytes())
    assert (done.returncode, done.stderr) == (0, b"using /dev/stdin: 9 facts\n")
    assert b"hongshan-bus-interval" in done.stdout
