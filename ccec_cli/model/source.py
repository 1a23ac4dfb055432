"""What facts rest on: sources, their parts, and what is needed to cite them (the variables of CSL 1.0.2)."""

from dataclasses import dataclass
from typing import Literal, get_args

from ccec_cli.model.time import Basis, Date

SourceType = Literal["article-newspaper", "article-magazine", "webpage", "press-release", "report", "book", "dataset"]
"""What a source is. CSL's names, but for `press-release`, which CSL writes as an article with a genre."""

Label = Literal["paragraph", "heading", "caption", "title", "byline", "block"]
"""The parts of a source. Only paragraphs, headings and captions are counted; a `block` is site furniture."""

SEEDS = "seeds"
"""The folder beside the fact file that has the files of its sources."""

SOURCE_TYPES: tuple[SourceType, ...] = get_args(SourceType)

LABELS: tuple[Label, ...] = get_args(Label)


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a source: a `label` and, from 1, the number among the source's parts of that label."""

    label: Label
    number: int

    def __str__(self) -> str:
        if self.label in ("title", "byline"):
            return self.label
        return f"para. {self.number}" if self.label == "paragraph" else f"{self.label} {self.number}"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of a source's text under its locator: a paragraph in the narrow sense, a heading, a caption …

    `raw` is the block as it is in the file, beginning at `line` and `column`; `text` is the same with every run of
    white space made one space.
    """

    locator: Locator
    text: str
    raw: str
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Name:
    """An author: a person by `family` and `given` name, or anything else by its `literal` name."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """What is needed to cite a source; the fields are CSL's variables. `id` is the citekey."""

    id: str
    type: SourceType
    title: str
    language: str
    title_sentence: str | None = None
    title_headline: str | None = None
    title_translated: str | None = None
    author: tuple[Name, ...] = ()
    container: str | None = None
    container_translated: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    number: str | None = None
    page: str | None = None
    issued: Date | None = None
    issued_basis: Basis | None = None
    accessed: Date | None = None
    url: str | None = None

    @property
    def is_periodical(self) -> bool:
        """Whether it was published in a newspaper or magazine."""
        return self.type in ("article-newspaper", "article-magazine")

    @property
    def is_inferred(self) -> bool:
        """Whether its date was worked out, so that it is never shown as if it were printed."""
        return self.issued is not None and self.issued_basis == "inferred"


@dataclass(frozen=True, slots=True)
class Source:
    """A text that facts rest on: its reference, its file beside the fact file, and the text's parts.

    `state` is `drifted` when the file's bytes no longer have the recorded `sha256`, `missing` when there is none;
    a missing source has no paragraphs.
    """

    reference: Reference
    file: str
    sha256: str
    state: Literal["held", "drifted", "missing"]
    paragraphs: tuple[Paragraph, ...]

    @property
    def id(self) -> str:
        """The citekey."""
        return self.reference.id

    @property
    def path(self) -> str:
        """Its file as seen from the folder of the fact file."""
        return f"{SEEDS}/{self.file}"

    def paragraph(self, locator: Locator) -> Paragraph | None:
        """The part with this locator."""
        return next((part for part in self.paragraphs if part.locator == locator), None)
