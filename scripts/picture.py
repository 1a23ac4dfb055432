"""Draw README's picture, docs/lookup.svg, from real runs at a terminal of 96 columns: `python scripts/picture.py`."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console
from rich.text import Text

from ccec_cli.cli.commands import lookup, show
from ccec_cli.load import load_fact_base
from ccec_cli.render import FORMATS
from ccec_cli.render.answer import Answer

PICTURE = Path(__file__).parent.parent / "docs" / "lookup.svg"
WIDTH = 96


def draw() -> str:
    """The picture as SVG: a lookup with a typing error, and the paragraph behind its first answer."""
    base = load_fact_base()
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    runs: list[tuple[str, Answer]] = [
        ("ccec lookup liangjiang reserch teams", lookup.command(base, ["liangjiang reserch teams"], limit=2)),
        ("ccec show liangjiang-academician-teams", show.command(base, ["liangjiang-academician-teams"])),
    ]
    for line, answer in runs:
        console.print(Text.assemble(("$ ", "bold green"), line))
        console.print(Text.from_ansi(FORMATS["terminal"](answer, WIDTH)))
        for note in answer.notes:
            console.print(Text(note, style="dim"))
    return console.export_svg(title="ccec", unique_id="ccec")


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
    print(f"wrote {PICTURE}")
