"""A rule's manual page as text, and as a record."""

from collections.abc import Mapping
from textwrap import dedent, indent

from ccec_cli.model import Record
from ccec_cli.verify.rule import Example, Rule


def manual_page(name: str, rule: Rule) -> str:
    """The whole page: what the rule demands, and its two examples."""
    return "\n".join(
        [
            f"{name} ({rule.severity})\n",
            indent(rule.text, "  ") + "\n",
            "passes:\n\n" + _example(rule.passes),
            "fails:\n\n" + _example(rule.fails),
        ]
    )


def _example(example: Example) -> str:
    shown = indent(dedent(example.facts).strip(), "    ") + "\n"
    if example.article:
        shown += "\n  with the article\n\n" + indent(example.article, "    ") + "\n"
    if example.says:
        shown += f"\n  says: {example.says}\n"
    return shown


def manuals_list(rules: Mapping[str, Rule]) -> str:
    """The rules, one a line with what each demands."""
    return "".join(f"{name}\t{rule.severity}\t{rule.summary}\n" for name, rule in rules.items())


def manual_record(name: str, rule: Rule) -> Record:
    """The page for scripts."""
    return {
        "rule": name,
        "severity": rule.severity,
        "summary": rule.summary,
        "text": rule.text,
        "passes": _example_record(rule.passes),
        "fails": _example_record(rule.fails),
    }


def _example_record(example: Example) -> Record:
    return {"facts": dedent(example.facts).strip(), "article": example.article, "says": example.says}
