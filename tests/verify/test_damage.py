"""Whatever is done to a good fact base or its sources is found: by the intended rule, at the right line, with exit 1.

A damage replaces `old` by `new` in a file of a copy. `at` is a piece of the fact file's line where the finding must
point, as it stands after the damage.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.command_line import Ccec
from tests.verify.worlds import shipped_copy, small_copy

GAZETTE, REPORT = "seeds/gazette.txt", "seeds/report.txt"


@dataclass(frozen=True)
class Damage:
    """One thing gone wrong, and what must be said of it."""

    name: str
    rule: str
    at: str
    old: str
    new: str
    file: str = "facts.yaml"
    says: str = ""


QUOTES = [
    Damage("a letter altered", "quote-stands", '"opened a now', "opened a new harbour on", "opened a now harbour on"),
    Damage("a capital lowered", "quote-stands", '"it has 12', '"It has 12 berths"', '"it has 12 berths"'),
    Damage("a word left out", "quote-stands", '"opened a harbour', "opened a new harbour on", "opened a harbour on"),
    Damage("two words swapped", "quote-stands", '"earned euros', "earned 2.6 million euros", "earned euros 2.6 million"),
    Damage("a digit altered", "quote-stands", '"It has 13', '"It has 12 berths"', '"It has 13 berths"', says="'13'"),
    Damage("a decimal mark altered", "quote-stands", "7,5% in", '"Freight rose by 7.5%', '"Freight rose by 7,5%'),
    Damage("a decimal mark lost", "quote-stands", "by 75% in", '"Freight rose by 7.5%', '"Freight rose by 75%'),
    Damage("a per cent sign lost", "quote-stands", "7.5 in", '"Freight rose by 7.5% in', '"Freight rose by 7.5 in'),
    Damage("per cent for per mille", "quote-stands", "7.5‰ in", '"Freight rose by 7.5% in', '"Freight rose by 7.5‰ in'),
    Damage("a currency altered", "quote-stands", '(€3.1 million)"', 'euros ($3.1 million)"', 'euros (€3.1 million)"'),
    Damage("a currency lost", "quote-stands", '(3.1 million)"', 'euros ($3.1 million)"', 'euros (3.1 million)"'),
    Damage("a full-width digit", "quote-stands", '"It has 1２', '"It has 12 berths"', '"It has 1２ berths"'),
    Damage("a full-width per cent sign", "quote-stands", "7.5％ in", '"Freight rose by 7.5% in', '"Freight rose by 7.5％ in'),
    Damage("a sign put before", "quote-stands", "by -7.5% in", '"Freight rose by 7.5% in', '"Freight rose by -7.5% in'),
    Damage("half a word", "quote-stands", 'harbour on April 28, 202"', "April 28, 2021\"", "April 28, 202\""),
    Damage("half a figure", "quote-stands", '"cost over 3"', '"cost over 30 million euros"', '"cost over 3"'),
    Damage("words of another article", "quote-stands", '"No traffic', '"It has 12 berths"', '"No traffic jams were counted"'),
    Damage("straight quotation marks", "quote-stands", "'\"the quiet", '"“the quiet port of the west”"', "'\"the quiet port of the west\"'", says="typography"),
    Damage("a wrong paragraph", "quote-stands", 'paragraph: 2, quote: "It has', 'paragraph: 1, quote: "It has', 'paragraph: 2, quote: "It has', says="stands in para. 1"),
    Damage("a paragraph that is not", "quote-stands", 'paragraph: 9, quote: "It has', 'paragraph: 1, quote: "It has', 'paragraph: 9, quote: "It has', says="stands in para. 1"),
    Damage("a caption for a paragraph", "quote-stands", 'caption: 1, quote: "It has', 'paragraph: 1, quote: "It has', 'caption: 1, quote: "It has', says="stands in para. 1"),
    Damage("an ambiguous quote", "quote-stands", 'quote: "berths"', 'paragraph: 1, quote: "It has 12 berths"', 'paragraph: 3, quote: "berths"', says="stands more than once"),
    Damage("a prefix that is not there", "quote-stands", 'quote: "It has 12', 'quote: "It has 12 berths"', 'quote: "It has 12 berths", prefix: "April 29"'),
]
FIGURES = [
    Damage("a wrong number", "figure-stands", "figures: [13 berths]", "[12 berths]", "[13 berths]"),
    Damage("a wrong scale", "figure-stands", "[over 30 billion", "[over 30 million euros]", "[over 30 billion euros]"),
    Damage("a wrong currency", "figure-stands", "million dollars]", "[over 30 million euros]", "[over 30 million dollars]"),
    Damage("per cent for points", "figure-stands", "percentage points", 'figures: ["7.5%"]', "figures: [7.5 percentage points]"),
    Damage("a lost hedge", "figure-stands", "figures: [30 million", "[over 30 million euros]", "[30 million euros]"),
    Damage("a turned hedge", "figure-stands", "[nearly 30", "[over 30 million euros]", "[nearly 30 million euros]"),
    Damage("a hedge cut off by the quote", "figure-whole", '"30 million euros"', '"cost over 30 million euros"', '"30 million euros"'),
    Damage("a unit cut off by the quote", "figure-whole", '"cost over 30 million"', '"cost over 30 million euros"', '"cost over 30 million"'),
    Damage("a number claimed without a figure", "claim-backed", "and 5 cranes", "had 12 berths when", "had 12 berths and 5 cranes when"),
    Damage("another number claimed", "claim-backed", "claim: Ashford harbour had 21", "had 12 berths when", "had 21 berths when"),
    Damage("a hedge lost in the claim", "hedge-kept", "cost 30 million", "cost more than 30 million", "cost 30 million"),
    Damage("a hedge made up in the claim", "hedge-kept", "by about 7.5%", "grew by 7.5%", "grew by about 7.5%"),
]
DATES = [
    Damage("a wrong day", "date-stands", 'when: "2021-04-27"', 'when: "2021-04-28"\n    evidence', 'when: "2021-04-27"\n    evidence'),
    Damage("a date that is worked out", "date-stands", 'when: "2021-05"', 'when: "2021-04-28"\n    said_by', 'when: "2021-05"\n    said_by'),
    Damage("a date after the article", "date-possible", 'when: "2031"', 'when: "2020"', 'when: "2031"\n    when_basis: inferred'),
    Damage("a wrong year in the claim", "claim-dates", "on April 28, 2012", "opened on April 28, 2021.", "opened on April 28, 2012."),
]
CLAIMS = [
    Damage("a copied sentence", "own-words", "claim: It has 12 berths and cost", "The harbour of Ashford cost more than 30 million euros.", "It has 12 berths and cost over 30 million euros, said Mayor Lena Holt."),
    Damage("a relative date", "stands-alone", "was opened this year", "was opened on April 28, 2021.", "was opened this year."),
    Damage("a dangling pronoun", "stands-alone", "claim: It was new", "The harbour of Ashford cost more than 30 million euros.", "It was new and cost more than 30 million euros."),
    Damage("no full stop", "stands-alone", "by 7.5% in 2020", "Freight in Ashford grew by 7.5% in 2020.", "Freight in Ashford grew by 7.5% in 2020"),
    Damage("a misspelt name", "names-known", "Freight in Ashfort", "Freight in Ashford", "Freight in Ashfort"),
    Damage("an unknown person", "names-known", "Otto Brand said", "Lena Holt said.", "Otto Brand said."),
    Damage("a speaker who is not there", "said-by-stands", "said_by: Otto Brand", "said_by: Lena Holt", "said_by: Otto Brand"),
    Damage("a claim to be written", "no-todo", "claim: TODO", "The harbour of Ashford cost more than 30 million euros.", "TODO"),
]
RELATIONS = [
    Damage("a conflict told once", "conflicts-mutual", "conflicts_with: [harbour-berths-end", "    conflicts_with: [harbour-berths-2021]\n", ""),
    Damage("a conflict with itself", "conflicts-mutual", "[harbour-berths-2021]", "[harbour-berths-end-2021]", "[harbour-berths-2021]"),
    Damage("a conflict unexplained", "conflicts-mutual", "[harbour-berths-end-2021]", "    caveat: The Port Office counts 14 at the end of the year (port-office-2022, paragraph 1).\n", ""),
    Damage("a caveat that points nowhere", "references-stand", "(port-office-2021,", "(port-office-2022, paragraph 1)", "(port-office-2021, paragraph 1)"),
    Damage("a caveat's paragraph that is not", "references-stand", "paragraph 7)", "(port-office-2022, paragraph 1)", "(port-office-2022, paragraph 7)"),
    Damage("the same claim twice", "facts-distinct", "claim: Ashford harbour was opened on April 28, 2021.", "The harbour of Ashford cost more than 30 million euros.", "Ashford harbour was opened on April 28, 2021."),
    Damage("an alias of two entities", "names-unambiguous", "aliases: [Mayor Holt, port of Ashford]", "[Mayor Holt]", "[Mayor Holt, port of Ashford]"),
    Damage("an id of a source and a fact", "names-unambiguous", "port-office-2022:\n    claim", "  quiet-port-name:\n", "  port-office-2022:\n"),
    Damage("an unused entity", "nothing-unused", "otto-brand:", "  lena-holt:", "  otto-brand: {name: Otto Brand, kind: person}\n  lena-holt:"),
    Damage("an unused topic", "nothing-unused", "sport: Sport", "  money: Costs", "  sport: Sport\n  money: Costs"),
    Damage("a keyword that the claim has", "keywords-needed", "keywords: [berths]", "keywords: [docks]", "keywords: [berths]"),
]
LISTED = [
    Damage("a reason for words that are not there", "not-fact-stands", '"(Photo by Tim Ito)"', '"(Photo by Tom Ito)"', '"(Photo by Tim Ito)"'),
    Damage("a reason for a part that is not there", "not-fact-stands", "{caption: 2,", "{caption: 1,", "{caption: 2,"),
]
SOURCES = [
    Damage("a wrong hash", "source-unchanged", "sha256: 0", "sha256: ", "sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef # "),
    Damage("a source edited", "source-unchanged", "sha256: ", "12 berths", "13 berths", GAZETTE),
    Damage("a source edited where it is quoted", "quote-stands", '"It has 12', "12 berths", "13 berths", GAZETTE),
    Damage("a source truncated", "quote-stands", '"Freight rose', "Freight rose", "", GAZETTE),
    Damage("a paragraph inserted", "quote-stands", 'paragraph: 3, quote: "Freight', "Freight rose", "A new paragraph stands here.\n\nFreight rose", GAZETTE),
    Damage("two paragraphs joined", "quote-stands", 'paragraph: 3, quote: "Freight', "ships.\n\nFreight", "ships. Freight", GAZETTE),
    Damage("a sentence repeated", "quote-stands", '"It has 12', "It has 12 berths", "It has 12 berths. It has 12 berths", GAZETTE, says="more than once"),
    Damage("a curly mark straightened", "source-unchanged", "sha256: ", "“the quiet port of the west”", '"the quiet port of the west"', GAZETTE),
    Damage("line ends converted", "source-unchanged", "sha256: ", "\n", "\r\n", REPORT),
    Damage("a final line feed lost", "source-unchanged", "sha256: ", "counted.\n", "counted.", REPORT),
]  # fmt: skip
DAMAGES = [*QUOTES, *FIGURES, *DATES, *CLAIMS, *RELATIONS, *LISTED, *SOURCES]


def findings_of(ccec: Ccec, world: Path) -> list[dict[str, object]]:
    """What `ccec verify --strict` finds, having left with 1 and without a word of a bug."""
    result = ccec("verify", "--strict", "--json", "--facts", str(world))
    assert result.code == 1, result.stderr
    assert "Traceback" not in result.stderr
    return list(result.json["results"])


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_a_damage_is_found_by_its_rule_at_its_line(damage: Damage, tmp_path: Path, ccec: Ccec) -> None:
    """The intended rule points at the line of the fact file that has to be looked at."""
    assert_found(damage, small_copy(tmp_path), ccec)


def assert_found(damage: Damage, world: Path, ccec: Ccec) -> None:
    """Do the damage, and see that a finding of its rule points at one of the lines with `at` in them."""
    file = world / damage.file
    text = file.read_bytes().decode()
    assert damage.old in text
    file.write_bytes(text.replace(damage.old, damage.new).encode())
    found = [finding for finding in findings_of(ccec, world) if finding["rule"] == damage.rule]
    whole = (world / "facts.yaml").read_text(encoding="utf-8")
    lines = [whole.count("\n", 0, at) + 1 for at in range(len(whole)) if whole.startswith(damage.at, at)]
    assert [finding for finding in found if finding["line"] in lines and damage.says in str(finding["message"])]


def test_a_source_that_is_gone_is_told_once(tmp_path: Path, ccec: Ccec) -> None:
    """A missing file is one finding, not one for each of its quotes."""
    world = small_copy(tmp_path)
    (world / GAZETTE).unlink()
    (finding,) = findings_of(ccec, world)
    assert finding["rule"] == "source-unchanged"
    assert "there is no seeds/gazette.txt" in str(finding["message"])


SHIPPED = [
    Damage("a count", "quote-stands", "gathered 37", "37 research", "38 research", "seeds/003_d1256c42cfd88e16.txt"),
    Damage("a tenth", "quote-stands", "150 billion", "150 billion", "15 billion", "seeds/001_4c6f653c7d37b48f.txt"),
    Damage("a hedge", "quote-stands", "over 30 billion", "over 30 billion", "30 billion", "seeds/004_d9acf894f13cfce2.txt"),
    Damage("a decimal mark", "quote-stands", "quote: >-", "14.47", "14,47", "seeds/002_f14154b0689a183c.txt"),
    Damage("a currency", "quote-stands", "20 billion yuan", "20 billion yuan", "$20 billion", "seeds/000_ce8363ce72d294e2.txt"),
    Damage("a figure", "figure-stands", "73 research", 'figures: ["37 research', 'figures: ["73 research'),
    Damage("a lost hedge", "figure-stands", "figures: [7 trillion", "[close to 7 trillion yuan]", "[7 trillion yuan]"),
]  # fmt: skip


@pytest.mark.parametrize("damage", SHIPPED, ids=lambda damage: damage.name)
def test_a_damage_to_the_shipped_base_is_found(damage: Damage, tmp_path: Path, ccec: Ccec) -> None:
    """What is found in a little world is found among two hundred facts, too."""
    assert_found(damage, shipped_copy(tmp_path), ccec)
