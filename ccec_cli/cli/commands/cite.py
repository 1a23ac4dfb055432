"""`ccec cite`: citations of facts, down to the paragraph, or the bibliography of a draft."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from ccec_cli.cite import FORMATS, CitationFormat, comment_lines
from ccec_cli.cite.citation import CitedFact, cite_fact
from ccec_cli.cite.draft import cite_draft, draft_notes, locator_records, unknown_records
from ccec_cli.cite.entry import Entry, group_citations
from ccec_cli.cite.options import CiteOptions, Part
from ccec_cli.cli import cite_options as given
from ccec_cli.cli.clipboard import copy
from ccec_cli.cli.files import read_arguments, read_draft, write_output
from ccec_cli.errors import ExitCode, UsageError
from ccec_cli.model import Fact, FactBase, Record, Reference
from ccec_cli.proof import find_cited
from ccec_cli.render import Answer
from ccec_cli.text.controls import show_controls

Cited = CitedFact | Reference
"""What is cited: a fact, or a source as a whole."""


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
    unproved: given.UnprovedOption = False,
    output: given.OutputOption = None,
    force: given.ForceOption = False,
    to_clipboard: given.CopyOption = False,
) -> Answer:
    """Cite facts, one entry per source, one locator per fact; citekeys cite whole sources.

    A fact whose quote is not found in its source is refused.

    \b
      ccec cite liangjiang-research-institutions-2021 -f mla
      ccec lookup Liangjiang --ids | ccec cite - -o sources.bib
      ccec cite --from draft.md -f csl-json > sources.json
    """
    if bool(ids) == bool(draft):
        raise UsageError("give ids of facts, or --from DRAFT", "to find ids: ccec lookup WORDS")
    parts: dict[Part, bool] = {"in-text": in_text, "note": note, "reference": reference, "quote": quote}
    output = None if str(output) == "-" else output
    name = given.choose_format(format_name, output)
    part = given.choose_part([part for part, wanted in parts.items() if wanted], name, of_draft=bool(draft))
    options = CiteOptions(part, locator, markup)
    if draft:
        answer = _cite_draft(base, draft, name, options, unproved=unproved)
    else:
        answer = _cite_ids(base, ids or [], name, options, unproved=unproved)
    return _deliver(answer, output, force=force, to_clipboard=to_clipboard)


def _cite_ids(base: FactBase, ids: list[str], format_name: str, options: CiteOptions, *, unproved: bool) -> Answer:
    found = [find_cited(base, name) for name in read_arguments(ids, "id")]
    cited: list[Cited] = [
        cite_fact(base, one, unproved=unproved) if isinstance(one, Fact) else one.reference for one in found
    ]
    return _answer(cited, format_name, options)


def _cite_draft(base: FactBase, draft: str, format_name: str, options: CiteOptions, *, unproved: bool) -> Answer:
    found = cite_draft(base, draft, read_draft(draft), unproved=unproved)
    answer = _answer(found.cited, format_name, options)
    incomplete = found.unknown or not found.cited
    return replace(
        answer,
        head={**answer.head, "draft": draft, "unknown": unknown_records(found)},
        tail={**answer.tail, "wrong_locators": locator_records(found)},
        warnings=(*draft_notes(found, format_name), *answer.warnings),
        exit_code=ExitCode.NOTHING if incomplete else answer.exit_code,
    )


def _answer(cited: Sequence[Cited], format_name: str, options: CiteOptions) -> Answer:
    style = FORMATS[format_name]
    facts = list({one.fact.id: one for one in cited if isinstance(one, CitedFact)}.values())
    refused = [one for one in facts if not one.citations]
    entries = group_citations(
        part for one in cited for part in (one.citations if isinstance(one, CitedFact) else [one])
    )
    doubtful = [issue for one in facts if one.citations for issue in one.unproved]
    comments = comment_lines(style.comment(options), (f"not proved: {one.fact}: {one.message}" for one in doubtful))
    return Answer(
        schema="ccec/cite/1",
        head={"format": format_name},
        make_results=lambda: _records(style, entries, options),
        make_view=lambda: comments + _require(style.write(entries, options), options) if entries else "",
        ids=tuple(entry.reference.id for entry in entries),
        tail={"refused": tuple(issue.record() for one in refused for issue in one.unproved)},
        warnings=(*(style.advise(entries, options) if entries else ()), *_warnings(facts)),
        exit_code=ExitCode.NOTHING if refused else ExitCode.OK,
    )


def _require(text: str, options: CiteOptions) -> str:
    """The text, raising UsageError where there is none: a source as a whole has not every part."""
    if not text.strip():
        raise UsageError(f"a source as a whole has no --{options.part}", "name a fact in it, or use --reference")
    return text


def _records(style: CitationFormat, entries: Sequence[Entry], options: CiteOptions) -> tuple[Record, ...]:
    texts = [style.write([entry], options) for entry in entries]
    if entries:
        _require("".join(texts), options)
    return tuple(map(_record, entries, texts))


def _record(entry: Entry, text: str) -> Record:
    return {
        "id": entry.reference.id,
        "facts": tuple(citation.fact for citation in entry.citations),
        "locators": tuple(str(citation.locator) for citation in entry.citations),
        "text": text,
    }


def _warnings(facts: Iterable[CitedFact]) -> tuple[str, ...]:
    """What a writer must know of the facts: which are refused, what is wrong with their quotes, and their caveats."""
    warnings = []
    for one in facts:
        fact = one.fact
        if not one.citations:
            warnings += [f"not cited: {fact.id}: {issue.message}" for issue in one.unproved]
            continue
        warnings += [f"! {fact.id}: {issue.message}" for issue in one.issues]
        warnings += [f"! {fact.id}: this fact is {fact.status}"] if fact.status != "current" else []
        warnings += [f"! {fact.id}: {fact.caveat}"] if fact.caveat else []
    if any(not one.citations for one in facts):
        warnings.append("--unproved cites such facts anyway, with a warning in the text where the format has comments")
    return tuple(warnings)


def _deliver(answer: Answer, output: Path | None, *, force: bool, to_clipboard: bool) -> Answer:
    """The answer where it is wanted: in a file, on the clipboard; on stdout unless it went into a file."""
    text = str(answer.view)
    if to_clipboard and text:
        copy(show_controls(text))  # a terminal pastes it
        answer = replace(answer, notes=("sent to the clipboard", *answer.notes))
    if output is None:
        return answer
    if not text:
        return replace(answer, notes=(f"nothing to cite: {output} is unchanged", *answer.notes))
    write_output(output, text, force=force)
    count = f"{len(answer.ids)} source{'s' if len(answer.ids) != 1 else ''}"
    return replace(answer, make_view=str, notes=(f"wrote {count} to {output}", *answer.notes))
