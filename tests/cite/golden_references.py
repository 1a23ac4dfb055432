"""References as the goldens have them: the fields of the model in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ccec_cli.model import Date, Name, Reference


def make_reference(fields: Mapping[str, Any]) -> Reference:
    """The reference with these fields."""
    made = {**fields, "author": tuple(Name(**name) for name in fields["author"])}
    made |= {name: Date(*map(int, fields[name].split("-"))) for name in ("issued", "accessed") if name in fields}
    return Reference(**made)
