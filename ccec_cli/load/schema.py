"""The schema of a fact file: how each of its parts becomes a noun. `docs/fact-file.md` describes it for curators."""

import re
from pathlib import Path

from ccec_cli.load.source_files import read_source
from ccec_cli.load.yaml_mapping import YamlMapping
from ccec_cli.model import (
    ENTITY_KINDS,
    FACT_KINDS,
    LABELS,
    SOURCE_TYPES,
    STATUSES,
    Basis,
    Entity,
    Evidence,
    Fact,
    Locator,
    Name,
    NotFact,
    Reference,
    Source,
)

SCHEMA = 1
ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
MAX_ID = 64
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BASES: tuple[Basis, ...] = ("inferred",)


def read_id(table: YamlMapping) -> str:
    """The id of an entry: lower-case words and numbers joined by single hyphens."""
    if not ID.fullmatch(table.id) or len(table.id) > MAX_ID:
        hint = "lower-case words and numbers joined by hyphens, beginning with a letter, 64 characters at most"
        table.fail("", f"{table.id!r} is not a valid id", hint)
    return table.id


def read_source_entry(seeds: Path, table: YamlMapping) -> Source:
    """A source: its reference, and its file in the folder `seeds`, read and split as `body` says."""
    reference = Reference(
        id=read_id(table),
        type=table.choice("type", SOURCE_TYPES),
        title=table.need("title"),
        language=table.need("language"),
        title_sentence=table.text("title_sentence"),
        title_headline=table.text("title_headline"),
        title_translated=table.text("title_translated"),
        author=tuple(table.tables("author", _read_name)),
        container=table.text("container"),
        container_translated=table.text("container_translated"),
        publisher=table.text("publisher"),
        publisher_place=table.text("publisher_place"),
        number=table.text("number"),
        page=table.text("page"),
        issued=table.date("issued"),
        issued_basis=_read_basis(table, "issued_basis"),
        accessed=table.date("accessed"),
        url=table.text("url"),
    )
    if not _LANGUAGE.fullmatch(reference.language or "en"):
        table.fail("language", f"{reference.language!r} is not a language code", "BCP 47, such as en or zh-CN")
    if reference.url and not re.fullmatch(r"https?://[^\s<>\"]+", reference.url):
        table.fail("url", "must be a full http or https address without white space")
    sha256 = table.need("sha256")
    if sha256 and not _SHA256.fullmatch(sha256):
        table.fail("sha256", "must be 64 hexadecimal digits, in lower case", "sha256sum prints it")
    return read_source(table, reference, seeds, sha256)


def _read_name(table: YamlMapping) -> Name:
    name = Name(table.text("family"), table.text("given"), table.text("literal"))
    if bool(name.literal) == bool(name.family or name.given):
        table.fail("", "an author has either a literal name or a family and given name")
    return name


def _read_basis(table: YamlMapping, key: str) -> Basis | None:
    return table.choice(key, _BASES) if table.has(key) else None


def read_entity(table: YamlMapping) -> Entity:
    """An entity with all its names."""
    return Entity(
        id=read_id(table),
        name=table.need("name"),
        kind=table.choice("kind", ENTITY_KINDS),
        zh=table.text("zh"),
        pinyin=table.text("pinyin"),
        part_of=table.text("part_of"),
        aliases=table.texts("aliases"),
    )


def read_fact(table: YamlMapping) -> Fact:
    """A fact. That its ids name something is checked when everything is read."""
    return Fact(
        id=read_id(table),
        claim=table.need("claim"),
        kind=table.choice("kind", FACT_KINDS),
        about=table.texts("about", required=True),
        topics=table.texts("topics", required=True),
        quantities=table.figures("figures"),
        when=table.period("when"),
        when_basis=_read_basis(table, "when_basis"),
        said_by=table.text("said_by"),
        evidence=tuple(table.tables("evidence", _read_evidence, required=True)),
        caveat=table.text("caveat"),
        conflicts_with=table.texts("conflicts_with"),
        gloss=table.texts("gloss"),
        keywords=table.texts("keywords"),
        aliases=table.texts("aliases"),
        status=table.choice("status", STATUSES, "current"),
    )


def _read_evidence(table: YamlMapping) -> Evidence:
    locators = _read_locators(table)
    if len(locators) != 1:
        table.fail(
            "", "an evidence needs exactly one locator", "paragraph: 4, heading: 1, caption: 2, title: 1 or byline: 1"
        )
    return Evidence(
        source=table.need("source"),
        locator=locators[0] if locators else Locator("paragraph", 1),
        quote=table.need("quote"),
        prefix=table.text("prefix"),
        suffix=table.text("suffix"),
    )


def read_not_fact(source: str, table: YamlMapping) -> NotFact:
    """Words or parts of `source` that are deliberately no fact."""
    return NotFact(source, _read_locators(table), table.need("reason"), table.text("quote"))


def _read_locators(table: YamlMapping) -> tuple[Locator, ...]:
    """The locators in a table, all of one label."""
    labels = [label for label in LABELS if table.has(label)]
    if len(labels) != 1:
        table.fail("", "it needs exactly one locator", f"one of {', '.join(LABELS)}")
        return ()
    return tuple(Locator(labels[0], number) for number in table.numbers(labels[0]))
