r"""The clipboard of the terminal, over OSC 52, which works through ssh, too.

XTerm Control Sequences, "Operating System Commands": `ESC ] 52 ; c ; BASE64 BEL`, written to the terminal, not a pipe.
"""

import base64
import sys
from typing import TextIO

from ccec_cli.errors import UsageError

TERMINAL = "/dev/tty"
MAX_BYTES = 74_994
"""What fits in the 100,000 bytes that hterm, and those after it, take in one sequence."""


def copy(text: str) -> None:
    """Put the text on the clipboard of the terminal the program runs in."""
    content = text.encode("utf-8", "surrogatepass")
    if len(content) > MAX_BYTES:
        hint = "write it to a file with -o FILE"
        raise UsageError(f"too long to copy: {len(content):,} bytes, the limit is {MAX_BYTES:,}", hint)
    sequence = f"\x1b]52;c;{base64.b64encode(content).decode('ascii')}\x07"
    try:
        with open(TERMINAL, "w", encoding="ascii") as terminal:  # noqa: PTH123 - a device, not a path of the user's
            terminal.write(sequence)
    except OSError:
        _write_to_stderr(sequence, sys.stderr)


def _write_to_stderr(sequence: str, stream: TextIO) -> None:
    if not stream.isatty():
        raise UsageError("--copy needs a terminal, and there is none", "use -o FILE, or pipe the output")
    stream.write(sequence)
    stream.flush()
