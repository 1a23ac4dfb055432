"""The Typer app: its commands, each a module that is imported only when it is run, and its help."""

import shlex
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from ccec_cli import __version__
from ccec_cli.errors import UnknownNameError
from ccec_cli.nearest import nearest
from ccec_cli.text.controls import show_controls
from ccec_cli.text.paragraphs import fold_space

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

_OTHER_NAMES = {"search": "lookup", "find": "lookup"}
"""What people type for a command that has another name."""

_HELP = """Look up, prove and cite facts. Fact base: {title}.

\b
  ccec lookup "Liangjiang"         words, typos, 中文, figures, questions
  ccec show ID                     a fact in full, its quote in context
  ccec cite ID -f bibtex           a citation, down to the paragraph
  ccec lookup 两江 --json | jq …   every command speaks JSON
"""
_EPILOG = """\b
Exit codes:
  0 answered    1 nothing found, or findings    2 usage
  3 fact base missing or invalid    70 bug    130 interrupted
"""


class LazyCommands(TyperGroup):
    """A group whose commands are imported when they are run, so that each run pays for one command alone."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002 - Click's context, which Typer vendors
        """The names in the order of the help."""
        return list(COMMANDS)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - as above
        """The command that the arguments name, raising UnknownNameError with what to type instead."""
        name, *rest = args
        if ctx.resilient_parsing:  # Tab was pressed: nothing is printed, and nothing is an error
            return super().resolve_command(ctx, args)
        if name == "version":
            _print_version(ctx, wanted=True)
        if name == "help":
            return super().resolve_command(ctx, [_topic_of_help(ctx, rest), "--help"])
        if name not in COMMANDS:
            raise _unknown_command(name, rest)
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002 - as above
        """The command, or None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        from ccec_cli.cli.command import SHARED_OUTPUTS, command_line  # noqa: PLC0415 - with what every command needs

        module = import_module(f"ccec_cli.cli.commands.{COMMANDS[cmd_name]}")
        app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings=_SETTINGS)
        app.command(cmd_name)(command_line(module.command, getattr(module, "OUTPUTS", SHARED_OUTPUTS)))
        return typer.main.get_command(app)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """The help, about the fact base that would be in use."""
        self.help = _HELP.format(title=_title_in_use(ctx))
        super().format_help_text(ctx, formatter)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Each command with the whole first sentence of its help."""
        helps = {name: self.get_command(ctx, name).help or "" for name in COMMANDS}
        with formatter.section("Commands"):
            formatter.write_dl([(name, fold_space(text.partition("\n\n")[0])) for name, text in helps.items()])


_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 80}


def build_app() -> typer.Typer:
    """The app, without exceptions made pretty and without markup: what is printed is printed as it is."""
    app = typer.Typer(
        cls=LazyCommands,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=_SETTINGS,
        epilog=_EPILOG,
    )
    app.callback()(_root)
    return app


def _topic_of_help(ctx: typer.Context, words: list[str]) -> str:
    """The command after `ccec help`; without one, print the help of all and exit."""
    if not words or words[0].startswith("-") or words[0] in ("help", "version"):
        typer.echo(ctx.get_help())
        raise typer.Exit
    if words[0] not in COMMANDS:
        raise _unknown_command(words[0], [], before=("ccec", "help"))
    return words[0]


def _unknown_command(name: str, rest: list[str], before: tuple[str, ...] = ("ccec",)) -> UnknownNameError:
    """What is no command is most likely a query, a misspelt command, or one of another name."""
    meant = _OTHER_NAMES.get(name) or next(iter(nearest(name, COMMANDS)), None)
    if meant:
        return UnknownNameError("command", name, COMMANDS, [shlex.join([*before, meant, *rest])])
    query = shlex.join(["ccec", "lookup", name, *rest])
    return UnknownNameError("command", name, COMMANDS, hint=f"to look it up: {query}; ccec -h lists the commands")


def _title_in_use(ctx: typer.Context) -> str:
    """What the fact base is about, as far as its title says."""
    from ccec_cli.cli.facts_option import named_base  # noqa: PLC0415 - only the help needs it here
    from ccec_cli.load import find_fact_file, title_of  # noqa: PLC0415 - as above

    path, _ = find_fact_file(named_base(ctx))
    return show_controls(title_of(path) or str(path))


def _print_version(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:  # which completion does
        typer.echo(f"ccec {__version__}")
        raise typer.Exit


def _root(
    facts: Annotated[
        Path | None,
        typer.Option(
            "--facts", metavar="PATH", help="The fact base to use (also allowed after the command).", is_eager=True
        ),
    ] = None,
    version: Annotated[
        bool,
        typer.Option("--version", "-V", help="Print the version and exit.", callback=_print_version, is_eager=True),
    ] = False,
) -> None:
    """Options that come before the command."""
