"""Nothing is half added: what a registry lists is there and keeps its protocol, and what is there is listed."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from json import JSONDecoder
from pathlib import Path
from pkgutil import iter_modules, walk_packages
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
    """Name the modules in a package and its folders, and the objects in them, that keep a protocol."""
    for info in walk_packages(package.__path__, f"{package.__name__}."):
        module = import_module(info.name)
        path = info.name.removeprefix(f"{package.__name__}.")
        if not missing(module, protocol):
            yield path
        for name, value in vars(module).items():
            if type(value).__module__.startswith("ccec_cli.") and not missing(value, protocol):
                yield f"{path}:{name}"


ENTRIES = [
    pytest.param(registry, name, protocol, id=f"{package.__name__}:{name}")
    for package, registry, protocol in REGISTRIES
    for name in registry
]


@pytest.mark.parametrize(("registry", "name", "protocol"), ENTRIES)
def test_every_entry_keeps_its_protocol(registry: Registry[Any], name: str, protocol: type) -> None:
    """It is there, with everything that the protocol demands."""
    assert missing(registry[name], protocol) == []


@pytest.mark.parametrize(
    ("package", "registry", "protocol"), REGISTRIES, ids=lambda value: getattr(value, "__name__", "")
)
def test_whatever_keeps_a_protocol_is_entered_once(package: Any, registry: Registry[Any], protocol: type) -> None:
    """A file that was written and forgotten is no format and no rule, and no format has two names."""
    assert sorted(registry.entries.values()) == sorted(keeping(package, protocol))


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
    """A registry of a module of the standard library, and of an object in one."""
    return Registry("shape", "json", {"reader": "decoder", "writer": "encoder:JSONEncoder"})


def test_a_registry_is_a_mapping(registry: Registry[Any]) -> None:
    """Its names in their order, and for a name the module or the object in it."""
    assert (list(registry), len(registry)) == (["reader", "writer"], 2)
    assert registry["reader"] is json.decoder
    assert registry["writer"] is json.JSONEncoder
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
