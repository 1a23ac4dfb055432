"""Collect the mistakes of a fact file, each with its line and column, so that all are reported at once."""

from yaml.nodes import Node

from ccec_cli.model import Mark

MAX_DEPTH = 20
"""How deeply values may be nested; the schema needs six levels."""

KeyPath = tuple[str | int, ...]
"""The keys that lead to a value."""


def mark_of(node: Node) -> Mark:
    """Where a YAML node begins, from 1."""
    return Mark(node.start_mark.line + 1, node.start_mark.column + 1)


class Problems:
    """The mistakes found so far, each with its position, and the positions of all values read so far."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.marks: dict[KeyPath, Mark] = {}
        self._found: list[tuple[int, int, str]] = []
        self._notes: list[tuple[Mark, str]] = []
        self._seen: set[int] = set()

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, mark: Mark, message: str, hint: str | None = None) -> None:
        """Record a mistake at `mark`, with what to do about it."""
        self._found.append((mark.line, mark.column, message + (f" ({hint})" if hint else "")))

    def note(self, mark: Mark, message: str) -> None:
        """Record what is read, but should be written otherwise."""
        self._notes.append((mark, message))

    def notes(self) -> list[str]:
        """Every note as `file:line:column: message`."""
        return [f"{self.file}:{mark.line}:{mark.column}: {message}" for mark, message in self._notes]

    def lines(self) -> list[str]:
        """Every mistake as `file:line:column: message`, in the order of the file."""
        return [f"{self.file}:{line}:{column}: {message}" for line, column, message in sorted(set(self._found))]

    def is_new(self, node: Node, path: KeyPath) -> bool:
        """Record the position of `node`; False, with a mistake recorded, where it must not be read."""
        mark = mark_of(node)
        self.marks[path] = mark
        if id(node) in self._seen:
            self.add(mark, "anchors and aliases (& and *) are not allowed", "write the value out")
            return False
        self._seen.add(id(node))
        if len(path) > MAX_DEPTH:
            self.add(mark, "nested too deeply")
            return False
        return True
