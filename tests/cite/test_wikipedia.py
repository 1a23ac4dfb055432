"""Wikipedia: the templates as mwparserfromhell, the parser of Wikipedia's robots, reads them."""

from __future__ import annotations

import html
from typing import Any

import mwparserfromhell
from hypothesis import given

from ccec_cli.cite import FORMATS
from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.model import Date, FactBase, Name, Reference
from tests.cite.material import (
    DONG,
    IN_TEXT,
    INSTITUTIONS,
    NOTE,
    QUOTE,
    REFERENCE,
    WHOLE,
    cited,
    every_fact,
    nasty_entries,
)

wikipedia = FORMATS["wikipedia"]


def templates(text: str, *names: str) -> list[Any]:
    """The templates of these names, or those that cite, wherever they are."""
    found = mwparserfromhell.parse(text).filter_templates()
    return [one for one in found if str(one.name) in names or (not names and str(one.name).startswith("cite "))]


def shown(template: Any, parameter: str) -> str | None:
    """What a reader of the page sees of a parameter."""
    if not template.has(parameter):
        return None
    return html.unescape(str(template.get(parameter).value).replace("{{!}}", "|").strip())


def one(reference: Reference) -> Any:
    """The template of a reference."""
    (template,) = templates(wikipedia.write([Entry(reference, (), 1)], REFERENCE))
    return template


def test_a_source_cited_for_one_fact_has_locator_and_quote_in_its_template(base: FactBase) -> None:
    """One paste is enough."""
    text = wikipedia.write(cited(base, INSTITUTIONS), WHOLE)
    assert text == (
        f'<ref name="{DONG}">{{{{cite news |last=Dong |first=Kenny |date=25 October 2021 '
        "|title=Chongqing and Chengdu Holding Hands for Co-Prosperity |work=iChongqing |language=en "
        "|at=para. 6 |quote=gathered 37 research institutions}}</ref>\n"
    )


def test_a_source_cited_for_several_is_defined_once_and_used_with_the_locator_of_each(base: FactBase) -> None:
    """By `{{rp}}`, after each use."""
    facts = [fact.id for fact in base.facts.values() if fact.evidence[0].source == DONG][:3]
    text = wikipedia.write(cited(base, *facts), WHOLE)
    assert text.count(f'<ref name="{DONG}">') == 1
    assert text.count(f'<ref name="{DONG}" />{{{{rp|at=') == 3
    (definition,) = templates(text)
    assert not definition.has("at")


def test_notes_of_one_source_have_names_of_their_own_for_wikipedia_refuses_two_texts_of_one_name(
    base: FactBase,
) -> None:
    """They are named by their facts."""
    assert wikipedia.write(cited(base, INSTITUTIONS), NOTE).startswith(f'<ref name="{INSTITUTIONS}">{{{{cite news')


def test_uses_and_quotes(base: FactBase) -> None:
    """The named reference once more, alone or after the words."""
    entries = cited(base, INSTITUTIONS)
    words = "gathered 37 research institutions"
    assert wikipedia.write(entries, IN_TEXT) == f'<ref name="{DONG}" />{{{{rp|at=para. 6|quote={words}}}}}\n'
    assert wikipedia.write(entries, QUOTE) == f'"{words}"<ref name="{DONG}" />{{{{rp|at=para. 6}}}}\n'
    assert wikipedia.write(entries, CiteOptions("quote", "never")) == f'"{words}"<ref name="{DONG}" />\n'


def test_a_web_page_without_a_url_is_news_and_advice_says_so(base: FactBase) -> None:
    """`{{cite web}}` without `url` is an error in red."""
    assert one(Reference("a", "webpage", "T", "en")).name.strip() == "cite news"
    assert one(Reference("a", "webpage", "T", "en", url="https://a.b/c")).name.strip() == "cite web"
    advice = wikipedia.advise(cited(base, INSTITUTIONS), WHOLE)
    assert advice == (f"no URL is known for {DONG}: {{{{cite web}}}} needs one, so {{{{cite news}}}} is used instead",)


def test_chinese_names_are_script_titles_with_their_translation(base: FactBase) -> None:
    """And a byline that is not printed is said not to be."""
    template = one(base.sources["delegation-2023-03-08"].reference)
    assert shown(template, "script-work") == "zh:重庆国际传播中心"
    assert shown(template, "trans-work") == "Chongqing International Communication Center"
    assert shown(template, "author") == "<!-- not stated -->"
    assert "{{!}}" in str(template.get("title"))


def test_a_date_that_is_worked_out_is_about_a_year(base: FactBase) -> None:
    """Citation Style 1 takes `c.` before a year, but no brackets."""
    assert shown(one(base.sources["science-city-2022-08"].reference), "date") == "c. 2022"


def test_several_authors_are_numbered_and_access_needs_an_address() -> None:
    """`access-date` without `url` is an error in red."""
    authors = (Name("Li", "Ming"), Name(literal="Bureau"))
    template = one(Reference("a", "report", "T", "en", author=authors, accessed=Date(2026, 1, 2), url="https://a.b"))
    assert [shown(template, name) for name in ("last1", "first1", "author2")] == ["Li", "Ming", "Bureau"]
    assert shown(template, "access-date") == "2 January 2026"
    assert not one(Reference("a", "report", "T", "en", accessed=Date(2026, 1, 2))).has("access-date")


def test_every_source_is_defined_once(base: FactBase) -> None:
    """However many facts of it are cited."""
    entries = every_fact(base)
    assert len(templates(wikipedia.write(entries, WHOLE))) == len(entries)


@given(nasty_entries())
def test_no_content_breaks_a_template_or_another_parameter(entry: Entry) -> None:
    """Whatever a parameter holds, a reader of the page sees it, and nothing of it is markup."""
    reference = entry.reference
    (citation,) = entry.citations
    text = wikipedia.write([entry], WHOLE)
    (template,) = templates(text)
    names = [str(parameter.name) for parameter in template.params]
    assert len(names) == len(set(names)), "no value begins a parameter of its own"
    script = shown(template, "script-title")
    assert (script.partition(":")[2] if script else shown(template, "title")) == reference.title
    assert shown(template, "trans-title") == reference.title_translated
    assert shown(template, "publisher") == reference.publisher
    assert shown(template, "id") == reference.number
    assert shown(template, "page") == reference.page
    assert shown(template, "quote") == citation.quote
    assert mwparserfromhell.parse(text).filter_wikilinks() == []
    assert len(mwparserfromhell.parse(text).filter_tags()) == 1, "nothing but the <ref> is markup"
