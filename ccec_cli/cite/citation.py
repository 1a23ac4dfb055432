"""From a proved fact to its citations: nothing is cited that its source does not say.

A quote that was found is cited where it was found. A fact with a quote that was not is refused, unless the caller
insists; what is wrong with its quotes is said in either case.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ccec_cli.model import Citation, Evidence, Fact, FactBase, Locator, Record, Source, Verification, VerificationLevel
from ccec_cli.proof import verify_evidence

CONTEXT = 32
"""In characters: as much around a quote is enough to find it again; Web Annotation clients take the same."""


@dataclass(frozen=True, slots=True)
class QuoteIssue:
    """What is wrong with a quote of a fact: `message` says it, worded to follow the fact's id."""

    fact: str
    source: str
    locator: Locator
    level: VerificationLevel
    message: str
    is_proved: bool

    def record(self) -> Record:
        """The issue for scripts."""
        return {
            "fact": self.fact,
            "source": self.source,
            "locator": str(self.locator),
            "verification": self.level,
            "message": self.message,
        }


@dataclass(frozen=True, slots=True)
class CitedFact:
    """A fact with a citation for each evidence, and what is wrong with its quotes.

    `citations` is empty where the fact is refused.
    """

    fact: Fact
    citations: tuple[Citation, ...]
    issues: tuple[QuoteIssue, ...] = ()

    @property
    def unproved(self) -> tuple[QuoteIssue, ...]:
        """The issues because of which the fact is not proved."""
        return tuple(issue for issue in self.issues if not issue.is_proved)


def cite_fact(base: FactBase, fact: Fact, *, unproved: bool = False) -> CitedFact:
    """The citations of a fact; none where one of its quotes is not proved, unless `unproved` demands them."""
    verified = [(one, base.sources[one.source], verify_evidence(base, one)) for one in fact.evidence]
    issues = tuple(issue for one in verified for issue in _issues(fact, *one))
    if not unproved and not all(issue.is_proved for issue in issues):
        return CitedFact(fact, (), issues)
    return CitedFact(fact, tuple(_cite(fact, *one) for one in verified), issues)


def _issues(fact: Fact, evidence: Evidence, source: Source, verification: Verification) -> Iterator[QuoteIssue]:
    message = _message(evidence, source, verification)
    if message:
        proved = verification.is_found
        yield QuoteIssue(fact.id, source.id, evidence.locator, verification.level, message, proved)
    if source.state == "drifted" and verification.is_found:
        message = f"{source.path} has changed since it was read (SHA-256 differs), but still has the quote"
        yield QuoteIssue(fact.id, source.id, evidence.locator, "source-drifted", message, is_proved=True)


def _message(evidence: Evidence, source: Source, verification: Verification) -> str | None:
    """What is wrong with the quote itself; None where nothing is."""
    if verification.level == "moved":
        return f"its quote is in {verification.found} of {source.id}, and cited there, not in {evidence.locator}"
    if verification.level == "source-missing":
        return f"its quote cannot be proved: {source.path} is missing"
    if verification.level == "ambiguous":
        return f"its quote occurs more than once in {source.id}"
    if verification.level == "mismatch":
        nearest = f"; nearest, in {verification.found}: {verification.difference}" if verification.difference else ""
        return f"its quote is not in {source.id}{nearest}"
    return None


def _cite(fact: Fact, evidence: Evidence, source: Source, verification: Verification) -> Citation:
    before, after = _context(evidence, source, verification)
    locator = verification.found if verification.is_found and verification.found else evidence.locator
    return Citation(
        reference=source.reference,
        fact=fact.id,
        claim=fact.claim,
        locator=locator,
        quote=evidence.quote,
        said_by=fact.said_by,
        prefix=before,
        suffix=after,
    )


def _context(evidence: Evidence, source: Source, verification: Verification) -> tuple[str, str]:
    """The words before and after the quote; those that the curator gave where the quote was not found."""
    part = source.paragraph(verification.found) if verification.found and verification.is_found else None
    if part is None:
        return evidence.prefix or "", evidence.suffix or ""
    before, after = part.text[: verification.start], part.text[verification.end :]
    return _tail(before), _tail(after[::-1])[::-1]


def _tail(text: str) -> str:
    """The last characters of the text, without a word cut in two."""
    if len(text) <= CONTEXT:
        return text
    return text[-CONTEXT:] if text[-CONTEXT - 1].isspace() else text[-CONTEXT:].partition(" ")[2]
