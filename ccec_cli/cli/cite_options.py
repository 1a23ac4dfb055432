"""The options of `cite`, and the format and part that they choose."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ccec_cli.cite import FORMATS
from ccec_cli.cite.options import Markup, Part, UseLocator
from ccec_cli.cli.completion import complete_from, complete_ids
from ccec_cli.errors import UsageError

_FORMAT_HELP = (
    "apa, mla, bibtex, wikipedia …: ccec formats lists them all. Default: by the suffix of -o FILE, else CCEC_STYLE, "
    "else apa."
)

OptionalIdsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ID…]",
        help="Ids of facts or citekeys of sources, or their unique prefixes; - reads them from stdin.",
        autocompletion=complete_ids,
        show_default=False,
    ),
]
FormatOption = Annotated[
    str | None,
    typer.Option("-f", "--format", metavar="FORMAT", help=_FORMAT_HELP, autocompletion=complete_from(FORMATS)),
]
InTextOption = Annotated[bool, typer.Option("--in-text", help="Only the citations in the text.")]
NoteOption = Annotated[bool, typer.Option("--note", help="Only the notes.")]
ReferenceOption = Annotated[bool, typer.Option("--reference", help="Only the entries of the bibliography.")]
QuoteOption = Annotated[bool, typer.Option("--quote", help="Only the quotes, each with its citation.")]
LocatorOption = Annotated[
    UseLocator, typer.Option("--locator", help="When to print paragraph numbers; auto follows the style.")
]
MarkupOption = Annotated[Markup, typer.Option("--markup", help="Italics in text styles: none, in Markdown or in HTML.")]
FromOption = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="DRAFT",
        help="Cite what DRAFT (Markdown, LaTeX or Typst) cites; - reads stdin.",
        show_default=False,
    ),
]
UnprovedOption = Annotated[
    bool, typer.Option("--unproved", help="Also cite facts whose quote is not found, with a warning.")
]
OutputOption = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to a file; its suffix chooses the format.")
]
ForceOption = Annotated[bool, typer.Option("--force", help="Overwrite an existing file.")]
CopyOption = Annotated[bool, typer.Option("--copy", help="Copy to the clipboard, through the terminal (OSC 52).")]


def choose_format(named: str | None, output: Path | None) -> str:
    """The name of the format: given, or known by the file's suffix, or the user's own, or APA."""
    if named is None and output is not None:
        return _format_of(output)
    name = named or os.environ.get("CCEC_STYLE") or "apa"
    _ = FORMATS[name]  # raises for an unknown one
    return name


def _format_of(output: Path) -> str:
    """The format whose suffix, the longest that fits, the file has."""
    file = output.name.lower()
    file = f"{file[:-4]}.yaml" if file.endswith(".yml") else file
    fitting = [name for name, style in FORMATS.items() if file.endswith(style.suffix)]
    if not fitting:
        known = "\n".join(f"  {style.suffix}  {name}" for name, style in FORMATS.items())
        raise UsageError(
            f"cannot tell the format from {output.name}", f"use -f FORMAT, or one of these suffixes:\n{known}"
        )
    return max(fitting, key=lambda name: len(FORMATS[name].suffix))


def choose_part(asked: Sequence[Part], format_name: str, *, of_draft: bool) -> Part:
    """The requested part; without one, the whole of a citation, or the bibliography of a draft."""
    if len(asked) > 1:
        raise UsageError(f"--{asked[0]} and --{asked[1]} cannot be combined", "choose one part")
    parts = FORMATS[format_name].parts
    if not asked:
        return "reference" if of_draft and "reference" in parts else "whole"
    part = asked[0]
    if part not in parts:
        others = ", ".join(name for name, style in FORMATS.items() if part in style.parts)
        raise UsageError(f"{format_name} does not support --{part}", f"formats that do: {others}")
    return part
