"""The command line: argv to exit code. This is the only room that prints."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command line of this process and exit."""
    from ccec_cli.cli.boundary import main  # noqa: PLC0415 - so that an interrupt while importing is caught, too

    sys.exit(main(sys.argv[1:]))
