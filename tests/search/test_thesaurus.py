"""The thesaurus knows what people type for the words of texts, and keeps to its own form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ccec_cli.search import thesaurus
from ccec_cli.search.roots import root
from ccec_cli.search.thesaurus import chinese, is_english, phrases_in, related

LINES = [
    line
    for line in Path(thesaurus.__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
COMPANY = next(line for line in LINES if line.startswith("company:"))


def test_a_word_leads_to_the_words_it_is_typed_for() -> None:
    """Whoever types firm may mean company."""
    assert "company" in related("firm")


def test_a_word_is_known_in_all_its_forms() -> None:
    """Inflected forms share a root."""
    assert related("firms") == related("firm")


def test_a_word_is_not_related_to_itself() -> None:
    """Nor to its own forms: these are found by their root."""
    heads = related("developing")
    assert heads
    assert root("develop") not in map(root, heads)


def test_the_first_words_of_a_line_count_most_and_looser_ones_least() -> None:
    """What a headword's line names first is closest to it."""
    close, loose = COMPANY.partition(":")[2].split("~")[:2]
    first, last = (word.strip() for word in (close.split(";")[0], close.split(";")[-1]))
    assert related(first)["company"] > related(last)["company"] > related(loose.split(";")[0].strip())["company"]


def test_phrases_are_found_in_a_row_of_words() -> None:
    """In any form, and with the place where they stand."""
    ((start, end, senses),) = phrases_in(["chengdu", "working", "groups", "met"])
    assert (start, end) == (1, 3)
    assert all(0 < likeness <= 1 for likeness in senses.values())


def test_a_chinese_word_leads_to_english_ones() -> None:
    """So that a question in Chinese finds facts in English."""
    assert "company" in chinese()["公司"]


@pytest.mark.parametrize(("word", "english"), [("railways", True), ("quicker", True), ("xqzt", False)])
def test_english_words_are_known(word: str, *, english: bool) -> None:
    """They are taken for what they are, not for another word misspelt."""
    assert is_english(word) is english


def test_headwords_stand_in_order_and_once() -> None:
    """As in every dictionary, so that a line is found and added where it belongs."""
    heads = [line.partition(":")[0] for line in LINES]
    assert heads == sorted(set(heads))


def test_every_line_has_the_form_that_the_file_describes() -> None:
    """A headword, and up to three fields of words in lower case, Chinese ones last, none twice."""
    form = re.compile(r"[a-z&/-]+: ?[^~A-Z㐀-鿿]*(?: ~ ?[^~A-Z㐀-鿿]*(?: ~ [㐀-鿿; ]+)?)?")
    assert [line for line in LINES if not form.fullmatch(line)] == []
    for line in LINES:
        words = [word.strip() for word in re.split("[;~]", line.partition(":")[2]) if word.strip()]
        assert len(words) == len(set(words)), line
