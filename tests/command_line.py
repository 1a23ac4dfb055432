"""Run ccec in a test: what every way of running it gives back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

ROOT = Path(__file__).parents[1]
"""The top of the checkout, where `facts.yaml` and `seeds/` stand."""


@dataclass(frozen=True)
class Result:
    """How a run ended and what it printed."""

    code: int
    stdout: str
    stderr: str
    """What was said, without the line that names the fact base."""

    base_line: str = ""
    """The line on stderr that names the fact base, where it is not the shipped one."""

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.stdout)

    @property
    def lines(self) -> list[str]:
        """The lines on stdout."""
        return self.stdout.splitlines()


class Ccec(Protocol):
    """Runs `ccec` with these arguments in this process; `stdin` is what it can read."""

    def __call__(self, *arguments: str, stdin: str | bytes = b"") -> Result:
        """Run it and tell how it ended."""


def environment(**more: str) -> dict[str, str]:
    """A clean environment for a process, in which `ccec_cli` can be imported from anywhere and coverage measured."""
    needed = ("PATH", "SYSTEMROOT", "HOME", "TMPDIR")
    kept = {name: value for name, value in os.environ.items() if name in needed or name.startswith("COV")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def run_process(
    *arguments: str | bytes, stdin: bytes = b"", variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run `ccec` in a process of its own, where streams, signals or the locale matter."""
    return subprocess.run(
        [sys.executable, "-m", "ccec_cli", *arguments],
        input=stdin,
        capture_output=True,
        env=environment(**(variables or {})),
        timeout=60,
        check=False,
    )
