"""The names that a fact base knows: of its entities, and of the people and outlets behind its sources."""

from ccec_cli.model import FactBase
from ccec_cli.text.names import plain_apostrophes


def known_names(base: FactBase) -> tuple[str, ...]:
    """Every name, the longest first, with straight apostrophes."""
    names = {name for entity in base.entities.values() for name in entity.names}
    for source in base.sources.values():
        reference = source.reference
        names |= {name for name in (reference.container, reference.container_translated, reference.publisher) if name}
        for author in reference.author:
            names |= {name for name in (author.literal, author.family, author.given) if name}
            names.add(f"{author.given} {author.family}")
    return tuple(sorted(map(plain_apostrophes, names), key=lambda name: (-len(name), name)))
