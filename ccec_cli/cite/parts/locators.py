"""Where in a source a fact stands, in the words of the styles.

The sources print no paragraph numbers: they were counted. A style either wants that, or forbids it.
"""

from __future__ import annotations

from ccec_cli.cite.entry import CiteOptions
from ccec_cli.cite.parts.rich_text import Text, join
from ccec_cli.model import Citation, Locator, Reference

_CHINESE = {
    "paragraph": "第{}段",
    "heading": "第{}个小标题",
    "caption": "第{}则图片说明",
    "title": "标题",
    "byline": "署名",
    "block": "",
}


def pinpoint(locator: Locator, paragraph: str = "para.") -> str:
    """The place in English: para. 4, heading 2, title; nothing for what a reader can't find by a number."""
    if locator.label == "block":
        return ""
    if locator.label in ("title", "byline"):
        return locator.label
    return f"{paragraph if locator.label == 'paragraph' else locator.label} {locator.number}"


def chinese_pinpoint(locator: Locator) -> str:
    """The place in Chinese: 第4段."""
    return _CHINESE[locator.label].format(locator.number)


def wanted(options: CiteOptions, *, by_style: bool) -> bool:
    """Whether the place is to be printed, where the style by itself would (or would not)."""
    return {"always": True, "never": False, "auto": by_style}[options.locator]


def place_of(citation: Citation | None, options: CiteOptions) -> str:
    """Where the fact is, unless the user wants no locators: para. 4; or nothing, as for a source as a whole."""
    return pinpoint(citation.locator) if citation and wanted(options, by_style=True) else ""


def pages(reference: Reference) -> Text:
    """The pages of the whole article: p. 5 · pp. 12–15."""
    if not reference.page:
        return ()
    several = any(mark in reference.page for mark in "-–,")
    return join("pp. " if several else "p. ", reference.page.replace("-", "–"))
