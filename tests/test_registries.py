"""Nothing is half added: what a registry lists is there and keeps its protocol, and what is there is listed."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules, walk_packages
from typing import Any

import pytest

import ccec_cli.cite
import ccec_cli.cli.commands
import ccec_cli.render
import ccec_cli.render.formats
from ccec_cli.cli.app import COMMANDS
from ccec_cli.errors import UnknownNameError
from ccec_cli.model import FactBase
from ccec_cli.registry import Registry
from ccec_cli.render.answer import Answer


def members(protocol: type) -> Iterator[str]:
    """Name what a protocol demands."""
    yield from inspect.get_annotations(protocol)
    yield from (
        name
        for name, value in vars(protocol).items()
        if isinstance(value, property) or (inspect.isfunction(value) and not name.startswith("_"))
    )


def missing(entry: Any, protocol: type) -> list[str]:
    """Name what an entry does not have of a protocol, or has with other parameters."""
    found = []
    for name in members(protocol):
        demanded, offered = getattr(protocol, name, None), getattr(entry, name, None)
        if offered is None:
            found.append(name)
        elif inspect.isfunction(demanded) and not (callable(offered) and takes(offered, demanded)):
            found.append(f"{name}{inspect.signature(demanded)}")
    return found


def takes(offered: Callable[..., Any], demanded: Callable[..., Any]) -> bool:
    """Whether a function has the parameters of a protocol's method: by name, unless they are by position only."""
    wanted = list(inspect.signature(demanded).parameters.values())[1:]
    given = list(inspect.signature(offered).parameters.values())
    return len(wanted) == len(given) and all(
        one.kind is one.POSITIONAL_ONLY or one.name == other.name for one, other in zip(wanted, given, strict=True)
    )


def modules(package: Any) -> set[str]:
    """Name the modules in a package's folder."""
    return {module.name for module in iter_modules(package.__path__) if not module.ispkg}


def keeping(package: Any, protocol: type) -> Iterator[str]:
    """Name the objects in the modules of a package that keep a protocol."""
    for info in walk_packages(package.__path__, f"{package.__name__}."):
        path = info.name.removeprefix(f"{package.__name__}.")
        for name, value in vars(import_module(info.name)).items():
            if type(value).__module__.startswith("ccec_cli.") and not missing(value, protocol):
                yield f"{path}:{name}"


@pytest.mark.parametrize("name", ccec_cli.cite.FORMATS)
def test_every_citation_format_keeps_its_protocol(name: str) -> None:
    """It is there, with everything that the protocol demands."""
    assert missing(ccec_cli.cite.FORMATS[name], ccec_cli.cite.CitationFormat) == []


def test_every_citation_format_is_entered_once() -> None:
    """One that was written and forgotten is none, and none has two names."""
    found = keeping(ccec_cli.cite, ccec_cli.cite.CitationFormat)
    assert sorted(ccec_cli.cite.FORMATS.entries.values()) == sorted(found)


@pytest.mark.parametrize("name", ccec_cli.render.FORMATS)
def test_every_output_format_is_a_function_of_answer_and_width(name: str) -> None:
    """And is entered under the name of its module."""
    assert list(inspect.signature(ccec_cli.render.FORMATS[name]).parameters) == ["answer", "width"]
    assert ccec_cli.render.FORMATS.entries[name] == f"formats.{name}:render"


def test_every_module_that_renders_is_entered() -> None:
    """A file that was written and forgotten is no format."""
    package = ccec_cli.render.formats
    renders = {name for name in modules(package) if hasattr(import_module(f"{package.__name__}.{name}"), "render")}
    assert renders == set(ccec_cli.render.FORMATS)


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


@pytest.fixture
def registry() -> Registry[Any]:
    """A registry of objects in modules of the standard library."""
    return Registry("shape", "json", {"reader": "decoder:JSONDecoder", "writer": "encoder:JSONEncoder"})


def test_a_registry_is_a_mapping(registry: Registry[Any]) -> None:
    """Its names in their order, and for a name the object."""
    assert (list(registry), len(registry)) == (["reader", "writer"], 2)
    assert registry["reader"] is json.JSONDecoder
    assert registry["writer"] is json.JSONEncoder
    assert "reader" in registry
    assert "decoder" not in registry


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
