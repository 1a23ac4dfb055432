"""Open lists whose entries are imported on first use: citation formats, output formats, rules."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Generic, TypeVar, cast

from ccec_cli.errors import UnknownNameError
from ccec_cli.nearest import nearest

T = TypeVar("T")


class Registry(Mapping[str, T], Generic[T]):
    """A read-only mapping from names to objects of the type `T`, which are imported on first access.

    `kind` is what an entry is called in messages. `entries` maps each name to `module:NAME`, an attribute of a module
    relative to `package`.
    """

    def __init__(self, kind: str, package: str, entries: Mapping[str, str]) -> None:
        self._kind = kind
        self._package = package
        self._entries = entries

    @property
    def entries(self) -> Mapping[str, str]:
        """The names and where their objects are."""
        return self._entries

    def __getitem__(self, name: str) -> T:
        if name not in self._entries:
            raise UnknownNameError(self._kind, name, self._entries, nearest(name, self._entries))
        module, _, attribute = self._entries[name].partition(":")
        return cast("T", getattr(import_module(f"{self._package}.{module}"), attribute))

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)
