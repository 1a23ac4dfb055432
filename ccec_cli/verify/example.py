"""An example of a rule: a fragment of a fact file with the article it quotes, and what the rule says of it."""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """A fragment of a fact file, shortened to what matters.

    What a fact needs besides (kind, about, topics, the source of its evidence) goes without saying; the one source,
    `ashford-gazette`, was issued on 2 May 2021, and its text is `article`, one paragraph a line. `says` is the
    message of the finding, or None where the rule has nothing to say.
    """

    facts: str
    article: str = ""
    says: str | None = None
