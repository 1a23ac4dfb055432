"""The command line: argv to exit code. This is the only room that prints."""

import gc
import sys

from ccec_cli.errors import ExitCode


def run() -> None:
    """Run the command line of this process and exit."""
    gc.disable()  # a run makes no garbage worth collecting, and ends; the collector took a fifth of its time
    try:
        from ccec_cli.cli.boundary import main  # noqa: PLC0415 - so that an interrupt while importing is caught, too

        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    sys.exit(code)
