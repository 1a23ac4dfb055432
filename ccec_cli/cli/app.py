"""The Typer app: its commands, each a module that is imported only when it is run."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from ccec_cli import __version__
from ccec_cli.errors import UnknownNameError

COMMANDS = {
    "lookup": "lookup",
    "show": "show",
    "cite": "cite",
    "list": "list_facts",
    "sources": "sources",
    "entities": "entities",
    "formats": "formats",
    "verify": "verify",
    "coverage": "coverage",
    "new": "new",
}
"""The commands in the order of the help, to the modules in `ccec_cli.cli.commands`."""

_HELP = """Look up, prove and cite facts about the Chengdu-Chongqing economic circle (CCEC, 成渝地区双城经济圈).

\b
  ccec lookup "Liangjiang"            find facts: words, typos, 中文, pinyin, figures, questions
  ccec show ID                        one fact whole, its words in their paragraph, its doubts
  ccec cite ID -f bibtex              cite it, down to the paragraph
  ccec lookup 两江 --json | jq …      every command speaks JSON

\b
Exit codes: 0 answered, 1 nothing found or findings, 2 usage, 3 fact base missing or invalid, 70 bug, 130 interrupted.
"""


class LazyCommands(TyperGroup):
    """A group whose commands are imported when asked for, so that each run pays for one command alone."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002 - Click's context, which Typer vendors
        """The names in the order of the help."""
        return list(COMMANDS)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - as above
        """The command that the arguments name, raising UnknownNameError with the nearest names where there is none."""
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            raise UnknownNameError("command", args[0], COMMANDS, get_close_matches(args[0], COMMANDS))
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002 - as above
        """The command, or None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        from ccec_cli.cli.command import command_line  # noqa: PLC0415 - with what every command needs, the fact base first

        module = import_module(f"ccec_cli.cli.commands.{COMMANDS[cmd_name]}")
        app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings=_SETTINGS)
        app.command(cmd_name)(command_line(module.command))
        return typer.main.get_command(app)


_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def build_app() -> typer.Typer:
    """The app, without exceptions made pretty and without markup: what we print is printed as it is."""
    app = typer.Typer(
        cls=LazyCommands,
        help=_HELP,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=_SETTINGS,
    )
    app.callback()(_root)
    return app


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"ccec {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", help="Print the version and exit.", callback=_tell_version, is_eager=True),
    ] = False,
) -> None:
    """What stands before the command."""
