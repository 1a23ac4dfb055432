"""A part of a query, matched: which facts have it, how well, and what the part weighs.

A part that nothing in the fact base matches weighs more than any that is known. That is what refuses "Shenzhen metro":
however well the rest matches, too little of what was asked is there.
"""

from dataclasses import dataclass

from ccec_cli.model import Match
from ccec_cli.search.index import Index

UNKNOWN = 1.25
"""What an unknown part weighs, as a multiple of the heaviest known one."""

LIGHT = 0.15
"""What an unknown word weighs that is too general to be missed, likewise."""


BY_THE_WAY = 0.6
"""Up to which credit a fact has a part of a query only by the way: in the sentence around its quote, or as a whole."""


class Matched(dict[int, tuple[float, Match]]):
    """For each fact, by its number, how well it has a part of the query (0 to 1) and why."""

    def add(self, number: int, credit: float, match: Match) -> None:
        """Note that a fact has it, unless it is noted to have it better."""
        if credit > self.credit(number):
            self[number] = (credit, match)

    @property
    def telling(self) -> int:
        """How many facts have it well; where none has, how many have it at all. At least 1."""
        return sum(credit > BY_THE_WAY for credit, _ in self.values()) or len(self) or 1

    def credit(self, number: int) -> float:
        """How well a fact has it; 0 where it has it not."""
        return self[number][0] if number in self else 0.0


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a query, what it weighs, and the facts that have it.

    `proper` is whether it is a name, or an unknown word written like one: a fact without it is hardly an answer.
    `exact` is whether it is a figure or a date (`dated`) that must be met: a fact without it is none. `entities` are
    those that it names.
    """

    asked: str
    weight: float
    found: Matched
    proper: bool = False
    exact: bool = False
    dated: bool = False
    entities: tuple[str, ...] = ()


def weigh(index: Index, found: Matched, unknown: float = UNKNOWN) -> float:
    """What a part of a query weighs by how many facts have it; `unknown` times the heaviest where none has."""
    return index.weight(found.telling) if found else unknown * index.rarity
