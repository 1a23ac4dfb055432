"""A rule's manual page as text, and as a record."""

from collections.abc import Iterable
from textwrap import indent

from ccec_cli.model import Record
from ccec_cli.verify.manual import Example, Manual


def manual_page(manual: Manual) -> str:
    """The whole page: what the rule demands, and its two examples."""
    parts = [
        f"{manual.rule} ({manual.severity})\n",
        indent(manual.text, "  ") + "\n",
        "passes:\n\n" + _example(manual.passes),
        "fails:\n\n" + _example(manual.fails),
    ]
    return "\n".join(parts)


def _example(example: Example) -> str:
    shown = indent(example.facts, "    ") + "\n"
    if example.article:
        shown += "\n  with the article\n\n" + indent(example.article, "    ") + "\n"
    if example.says:
        shown += f"\n  says: {example.says}\n"
    return shown


def manuals_list(manuals: Iterable[Manual]) -> str:
    """The rules, one a line with what each demands."""
    return "".join(f"{manual.rule}\t{manual.severity}\t{manual.summary}\n" for manual in manuals)


def manual_record(manual: Manual) -> Record:
    """The page for scripts."""
    return {
        "rule": manual.rule,
        "severity": manual.severity,
        "summary": manual.summary,
        "text": manual.text,
        "passes": manual.passes._asdict(),
        "fails": manual.fails._asdict(),
    }
