"""From a path to a fact base: read the fact file and the sources beside it, or report every mistake with its line."""

from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from ccec_cli.errors import FactBaseMissingError, FactFileError
from ccec_cli.load.discovery import find_fact_file, find_ignored_file, is_shipped, read_title, title_of
from ccec_cli.load.files import MAX_BYTES, UnreadableError, decode_utf8, read_bytes
from ccec_cli.load.problems import Problems
from ccec_cli.load.references import check_references
from ccec_cli.load.schema import SCHEMA, read_entity, read_fact, read_not_fact, read_source_entry
from ccec_cli.load.yaml_mapping import YamlMapping, read_yaml
from ccec_cli.model import SEEDS, FactBase, NotFact

__all__ = ["find_fact_file", "find_ignored_file", "is_shipped", "load_fact_base", "title_of"]


def load_fact_base(named: Path | None = None) -> FactBase:
    """The fact base in the file or folder `named`; without it the nearest one, or the shipped one.

    Raises FactBaseMissingError where nothing can be read and FactFileError, with every mistake, where the file breaks
    its rules. A source whose file is missing or has changed is loaded as such.
    """
    path, origin = find_fact_file(named)
    content, text = _read(path)
    path = Path(_shown(path))
    problems = Problems(str(path))
    table = read_yaml(text, problems)
    base = FactBase(path) if table is None else _read_base(table, path, problems)
    if not problems:
        check_references(base, problems)
    if problems:
        raise FactFileError(problems.lines())
    return replace(base, sha256=sha256(content).hexdigest(), origin=origin, notes=tuple(problems.notes()))


def _shown(path: Path) -> str:
    """The path as messages show it: relative to the current folder if it is inside it."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)


def _read(path: Path) -> tuple[bytes, str]:
    hint = "name a fact file with --facts PATH or CCEC_FACTS"
    try:
        content = read_bytes(path, MAX_BYTES, pipe=True)
    except FileNotFoundError:
        raise FactBaseMissingError(f"no fact file at {path}", hint) from None
    except UnreadableError as error:
        raise FactBaseMissingError(f"{path} {error}", hint) from None
    try:
        return content, decode_utf8(content)
    except UnreadableError as error:
        raise FactFileError([f"{path}:{error.line}:1: {error}"]) from None


def _read_base(table: YamlMapping, path: Path, problems: Problems) -> FactBase:
    version = table.number("schema")
    if version != SCHEMA:
        table.fail("schema", f"version {version} is not known", f"this ccec reads version {SCHEMA}")
    seeds = path.parent / SEEDS
    sources = table.table("sources")
    entities = table.table("entities")
    topics = table.table("topics")
    facts = table.table("facts")
    base = FactBase(
        path=path,
        title=read_title(table),
        sources={} if sources is None else sources.entries(partial(read_source_entry, seeds)),
        entities={} if entities is None else entities.entries(read_entity),
        topics={} if topics is None else topics.text_entries(),
        facts={} if facts is None else facts.entries(read_fact),
        not_facts=_read_not_facts(table),
        marks=problems.marks,
    )
    table.close()
    return base


def _read_not_facts(table: YamlMapping) -> tuple[NotFact, ...]:
    listed = table.table("not_facts") if table.has("not_facts") else None
    if listed is None:
        return ()
    return tuple(entry for source in listed.names() for entry in listed.tables(source, partial(read_not_fact, source)))
