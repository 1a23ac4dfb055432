"""Locators in drafts, as writers put them behind a key."""

from __future__ import annotations

import pytest

from ccec_cli.model import Locator
from ccec_cli.text.drafts.locators import LocatorRange, read_locator


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("para. 4", LocatorRange("paragraph", 4, 4)),
        ("para.~4", LocatorRange("paragraph", 4, 4)),
        ("Par. 4", LocatorRange("paragraph", 4, 4)),
        ("paragraph 12", LocatorRange("paragraph", 12, 12)),
        ("paras. 4–6", LocatorRange("paragraph", 4, 6)),
        ("¶ 4", LocatorRange("paragraph", 4, 4)),
        ("¶¶4-5", LocatorRange("paragraph", 4, 5)),
        ("第4段", LocatorRange("paragraph", 4, 4)),
        ("heading 2", LocatorRange("heading", 2, 2)),
        ("caption 1", LocatorRange("caption", 1, 1)),
        ("title", LocatorRange("title", 1, 1)),
        ("para. 4, emphasis added", LocatorRange("paragraph", 4, 4)),
        ("para.\\ 4.", LocatorRange("paragraph", 4, 4)),
        ("at para. ４", LocatorRange("paragraph", 4, 4)),
        ("**para. 4**", LocatorRange("paragraph", 4, 4)),
        ("paras. 4 and 6", LocatorRange("paragraph", 4, 6)),
        ("paras. 4--6", LocatorRange("paragraph", 4, 6)),
    ],
)
def test_a_locator_names_parts_of_a_source(text: str, parts: LocatorRange) -> None:
    """With the abbreviations that styles and writers use, one part or a range."""
    assert read_locator(text) == parts


@pytest.mark.parametrize("text", ["p. 4", "pp. 3-5", "4", "see", "chap. 2", "para. four"])
def test_what_is_no_locator_of_a_part_is_not_guessed(text: str) -> None:
    """A page, a remark, or more than a locator says nothing about paragraphs."""
    assert read_locator(text) is None


def test_a_bare_number_is_a_paragraph_in_latex_alone() -> None:
    """BibLaTeX prints it so, where the entry says that its pagination is by paragraphs."""
    assert read_locator("4", bare_is_paragraph=True) == LocatorRange("paragraph", 4, 4)
    assert read_locator("p.~4", bare_is_paragraph=True) is None


def test_a_range_has_its_two_ends_and_what_is_between() -> None:
    """Of its own label."""
    parts = LocatorRange("paragraph", 4, 6)
    assert [number for number in range(1, 9) if Locator("paragraph", number) in parts] == [4, 5, 6]
    assert Locator("heading", 5) not in parts
