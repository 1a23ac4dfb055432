"""Read an article that is in no fact base yet: its layout is guessed, its hash computed."""

import re
from hashlib import sha256
from pathlib import Path

from ccec_cli.curate.layout import Layout, guess_layout
from ccec_cli.errors import UsageError
from ccec_cli.load.files import UnreadableError, decode_utf8, read_bytes
from ccec_cli.load.source_files import MAX_BYTES, PARTS, name_parts
from ccec_cli.model import Date, Paragraph, Reference, Source
from ccec_cli.text.dates import find_dates
from ccec_cli.text.scripts import is_han

_SMALL_WORDS = frozenset("a an and at by for from in its of on or s the their to with".split())
_LONGEST_SLUG = 50


def read_article(path: Path) -> tuple[Source, Layout]:
    """The article in the file `path` as a source, with title, date and language as far as the text has them.

    Raises UsageError where there is no such file, or no text in it.
    """
    try:
        content = read_bytes(path, MAX_BYTES)
        text = decode_utf8(content)
    except FileNotFoundError:
        raise UsageError(f"there is no file {path}", "name the text file of an article") from None
    except UnreadableError as error:
        raise UsageError(f"{path} {error}", "name the text file of an article, saved as UTF-8") from None
    if not text.strip() or "\0" in text:
        raise UsageError(
            f"{path} is {'empty' if not text.strip() else 'not a text file'}", "name the text file of an article"
        )
    layout = guess_layout(text)
    parts = name_parts(layout.blocks, {label: layout.numbers(label) for _, label in PARTS})
    return Source(_reference(path, parts), path.name, sha256(content).hexdigest(), "held", parts), layout


def _reference(path: Path, parts: tuple[Paragraph, ...]) -> Reference:
    title = next((part.text for part in parts if part.locator.label == "title"), path.stem)
    issued = _issued(parts)
    whole = "".join(part.text for part in parts)
    language = "zh-CN" if sum(map(is_han, whole)) * 4 > len(whole) else "en"
    return Reference(id=_citekey(title, issued), type="webpage", title=title, language=language, issued=issued)


def _issued(parts: tuple[Paragraph, ...]) -> Date | None:
    """The first full date of the byline, or of what is above the first paragraph."""
    above = []
    for part in parts:
        if part.locator.label == "paragraph":
            break
        above.append(part)
    bylines = [part for part in parts if part.locator.label == "byline"]
    for part in [*bylines, *above]:
        for mention in find_dates(part.text):
            if mention.period.start == mention.period.end and mention.period.start.day:
                return mention.period.start
    return None


def _citekey(title: str, issued: Date | None) -> str:
    """An id from the title's first three content words, as far as they have Latin letters, and the date."""
    words = [word for word in re.findall(r"[a-z][a-z0-9]*", title.lower()) if word not in _SMALL_WORDS]
    return "-".join(filter(None, ["-".join(words[:3])[:_LONGEST_SLUG].rstrip("-") or "article", str(issued or "")]))
