"""No name has two meanings: no two entities share a name or alias, and no fact has the id of a source or an entity."""

from collections.abc import Iterator

from ccec_cli.model import FactBase
from ccec_cli.text.names import plain_apostrophes
from ccec_cli.verify.rule import Problem, Rule


def _find(base: FactBase) -> Iterator[Problem]:
    """Each name that an earlier entity has, and each fact's id that a source or an entity has."""
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
                yield Problem(path, f"{name!r} is also a name of {earlier}")
    for id_ in base.ids.keys() & (base.sources.keys() | base.entities.keys()):
        message = f"{id_} is also the id of a source or an entity"
        yield Problem(("facts", base.ids[id_]), message)


RULE = Rule("warning", _find)
