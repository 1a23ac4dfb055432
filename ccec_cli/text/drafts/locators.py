"""Read the locators that writers put behind citation keys: "para. 4", "paras. 4–6", "¶ 4", "第4段", "heading 2"."""

import re
from dataclasses import dataclass
from unicodedata import normalize

from ccec_cli.model import Label, Locator
from ccec_cli.text.paragraphs import fold_space

_LABELS: dict[Label, str] = {
    "paragraph": r"paras?\.?|paragraphs?|pars?\.?|¶¶?",
    "heading": r"headings?",
    "caption": r"captions?",
}
_NUMBERS = r"(?P<first>[0-9]{1,6})(?:\s*(?:[-–—]|--|,|and|&)\s*(?P<last>[0-9]{1,6}))?(?:,\s*[^0-9].*)?"
"""A number or a range, or two numbers, and a remark after a comma."""
_PATTERNS: tuple[tuple[Label, re.Pattern[str]], ...] = (
    *((label, re.compile(rf"(?:{words})\s*{_NUMBERS}", re.IGNORECASE)) for label, words in _LABELS.items()),
    ("paragraph", re.compile(rf"第\s*{_NUMBERS}\s*段")),
)
_BARE: tuple[Label, re.Pattern[str]] = ("paragraph", re.compile(_NUMBERS))
_UNNUMBERED: tuple[Label, ...] = ("title", "byline")


@dataclass(frozen=True, slots=True)
class LocatorRange:
    """The parts of one label from `first` to `last`, both included."""

    label: Label
    first: int
    last: int

    def __contains__(self, locator: Locator) -> bool:
        """Whether the part is one of them."""
        return locator.label == self.label and self.first <= locator.number <= self.last


def read_locator(text: str, *, bare_is_paragraph: bool = False) -> LocatorRange | None:
    """The parts that a locator names; None where it says something else, such as a page, or more than that.

    A bare number is a page, but a paragraph in LaTeX, where an entry with `pagination = {paragraph}` makes it one.
    """
    text = fold_space(normalize("NFKC", text).replace("~", " ").replace("\\ ", " ")).strip("*{}. ")
    text = text.removeprefix("at ").replace("\\P", "¶")
    for label in _UNNUMBERED:
        if text.lower() == label:
            return LocatorRange(label, 1, 1)
    for label, pattern in (*_PATTERNS, _BARE) if bare_is_paragraph else _PATTERNS:
        if found := pattern.fullmatch(text):
            first = int(found["first"])
            return LocatorRange(label, first, int(found["last"] or first))
    return None
