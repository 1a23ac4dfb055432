"""Where in a source the words of a fact are, in English and Chinese, and whether a citation prints it.

The sources print no paragraph numbers: they were counted. A style either wants that, or forbids it.
"""

from ccec_cli.cite.options import CiteOptions
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


def english_locator(locator: Locator, paragraph: str = "para.") -> str:
    """Para. 4, heading 2, title; nothing for a block, which a reader can't find by its number."""
    if locator.label == "block":
        return ""
    if locator.label in ("title", "byline"):
        return locator.label
    return f"{paragraph if locator.label == 'paragraph' else locator.label} {locator.number}"


def chinese_locator(locator: Locator) -> str:
    """第4段."""
    return _CHINESE[locator.label].format(locator.number)


def shows_locator(options: CiteOptions, *, by_style: bool) -> bool:
    """Whether to print locators: as the user requested, else as the style itself does."""
    return {"always": True, "never": False, "auto": by_style}[options.locator]


def locator_text(citation: Citation | None, options: CiteOptions) -> str:
    """Para. 4, in a format that prints locators; nothing if the user wants none, or for a source as a whole."""
    return english_locator(citation.locator) if citation and shows_locator(options, by_style=True) else ""


def paragraph_number(citation: Citation) -> int | None:
    """The number of the paragraph, if it is one."""
    return citation.locator.number if citation.locator.label == "paragraph" else None


def pages(reference: Reference) -> Text:
    """The pages of the whole article: p. 5 · pp. 12–15."""
    if not reference.page:
        return ()
    several = any(mark in reference.page for mark in "-–,")
    return join("pp. " if several else "p. ", reference.page.replace("-", "–"))
