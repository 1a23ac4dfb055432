"""Print an answer: on stdout in one format, its warnings and notes on stderr."""

import shutil
import sys
import textwrap

from ccec_cli.cli.streams import say
from ccec_cli.errors import OutputLostError
from ccec_cli.render import FORMATS, Answer
from ccec_cli.text.controls import show_controls

_DEFAULT_COLUMNS = 80
_FEWEST_COLUMNS = 40


def print_answer(answer: Answer, format_name: str) -> None:
    """Print the answer; raises OutputLostError where stdout takes no more."""
    text = FORMATS[format_name](answer, terminal_width())
    if format_name != "terminal" and sys.stdout.isatty():  # that format shows control characters, and writes some
        text = show_controls(text)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLostError(f"cannot write the answer: {error.strerror}") from error
    for note in (*answer.warnings, *answer.notes):
        say_line(note)


def say_line(note: str) -> None:
    """Write a line to stderr, at a terminal in lines that fit."""
    say(f"{fold_note(note, terminal_width()) if sys.stderr.isatty() else note}\n")


def fold_note(note: str, width: int) -> str:
    """The note in lines of at most `width` columns; words and ids are never cut."""
    lines = note.split("\n")
    folded = (
        textwrap.fill(
            line,
            width,
            subsequent_indent=f"{line[: len(line) - len(line.lstrip())]}  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in lines
    )
    return "\n".join(folded)


def terminal_width() -> int:
    """The terminal's width in columns, by COLUMNS or the terminal itself; never so narrow that nothing fits."""
    columns = shutil.get_terminal_size((_DEFAULT_COLUMNS, 24)).columns or _DEFAULT_COLUMNS  # Python 3.10 believes a 0
    return max(_FEWEST_COLUMNS, columns)
