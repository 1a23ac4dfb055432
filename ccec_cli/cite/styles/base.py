"""What a text style is, and its layout: each reference on its line, and under it how the text cites each fact.

    Dong, K. (2021, October 25). Chongqing and Chengdu holding hands for co-prosperity. iChongqing.
        In text: (Dong, 2021, para. 6)    liangjiang-research-institutions-2021

A part that is requested by itself is printed alone, one to a line, to be pasted as it is.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import HTML_COMMENT, CiteOptions, CommentMarks, Part
from ccec_cli.cite.parts.quotation_marks import inline_quote
from ccec_cli.cite.parts.rich_text import Text, join, show, with_stop
from ccec_cli.cite.wording import dates_advice
from ccec_cli.model import Citation

Wording: TypeAlias = Callable[[Entry, Citation | None, CiteOptions], Text]
"""How a style words one citation of an entry, or of the source as a whole."""

Advice: TypeAlias = Callable[[Sequence[Entry], CiteOptions], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Style:
    """A citation format that writes sentences: the functions that word them, and how they are laid out.

    It satisfies the protocol `CitationFormat`. A style cites `in_text`, or by a full `note` first and then by short
    notes, which are its `in_text`; `label` is what these are called. A quote is printed in double quotation marks
    before its citation, unless `quote` words it otherwise; one of `block_words` or more becomes a block without
    quotation marks. The list is in the order of `sort_key`, or else of citation. `inferred_date` says how the style
    shows a date that is worked out ("appears in brackets"), `dated_in_text` whether citations in the text have dates,
    too. `advice` gives further lines of advice.
    """

    title: str
    suffix: str
    reference: Callable[[Entry], Text]
    in_text: Wording
    inferred_date: str
    note: Wording | None = None
    quote: Callable[[Entry, Citation, CiteOptions], Text] | None = None
    block_words: int = 40
    sort_key: Callable[[Entry], tuple[str, ...]] | None = None
    label: str = "In text"
    dated_in_text: bool = True
    advice: Advice | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of a citation that the style knows."""
        return ("whole", "reference", "note" if self.note else "in-text", "quote")

    def write(self, entries: Sequence[Entry], options: CiteOptions, /) -> str:
        """The entries in this style, ending in a line feed."""
        if options.part == "whole":
            return "\n\n".join(_whole(self, entry, options) for entry in _ordered(self, entries)) + "\n"
        if options.part == "reference":
            return _lines([_line(self.reference(entry), options) for entry in _ordered(self, entries)], options)
        if options.part == "quote":
            quotes = [_quote(self, entry, citation, options) for entry in entries for citation in entry.citations]
            return _lines(quotes, options)
        wording = _wording(self, options)
        cited = [wording(entry, citation, options) for entry in entries for citation in entry.citations or (None,)]
        return _lines([_line(text, options) for text in cited], options)

    def advise(self, entries: Sequence[Entry], options: CiteOptions, /) -> tuple[str, ...]:
        """What is particular to the style, and which dates are worked out."""
        own = self.advice(entries, options) if self.advice else ()
        dated = self.dated_in_text or options.part in ("whole", "reference")
        return own + (dates_advice(entries, self.inferred_date) if dated else ())

    def comment(self, options: CiteOptions, /) -> CommentMarks | None:
        """Comments of HTML, which Markdown has as well; plain text has none."""
        return None if options.markup == "plain" else HTML_COMMENT


def _lines(lines: Sequence[str], options: CiteOptions) -> str:
    return ("\n\n" if options.markup == "markdown" else "\n").join(lines) + "\n"


def _ordered(style: Style, entries: Sequence[Entry]) -> list[Entry]:
    """The entries in the order of the style's list."""
    key = style.sort_key
    if key is None:
        return list(entries)
    return sorted(entries, key=lambda entry: [_collation_key(part) for part in key(entry)])


def _collation_key(text: str) -> str:
    """Letters and digits without case, accents and punctuation; Chinese comes after Latin letters."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in decomposed if char.isalnum() or char == " ").strip()


def _wording(style: Style, options: CiteOptions) -> Wording:
    """The wording of the requested part, or of its neighbour where the style has no such part."""
    return style.note if style.note and options.part == "note" else style.in_text


def _whole(style: Style, entry: Entry, options: CiteOptions) -> str:
    wordings = (("Note", style.note), (style.label, style.in_text))
    lines = (
        _under(label, wording(entry, citation, options), citation, options)
        for citation in entry.citations or (None,)
        for label, wording in wordings
        if wording
    )
    under = dict.fromkeys(lines)  # two quotes from one paragraph make one citation of a fact
    reference = _line(style.reference(entry), options)
    if options.markup == "html":
        return f"{reference}\n<ul>\n" + "\n".join(under) + "\n</ul>"
    return reference + ("\n\n" if options.markup == "markdown" else "\n") + "\n".join(under)


def _quote(style: Style, entry: Entry, citation: Citation, options: CiteOptions) -> str:
    """The quote and its citation: run in with quotation marks, or as a block without."""
    if len(citation.quote.split()) < style.block_words:
        if style.quote:
            return _line(style.quote(entry, citation, options), options)
        return _line(join(inline_quote(citation.quote), " ", style.in_text(entry, citation, options)), options)
    cite = style.in_text(entry, citation, options)
    shown = show(join(with_stop(citation.quote), " ", cite), options.markup)
    if options.markup == "html":
        return f"<blockquote>{shown}</blockquote>"
    return ("> " if options.markup == "markdown" else "    ") + shown


def _under(label: str, text: Text, citation: Citation | None, options: CiteOptions) -> str:
    """A line below a reference, with the fact's id last, so that copying can easily stop before it."""
    shown = f"{label}: {show(text, options.markup)}"
    if options.markup == "html":
        return f"<li>{shown} <code>{citation.fact}</code></li>" if citation else f"<li>{shown}</li>"
    if options.markup == "markdown":
        return f"- {shown} (`{citation.fact}`)" if citation else f"- {shown}"
    return f"    {shown}    {citation.fact}" if citation else f"    {shown}"


def _line(text: Text, options: CiteOptions) -> str:
    shown = show(text, options.markup)
    return f"<p>{shown}</p>" if options.markup == "html" else shown
