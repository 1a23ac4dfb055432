"""Which fact or source an id names: by the whole id, a former one, or a unique prefix."""

from collections.abc import Mapping

from ccec_cli.errors import NotFoundError
from ccec_cli.model import Fact, FactBase, Source
from ccec_cli.nearest import nearest


def find_fact(base: FactBase, name: str) -> Fact:
    """The fact with the id `name`, raising NotFoundError with the nearest ids where there is none."""
    return base.facts[_resolve("fact", name, base.ids)]


def find_source(base: FactBase, name: str) -> Source:
    """The source with the citekey `name`, or the only one with that prefix; otherwise as `find_fact`."""
    return base.sources[_resolve("source", name, {id_: id_ for id_ in base.sources})]


def find_cited(base: FactBase, name: str) -> Fact | Source:
    """The fact or the source that `name` means; a fact's id goes before a citekey."""
    found = _resolve("fact or source", name, {**{id_: id_ for id_ in base.sources}, **base.ids})
    return base.facts[found] if found in base.facts else base.sources[found]


_HINTS = {
    "fact": "ccec lookup finds facts, ccec list shows them all",
    "source": "ccec sources lists them",
    "fact or source": "ccec lookup finds facts, ccec sources lists sources",
}


def _resolve(kind: str, name: str, ids: Mapping[str, str]) -> str:
    """The current id that `name` means; `ids` maps every id, former ones too, to the current one."""
    wanted = name.strip().lower()
    if wanted in ids:
        return ids[wanted]
    prefixed = sorted({current for id_, current in ids.items() if wanted and id_.startswith(wanted)})
    if len(prefixed) == 1:
        return prefixed[0]
    if prefixed:
        raise NotFoundError(kind, name, prefixed, ambiguous=True)
    raise NotFoundError(kind, name, nearest(wanted, ids), _HINTS[kind])
