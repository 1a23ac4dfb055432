"""Open lists of modules or objects in them, imported when first used: citation formats, output formats, rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Generic, TypeVar, cast

from ccec_cli.errors import UnknownNameError

T = TypeVar("T")


class Registry(Mapping[str, T], Generic[T]):
    """Names to objects that satisfy the protocol `T`.

    `kind` is what an entry is called in messages, `package` where the modules are, and `entries` says for each name
    which object it is: `module:NAME`, or the module itself.
    """

    def __init__(self, kind: str, package: str, entries: Mapping[str, str]) -> None:
        self._kind = kind
        self._package = package
        self.entries = entries

    def __getitem__(self, name: str) -> T:
        if name not in self.entries:
            raise UnknownNameError(self._kind, name, self.entries, get_close_matches(name, self.entries, 3, 0.5))
        module, _, attribute = self.entries[name].partition(":")
        found = import_module(f"{self._package}.{module}")
        return cast("T", getattr(found, attribute) if attribute else found)

    def __contains__(self, name: object) -> bool:
        return name in self.entries

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)
