"""`ccec cite`: citations of facts, down to the paragraph, or the bibliography of a draft."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ccec_cli.cite import FORMATS
from ccec_cli.cite.citation import cite_fact
from ccec_cli.cite.draft import cite_keys, draft_notes, unknown_keys
from ccec_cli.cite.entry import CiteOptions, Part, group_citations
from ccec_cli.cli import cite_options as given
from ccec_cli.cli.clipboard import copy
from ccec_cli.cli.command import read_arguments
from ccec_cli.cli.files import read_draft, write_output
from ccec_cli.errors import ExitCode, UsageError
from ccec_cli.model import Citation, Fact, FactBase, Reference
from ccec_cli.proof.resolve import find_cited
from ccec_cli.render.answer import Answer
from ccec_cli.text.drafts.keys import find_keys
from ccec_cli.text.drafts.syntax import guess_syntax


def command(
    base: FactBase,
    ids: given.OptionalIdsArgument = None,
    format_name: given.FormatOption = None,
    in_text: given.InTextOption = False,
    note: given.NoteOption = False,
    reference: given.ReferenceOption = False,
    quote: given.QuoteOption = False,
    locator: given.LocatorOption = "auto",
    markup: given.MarkupOption = "plain",
    draft: given.FromOption = None,
    output: given.OutputOption = None,
    force: given.ForceOption = False,
    to_clipboard: given.CopyOption = False,
) -> Answer:
    """Cite facts: one entry a source, one pinpoint a fact. A citekey cites a source as a whole.

    \b
      ccec cite liangjiang-research-institutions-2021 -f mla
      ccec lookup Liangjiang --ids | ccec cite - -o sources.bib
      ccec cite --from draft.md -f csl-json > sources.json
    """
    if bool(ids) == bool(draft):
        raise UsageError("give ids of facts, or --from DRAFT", "ccec lookup finds ids, ccec cite --help tells the rest")
    parts: dict[Part, bool] = {"in-text": in_text, "note": note, "reference": reference, "quote": quote}
    output = None if str(output) == "-" else output
    name = given.choose_format(format_name, output)
    part = given.choose_part([part for part, asked in parts.items() if asked], name, of_draft=bool(draft))
    options = CiteOptions(part, locator, markup)
    answer = _cite_draft(base, draft, name, options) if draft else _cite_ids(base, ids or [], name, options)
    return _deliver(answer, output, force=force, to_clipboard=to_clipboard)


def _cite_ids(base: FactBase, ids: list[str], format_name: str, options: CiteOptions) -> Answer:
    names = read_arguments(ids, "ids")
    if not names:
        raise UsageError("no id on stdin", "give one id a line")
    citations: list[Citation | Reference] = []
    facts: dict[str, Fact] = {}
    for name in names:
        cited = find_cited(base, name)
        if isinstance(cited, Fact):
            facts[cited.id] = cited
            citations += cite_fact(cited, base.sources)
        else:
            citations.append(cited.reference)
    return _answer(citations, facts.values(), format_name, options)


def _cite_draft(base: FactBase, draft: str, format_name: str, options: CiteOptions) -> Answer:
    text = read_draft(draft)
    cited = cite_keys(base, find_keys(text, guess_syntax(draft, text)))
    facts = {fact.id: fact for _, fact in cited.facts}
    answer = _answer(cited.citations, facts.values(), format_name, options)
    return replace(
        answer,
        head={**answer.head, "draft": draft, "unknown": unknown_keys(base, cited)},
        warnings=(*draft_notes(base, cited, draft, format_name), *answer.warnings),
        exit_code=ExitCode.NOTHING if cited.unknown or not cited.citations else ExitCode.OK,
    )


def _answer(
    citations: Iterable[Citation | Reference], facts: Iterable[Fact], format_name: str, options: CiteOptions
) -> Answer:
    style = FORMATS[format_name]
    entries = group_citations(citations)
    text = style.write(entries, options) if entries else ""
    if entries and not text.strip():
        raise UsageError(f"a source as a whole has no --{options.part}", "name a fact in it, or ask for --reference")
    return Answer(
        schema="ccec/cite/1",
        head={"format": format_name},
        results=tuple(
            {
                "id": entry.reference.id,
                "facts": tuple(citation.fact for citation in entry.citations),
                "locators": tuple(str(citation.locator) for citation in entry.citations),
                "text": style.write([entry], options),
            }
            for entry in entries
        ),
        view=text,
        warnings=(*(style.advise(entries, options) if entries else ()), *_doubts(facts)),
    )


def _doubts(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Nobody cites a doubtful figure without having been told."""
    told = []
    for fact in facts:
        told += [f"! {fact.id}: this fact is {fact.status}"] if fact.status != "current" else []
        told += [f"! {fact.id}: {fact.caveat}"] if fact.caveat else []
    return tuple(told)


def _deliver(answer: Answer, output: Path | None, *, force: bool, to_clipboard: bool) -> Answer:
    """The answer where it is wanted: in a file, on the clipboard; on stdout unless it went into a file."""
    text = answer.view if isinstance(answer.view, str) else ""
    if to_clipboard:
        copy(text)
        answer = replace(answer, notes=("sent to the clipboard", *answer.notes))
    if output is None:
        return answer
    write_output(output, text, force=force)
    count = f"{len(answer.results)} source{'s' if len(answer.results) != 1 else ''}"
    return replace(answer, view="", notes=(f"wrote {count} to {output}", *answer.notes))
