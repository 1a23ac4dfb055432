"""Split a paragraph into its sentences, English and Chinese."""

import re

from ccec_cli.text.scripts import HAN

_END = re.compile(rf"""[.!?…]+["'”’)\]]*(?=\s+["'“‘(\[]?[A-Z0-9{HAN}])|[。！？]["'”’」』）]*""")
_NO_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|Gen|Gov|Sen|Rep|e\.g|i\.e|U\.S|[A-Z]))\.$")


def find_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of `text` begin and end (exclusive). A full stop after "Mr" or an initial ends none."""
    spans, start = [], 0
    for end in [*(found.end() for found in _END.finditer(text) if not _NO_END.search(text[: found.end()])), len(text)]:
        sentence = text[start:end]
        if sentence.strip():
            spans.append((start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip())))
        start = end
    return tuple(spans)
