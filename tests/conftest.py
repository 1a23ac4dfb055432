"""What all tests share: the shipped fact base, a little one, and a way to run `ccec`."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from ccec_cli.cli.boundary import main
from ccec_cli.load import load_fact_base
from ccec_cli.model import FactBase
from tests.command_line import ROOT, Result
from tests.worlds import SMALL

if TYPE_CHECKING:
    from tests.command_line import Ccec


settings.register_profile("quick", max_examples=30, deadline=None)
settings.register_profile("thorough", max_examples=300, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session")
def base() -> FactBase:
    """The shipped fact base."""
    return load_fact_base(ROOT / "facts.yaml")


@pytest.fixture(scope="session")
def tiny_path() -> Path:
    """The fact file of a little invented world, each fact in it there for something that a test looks at."""
    return ROOT / "tests" / "data" / "tiny" / "facts.yaml"


@pytest.fixture(scope="session")
def tiny(tiny_path: Path) -> FactBase:
    """The little invented world."""
    return load_fact_base(tiny_path)


@pytest.fixture(scope="session")
def small() -> FactBase:
    """A little fact base without any fault, to be damaged."""
    return load_fact_base(SMALL)


@pytest.fixture
def ccec(base: FactBase, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ccec:
    """Run `ccec` in this process, with the shipped fact base (read once for all tests) unless told otherwise."""

    def load(path: Path | None = None) -> FactBase:
        return base if path is None else load_fact_base(path)

    monkeypatch.setattr("ccec_cli.cli.command.load_fact_base", load)
    for variable in ("CCEC_FACTS", "COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)

    def run(*arguments: str, stdin: str | bytes = b"") -> Result:
        content = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
        capsys.readouterr()
        code = main(arguments)
        printed = capsys.readouterr()
        named = re.match(r"using .* facts?\n", printed.err)
        base_line = named[0] if named else ""
        return Result(int(code), printed.out, printed.err.removeprefix(base_line), base_line)

    return run


@pytest.fixture
def ccec_tiny(ccec: Ccec, tiny_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ccec:
    """Run `ccec` in this process with the little invented world."""
    monkeypatch.setenv("CCEC_FACTS", str(tiny_path))
    return ccec
