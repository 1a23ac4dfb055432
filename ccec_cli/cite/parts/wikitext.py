"""Text in MediaWiki's wikitext, inside the braces of a template, so that it is shown as it is (Help:Wikitext)."""

from __future__ import annotations

import re

_ENTITIES = {char: f"&#{ord(char)};" for char in "{}[]<>~"}
_SPECIAL = re.compile(r"[{}\[\]<>~|]|&(?=#?\w+;)|(?<=')'|(?<=_)_|(?<=-)-(?=\})|(?<=\()\(|(?<=\))\)")
_UNSAFE_IN_ADDRESS = re.compile(r"[\s\"'<>\[\]|{}]")


def escape_wikitext(text: str) -> str:
    """The text on one line; `|` by the magic word that stands for it, other markup as entities."""
    return _SPECIAL.sub(_entity, text)


def _entity(found: re.Match[str]) -> str:
    char = found[0]
    if char == "|":
        return "{{!}}"
    return "&amp;" if char == "&" else _ENTITIES.get(char, f"&#{ord(char)};")


def escape_address(url: str) -> str:
    """A URL without what would end it early; it is percent-encoded instead."""
    return _UNSAFE_IN_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)
