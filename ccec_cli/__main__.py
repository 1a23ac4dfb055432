"""Run ccec as `python -m ccec_cli`."""

from ccec_cli.cli import run

run()
