"""`ccec verify`: do all facts stand in their sources?"""

from __future__ import annotations

from typing import Annotated

import typer

from ccec_cli.cli.command import command as make_command
from ccec_cli.errors import ExitCode
from ccec_cli.model import FactBase
from ccec_cli.render.answer import Answer
from ccec_cli.render.records import finding_record
from ccec_cli.render.views import findings_table
from ccec_cli.verify import count_levels, verify_fact_base


@make_command
def command(
    base: FactBase,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors, for CI.")] = False,
) -> Answer:
    """Prove every quote and figure against the sources, and every source against its recorded hash.

    \b
      ccec verify --strict
    """
    findings = verify_fact_base(base)
    levels = count_levels(base)
    checked = sum(levels.values())
    told = ", ".join(f"{count} {level}" for level, count in levels.items())
    counted = [finding for finding in findings if strict or finding.severity == "error"]
    return Answer(
        schema="ccec/verify/1",
        head={"checked": checked, "levels": levels},
        results=tuple(map(finding_record, findings)),
        view=findings_table(findings),
        notes=(f"{len(base.facts)} facts, {checked} quotes checked: {told}; {len(findings)} findings",),
        exit_code=ExitCode.NOTHING if counted else ExitCode.OK,
    )
