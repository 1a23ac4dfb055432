"""Hayagriva: PyYAML reads the same values back, and Typst prints them in a bibliography."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

import pytest
import typst
import yaml
from hypothesis import given

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import FactBase, Name, Reference
from tests.cite.material import DONG, IN_TEXT, INSTITUTIONS, QUOTE, REFERENCE, WHOLE, cited, every_fact, nasty_entries

hayagriva = FORMATS["hayagriva"]


def read(text: str) -> dict[str, dict[str, Any]]:
    """The entries as any YAML reader has them."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return found


def read_formatted(text: str) -> str:
    """A text in which braces keep case and a backslash makes signs of the four that mean something."""
    return re.sub(r"\\([\\{}$])|[{}]", lambda found: found[1] or "", text)


def printed(folder: Path, bibliography: str, body: str = "", style: str = "mla") -> list[str]:
    """The lines of the bibliography, and of the body before it, as Typst prints them."""
    (folder / "b.yaml").write_text(bibliography, encoding="utf-8")
    (folder / "main.typ").write_text(f'{body}\n#bibliography("b.yaml", full: true, style: "{style}")', encoding="utf-8")
    page = typst.compile(str(folder / "main.typ"), format="html")
    assert isinstance(page, bytes)
    parts = re.findall(r"<(?:p|li)[ >].*?</(?:p|li)>", page.decode("utf-8"), re.DOTALL)
    return [" ".join(html.unescape(re.sub(r"<[^>]*>", "", part)).split()) for part in parts]


def test_every_source_is_one_entry(base: FactBase) -> None:
    """However many facts of it are cited."""
    entries = every_fact(base)
    assert list(read(hayagriva.write(entries, WHOLE))) == [entry.reference.id for entry in entries]


def test_an_entry_has_its_fields_and_its_site_as_parent(base: FactBase) -> None:
    """There is no other field for a site's name."""
    assert read(hayagriva.write(cited(base, INSTITUTIONS), WHOLE))[DONG] == {
        "type": "web",
        "title": "Chongqing and {Chengdu} holding hands for co-prosperity",
        "author": [{"name": "Dong", "given-name": "Kenny"}],
        "date": "2021-10-25",
        "language": "en",
        "parent": {"type": "web", "title": "{iChongqing}"},
    }


def test_the_quote_is_in_a_comment_which_no_style_prints(base: FactBase) -> None:
    """Some styles print `note`."""
    first = hayagriva.write(cited(base, INSTITUTIONS), WHOLE).splitlines()[0]
    assert first == f"# @{DONG}[para. 6] “gathered 37 research institutions” ({INSTITUTIONS})"


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("mla", "Dong, Kenny. “Chongqing and Chengdu Holding Hands for Co-Prosperity.” iChongqing, 25 Oct. 2021."),
        ("apa", "Dong, K. (2021, October 25). Chongqing and Chengdu holding hands for co-prosperity. iChongqing."),
    ],
)
def test_typst_makes_the_case_of_titles_and_keeps_that_of_names(
    base: FactBase, tmp_path: Path, style: str, expected: str
) -> None:
    """No space is lost after a braced word, and `iChongqing` keeps its small letter."""
    lines = printed(tmp_path, hayagriva.write(cited(base, INSTITUTIONS), WHOLE), style=style)
    assert expected in "\n".join(lines).replace("*", "")


def test_typst_cites_the_paragraph(base: FactBase, tmp_path: Path) -> None:
    """In the words of the style, and with the quote."""
    entries = cited(base, INSTITUTIONS)
    body = hayagriva.write(entries, IN_TEXT) + "\n" + hayagriva.write(entries, QUOTE)
    lines = printed(tmp_path, hayagriva.write(entries, WHOLE), body, "apa")
    assert lines[0] == "(Dong, 2021, para. 6)"
    assert lines[1] == "“gathered 37 research institutions” (Dong, 2021, para. 6)"


def test_all_five_sources_are_printed_whole(base: FactBase, tmp_path: Path) -> None:
    """A date that is worked out becomes n.d."""
    entries = every_fact(base)
    lines = "\n".join(printed(tmp_path, hayagriva.write(entries, WHOLE), style="apa"))
    for entry in entries:
        assert str(entry.reference.title_sentence) in lines
    assert "(n.d.)" in lines, "a date that is worked out is not printed"


def test_money_keeps_its_dollars(tmp_path: Path) -> None:
    """A bare `$` would begin a formula and vanish."""
    reference = Reference("a", "book", "Only US$8 billion of {x} at \\$5", "en", author=(Name("Li", "Ming"),))
    for case in (reference, Reference("b", "book", "T", "en", title_sentence="Only US$8 billion of {x} at \\$5")):
        lines = printed(tmp_path, hayagriva.write([Entry(case, (), 1)], REFERENCE))
        assert "Only US$8 " in lines[0]
        assert "{" in lines[0]


def test_without_locators(base: FactBase) -> None:
    """The key alone."""
    assert hayagriva.write(cited(base, INSTITUTIONS), CiteOptions("in-text", "never")) == f"@{DONG}\n"


@given(nasty_entries())
def test_no_content_breaks_an_entry_or_another_field(entry: Entry) -> None:
    """Whatever a field holds, it comes back, and so do its neighbours."""
    reference = entry.reference
    (read_entry,) = read(hayagriva.write([entry], WHOLE)).values()
    translated = f" [{reference.title_translated}]" if reference.title_translated else ""
    assert read_formatted(read_entry["title"]) == reference.title + translated
    if reference.publisher:
        assert read_formatted(read_entry["publisher"]["name"]) == reference.publisher
    assert read_entry.get("serial-number", {}).get("serial") == reference.number
    assert read_entry.get("page-range") == reference.page
    assert read_entry.get("url", {}).get("value") == reference.url
    read_names = [name["name"] + name.get("given-name", "") for name in read_entry.get("author", [])]
    assert read_names == [name.literal or f"{name.family}{name.given}" for name in reference.author]


@given(nasty_entries())
def test_typst_takes_whatever_the_fields_contain(tmp_path_factory: pytest.TempPathFactory, entry: Entry) -> None:
    """Typst itself, with quote and title to the last letter."""
    folder = tmp_path_factory.mktemp("typst")
    body = hayagriva.write([entry], QUOTE)
    lines = printed(folder, hayagriva.write([entry], WHOLE), body)
    assert _bare(entry.citations[0].quote) in _bare(lines[0])
    assert _bare(entry.reference.title) in _bare(" ".join(lines[1:]))


def _bare(text: str) -> str:
    """Letters and digits alone: case and quotation marks are the style's matter."""
    return "".join(char for char in text.casefold() if char.isalnum())
