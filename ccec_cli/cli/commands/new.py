"""`ccec new`: an article to begin with, as YAML to paste into a fact file."""

from pathlib import Path
from typing import Annotated

import typer

from ccec_cli.cli.command import refuse_shipped_base
from ccec_cli.curate.article import read_article
from ccec_cli.curate.stub_yaml import parts_to_paste, stub_record, whole_file
from ccec_cli.curate.stubs import propose_stubs
from ccec_cli.model import SEEDS, FactBase
from ccec_cli.render import Answer
from ccec_cli.render.records import source_record


def command(
    base: FactBase,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The text file of an article.", show_default=False)],
    whole: Annotated[
        bool, typer.Option("--whole", help="Print a whole fact file, to begin your own fact base.")
    ] = False,
) -> Answer:
    """Read an article and print its source entry and a stub for each figure, to paste; nothing is written.

    Paragraphs, headings and captions are guessed; correct `body` where they are wrong. The file belongs in the folder
    seeds/ beside the fact file.

    \b
      ccec new seeds/article.txt --facts facts.yaml
      ccec new seeds/article.txt --whole > facts.yaml
    """
    source, layout = read_article(file)
    if whole:
        base = FactBase(base.path)
    else:
        refuse_shipped_base(base)
    stubs = propose_stubs(base, source)
    return Answer(
        schema="ccec/new/1",
        head={"source": source_record(source, 0)},
        make_results=lambda: (stub_record(source, stub) for stub in stubs),
        make_view=lambda: (whole_file if whole else parts_to_paste)(source, layout, stubs),
        ids=tuple(stub.id for stub in stubs),
        notes=_notes(base, file, len(stubs)),
    )


def _notes(base: FactBase, file: Path, stubs: int) -> tuple[str, ...]:
    held = next((source.id for source in base.sources.values() if source.file == file.name), None)
    place = (
        () if file.absolute().parent.name == SEEDS else (f"keep the file in the folder {SEEDS}/ beside the fact file",)
    )
    known = (f"! {held} already uses a file of this name",) if held else ()
    return (f"{stubs} figures found; `ccec coverage {file}` lists the dates and sentences, too", *place, *known)
