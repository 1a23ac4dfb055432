"""Read the mappings of a YAML document: values by name and type, every mistake recorded with line and column.

Keys given twice, unknown keys, anchors, aliases and tags are mistakes.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ccec_cli.load.nodes import compose, has_standard_tag, is_text, kind_of
from ccec_cli.load.problems import KeyPath, Problems, mark_of
from ccec_cli.model import Date, Mark, Period, Quantity
from ccec_cli.nearest import nearest
from ccec_cli.text.dates import parse_period
from ccec_cli.text.numbers import find_quantities

_T = TypeVar("_T")
_C = TypeVar("_C", bound=str)
_BLOCK_RANGE = re.compile(r"(\d{1,5})-(\d{1,5})")


def read_yaml(text: str, problems: Problems) -> "YamlMapping | None":
    """The top mapping of a YAML document, or None with the mistake recorded."""
    node = compose(text, problems)
    return None if node is None else _table(node, (), problems)


def _table(node: Node, path: KeyPath, problems: Problems) -> "YamlMapping | None":
    if not isinstance(node, MappingNode):
        problems.add(mark_of(node), f"{_name(path)} must be a mapping, not {kind_of(node)}")
        return None
    return YamlMapping(node, path, problems)


def _name(path: KeyPath) -> str:
    return ".".join(str(part) for part in path) or "the file"


class YamlMapping:
    """A YAML mapping being read. Fields are read by name and type; a field that was not read is unknown."""

    def __init__(self, node: MappingNode, path: KeyPath, problems: Problems) -> None:
        self.path = path
        self._problems = problems
        self._mark = mark_of(node)
        self._is_flow = node.flow_style
        self._nodes: dict[str, tuple[Node, Mark]] = {}
        self._read: list[str] = []
        for key, value in node.value:
            if not isinstance(key, ScalarNode) or not is_text(key):
                problems.add(mark_of(key), f"a key must be text, not {kind_of(key)}", "put it in quotation marks")
            elif key.value in self._nodes:
                problems.add(mark_of(key), f"{_name((*path, key.value))} occurs twice", "keep one of the two")
            else:
                self._nodes[key.value] = (value, mark_of(key))

    @property
    def id(self) -> str:
        """The key of this mapping."""
        return str(self.path[-1])

    def fail(self, key: str, message: str, hint: str | None = None) -> None:
        """Record a mistake at the value of `key`, or at the whole mapping where `key` is empty."""
        path = (*self.path, key) if key else self.path
        self._problems.add(self._problems.marks.get(path, self._mark), f"{_name(path)}: {message}", hint)

    def _wrong(self, node: Node, key: str, message: str, hint: str | None = None) -> None:
        """Record a mistake at a node within the value of `key`; the message follows the name of the field."""
        self._problems.add(mark_of(node), f"{_name((*self.path, key))} {message}", hint)

    def close(self) -> None:
        """Record every field that was not read."""
        for key in self._nodes.keys() - set(self._read):
            node, mark = self._nodes[key]
            near = nearest(key, self._read)
            hint = f"did you mean {near[0]}?" if near else f"known: {', '.join(dict.fromkeys(self._read))}"
            if self._is_flow and not near and isinstance(node, ScalarNode) and not node.value:
                hint = "inside { } a comma ends the value: put the value in quotation marks"
            self._problems.add(mark, f"unknown field {key!r} in {_name(self.path)}", hint)

    def rename(self, old: str, new: str) -> None:
        """Read a field under its former name too, with a note that it has a new one."""
        if old in self._nodes:
            node, mark = self._nodes.pop(old)
            if self._nodes.setdefault(new, (node, mark)) == (node, mark):
                self._problems.note(mark, f"{_name((*self.path, old))} is now called {new!r}")
            else:
                self._problems.add(
                    mark, f"{_name((*self.path, old))} is now called {new!r}, and both are given: keep {new!r}"
                )

    def has(self, key: str) -> bool:
        """Whether the field is there."""
        self._read.append(key)
        return key in self._nodes

    def _get(self, key: str, *, required: bool) -> Node | None:
        if self.has(key):
            node, mark = self._nodes[key]
            is_new = self._problems.is_new(node, (*self.path, key))
            if is_new and not isinstance(node, ScalarNode):
                self._problems.marks[(*self.path, key)] = mark  # a mapping or list is where its name is
            return node if is_new else None
        if required:
            self._problems.add(self._mark, f"{_name(self.path)} has no {key!r}", "it is required")
        return None

    def text(self, key: str, *, required: bool = False) -> str | None:
        """A text that is not empty."""
        node = self._get(key, required=required)
        return None if node is None else self._as_text(node, key)

    def need(self, key: str) -> str:
        """A text that must be there; empty, with the mistake recorded, where it is not."""
        return self.text(key, required=True) or ""

    def _as_text(self, node: Node, key: str) -> str | None:
        if not is_text(node):
            quotable = isinstance(node, ScalarNode) and node.value and has_standard_tag(node)
            hint = "put it in quotation marks" if quotable else None
            self._wrong(node, key, f"must be text, not {kind_of(node)}", hint)
            return None
        if not node.value.strip():
            self._wrong(node, key, "is empty", "leave the field out")
            return None
        return str(node.value)

    def _items(self, key: str, *, required: bool = False) -> Iterator[tuple[int, Node]]:
        node = self._get(key, required=required)
        if node is None:
            return
        if not isinstance(node, SequenceNode):
            self._wrong(node, key, f"must be a list, not {kind_of(node)}")
            return
        if required and not node.value:
            self._wrong(node, key, "is empty", "it needs at least one item")
        for index, item in enumerate(node.value):
            if self._problems.is_new(item, (*self.path, key, index)):
                yield index, item

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts, none of them twice."""
        found: list[str] = []
        for _, item in self._items(key, required=required):
            text = self._as_text(item, key)
            if text in found:
                self._wrong(item, key, f"has {text!r} twice")
            elif text is not None:
                found.append(text)
        return tuple(found)

    def choice(self, key: str, choices: Sequence[_C], default: _C | None = None) -> _C:
        """One value of a closed list."""
        text = self.text(key, required=default is None)
        for choice in choices:
            if text == choice:
                return choice
        if text is not None:
            near = nearest(text, choices)
            hint = f"did you mean {near[0]}?" if near else f"known: {', '.join(choices)}"
            self.fail(key, f"{text!r} is not allowed here", hint)
        return default if default is not None else choices[0]

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number from 1, in plain digits."""
        node = self._get(key, required=default is None)
        return (default or 1) if node is None else (self._as_number(node, key) or 1)

    def _as_number(self, node: Node, key: str) -> int | None:
        if isinstance(node, ScalarNode) and re.fullmatch(r"[1-9][0-9]{0,5}", str(node.value)):
            return int(node.value)
        self._wrong(node, key, "must be a positive whole number")
        return None

    def numbers(self, key: str) -> tuple[int, ...]:
        """Whole numbers from 1: one, or a list of numbers and ranges such as `7-9`."""
        if key in self._nodes and isinstance(self._nodes[key][0], ScalarNode):
            node = self._get(key, required=False)
            return () if node is None else tuple(self._as_range(node, key))
        found = tuple(number for _, item in self._items(key) for number in self._as_range(item, key))
        if len(set(found)) < len(found):
            self.fail(key, "a number occurs twice")
        return found

    def _as_range(self, node: Node, key: str) -> Iterator[int]:
        span = _BLOCK_RANGE.fullmatch(str(node.value)) if isinstance(node, ScalarNode) else None
        if span is None:
            number = self._as_number(node, key)
            yield from () if number is None else (number,)
        elif not 0 < int(span[1]) < int(span[2]):
            self._problems.add(mark_of(node), f"{_name((*self.path, key))}: a range must rise, from 1 or more")
        else:
            yield from range(int(span[1]), int(span[2]) + 1)

    def period(self, key: str) -> Period | None:
        """A date in ISO form to the day, month or year, or an interval `A/B`; always in quotes."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return parse_period(text)
        except ValueError as error:
            self.fail(key, str(error))
            return None

    def date(self, key: str) -> Date | None:
        """A single date."""
        period = self.period(key)
        if period is not None and period.start != period.end:
            self.fail(key, "must be a single date, not an interval")
        return None if period is None else period.start

    def figures(self, key: str) -> tuple[Quantity, ...]:
        """A list of figures, each read by the number grammar."""
        found = []
        for index, item in self._items(key):
            text = self._as_text(item, key)
            if text is None:
                continue
            quantities = find_quantities(text)
            if len(quantities) == 1:
                (read,) = quantities
                found.append(Quantity(text, read.number, read.unit, read.comparator, read.start, read.end))
            else:
                where = f"{_name((*self.path, key, index))}: {text!r}"
                count = "has no figure" if not quantities else f"has {len(quantities)} figures"
                self._problems.add(mark_of(item), f"{where} {count}", "each item is one figure, as the quote writes it")
        return tuple(found)

    def table(self, key: str) -> "YamlMapping | None":
        """A mapping that must be there."""
        node = self._get(key, required=True)
        return None if node is None else _table(node, (*self.path, key), self._problems)

    def tables(self, key: str, read: Callable[["YamlMapping"], _T], *, required: bool = False) -> list[_T]:
        """A list of mappings, each read by `read`."""
        found = []
        for index, node in self._items(key, required=required):
            if isinstance(node, MappingNode):
                found.append(self._read_entry(node, (*self.path, key, index), read))
            else:
                self._no_table(node, key)
        return found

    def names(self) -> tuple[str, ...]:
        """The keys, in their order."""
        return tuple(self._nodes)

    def text_entries(self) -> dict[str, str]:
        """Every value of this mapping, itself a text."""
        return {key: self.need(key) for key in self._nodes}

    def entries(self, read: Callable[["YamlMapping"], _T]) -> dict[str, _T]:
        """Every value of this mapping, itself a mapping, read by `read`."""
        found = {}
        for key in self._nodes:
            node = self._get(key, required=True)
            if isinstance(node, MappingNode):
                found[key] = self._read_entry(node, (*self.path, key), read)
            elif node is not None:
                self._no_table(node, key)
        return found

    def _read_entry(self, node: MappingNode, path: KeyPath, read: Callable[["YamlMapping"], _T]) -> _T:
        table = YamlMapping(node, path, self._problems)
        value = read(table)
        table.close()
        return value

    def _no_table(self, node: Node, key: str) -> None:
        self._wrong(node, key, f"must be a mapping, not {kind_of(node)}")
