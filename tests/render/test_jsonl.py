"""`--jsonl` prints one record a line."""

from __future__ import annotations

import json

from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.jsonl import render


def test_each_line_is_a_record(table: Answer) -> None:
    """Line breaks within a value are escaped, so that lines stay records."""
    lines = render(table, 80).splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["one", "two"]


def test_chinese_is_not_escaped(table: Answer) -> None:
    """A line can be read, and searched with grep."""
    assert "两江" in render(table, 80)


def test_no_result_is_no_line(nothing: Answer) -> None:
    """An empty stream has no records."""
    assert render(nothing, 80) == ""
