"""README's picture shows what the program prints: its text is that of the runs it claims to be of."""

from __future__ import annotations

import html
import importlib.util
import re
from pathlib import Path

SCRIPT = Path(__file__).parent.parent.parent / "scripts" / "picture.py"


def text_of(picture: str) -> str:
    """The words of an SVG, without the drawing, which differs between versions of rich."""
    shown = re.findall(r"<text[^>]*>([^<]*)</text>", picture)
    return " ".join(html.unescape("".join(shown)).split())


def test_the_picture_is_of_real_runs() -> None:
    """Draw it anew with `python scripts/picture.py` where it is not."""
    spec = importlib.util.spec_from_file_location("picture", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    picture = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(picture)
    assert text_of(picture.PICTURE.read_text(encoding="utf-8")) == text_of(picture.draw())
