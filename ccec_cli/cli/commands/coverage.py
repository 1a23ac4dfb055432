"""`ccec coverage`: which figures, dates and paragraphs of the sources have no fact yet."""

import os
from pathlib import Path
from typing import Annotated

import typer

from ccec_cli.cli.command import refuse_shipped_base
from ccec_cli.cli.completion import complete_sources
from ccec_cli.curate.article import read_article
from ccec_cli.errors import ExitCode
from ccec_cli.model import FactBase, Source
from ccec_cli.proof import find_source
from ccec_cli.render import Answer
from ccec_cli.render.views.coverage import coverage_record, coverage_table, format_percent, percent_of
from ccec_cli.verify.coverage import measure_coverage


def command(
    base: FactBase,
    source: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KEY|FILE]…",
            help="Citekeys, or article files, even ones without facts.",
            autocompletion=complete_sources,
        ),
    ] = None,
    listed: Annotated[bool, typer.Option("--listed", help="Also show what is listed as not a fact, and why.")] = False,
    fail_under: Annotated[
        float | None,
        typer.Option("--fail-under", metavar="PCT", min=0, max=100, help="Exit with 1 if coverage is below PCT."),
    ] = None,
) -> Answer:
    """Measure which figures, number words, dates, sentences and paragraphs of the sources have facts.

    \b
      ccec coverage
      ccec coverage ichongqing-2021 --listed
      ccec coverage article.txt           a new article: what is still to do
      ccec coverage --fail-under 100
    """
    refuse_shipped_base(base)
    found = [_find(base, name) for name in source or base.sources]
    coverages = tuple(measure_coverage(base, one) for one, _ in found)
    files = [file for _, file in found]
    percent = percent_of(coverages)
    missing = [one.id for one, _ in found if one.state == "missing"]
    failures = [f"! {id_}: file missing, not measured" for id_ in missing]
    if fail_under is not None and percent < fail_under:
        failures.append(f"coverage is {format_percent(percent)}, under {fail_under:g} %")
    return Answer(
        schema="ccec/coverage/1",
        head={"percent": round(percent, 2)},
        make_results=lambda: map(coverage_record, coverages, files),
        make_view=lambda: coverage_table(coverages, files, listed=listed),
        ids=tuple(coverage.source.id for coverage in coverages),
        notes=tuple(failures),
        exit_code=ExitCode.NOTHING if failures else ExitCode.OK,
    )


def _find(base: FactBase, name: str) -> tuple[Source, str]:
    """The source of that citekey or file, or an article that is none yet; and its file as messages show it."""
    path = Path(name)
    is_file = os.path.isfile(path)  # noqa: PTH113 - unlike Path's, it takes an impossible name for no file
    if name not in base.sources and (is_file or os.sep in name or path.suffix == ".txt"):
        for source in base.sources.values():
            held = _file(base, source)
            if held.is_file() and is_file and held.samefile(path):
                return source, str(path)
        return read_article(path)[0], str(path)
    source = find_source(base, name)
    return source, str(_file(base, source))


def _file(base: FactBase, source: Source) -> Path:
    return base.path.parent / source.path
