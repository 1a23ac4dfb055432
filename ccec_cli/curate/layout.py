"""Guess how an article is laid out: what separates its paragraphs, and which block is title, byline, heading, caption.

The rules are few and stated, because a curator corrects what they get wrong:

* A text is hard-wrapped where a single blank line often splits a sentence: no final stop before it, a small letter
  after. There two blank lines separate paragraphs, elsewhere one.
* A block that reads like site furniture (cookies, privacy, licence numbers, "follow us") is a `block`, and so is what
  follows it, unless that is long and ends in a final stop.
* A caption is at most 300 characters long and speaks of a photo, picture or image.
* A byline is short, before the second paragraph or at the end, and begins with "By", "Source:" or the like, or holds a
  date and no sentence.
* The title is the first block that is short and has no final stop; a label of three words or fewer before it is a
  `block`. Later short blocks without a final stop are headings, but after the last paragraph, or where
  one repeats the title, a `block`.
* Everything else is a paragraph.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ccec_cli.model import Label
from ccec_cli.text.dates import find_dates
from ccec_cli.text.paragraphs import Block, fold_space, split_blocks

_FINAL = re.compile(r"[.!?…。！？][\"'”’）)\]]*$")
_FURNITURE = re.compile(
    r"""cookie|privacy\s(?:policy|statement)|terms\sof\suse|all\srights\sreserved|copyright\s|©|icp备|许可证|版权所有
        |unsubscribe|follow\sus|about\sus|contact\sus|sign\sup|log\s?in\b|i\sagree|illegal\sand\s|image\sattachments
        |https?://|[\w.]+@[\w.]+|leaving\sa\smessage|^source\s{2}|news\sprovided\sby""",
    re.VERBOSE | re.IGNORECASE,
)
_CAPTION = re.compile(r"\bphotos?\b|\bcaption\b|\bpictures?\b|\bimage\b|图[:：/为]|摄\)?$", re.IGNORECASE)
_BYLINE = re.compile(r"(?:by\s+[A-Z]|source\s?:|author\s?:|日期|来源|作者|记者|文[:：/])", re.IGNORECASE)
_HEADING = 120
_SHORT = 200
_CAPTION_LENGTH = 300
_BROKEN = 3
_LABEL_WORDS = 3
_BYLINE_WORDS = 12


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a text and the label of each; `paragraph_break` blank lines separate them."""

    paragraph_break: int
    blocks: tuple[Block, ...]
    labels: tuple[Label, ...]

    def numbers(self, label: Label) -> tuple[int, ...]:
        """The blocks under a label, from 1."""
        return tuple(number for number, found in enumerate(self.labels, 1) if found == label)


def guess_layout(text: str) -> Layout:
    """How the text is most likely laid out, by the rules above."""
    paragraph_break = 2 if _is_hard_wrapped(split_blocks(text)) else 1
    blocks = split_blocks(text, paragraph_break)
    return Layout(paragraph_break, blocks, _labels([fold_space(block.raw) for block in blocks]))


def _is_hard_wrapped(blocks: Sequence[Block]) -> bool:
    """Whether blank lines often split sentences."""
    broken = sum(not _FINAL.search(one.raw) and other.raw[0].islower() for one, other in pairwise(blocks))
    return broken >= _BROKEN and broken * 4 >= len(blocks)


def _labels(texts: Sequence[str]) -> tuple[Label, ...]:
    labels: list[Label] = []
    for index, text in enumerate(texts):
        after = texts[index + 1] if index + 1 < len(texts) else ""
        labels.append(_label(text, after, labels))
    last = max((index for index, label in enumerate(labels) if label == "paragraph"), default=len(labels))
    titles = {text for text, label in zip(texts, labels, strict=True) if label == "title"}
    return tuple(
        "block" if label == "heading" and (index > last or texts[index] in titles) else label
        for index, label in enumerate(labels)
    )


def _label(text: str, after: str, before: Sequence[Label]) -> Label:
    """What a block is, by itself, the block `after` it and the labels of those `before`."""
    if _FURNITURE.search(text) and len(text) < _CAPTION_LENGTH:
        return "block"
    if len(text) <= _CAPTION_LENGTH and _CAPTION.search(text) and "title" in before:
        return "caption"
    ends = _FINAL.search(text) is not None
    if "byline" not in before and _is_byline(text, begins=before.count("paragraph") <= 1, ends=ends):
        return "byline"
    return _text_label(text, after, before, ends=ends)


def _text_label(text: str, after: str, before: Sequence[Label], *, ends: bool) -> Label:
    """What a block of the text proper is: title, heading or paragraph; a block, where it is neither."""
    begun = "paragraph" in before
    if "title" not in before and not ends and len(text) <= _SHORT and not begun:
        is_label = len(text.split()) <= _LABEL_WORDS and after and not _FINAL.search(after)
        return "block" if is_label else "title"
    if begun and before[-1] == "block" and (not ends or len(text) <= _HEADING):
        return "block"
    return "heading" if not ends and len(text) <= _HEADING else "paragraph"


def _is_byline(text: str, *, begins: bool, ends: bool) -> bool:
    """Whether a block says who wrote this and when; where the article `begins`, a date without a sentence will do."""
    if len(text) > _HEADING:
        return False
    if _BYLINE.match(text):
        return True
    return begins and not ends and bool(find_dates(text)) and len(text.split()) <= _BYLINE_WORDS
