"""How citations become the entries of a bibliography."""

from __future__ import annotations

from dataclasses import replace

from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.model import Citation, Locator, Name, Reference

REPORT = Reference("report", "report", "A Report", "en", author=(Name(family="Li", given="Ming"),))
PAGE = Reference("page", "webpage", "A Page", "en")


def cite(reference: Reference, fact: str) -> Citation:
    """A citation of the reference for a fact."""
    return Citation(reference, fact, "A claim.", Locator("paragraph", 2), "words")


def test_sources_are_numbered_in_the_order_in_which_they_are_first_cited() -> None:
    """One entry for each, with its citations in order."""
    first, second, third = cite(PAGE, "one"), cite(REPORT, "two"), cite(PAGE, "three")
    assert group_citations([first, second, third]) == (Entry(PAGE, (first, third), 1), Entry(REPORT, (second,), 2))


def test_a_source_cited_as_a_whole_is_an_entry_without_citations() -> None:
    """Its reference is given instead of a citation."""
    assert group_citations([REPORT]) == (Entry(REPORT),)


def test_a_source_cited_as_a_whole_and_for_a_fact_is_one_entry() -> None:
    """The citation of the fact is all that it has; where the reference came first, so does the entry."""
    fact = cite(REPORT, "one")
    assert group_citations([REPORT, PAGE, fact]) == (Entry(REPORT, (fact,), 1), Entry(PAGE, (), 2))


def test_repeated_citations_are_dropped() -> None:
    """Whether they repeat a fact or a source."""
    fact = cite(REPORT, "one")
    assert group_citations([fact, REPORT, fact, replace(fact, quote=" words\n")]) == (Entry(REPORT, (fact,), 1),)
