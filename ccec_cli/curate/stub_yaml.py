"""A new article as YAML to paste into a fact file: its source entry, stubs of facts, and what is surely no fact."""

import json
import re
from collections.abc import Sequence

from ccec_cli.curate.layout import Layout
from ccec_cli.curate.stubs import Stub
from ccec_cli.load.source_files import PARTS
from ccec_cli.model import Paragraph, Record, Source

TODO = "TODO"
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 .'()/-]*[A-Za-z0-9.')]|[A-Za-z]")
_WORDS_OF_YAML = frozenset("y n yes no true false on off null".split())


def parts_to_paste(source: Source, layout: Layout, stubs: Sequence[Stub]) -> str:
    """What goes under `sources:`, `facts:` and `not_facts:` of an existing fact file."""
    return "\n".join(
        [
            f"# {source.file}: paste each part under its heading, then replace every {TODO}.\n",
            f"# under sources:\n{_source(source, layout)}",
            f"# under facts:\n{''.join(_fact(source, stub, TODO, TODO) for stub in stubs)}",
            f"# under not_facts:\n{_not_facts(source)}",
        ]
    )


def whole_file(source: Source, layout: Layout, stubs: Sequence[Stub]) -> str:
    """A fact file of this one article; it loads as it is, and `ccec verify` lists what is to be done."""
    return "\n".join(
        [
            f"# The facts of this folder, begun from {source.file}. Replace every {TODO}, then run `ccec verify`.",
            "schema: 1\n",
            f"sources:\n{_source(source, layout)}",
            f"entities:\n  todo: {{name: {TODO}, kind: place}}\n",
            f"topics:\n  todo: {TODO}\n",
            f"facts:\n{''.join(_fact(source, stub, 'todo', 'todo') for stub in stubs)}" if stubs else "facts: {}\n",
            f"not_facts:\n{_not_facts(source)}",
        ]
    )


def stub_record(source: Source, stub: Stub) -> Record:
    """A stub for scripts, in the keys of a fact as far as they are known."""
    return {
        "id": stub.id,
        "claim": None,
        "kind": stub.kind,
        "about": stub.about,
        "figures": (stub.figure,),
        "when": None if stub.when is None else str(stub.when),
        "evidence": ({"source": source.id, "locator": str(stub.part.locator), "quote": stub.quote},),
        "sentence": stub.sentence,
    }


def _source(source: Source, layout: Layout) -> str:
    reference = source.reference
    body = {"paragraph_break": str(layout.paragraph_break)} if layout.paragraph_break > 1 else {}
    body |= {key: _numbers(layout.numbers(label)) for key, label in PARTS if layout.numbers(label)}
    lines = [
        f"  {source.id}:",
        f"    file: {_text(source.file)}",
        f"    sha256: {source.sha256}",
        "    type: webpage                 # article-newspaper, press-release, report …",
        f"    title: {_text(reference.title)}",
        f"    author: [{{literal: {TODO}}}]       # {{family: …, given: …}} for a person",
        f'    issued: "{reference.issued}"'
        if reference.issued
        else f'    # issued: "{TODO}"               # no date was found',
        f"    language: {reference.language}",
        f"    body: {{{', '.join(f'{key}: {value}' for key, value in body.items())}}}",
    ]
    shown = [part for part in source.paragraphs if part.locator.label != "paragraph"]
    lines += [f"    #   {part.locator}: {_shortened(part)}" for part in shown]
    return "\n".join(lines) + "\n"


def _numbers(numbers: Sequence[int]) -> str:
    """Block numbers as the fact file writes them: `4`, or a list with ranges, `[4, 6-9]`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    written = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    return written[0] if len(written) == 1 and "-" not in written[0] else f"[{', '.join(written)}]"


def _fact(source: Source, stub: Stub, about: str, topic: str) -> str:
    named = ", ".join(stub.about) or about
    locator = stub.part.locator
    when = f'    when: "{stub.when}"\n' if stub.when else f'    # when: "{TODO}"\n'
    return (
        f"  # {locator}: {stub.sentence}\n"
        f"  {stub.id}:\n"
        f"    claim: {TODO}\n"
        f"    kind: {stub.kind}\n"
        f"    about: [{named}]\n"
        f"    topics: [{topic}]\n"
        f"    figures: [{_quoted(stub.figure)}]\n"
        f"{when}"
        "    evidence:\n"
        f"      - {{source: {source.id}, {locator.label}: {locator.number}, quote: {_quoted(stub.quote)}}}\n"
    )


def _not_facts(source: Source) -> str:
    reasons = {"title": "in the source entry", "byline": "in the source entry", "block": "site furniture"}
    entries = [
        f"    - {{{part.locator.label}: {part.locator.number}, reason: {reasons[part.locator.label]}}}\n"
        for part in source.paragraphs
        if part.locator.label in reasons
    ]
    return f"  {source.id}:\n{''.join(entries)}" if entries else "  {}\n"


def _shortened(part: Paragraph) -> str:
    return part.text if len(part.text) <= 80 else part.text[: part.text.rfind(" ", 0, 80)] + " …"  # noqa: PLR2004


def _text(text: str) -> str:
    """A text as YAML: plain where that is sure to be read as text, else in quotes."""
    return text if _PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML else _quoted(text)


def _quoted(text: str) -> str:
    """A text in double quotes; JSON's escapes are YAML's, too."""
    return json.dumps(text, ensure_ascii=False)
