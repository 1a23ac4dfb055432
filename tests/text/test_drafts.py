"""The keys that a draft cites, in three syntaxes; what pandoc, LaTeX or Typst take for no citation is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.text.drafts.keys import DraftKey, find_keys
from ccec_cli.text.drafts.locators import LocatorRange
from ccec_cli.text.drafts.syntax import Syntax, blank_code, guess_syntax
from tests.command_line import ROOT

DRAFTS = ROOT / "tests" / "cite" / "drafts"


def read(name: str) -> list[tuple[str, str | None]]:
    """The keys of a draft with the places cited."""
    text = (DRAFTS / name).read_text(encoding="utf-8")
    return [(key.key, key.locator) for key in find_keys(text, guess_syntax(name, text))]


def keys(text: str, syntax: Syntax) -> list[str]:
    """The keys alone."""
    return [key.key for key in find_keys(text, syntax)]


def test_pandoc_markdown() -> None:
    """But for the commands of LaTeX and for `@fig:one`, pandoc 3.9 finds the same."""
    assert read("paper.md") == [
        ("in-header", None),
        ("plain", None),
        ("with-place", "para. 4"),
        ("first", "pp. 3-5"),
        ("forced", "para. 4"),
        ("silent", "heading 2"),
        ("narrative", "para. 7"),
        ("bare", None),
        ("braced.", None),
        ("stop", None),
        ("stop", None),
        ("in-list", None),
        ("latex-a", None),
        ("latex-b", "4"),
        ("a", None),
        ("in-note", "caption 1"),
    ]


def test_latex_with_natbib_biblatex_and_csquotes() -> None:
    """Commands with stars, options, several keys, volumes and languages."""
    assert read("paper.tex") == [
        ("plain", None),
        ("with-place", "para.~4"),
        ("starred", "4"),
        ("many-a", "3"),
        ("many-b", None),
        ("many-c", "4"),
        ("capital", None),
        ("quoted", "6"),
        ("foreign", "6"),
        ("volume", "p.~3"),
        ("unseen", None),
        ("over", None),
        ("lines", "2"),
    ]


def test_typst() -> None:
    """References, the function `cite`, and who a quote is attributed to; not a reference to a heading."""
    assert read("paper.typ") == [
        ("plain", None),
        ("with-place", "para. 4"),
        ("stop", None),
        ("function", "para. 7"),
        ("string", None),
        ("attributed", None),
    ]


def test_a_key_has_its_line_and_column() -> None:
    """Both from 1, in code points, where the key itself begins."""
    fourth = LocatorRange("paragraph", 4, 4)
    assert find_keys("Text.\n见 [see @a-b, para. 4]", "markdown") == (DraftKey("a-b", 2, 9, "para. 4", fourth),)
    assert find_keys("x \\cite[4]{a,  b}", "latex") == (DraftKey("a", 1, 12), DraftKey("b", 1, 16, "4", fourth))
    assert find_keys("@a[p. 4]", "typst") == (DraftKey("a", 1, 2, "p. 4"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("someone@example.org", []),
        ("https://example.org/@user", []),
        ("`@a`", []),
        ("```\n@a\n```\n@b", ["b"]),
        ("````\n```\n@a\n````\n@b", ["b"]),
        ("```\n@never-closed", []),
        ("(@a)", ["a"]),
        ("word-@a", ["a"]),
        ("@a.", ["a"]),
        ("@a--b", ["a"]),
        ("@a [link](https://example.org)", ["a"]),
        ("成渝@a", []),
        ("成渝 @a。", ["a"]),
    ],
)
def test_what_counts_in_markdown(text: str, expected: list[str]) -> None:
    """As pandoc has it: a letter before the `@` makes an address."""
    assert keys(text, "markdown") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"50\% \cite{a}", ["a"]),
        (r"\\% \cite{a}", []),
        (r"\\\% \cite{a}", ["a"]),
        (r"\cite{a}% \cite{b}", ["a"]),
        ("``x'' \\cite{a} ``y''", ["a"]),
        (r"\citestyle{a} \setcitestyle{b} \excite{c}", []),
        (r"\cite[{[1]}][see]{a}", ["a"]),
        (r"\cite<p. 3>{a}", ["a"]),
        (r"\cite", []),
        (r"\cite{a", []),
        (r"@a", []),
    ],
)
def test_what_counts_in_latex(text: str, expected: list[str]) -> None:
    """Comments and verbatim text don't, nor commands that only look like citations."""
    assert keys(text, "latex") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("文@a", ["a"]),
        ("@figure <figure>", []),
        ("https://example.org/x @a", ["a"]),
        ("// @a\n@b", ["b"]),
        ("/* @a\n */ @b", ["b"]),
        ("`@a` @b", ["b"]),
        ('#cite(<a>) #cite(label("b"))', ["a", "b"]),
    ],
)
def test_what_counts_in_typst(text: str, expected: list[str]) -> None:
    """Comments and raw text don't, nor references to the draft's own labels."""
    assert keys(text, "typst") == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", "\\documentclass{x}", "markdown"),
        ("a.TEX", "# Heading", "latex"),
        ("a.typ", "", "typst"),
        ("-", "\\begin{document}", "latex"),
        ("-", "``a'' \\cite{b} ``c''", "latex"),
        ("-", "[@a] and \\cite{b}", "markdown"),
        ("-", '#set text(lang: "en")\n@a', "typst"),
        ("-", "= Heading\n\n@a", "typst"),
        ("-", "[@a, para. 4]", "markdown"),
    ],
)
def test_the_syntax_is_known_by_the_suffix_or_by_what_is_typical(name: str, text: str, expected: str) -> None:
    """And is Markdown where nothing tells."""
    assert guess_syntax(name, text) == expected


_SIGNS = st.text(st.sampled_from("@[]{}()<>`~%\\$#a-,;: \n/*\"'cite"), max_size=60)


@given(_SIGNS, st.sampled_from(["markdown", "latex", "typst"]))
def test_any_text_has_an_answer_and_every_key_stands_where_it_is_said_to(text: str, syntax: Syntax) -> None:
    """Blanking code moves nothing."""
    assert len(blank_code(text, syntax)) == len(text)
    lines = text.split("\n")
    for key in find_keys(text, syntax):
        assert lines[key.line - 1][key.column - 1 :].startswith(key.key)


@pytest.mark.parametrize("syntax", ["markdown", "latex", "typst"])
@pytest.mark.parametrize(
    "unit", ["[", "@a[", "`", "\\cite{", "\\cite[", "#cite(<a>, ", "<!--", "~~~\n", "{@", "(", "\\begin{verbatim}"]
)
def test_long_nonsense_takes_no_long_time(syntax: Syntax, unit: str) -> None:
    """What is never closed is not looked for to the end again and again."""
    find_keys(unit * 1500, syntax)
