"""What the user can choose of a citation: which part, whether with locators, in which markup."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

Part = Literal["whole", "reference", "in-text", "note", "quote"]
"""What of a citation is wanted; the whole is what makes sense in the format."""

ALL_PARTS: tuple[Part, ...] = get_args(Part)

UseLocator = Literal["auto", "always", "never"]
"""Whether to print the paragraph: as the style's rules say, always, or never."""

Markup = Literal["plain", "markdown", "html"]
"""How a text style shows italics: not at all, or in Markdown or HTML."""

CommentMarks: TypeAlias = tuple[str, str]
"""What opens and closes a comment line in a format."""

HTML_COMMENT: CommentMarks = ("<!-- ", " -->")
"""The marks of HTML, which Markdown and wikitext share."""


@dataclass(frozen=True, slots=True)
class CiteOptions:
    """What the user requested, apart from the format."""

    part: Part = "whole"
    locator: UseLocator = "auto"
    markup: Markup = "plain"
