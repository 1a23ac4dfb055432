"""Nothing is half added: what a registry lists is there and keeps its protocol, and what is there is listed."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from json import JSONDecoder
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

import ccec_cli.cite
import ccec_cli.cli.commands
import ccec_cli.render
from ccec_cli.cli.app import COMMANDS
from ccec_cli.errors import UnknownNameError
from ccec_cli.model import FactBase
from ccec_cli.registry import Registry
from ccec_cli.render.answer import Answer

REGISTRIES: list[tuple[Any, Registry[Any], type]] = [
    (ccec_cli.cite, ccec_cli.cite.FORMATS, ccec_cli.cite.CitationFormat),
    (ccec_cli.render, ccec_cli.render.FORMATS, ccec_cli.render.Format),
]


def members(protocol: type) -> Iterator[str]:
    """Name what a protocol demands."""
    yield from inspect.get_annotations(protocol)
    yield from (
        name for name, value in vars(protocol).items() if inspect.isfunction(value) and not name.startswith("_")
    )


def lacks(module: Any, protocol: type) -> list[str]:
    """Name what a module lacks of a protocol, or has with other parameters."""
    lacking = []
    for name in members(protocol):
        demanded, offered = getattr(protocol, name, None), getattr(module, name, None)
        if offered is None:
            lacking.append(name)
        elif inspect.isfunction(demanded):
            parameters = list(inspect.signature(demanded).parameters)[1:]
            if list(inspect.signature(offered).parameters) != parameters:
                lacking.append(f"{name}({', '.join(parameters)})")
    return lacking


def modules(package: Any) -> set[str]:
    """Name the modules in a package's folder."""
    return {module.name for module in iter_modules(package.__path__) if not module.ispkg}


ENTRIES = [
    pytest.param(registry, name, protocol, id=f"{package.__name__}:{name}")
    for package, registry, protocol in REGISTRIES
    for name in registry
]


@pytest.mark.parametrize(("registry", "name", "protocol"), ENTRIES)
def test_every_entry_keeps_its_protocol(registry: Registry[Any], name: str, protocol: type) -> None:
    """The module is there, with everything that the protocol demands."""
    assert lacks(registry[name], protocol) == []


@pytest.mark.parametrize(("registry", "name", "protocol"), ENTRIES)
def test_every_entry_says_what_it_is_for(registry: Registry[Any], name: str, protocol: type) -> None:
    """In the first line of its file."""
    assert (registry[name].__doc__ or "").strip()


@pytest.mark.parametrize(
    ("package", "registry", "protocol"), REGISTRIES, ids=lambda value: getattr(value, "__name__", "")
)
def test_every_module_that_keeps_the_protocol_is_entered(package: Any, registry: Registry[Any], protocol: type) -> None:
    """A file that was written and forgotten is no format and no rule."""
    entered = {registry[name].__name__.rpartition(".")[2] for name in registry}
    offered = {name for name in modules(package) if not lacks(import_module(f"{package.__name__}.{name}"), protocol)}
    assert offered == entered


@pytest.mark.parametrize(
    ("package", "registry", "protocol"), REGISTRIES, ids=lambda value: getattr(value, "__name__", "")
)
def test_no_module_is_entered_twice(package: Any, registry: Registry[Any], protocol: type) -> None:
    """Two names for one thing would be one too many."""
    names = [registry[name].__name__ for name in registry]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_a_fact_base_and_gives_an_answer(name: str) -> None:
    """Its first parameter is the base, its docstring is its help."""
    command = import_module(f"ccec_cli.cli.commands.{COMMANDS[name]}").command
    hints = inspect.get_annotations(command, eval_str=True)
    assert next(iter(hints.items())) == ("base", FactBase)
    assert hints["return"] is Answer
    assert (command.__doc__ or "").strip()


def test_every_module_of_a_command_is_entered() -> None:
    """Both ways: no command without its module, no module without its command."""
    assert modules(ccec_cli.cli.commands) == set(COMMANDS.values())


def test_every_module_of_the_program_says_what_it_is_for() -> None:
    """A file's first line is a sentence about it."""
    for path in Path(ccec_cli.__path__[0]).rglob("*.py"):
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        assert first.startswith(('"""', 'r"""')), path


@pytest.fixture
def registry() -> Registry[Any]:
    """A registry of two modules of the standard library."""
    return Registry("shape", "json", {"reader": "decoder", "writer": "encoder"})


def test_a_registry_is_a_mapping(registry: Registry[Any]) -> None:
    """Its names in their order, and the module for a name."""
    assert (list(registry), len(registry)) == (["reader", "writer"], 2)
    assert registry["reader"].__name__ == "json.decoder"
    assert "reader" in registry
    assert "decoder" not in registry


def test_an_entry_may_be_an_attribute_of_a_module() -> None:
    """After a colon; without one the entry is the module."""
    registry: Registry[Any] = Registry("shape", "json", {"reader": "decoder:JSONDecoder"})
    assert registry["reader"] is JSONDecoder


def test_an_unknown_name_gets_what_was_meant(registry: Registry[Any]) -> None:
    """Did you mean …?"""
    with pytest.raises(UnknownNameError, match="no shape named 'reeder'") as error:
        registry["reeder"]
    assert error.value.hint == "did you mean reader?"


def test_a_name_like_no_other_gets_the_list(registry: Registry[Any]) -> None:
    """So that the right one can be chosen."""
    with pytest.raises(UnknownNameError) as error:
        registry["xyz"]
    assert error.value.hint == "known: reader, writer"
