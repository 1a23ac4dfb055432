"""Grade the search beside five baselines on every part of the queries: `python benchmarks/search.py [--write]`.

Prints one table; with --write it is recorded in docs/search.md. A baseline gets the same text (claim, names of the
entities, keywords, quotes) and the threshold that serves it best on the development part.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from rapidfuzz import fuzz, process, utils

from ccec_cli.load import load_fact_base
from ccec_cli.model import Fact, FactBase
from ccec_cli.search.find import find_facts
from ccec_cli.search.index import build_index

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
from tests.search.grading import PARTS, Asked, Grades, grade, grade_by_kind, read_queries  # noqa: E402 - the tests' own grader

RECORD = ROOT / "docs" / "search.md"
Scored = Callable[[str], Sequence[tuple[str, float]]]


def main() -> None:
    """Print the tables, and record them if asked."""
    base = load_fact_base()
    parts = {part: read_queries(part, base) for part in PARTS}
    texts = {fact.id: _text(base, fact) for fact in base.facts.values()}
    baselines: dict[str, Scored] = {
        "grep, all words": _grep(texts),
        "rapidfuzz WRatio": _fuzzy(texts, fuzz.WRatio),
        "rapidfuzz token_set_ratio": _fuzzy(texts, fuzz.token_set_ratio),
        "SQLite FTS5 porter": _full_text(texts, "porter unicode61"),
        "SQLite FTS5 trigram": _full_text(texts, "trigram"),
    }
    lines = [
        f"| search | {' | '.join(f'{part}: hit@1 | hit@5 | MRR | refused' for part in parts)} |",
        "|---|" + "---:|" * 4 * len(parts),
    ]
    for name, search in baselines.items():
        scored = cache(search)  # asked again for every threshold that is tried
        limit = _best_limit(parts["development"], scored)
        lines.append(_row(name, [grade(asked, _cut(scored, limit)) for asked in parts.values()]))
    index = build_index(base)
    lookup = partial(_lookup, index)
    lines.append(_row("**ccec lookup**", [grade(asked, lookup) for asked in parts.values()]))
    by_kind = [_kinds(parts[part], lookup) for part in PARTS[1:]]
    alone = _leave_one_out(base, parts)
    speed = _throughput(parts, lookup)
    kinds = [
        line for part, told in zip(PARTS[1:], by_kind, strict=True) for line in (f"By kind, {part}:", "", *told, "")
    ]
    report = "\n".join([*lines, "", *kinds, *alone, "", speed])
    print(report)
    if "--write" in sys.argv:
        before, mark, _ = RECORD.read_text(encoding="utf-8").partition("<!-- measured -->\n")
        RECORD.write_text(f"{before}{mark}\n{report}\n", encoding="utf-8")


def _text(base: FactBase, fact: Fact) -> str:
    names = [name for id_ in fact.about for name in base.entities[id_].names]
    return " ".join([fact.claim, *names, *fact.gloss, *fact.keywords, *(evidence.quote for evidence in fact.evidence)])


def _lookup(index: object, query: str) -> list[str]:
    return [hit.fact.id for hit in find_facts(index, query).hits]  # type: ignore[arg-type]


def _grep(texts: dict[str, str]) -> Scored:
    folded = {id_: text.casefold() for id_, text in texts.items()}
    return lambda query: [
        (id_, 100.0) for id_, text in folded.items() if all(word in text for word in query.casefold().split())
    ]


def _fuzzy(texts: dict[str, str], scorer: Callable[..., float]) -> Scored:
    def scored(query: str) -> list[tuple[str, float]]:
        found = process.extract(query, texts, scorer=scorer, processor=utils.default_process, limit=10)
        return [(id_, score) for _, score, id_ in found]

    return scored


def _full_text(texts: dict[str, str], tokenizer: str) -> Scored:
    memory = sqlite3.connect(":memory:")
    memory.execute(f"CREATE VIRTUAL TABLE facts USING fts5(id UNINDEXED, text, tokenize='{tokenizer}')")
    memory.executemany("INSERT INTO facts VALUES (?, ?)", texts.items())

    def scored(query: str) -> list[tuple[str, float]]:
        if tokenizer == "trigram":
            words = [query[at : at + 3] for at in range(len(query) - 2)]
        else:
            words = re.findall(r"\w+", query)
        wanted = " OR ".join('"' + word.replace('"', '""') + '"' for word in words)
        if not wanted:
            return []
        select = "SELECT id, -bm25(facts) FROM facts WHERE text MATCH ? ORDER BY 2 DESC LIMIT 10"
        rows = memory.execute(select, (wanted,))
        return [(id_, score) for id_, score in rows]

    return scored


def _cut(scored: Scored, limit: float) -> Callable[[str], list[str]]:
    return lambda query: [id_ for id_, score in scored(query) if score >= limit]


def _best_limit(queries: Sequence[Asked], scored: Scored) -> float:
    """The threshold with the highest sum of hit@1 and refusals."""
    tops = sorted({found[0][1] for asked in queries if (found := scored(asked.query))})
    limits = tops[:: max(1, len(tops) // 25)]

    def sum_of(limit: float) -> float:
        grades = grade(queries, _cut(scored, limit))
        return grades.hit_at_1 + grades.refusals

    return max(limits, key=sum_of, default=0.0)


def _row(name: str, grades: Sequence[Grades]) -> str:
    cells = [f"{one.hit_at_1:.3f} | {one.hit_at_5:.3f} | {one.mrr:.3f} | {one.refusals:.3f}" for one in grades]
    return f"| {name} | {' | '.join(cells)} |"


def _kinds(queries: Sequence[Asked], search: Callable[[str], list[str]]) -> list[str]:
    lines = ["| kind | queries | hit@1 | hit@5 | refused |", "|---|---:|---:|---:|---:|"]
    for kind, grades in grade_by_kind(queries, search).items():
        hits = f"{grades.hit_at_1:.2f} | {grades.hit_at_5:.2f}" if grades.ranks else "– | –"
        refused = f"{grades.refusals:.2f}" if grades.refused else "–"
        lines.append(f"| {kind} | {len(grades.ranks) + len(grades.refused)} | {hits} | {refused} |")
    return lines


def _leave_one_out(base: FactBase, parts: dict[str, list[Asked]]) -> list[str]:
    """How often a query is refused when the facts that answer it are taken away."""
    told = []
    for part, queries in parts.items():
        refused = []
        for asked in queries:
            if asked.right:
                kept = {id_: fact for id_, fact in base.facts.items() if id_ not in asked.right}
                refused.append(not _lookup(build_index(replace(base, facts=kept)), asked.query))
        told.append(f"{sum(refused) / len(refused):.3f} ({part})")
    return [f"Leave-one-out (the answering facts taken away, the query asked again): refused {', '.join(told)}."]


def _throughput(parts: dict[str, list[Asked]], search: Callable[[str], list[str]]) -> str:
    queries = [asked.query for queries in parts.values() for asked in queries]
    start = time.perf_counter()
    for query in queries:
        search(query)
    spent = time.perf_counter() - start
    each, rate = 1000 * spent / len(queries), len(queries) / spent
    return f"{len(queries)} queries in one process: {each:.1f} ms a query, {rate:.0f} a second."


if __name__ == "__main__":
    main()
