"""Whether a fact may be used without reading more than its claim."""

from ccec_cli.model import Fact


def needs_care(fact: Fact) -> bool:
    """Whether a writer must read more than the claim first: a caveat, a conflict, or a status that is not current."""
    return bool(fact.caveat or fact.conflicts_with or fact.status != "current")
