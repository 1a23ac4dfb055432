"""No name means two things: no two entities share a name or alias, no fact's id is also a source's or an entity's.

Give the shared name to the one that people mean by it, or make both longer. A name is compared without regard to
upper and lower case. That an id of a fact stands twice, or is a former id of another, is refused when the file is
read.
"""

from __future__ import annotations

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.names import plain_apostrophes
from ccec_cli.verify.rule import Example, Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each name that an earlier entity has, and each id that stands for two kinds of thing."""
    owner: dict[str, str] = {}
    for entity in base.entities.values():
        fields = [("name",), ("zh",), ("pinyin",), *(("aliases", index) for index in range(len(entity.aliases)))]
        names = [entity.name, entity.zh, entity.pinyin, *entity.aliases]
        for field, name in zip(fields, names, strict=True):
            if not name or field == ("pinyin",):
                continue  # different names are often pronounced alike
            earlier = owner.setdefault(plain_apostrophes(name).casefold(), entity.id)
            if earlier != entity.id:
                path = ("entities", entity.id, *field)
                yield Problem(path, f"{name!r} is a name of {earlier}, too")
    for id_ in base.ids.keys() & (base.sources.keys() | base.entities.keys()):
        message = f"{id_} is also the id of a source or an entity"
        yield Problem(("facts", base.ids[id_]), message)


RULE = Rule(
    __doc__,
    "warning",
    _find,
    passes=Example(
        """
        entities:
          ashford-station: {name: Ashford International station, kind: place, aliases: [Ashford International]}
          ashford-college: {name: Ashford International College, kind: institution}
        """
    ),
    fails=Example(
        """
        entities:
          ashford-station: {name: Ashford International station, kind: place, aliases: [Ashford International]}
          ashford-college: {name: Ashford International College, kind: institution, aliases: [Ashford International]}
        """,
        says="'Ashford International' is a name of ashford-station, too",
    ),
)
