"""`ccec verify`: are all facts proved by their sources?"""

from typing import Annotated

import typer

from ccec_cli.cli.command import SHARED_OUTPUTS, refuse_shipped_base
from ccec_cli.cli.completion import complete_from
from ccec_cli.errors import ExitCode
from ccec_cli.model import FactBase
from ccec_cli.render import Answer
from ccec_cli.render.records import finding_record
from ccec_cli.render.views.findings import findings_table
from ccec_cli.render.views.rules import manual_page, manual_record, manuals_list
from ccec_cli.verify import count_levels, verify_fact_base
from ccec_cli.verify.manual import manual_of
from ccec_cli.verify.rules import ALIASES, RULES

OUTPUTS = (*SHARED_OUTPUTS, "sarif")


def command(
    base: FactBase,
    strict: Annotated[bool, typer.Option("--strict", help="Count warnings as errors, for CI.")] = False,
    rule: Annotated[
        list[str] | None,
        typer.Option(
            "--rule", metavar="RULE", help="Only this rule; may be repeated.", autocompletion=complete_from(RULES)
        ),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option(
            "--explain",
            metavar="RULE",
            help="Print the manual page of a rule, with examples; `all` lists the rules.",
            autocompletion=complete_from(RULES),
        ),
    ] = None,
) -> Answer:
    """Prove quotes, figures and dates against the sources, and check facts against the rules.

    \b
      ccec verify --strict
      ccec verify --rule own-words --rule hedge-kept
      ccec verify --explain hedge-kept
    """
    if explain:
        return _explain(ALIASES.get(explain, explain))
    refuse_shipped_base(base)
    names = list(dict.fromkeys(ALIASES.get(name, name) for name in rule or RULES))
    findings = verify_fact_base(base, names)
    levels = count_levels(base)
    checked = sum(levels.values())
    by_level = ", ".join(f"{count} {level}" for level, count in levels.items()) or "none"
    count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
    counted = [finding for finding in findings if strict or finding.severity == "error"]
    return Answer(
        schema="ccec/verify/1",
        head={"checked": checked, "levels": levels, "rules": tuple(names)},
        make_results=lambda: map(finding_record, findings),
        make_view=lambda: findings_table(findings),
        make_rules=lambda: (manual_record(manual_of(name)) for name in names),
        ids=tuple(finding.fact for finding in findings if finding.fact),
        notes=(f"{len(base.facts)} facts, {checked} quotes checked: {by_level}; {len(names)} rules, {count}",),
        exit_code=ExitCode.NOTHING if counted else ExitCode.OK,
    )


def _explain(name: str) -> Answer:
    manuals = [manual_of(one) for one in (RULES if name == "all" else [name])]
    return Answer(
        schema="ccec/rules/1",
        make_results=lambda: map(manual_record, manuals),
        make_view=lambda: manuals_list(manuals) if name == "all" else manual_page(manuals[0]),
        ids=tuple(manual.rule for manual in manuals),
    )
