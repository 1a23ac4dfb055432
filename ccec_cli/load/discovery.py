"""Which fact base is meant: the named one, else the nearest from the current folder upwards, else the shipped one."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from ccec_cli.load.files import MAX_BYTES, UnreadableError, decode_utf8, read_bytes
from ccec_cli.load.problems import Problems
from ccec_cli.load.yaml_mapping import YamlMapping, read_yaml
from ccec_cli.model import Origin
from ccec_cli.text.paragraphs import fold_space

FILE_NAME = "facts.yaml"

_PACKAGE = Path(__file__).parent.parent
SHIPPED = (_PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent) / FILE_NAME
"""The shipped fact file, its seeds beside it: inside an installed package, else at the top of the checkout."""

_REQUIRED = ("schema", "sources", "facts")
_TOP_LEVEL_KEY = re.compile(rf"""^["']?({"|".join(_REQUIRED)})["']?[ \t]*:""", re.MULTILINE)
_KEY = re.compile(rf"""\b({"|".join(_REQUIRED)})["']?\s*:""")
_COMMENT = re.compile(r"^\s*#.*", re.MULTILINE)
_TITLE = re.compile(r"""^(["']?)title\1[ \t]*:.*(?:\n[ \t]+.*)*""", re.MULTILINE)
"""The title with the lines that continue it."""


def find_fact_file(named: Path | None = None) -> tuple[Path, Origin]:
    """The path of the fact file, and how it was chosen; `named` is a file, or a folder with a `facts.yaml`."""
    if named is not None:
        is_folder = os.path.isdir(named)  # noqa: PTH112 - unlike Path's, it takes an impossible name for no folder
        return (named / FILE_NAME if is_folder else named), "named"
    for folder in _folders_upwards():
        if not missing_keys(folder / FILE_NAME):
            return folder / FILE_NAME, "found"
    return SHIPPED, "shipped"


def is_shipped(path: Path) -> bool:
    """Whether this is the shipped fact file, under whatever name."""
    try:
        return path.samefile(SHIPPED)
    except (OSError, ValueError):
        return False


def title_of(path: Path) -> str | None:
    """The title in the fact file, read without the rest of it; None where it has none or cannot be read."""
    try:
        entry = _TITLE.search(_peek(path))
    except UnreadableError:
        return None
    table = read_yaml(entry[0], Problems(str(path))) if entry else None
    return read_title(table) if table else None


def read_title(table: YamlMapping) -> str | None:
    """The title of a fact base, in one line however it is written; None where it has none."""
    title = table.text("title")
    return fold_space(title) if title else None


def find_ignored_file(folder: Path) -> tuple[Path, str] | None:
    """A file in the folder that looks like a fact base but is not taken by itself, and why."""
    names = os.listdir(folder) if os.access(folder, os.R_OK) else ()  # noqa: PTH208 - as above, names alone
    for path in sorted(folder / name for name in names if name.endswith((".yaml", ".yml"))):
        missing = missing_keys(path)
        if path.name == FILE_NAME and missing:
            return path, f"has no {missing[0]!r} at its top level"
        if path.name != FILE_NAME and not missing:
            return path, f"is not named {FILE_NAME}"
    return None


def missing_keys(path: Path) -> tuple[str, ...]:
    """Which of the keys that make a fact file its top level does not have; none where the file cannot be read."""
    try:
        text = _peek(path)
    except UnreadableError:
        return ()  # it may be one: loading it says what is wrong
    found = set(_TOP_LEVEL_KEY.findall(text))
    # where the keys stand further in, only the YAML parser tells whether they are at the top level
    if len(found) < len(_REQUIRED) == len(set(_KEY.findall(_COMMENT.sub("", text)))):
        table = read_yaml(text, Problems(str(path)))
        found = set(table.names() if table else _REQUIRED)
    return tuple(key for key in _REQUIRED if key not in found)


def _peek(path: Path) -> str:
    """The text of a regular file, nothing where there is none; raises UnreadableError where it cannot be looked at.

    What is not UTF-8 becomes U+FFFD: loading the file reports it.
    """
    if not os.path.isfile(path):  # noqa: PTH113 - unlike Path's, it takes an impossible name for no file
        return ""
    text = read_bytes(path, MAX_BYTES).decode(errors="replace")
    if "\0" in text:
        raise UnreadableError("is not UTF-8")
    return decode_utf8(text.encode())


def _folders_upwards() -> Iterator[Path]:
    try:
        folder = Path.cwd()
    except OSError:  # it has been deleted
        return
    yield folder
    yield from folder.parents
