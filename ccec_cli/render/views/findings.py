"""Findings for people and editors: `file:line:column: rule: message`."""

from collections.abc import Iterable

from ccec_cli.model import Finding
from ccec_cli.render.answer import Row, Styled, Table


def findings_table(findings: Iterable[Finding]) -> Table:
    """Findings as compilers print them, so that editors can jump to the position."""
    return Table(("Findings",), tuple(map(_row, findings)))


def _row(finding: Finding) -> Row:
    position = f"{finding.file}:{finding.line}:{finding.column}"
    message = f"{finding.fact}: {finding.message}" if finding.fact else finding.message
    head = Styled.join([Styled.of(position, "id"), Styled.of(finding.rule, "doubt")], " ")
    return Row((f"{position}: {finding.rule}: {message}",), (Styled.join([head, Styled(message)], "\n"),))
