"""How long a lookup takes beside a Typer program that does nothing: `python benchmarks/startup.py [RUNS]`.

Prints medians and ratios of interleaved runs on this machine, in this run; nothing is asserted. The measure to keep:
`lookup --json` within 1.35 times the empty program, the table within 1.8 times.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

EMPTY = "import typer\napp = typer.Typer()\n@app.command()\ndef main(word: str) -> None:\n    print(word)\napp()"
RUNS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "empty Typer program": [sys.executable, "-c", EMPTY, "word"],
    "ccec lookup --json": [sys.executable, "-m", "ccec_cli", "lookup", "Liangjiang", "--json"],
    "ccec lookup, plain": [sys.executable, "-m", "ccec_cli", "lookup", "Liangjiang"],
    "ccec --version": [sys.executable, "-m", "ccec_cli", "--version"],
}


def main(rounds: int) -> None:
    """Run each command `rounds` times, in turn, and print the table."""
    times: dict[str, list[float]] = {name: [] for name in RUNS}
    for turn in range(rounds + 1):
        for name, command in RUNS.items():
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            if turn:  # the first round only warms the caches
                times[name].append(time.perf_counter() - start)
    empty = statistics.median(times["empty Typer program"])
    for name, measured in times.items():
        median = statistics.median(measured)
        print(f"{name:22} {1000 * median:6.0f} ms  × {median / empty:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
