"""Markdown: the footnotes as markdown-it reads them, with its plugin for footnotes."""

from __future__ import annotations

from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from ccec_cli.cite import FORMATS
from ccec_cli.cite.citation import cite_fact
from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.model import FactBase
from tests.cite.material import IN_TEXT, INSTITUTIONS, QUOTE, REFERENCE, WHOLE, cited, every_fact, nasty_entries

markdown = FORMATS["markdown"]


def footnotes(text: str) -> dict[str, str]:
    """What the reader sees of each footnote that the text uses, by its label."""
    tokens = MarkdownIt().use(footnote_plugin).parse(text)
    found: dict[str, str] = {}
    label = ""
    for token in tokens:
        if token.type == "footnote_open":
            label = token.meta["label"]
            found[label] = ""
        elif token.type == "inline" and label:
            found[label] += visible(token)
    return found


def visible(token: Token) -> str:
    """The text of an inline token, without markup."""
    return "".join(
        child.content for child in token.children or () if child.type in ("text", "text_special", "code_inline")
    )


def test_a_footnote_a_fact_in_the_words_of_chicago(base: FactBase) -> None:
    """With the words the fact rests on after it."""
    entries = cited(base, INSTITUTIONS)
    text = f"A claim.{markdown.write(entries, IN_TEXT)}\n{markdown.write(entries, WHOLE)}"
    (note,) = footnotes(text).values()
    assert note.endswith(
        "Kenny Dong, “Chongqing and Chengdu Holding Hands for Co-Prosperity,” iChongqing, October 25, 2021, para. 6. "
        "“gathered 37 research institutions”"
    )


def test_every_footnote_is_defined_once_though_a_fact_rests_on_several_sources(base: FactBase) -> None:
    """A second definition would be ignored, or an error."""
    text = markdown.write(every_fact(base), WHOLE)
    labels = [line.partition("]:")[0] for line in text.splitlines() if line.startswith("[^")]
    assert labels == [f"[^{fact}" for fact in dict.fromkeys(_facts(every_fact(base)))]


def _facts(entries: tuple[Entry, ...]) -> list[str]:
    return [citation.fact for entry in entries for citation in entry.citations]


def test_sources_are_a_list_and_quotes_have_their_footnote(base: FactBase) -> None:
    """The parts can be pasted where they belong."""
    entries = cited(base, INSTITUTIONS)
    assert markdown.write(entries, REFERENCE).startswith("- Dong, Kenny. “Chongqing and Chengdu")
    assert markdown.write(entries, QUOTE) == f"“gathered 37 research institutions”[^{INSTITUTIONS}]\n"


@given(nasty_entries())
def test_no_content_breaks_a_footnote(entry: Entry) -> None:
    """Whatever the words are, the reader sees them."""
    (citation,) = entry.citations
    note = footnotes(f"x[^fact-1]\n\n{markdown.write([entry], WHOLE)}")["fact-1"]
    assert note.endswith(f"“{citation.quote}”")


def test_facts_are_cited_through_the_same_citations(base: FactBase) -> None:
    """The tests cite as the command does."""
    fact = base.facts[INSTITUTIONS]
    assert group_citations(cite_fact(base, fact).citations) == cited(base, INSTITUTIONS)
