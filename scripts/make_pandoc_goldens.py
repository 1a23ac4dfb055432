"""Let pandoc read the bibliographies that `cite` writes, for the tests of the data formats.

    pip install pypandoc_binary
    python scripts/make_pandoc_goldens.py > tests/cite/goldens/pandoc.json

Each format's file for the five real sources goes into a document with a citation for every fact, which pandoc prints
with its own citation processor in its default style, Chicago's author-date.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pypandoc

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from ccec_cli.cite import FORMATS  # noqa: E402 - the checkout, not an installed package
from ccec_cli.cite.options import CiteOptions  # noqa: E402
from ccec_cli.load import load_fact_base  # noqa: E402
from tests.cite.material import cited, golden_facts  # noqa: E402

READ_BY_PANDOC = ("bibtex", "biblatex", "csl-json", "ris")


def printed(name: str, bibliography: str, draft: str) -> list[str]:
    """The paragraphs that pandoc makes of the draft and the bibliography."""
    with tempfile.TemporaryDirectory() as folder:
        suffix = {"biblatex": ".bib", "bibtex": ".bibtex"}.get(name, FORMATS[name].suffix)
        file = Path(folder) / f"five{suffix}"
        file.write_bytes(bibliography.encode("utf-8"))
        command = [pypandoc.get_pandoc_path(), "--citeproc", f"--bibliography={file}", "-t", "plain", "--wrap=none"]
        run = subprocess.run(command, input=draft.encode("utf-8"), capture_output=True, check=True)
    if run.stderr:
        sys.stderr.write(f"{name}: {run.stderr.decode('utf-8')}")
    return [line for line in run.stdout.decode("utf-8").splitlines() if line]


def main() -> None:
    """Print the goldens."""
    entries = cited(load_fact_base(), *golden_facts)
    draft = FORMATS["pandoc"].write(entries, CiteOptions()).replace("\n", "\n\n")
    found = {}
    for name in READ_BY_PANDOC:
        bibliography = FORMATS[name].write(entries, CiteOptions(part="reference"))
        found[name] = {"written": bibliography, "printed": printed(name, bibliography, draft)}
    print(json.dumps(found, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
