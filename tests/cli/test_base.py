"""Every command works on the fact base of the folder, and says which one it is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from ccec_cli.cli.app import COMMANDS
from ccec_cli.cli.boundary import main
from tests.command_line import ROOT, Result, environment
from tests.worlds import SMALL

Run: TypeAlias = Callable[..., Result]

ARGUMENTS = {
    "lookup": ["berths"],
    "show": ["harbour-berths-2021"],
    "cite": ["harbour-berths-2021"],
    "new": ["seeds/gazette.txt"],
}
"""What commands need to be run at all."""

NAMED = "using facts.yaml: 7 facts\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a fact base of one's own."""
    return Path(shutil.copytree(SMALL, tmp_path / "own"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `ccec` in a folder, with environment variables."""

    def run_in(folder: Path, *arguments: str, **variables: str) -> Result:
        monkeypatch.chdir(folder)
        monkeypatch.delenv("CCEC_FACTS", raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        code = main(arguments)
        printed = capsys.readouterr()
        return Result(int(code), printed.out, printed.err)

    return run_in


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_works_on_the_base_of_the_folder_and_names_it(folder: Path, name: str, run: Run) -> None:
    """On stderr for people, in the document for scripts."""
    done = run(folder, name, *ARGUMENTS.get(name, []), "--json")
    assert done.code == 0
    assert done.stderr.startswith(NAMED)
    base = json.loads(done.stdout)["base"]
    assert (base["title"], base["path"], base["facts"], len(base["sha256"])) == (None, "facts.yaml", 7, 64)


def test_a_bare_verify_finds_a_broken_quote_of_the_folder(folder: Path, run: Run) -> None:
    """Not only in the base that comes with ccec."""
    assert run(folder, "verify").code == 0
    article = folder / "seeds" / "gazette.txt"
    article.write_text(article.read_text(encoding="utf-8").replace("It has 12", "It has 13"), encoding="utf-8")
    done = run(folder, "verify")
    assert done.code == 1
    assert "quote-found" in done.stdout


def test_a_mistake_in_the_base_of_the_folder_is_reported(folder: Path, run: Run) -> None:
    """The shipped base does not take its turn."""
    facts = folder / "facts.yaml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("kind: event", "kind: [", 1), encoding="utf-8")
    done = run(folder, "list")
    assert (done.code, done.stdout) == (3, "")
    assert "facts.yaml:" in done.stderr
    assert "not YAML" in done.stderr


def test_a_title_is_named_in_one_line(folder: Path, run: Run) -> None:
    """Though the file has it in several."""
    facts = folder / "facts.yaml"
    facts.write_text(f"title: >\n  The port\n  of Ashford\n{facts.read_text(encoding='utf-8')}", encoding="utf-8")
    assert run(folder, "list").stderr == "using facts.yaml: The port of Ashford, 7 facts\n"
    assert run(folder, "list", "--json").json["base"]["title"] == "The port of Ashford"
    assert "Fact base: The port of Ashford." in run(folder, "-h").stdout


def test_below_the_folder_the_same_base_is_used(folder: Path, run: Run) -> None:
    """With its whole path, for it is not in the current folder."""
    done = run(folder / "seeds", "list", "--ids")
    assert (done.code, done.stderr) == (0, f"using {folder}/facts.yaml: 7 facts\n")


def test_the_shipped_base_is_not_announced(tmp_path: Path, run: Run) -> None:
    """It is the one that everybody expects."""
    done = run(tmp_path, "lookup", "Liangjiang", "--json", "-n", "1")
    assert not done.stderr.startswith("using")
    base = json.loads(done.stdout)["base"]
    assert base["title"] == "Chengdu-Chongqing economic circle"
    assert Path(base["path"]).samefile(ROOT / "facts.yaml")


def test_an_option_goes_before_the_environment_and_that_before_the_folder(
    folder: Path, tiny_path: Path, run: Run
) -> None:
    """Before the command or after it."""
    tiny = str(tiny_path)
    assert run(folder, "list", CCEC_FACTS=tiny).stderr == f"using {tiny}: 9 facts\n"
    assert run(folder, "list", CCEC_FACTS="").stderr == NAMED
    other = str(folder)
    for line in (["list", "--facts", other], ["--facts", other, "list"]):
        assert run(tiny_path.parent, *line, CCEC_FACTS=tiny).stderr == f"using {folder}/facts.yaml: 7 facts\n"
    both = run(tiny_path.parent, "--facts", "nowhere", "list", "--facts", other)
    assert both.stderr == f"using {folder}/facts.yaml: 7 facts\n"


@pytest.mark.parametrize("line", [["verify"], ["coverage"], ["new", "article.txt"]], ids=" ".join)
def test_curators_commands_refuse_the_shipped_base_beside_an_overlooked_one(
    tmp_path: Path, line: list[str], run: Run
) -> None:
    """Their silence would be taken for praise of a file that they never read."""
    (tmp_path / "facts.yaml").write_text("schema: 1\nfacts: {}\n", encoding="utf-8")
    (tmp_path / "article.txt").write_text("Title\n\nThe valley has 14 rooms.\n", encoding="utf-8")
    done = run(tmp_path, *line)
    assert (done.code, done.stdout) == (2, "")
    assert "facts.yaml is ignored, because it has no 'sources' at its top level" in done.stderr
    assert "hint: name the fact base: --facts facts.yaml" in done.stderr


def test_a_fact_file_of_another_name_is_not_overlooked_either(tmp_path: Path, run: Run) -> None:
    """The hint is to be copied."""
    shutil.copy(SMALL / "facts.yaml", tmp_path / "wind.yaml")
    shutil.copytree(SMALL / "seeds", tmp_path / "seeds")
    done = run(tmp_path, "verify")
    assert (done.code, "--facts wind.yaml" in done.stderr) == (2, True)
    assert run(tmp_path, "verify", "--facts", "wind.yaml").code == 0


@pytest.mark.parametrize(
    "line",
    [["lookup", "Liangjiang"], ["verify", "--explain", "hedge-kept"], ["new", "article.txt", "--whole"]],
    ids=" ".join,
)
def test_what_says_nothing_of_the_facts_is_not_refused(tmp_path: Path, line: list[str], run: Run) -> None:
    """A file of another program must not be in the way."""
    (tmp_path / "facts.yaml").write_text("schema: 1\nfacts: {}\n", encoding="utf-8")
    (tmp_path / "article.txt").write_text("Title\n\nThe valley has 14 rooms.\n", encoding="utf-8")
    assert run(tmp_path, *line).code == 0


@pytest.mark.parametrize(
    "line", ["ccec show harbour-b", "ccec --facts {} show harbour-b", "ccec show --facts {} harbour-b"]
)
def test_completion_uses_the_same_base(folder: Path, tiny_path: Path, line: str) -> None:
    """That of the folder, or the one that is named on the line."""
    words = line.format(folder).split(" ")
    where = folder if "{}" not in line else tiny_path.parent
    done = subprocess.run(
        [sys.executable, "-m", "ccec_cli"],
        cwd=where,
        capture_output=True,
        env=environment(_CCEC_COMPLETE="complete_bash", COMP_WORDS="\n".join(words), COMP_CWORD=str(len(words) - 1)),
        timeout=60,
        check=False,
    )
    assert done.stdout.decode().split() == ["harbour-berths-2021", "harbour-berths-end-2021"]
