"""`ccec verify`: do all facts stand in their sources?"""

from __future__ import annotations

from typing import Annotated

import typer

from ccec_cli.cli.command import complete_from
from ccec_cli.errors import ExitCode
from ccec_cli.model import FactBase
from ccec_cli.render.answer import Answer
from ccec_cli.render.formats.sarif import sarif_log
from ccec_cli.render.records import finding_record
from ccec_cli.render.views.facts import findings_table
from ccec_cli.render.views.rules import manual_page, manual_record, manuals_list
from ccec_cli.verify import count_levels, verify_fact_base
from ccec_cli.verify.rules import ALIASES, RULES


def command(
    base: FactBase,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors, for CI.")] = False,
    rule: Annotated[
        list[str] | None,
        typer.Option(
            "--rule", metavar="RULE", help="Only this rule; may be given again.", autocompletion=complete_from(RULES)
        ),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option(
            "--explain",
            metavar="RULE",
            help="Tell what a rule demands, with examples; `all` lists the rules.",
            autocompletion=complete_from(RULES),
        ),
    ] = None,
    sarif: Annotated[bool, typer.Option("--sarif", help="Print SARIF 2.1.0, for code hosts.")] = False,
) -> Answer:
    """Prove every quote, figure and date against the sources, and hold every fact to the curator's rules.

    \b
      ccec verify --strict
      ccec verify --rule own-words --rule hedge-kept
      ccec verify --explain hedge-kept
    """
    if explain:
        return _explain(ALIASES.get(explain, explain))
    names = list(dict.fromkeys(ALIASES.get(name, name) for name in rule or RULES))
    findings = verify_fact_base(base, names)
    levels = count_levels(base)
    checked = sum(levels.values())
    told = ", ".join(f"{count} {level}" for level, count in levels.items()) or "none"
    count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
    counted = [finding for finding in findings if strict or finding.severity == "error"]
    return Answer(
        schema="ccec/verify/1",
        head={"checked": checked, "levels": levels, "rules": tuple(names)},
        results=tuple(map(finding_record, findings)),
        view=sarif_log(findings, {name: RULES[name] for name in names}) if sarif else findings_table(findings),
        notes=(f"{len(base.facts)} facts, {checked} quotes checked: {told}; {len(names)} rules, {count}",),
        exit_code=ExitCode.NOTHING if counted else ExitCode.OK,
    )


def _explain(name: str) -> Answer:
    rules = {one: RULES[one] for one in (RULES if name == "all" else [name])}
    return Answer(
        schema="ccec/rules/1",
        results=tuple(manual_record(*one) for one in rules.items()),
        view=manuals_list(rules) if name == "all" else manual_page(name, rules[name]),
    )
