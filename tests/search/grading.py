"""Grade a search by queries with known answers: hit@1, hit@5, mean reciprocal rank, and what is refused.

An answer is written as `citekey :: words of the article`: any fact whose quotes overlap those words answers; with a `*`
before the words, any fact that quotes them. `-` means that nothing may be found. The queries were written from the
articles alone. `judged.tsv` adds facts that judges who knew neither the answers nor any search accepted, when they read
all facts for each held-out query and half of the others.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ccec_cli.model import FactBase
from ccec_cli.text.paragraphs import fold_space

QUERIES = Path(__file__).parent / "queries"
PARTS = ("development", "held-out", "unseen")
"""What is developed with, what was reported on before, and what was written last and run for the record alone."""

Search = Callable[[str], Sequence[str]]
"""From a query to the ids of the facts that answer it, best first; none is a refusal."""


@dataclass(frozen=True)
class Asked:
    """A query, its kind, and the ids of the facts that answer it; none where it must be refused."""

    kind: str
    query: str
    right: frozenset[str]


@dataclass(frozen=True)
class Grades:
    """How often a search was right, of queries with an answer and of those to be refused."""

    ranks: tuple[int, ...]
    """For each answerable query the rank of the first right fact, 0 where there is none."""
    refused: tuple[bool, ...]

    @cached_property
    def hit_at_1(self) -> float:
        """The share of queries whose first answer is right."""
        return _share(rank == 1 for rank in self.ranks)

    @cached_property
    def hit_at_5(self) -> float:
        """The share of queries with a right answer among the first five."""
        return _share(0 < rank <= 5 for rank in self.ranks)

    @cached_property
    def mrr(self) -> float:
        """The mean reciprocal rank of the first right answer."""
        return sum(1 / rank for rank in self.ranks if rank) / max(1, len(self.ranks))

    @cached_property
    def refusals(self) -> float:
        """The share of queries refused, of those that must be."""
        return _share(self.refused)


@dataclass(frozen=True)
class _Passage:
    """A quote of a fact and the paragraph in which it stands, empty if there is none; both in lower case."""

    fact: str
    quote: str
    paragraph: str


def _share(values: Iterable[bool]) -> float:
    values = list(values)
    return sum(values) / max(1, len(values))


def read_queries(part: str, base: FactBase) -> list[Asked]:
    """The queries of one of `PARTS` with the facts that answer them.

    A query all of whose answers are listed as not facts (a photographer's name, say) is left out: what the fact base
    deliberately does not hold is no test of the search.
    """
    with (QUERIES / f"{part}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    judged = _read_judged()
    passages = _passages(base)
    found = []
    for row in rows:
        spans = [] if row["answers"] == "-" else [answer.split(" :: ") for answer in row["answers"].split(" || ")]
        right = frozenset(passage.fact for key, words in spans for passage in passages[key] if _answers(passage, words))
        if right or not spans:
            found.append(Asked(row["kind"], row["query"], right | judged.get(row["query"], frozenset())))
    return found


def _read_judged() -> dict[str, frozenset[str]]:
    lines = (QUERIES / "judged.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {query: frozenset(facts.split()) for query, _, facts in (line.rpartition("\t") for line in lines)}


def _passages(base: FactBase) -> dict[str, list[_Passage]]:
    """Every quote in the fact base, by the citekey of its source."""
    passages: dict[str, list[_Passage]] = {key: [] for key in base.sources}
    for fact in base.facts.values():
        for evidence in fact.evidence:
            part = base.sources[evidence.source].paragraph(evidence.locator)
            quote = fold_space(evidence.quote).casefold()
            passages[evidence.source].append(_Passage(fact.id, quote, part.text.casefold() if part else ""))
    return passages


def _answers(passage: _Passage, words: str) -> bool:
    """Whether a quote has the words of an answer, or overlaps them by more than half if no `*` stands before them."""
    wanted = fold_space(words.lstrip("*")).casefold()
    if wanted in passage.quote:
        return True
    start, at = passage.paragraph.find(wanted), passage.paragraph.find(passage.quote)
    if words.startswith("*") or start < 0 or at < 0:
        return False
    common = min(start + len(wanted), at + len(passage.quote)) - max(start, at)
    return common > 0.5 * min(len(wanted), len(passage.quote))


def grade(queries: Sequence[Asked], search: Search) -> Grades:
    """Run every query and compare."""
    ranks, refused = [], []
    for asked in queries:
        ids = search(asked.query)
        if asked.right:
            ranks.append(next((rank for rank, id_ in enumerate(ids, 1) if id_ in asked.right), 0))
        else:
            refused.append(not ids)
    return Grades(tuple(ranks), tuple(refused))


def grade_by_kind(queries: Sequence[Asked], search: Search) -> dict[str, Grades]:
    """The grades of each kind of query."""
    kinds: defaultdict[str, list[Asked]] = defaultdict(list)
    for asked in queries:
        kinds[asked.kind].append(asked)
    return {kind: grade(asked, search) for kind, asked in sorted(kinds.items())}
