"""Quotations are emptied, so that only the author's own words are checked."""

from __future__ import annotations

import pytest

from ccec_cli.text.quotation_marks import without_quotations


@pytest.mark.parametrize("quotation", ['"this year"', "“this year”"])
def test_the_words_of_a_quotation_are_left_out(quotation: str) -> None:
    """Whether its marks are straight or curly; that there was one still shows."""
    assert without_quotations(f"They said {quotation} in 2021.") == "They said “” in 2021."


def test_a_mark_without_a_partner_leaves_the_text_as_it_is() -> None:
    """An inch sign, say."""
    assert without_quotations('a 5" pipe, this year') == 'a 5" pipe, this year'


def test_apostrophes_are_no_quotation_marks() -> None:
    """Single marks are more often apostrophes."""
    assert without_quotations("Ashford's mayor’s plan") == "Ashford's mayor’s plan"
