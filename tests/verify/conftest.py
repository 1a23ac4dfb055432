"""What the tests of verifying share."""

from __future__ import annotations

import pytest

from ccec_cli.load import load_fact_base
from ccec_cli.model import FactBase
from tests.verify.worlds import SMALL


@pytest.fixture(scope="session")
def small() -> FactBase:
    """The good little world."""
    return load_fact_base(SMALL)
