"""From YAML text to a tree of nodes, by the rules of a file that people edit: no surprises, no tags, no recursion.

PyYAML only composes the tree; nothing is constructed from tags, so that what YAML 1.1 reads unexpectedly (a bare date,
`no`, `1:30`, `010`) is seen and refused instead of silently taken.
"""

import re

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ccec_cli.load.problems import MAX_DEPTH, Problems
from ccec_cli.model import Mark

TAG = "tag:yaml.org,2002:"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is ten times as fast, but not everywhere built
_KINDS = {
    "timestamp": "a bare date",
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "null": "an empty value",
    "merge": "a merge key",
    "value": "a default value",
}
_LINE_STARTS = re.compile(r"(?:^|[\n\r\x85\u2028\u2029])([ ?:-]*)")


def compose(text: str, problems: Problems) -> Node | None:
    """The root node of a YAML document, or None with the mistake recorded."""
    if _nesting(text) > MAX_DEPTH * 5:
        problems.add(Mark(1, 1), "nested too deeply")
        return None
    try:
        node: Node | None = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark or error.context_mark
        mark = Mark(at.line + 1, at.column + 1) if at else Mark(1, 1)
        problems.add(mark, f"not YAML: {error.problem or error.context}")
        return None
    except yaml.YAMLError as error:  # a character that YAML does not allow: no mark, but a position
        position = getattr(error, "position", 0)
        before = text[:position] if isinstance(position, int) else ""
        mark = Mark(before.count("\n") + 1, len(before) - before.rfind("\n"))
        problems.add(mark, f"not YAML: {getattr(error, 'reason', error)}")
        return None
    if node is None:
        problems.add(Mark(1, 1), "the file is empty")
        return None
    problems.is_new(node, ())
    return node


def kind_of(node: Node) -> str:
    """What a node is, in the words of a message."""
    if isinstance(node, MappingNode):
        return "a mapping"
    if isinstance(node, SequenceNode):
        return "a list"
    tag = str(node.tag).removeprefix(TAG)
    return "text" if tag == "str" else _KINDS.get(tag, f"a tagged value (!{tag.lstrip('!')})")


def is_text(node: Node) -> bool:
    """Whether a node is a text by itself, without a tag."""
    return isinstance(node, ScalarNode) and node.tag == f"{TAG}str"


def has_standard_tag(node: Node) -> bool:
    """Whether YAML itself gave the node its type, so that quotation marks would make it text."""
    return isinstance(node, ScalarNode) and str(node.tag).startswith(TAG)


def _nesting(text: str) -> int:
    """An upper bound of the depth of collections: the parser is recursive, so it must not see `[[[[…` or `- - - - …`.

    A block collection within another is indented further, by a column at least, or follows its `- ` or `? `.
    """
    deepest = max(len(start) // 2 for start in _LINE_STARTS.findall(text))
    depth = 0
    for char in re.findall(r"[\[\]{}]", text):
        depth += 1 if char in "[{" else -1
        deepest = max(deepest, depth)
    return deepest
