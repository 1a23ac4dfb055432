"""Records without nesting, for tables of text: `evidence: [{quote: …}]` becomes a column `evidence.quote`."""

from collections.abc import Iterator, Mapping, Sequence

from ccec_cli.model import Record
from ccec_cli.render.records import INNER_KEYS


def flatten(records: Sequence[Record]) -> tuple[list[str], list[list[str]]]:
    """The columns of all records in the order of their keys, and a row for each; several values join with `; `."""
    rows = [dict(_columns(record)) for record in records]
    columns = list(dict.fromkeys(column for row in rows for column in row))
    # a list that is empty in every record but one has no columns of its own there
    bare = {column for column in columns if any(other.startswith(f"{column}.") for other in columns)}
    columns = [column for column in columns if column not in bare]
    return columns, [[row.get(column, "") for column in columns] for row in rows]


def _columns(record: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, value in record.items():
        if isinstance(value, Mapping):
            yield from ((f"{key}.{inner}", text) for inner, text in _columns(value))
        elif isinstance(value, (list, tuple)) and value and isinstance(value[0], Mapping):
            parts = [dict(_columns(item)) for item in value]
            for inner in parts[0]:
                yield f"{key}.{inner}", "; ".join(part.get(inner, "") for part in parts)
        elif isinstance(value, (list, tuple)) and not value and key in INNER_KEYS:
            yield from ((f"{key}.{inner}", "") for inner in INNER_KEYS[key])
        elif isinstance(value, (list, tuple)):
            yield key, "; ".join(map(_text, value))
        else:
            yield key, _text(value)


def _text(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
