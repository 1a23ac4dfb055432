"""The levels of verification, and that it fails closed: whatever carries a figure's meaning is never folded."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccec_cli.model import Evidence, FactBase, Locator, Paragraph, Reference, Source, VerificationLevel
from ccec_cli.proof import verify_evidence
from ccec_cli.proof.differences import describe_difference
from ccec_cli.verify import count_levels

State = Literal["held", "drifted", "missing"]

FIRST = "The port earned $3.1 million, 7.5% more than in 2019; at −2 °C it’s “quiet” – 亏损三成…"
SECOND = "No traffic jams were counted. The port has 14 berths and 14 cranes."


def level_of(quote: str, paragraph: int = 1, state: State = "held", **context: str) -> VerificationLevel:
    """The level at which a quote is proved by a source of the two paragraphs above."""
    parts = tuple(
        Paragraph(Locator("paragraph", number), text, text, number) for number, text in enumerate((FIRST, SECOND), 1)
    )
    source = Source(
        Reference("port", "webpage", "The port", "en"), "port.txt", "", state, () if state == "missing" else parts
    )
    base = FactBase(Path("facts.yaml"), {"port": source}, {}, {}, {})
    return verify_evidence(base, Evidence("port", Locator("paragraph", paragraph), quote, **context)).level


LEVELS = [
    ("exact", "earned $3.1 million", 1),
    ("exact", "earned\n  $3.1\u00a0million", 1),
    ("typographic", 'it\'s "quiet" - 亏损三成', 1),
    ("typographic", "亏损三成...", 1),
    ("moved", "No traffic jams", 1),
    ("moved", "earned $3.1 million", 7),
    ("ambiguous", "14", 2),
    ("mismatch", "earned $3.2 million", 1),
    ("mismatch", "nothing of the kind", 1),
]


@pytest.mark.parametrize(("level", "quote", "paragraph"), LEVELS)
def test_a_quote_is_proved_at_a_level(level: str, quote: str, paragraph: int) -> None:
    """Exactly, in other typography, elsewhere, more than once, or not at all."""
    assert level_of(quote, paragraph) == level


@pytest.mark.parametrize(("level", "state"), [("source-drifted", "drifted"), ("source-missing", "missing")])
def test_no_quote_is_better_proved_than_its_source(level: str, state: State) -> None:
    """A changed or missing file proves nothing, though the words may still stand in it."""
    assert level_of("earned $3.1 million", state=state) == level


def test_every_level_is_shown_by_an_example() -> None:
    """The levels here are all that there are."""
    assert {level for level, _, _ in LEVELS} | {"source-drifted", "source-missing"} == set(get_args(VerificationLevel))


def test_words_around_tell_two_places_apart() -> None:
    """A quote that stands twice is proved where a prefix or suffix singles one out."""
    assert level_of("14", 2, prefix="has") == "exact"
    assert level_of("14", 2, suffix="cranes") == "exact"


NEVER_FOLDED = "0123456789.,%‰$€£¥￥−+-±<>~≈一二三四五六七八九十百千万亿０１２３４５６７８９％＋－²³½"


@given(st.integers(0, len(FIRST) - 1), st.sampled_from(NEVER_FOLDED))
def test_what_a_figure_means_is_never_folded(at: int, other: str) -> None:
    """A digit, sign, decimal mark, per cent or currency put for any character is no match; only a dash is a dash."""
    quote = FIRST[:at] + other + FIRST[at + 1 :]
    dashes = {"-", "–", "−"}
    same = quote == FIRST or {other, FIRST[at]} <= dashes
    assert (level_of(quote) in ("exact", "typographic")) == same


@given(st.integers(0, len(FIRST)), st.sampled_from(NEVER_FOLDED))
def test_what_a_figure_means_is_never_added(at: int, other: str) -> None:
    """A digit, sign or mark that the source lacks is no match."""
    assert level_of(FIRST[:at] + other + FIRST[at:]) == "mismatch"


@given(st.integers(0, len(FIRST) - 2))
def test_nothing_of_a_figure_is_ever_dropped(at: int) -> None:
    """A quote that lacks one of its source's characters, but the last, is no match."""
    quote = FIRST[:at] + FIRST[at + 1 :]
    assert level_of(quote) == "mismatch"


@given(st.text(max_size=60))
def test_any_text_has_a_level(quote: str) -> None:
    """Whatever is quoted, the answer is one of the levels."""
    assert level_of(quote) in get_args(VerificationLevel)


def test_the_levels_are_counted(small: FactBase) -> None:
    """The summary of a run counts the quotes by level."""
    assert count_levels(small) == {"exact": 7}


@pytest.mark.parametrize(
    ("quote", "source", "told"),
    [
        ("has 80 schools", "has 30 schools.", "where the quote has '80', the source has '30'"),
        ("has 30 good schools", "has 30 schools", "the source does not have 'good'"),
        ("has schools", "has 30 schools", "the quote does not have '30'"),
        ("a b c d e f g h", "a x c y e z g w", "and 1 more difference"),
    ],
)
def test_a_difference_is_told_in_words(quote: str, source: str, told: str) -> None:
    """What differs is said, three differences at most."""
    assert describe_difference(quote, source).endswith(told)
