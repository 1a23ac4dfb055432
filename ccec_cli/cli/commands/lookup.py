"""`ccec lookup`: find the facts that answer a query."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Annotated

import typer

from ccec_cli.cli.files import read_arguments
from ccec_cli.cli.filter_options import AboutOption, KindOption, SourceOption, TopicOption, YearOption
from ccec_cli.errors import ExitCode, UsageError
from ccec_cli.model import FactBase, Hit, Record
from ccec_cli.proof import needs_care, prove
from ccec_cli.render import Answer, Table
from ccec_cli.render.records import hit_record
from ccec_cli.render.views.facts import hits_table
from ccec_cli.search.filters import NO_FILTERS, read_filters
from ccec_cli.search.find import Found, find_facts
from ccec_cli.search.index import Index, build_index


def command(
    base: FactBase,
    query: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY…", help="What to find; - reads queries from stdin, one per line.", show_default=False
        ),
    ],
    about: AboutOption = None,
    topic: TopicOption = None,
    source: SourceOption = None,
    kind: KindOption = None,
    year: YearOption = None,
    limit: Annotated[int, typer.Option("-n", "--limit", min=1, metavar="N", help="Show at most N facts.")] = 10,
) -> Answer:
    """Find facts: words, typing errors, 中文, pinyin, figures in any notation, dates, questions.

    Within a query about:NAME, source:KEY, topic:TOPIC, kind:KIND and year:2021 narrow it down, quotation marks make
    a phrase, and -word excludes a word.

    \b
      ccec lookup how many research institutions in Liangjiang
      ccec lookup 1397亿元
      ccec lookup "over 100 billion yuan" --year 2022
      ccec lookup - --jsonl < questions.txt
    """
    filters = read_filters(base, about=about, topics=topic, sources=source, kinds=kind, years=year)
    if not " ".join(query).strip():
        raise UsageError("the query is empty", "say what to find; ccec list shows every fact")
    if "-" in query and query != ["-"]:
        raise UsageError("- reads queries from stdin and cannot be combined with words", "ccec lookup - < queries.txt")
    index = build_index(base)
    if query == ["-"]:
        return _batch(index, (find_facts(index, text, filters) for text in read_arguments(query, "query")), limit)
    found = find_facts(index, " ".join(query), filters)
    return _single(index, found, limit, filtered_by_options=filters != NO_FILTERS)


def _single(index: Index, found: Found, limit: int, *, filtered_by_options: bool) -> Answer:
    base, shown = index.base, found.hits[:limit]
    notes = _notes(found, len(shown), filtered_by_options=filtered_by_options)
    return Answer(
        schema="ccec/lookup/1",
        head={"query": found.query.text},
        make_results=lambda: (hit_record(base, prove(base, hit.fact), hit) for hit in shown),
        make_view=lambda: hits_table((prove(base, hit.fact), hit) for hit in shown),
        ids=tuple(hit.fact.id for hit in shown),
        tail={"nearest": tuple(hit.fact.id for hit in found.near)},
        total=len(found.hits),
        warnings=() if shown else notes,
        notes=notes if shown else (),
        exit_code=ExitCode.OK if shown else ExitCode.NOTHING,
    )


def _notes(found: Found, shown: int, *, filtered_by_options: bool) -> tuple[str, ...]:
    """What to tell the user beside the hits: what was left out, what is doubtful, or why there is nothing."""
    if found.hits:
        notes = []
        if shown < len(found.hits):
            notes.append(f"showing {shown} of {len(found.hits)} facts; -n {len(found.hits)} shows all")
        if any(needs_care(hit.fact) for hit in found.hits[:shown]):
            notes.append("! marks facts with a caveat or a conflict: see ccec show ID")
        return (*notes, *found.problems)
    notes = [f"no fact answers {found.query.text!r}"]
    notes += found.problems
    if found.filtered:
        by = "filters" if filtered_by_options else "operators in the query"
        notes.append(f"{found.filtered} would without the {by}")
    for word, nearest in found.unknown:
        notes.append(f"not in the fact base: {word}" + (f"; nearest: {', '.join(nearest)}" if nearest else ""))
    notes += [f"near: {hit.fact.id}: {hit.fact.claim}" for hit in found.near]
    return tuple(notes)


def _batch(index: Index, all_found: Iterable[Found], limit: int) -> Answer:
    total, hits, unanswered = 0, list[tuple[Found, Hit]](), list[Found]()
    for found in all_found:
        total += len(found.hits)
        shown = replace(found, hits=found.hits[:limit])  # of thousands of queries, keep no more than is shown
        hits += [(shown, hit) for hit in shown.hits]
        unanswered += [] if shown.hits else [shown]
    base = index.base

    def records() -> Iterator[Record]:
        return ({"query": found.query.text, **hit_record(base, prove(base, hit.fact), hit)} for found, hit in hits)

    def table() -> Table:
        plain = hits_table((prove(base, hit.fact), hit) for _, hit in hits)
        rows = (row.headed(found.query.text) for (found, _), row in zip(hits, plain.rows, strict=True))
        return replace(plain, rows=tuple(rows))

    return Answer(
        schema="ccec/lookup/1",
        head={"query": None},
        make_results=records,
        make_view=table,
        ids=tuple(hit.fact.id for _, hit in hits),
        tail={"nearest": (), "unanswered": tuple(found.query.text for found in unanswered)},
        total=total,
        warnings=tuple(
            line for found in unanswered for line in (f"no fact answers {found.query.text!r}", *found.problems)
        ),
        exit_code=ExitCode.OK if hits else ExitCode.NOTHING,
    )
