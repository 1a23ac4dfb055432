"""Text in LaTeX, Typst, wikitext and Markdown, escaped so that every character is shown as itself.

All take text on one line and escape it in one pass, so that nothing an escape adds is escaped again.
"""

import re

_LATEX = {
    **{char: f"\\{char}" for char in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "<": "\\textless{}",
    ">": "\\textgreater{}",
    "`": "\\textasciigrave{}",
}
_LATEX_BRACES = {"{": "\\textbraceleft{}", "}": "\\textbraceright{}"}
_LATEX_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)")
"""Between characters that TeX's fonts would join to another one."""


def escape_latex(text: str) -> str:
    r"""For a field of a BibTeX file or a LaTeX document. The bar stays as it is: pandoc's reader drops `\textbar`."""
    # BibTeX counts braces even after a backslash, so unbalanced ones need their names.
    escapes = str.maketrans(_LATEX if _is_balanced(text) else _LATEX | _LATEX_BRACES)
    return "{}".join(piece.translate(escapes) for piece in _LATEX_LIGATURE.split(text))


def _is_balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0


_TYPST = re.compile(r"[\\#*_`$<>@\[\]{}~=+/'\"-]|(?<=\d)\.(?=\s)|\.(?=\.)")


def escape_typst(text: str) -> str:
    """For a content block of a Typst document (Typst 0.15)."""
    return _TYPST.sub(lambda char: f"\\{char[0]}", text)


_WIKITEXT = re.compile(r"[{}\[\]<>~|]|&(?=#?\w+;)|(?<=')'|(?<=_)_|(?<=-)-(?=\})|(?<=\()\(|(?<=\))\)")
_UNSAFE_IN_WIKI_URL = re.compile(r"[\s\"'<>\[\]|{}]")


def escape_wikitext(text: str) -> str:
    """For a template of MediaWiki (Help:Wikitext): `|` becomes its magic word, other markup entities."""
    return _WIKITEXT.sub(_wikitext_entity, text)


def _wikitext_entity(found: re.Match[str]) -> str:
    return {"|": "{{!}}", "&": "&amp;"}.get(found[0], f"&#{ord(found[0])};")


def escape_wiki_url(url: str) -> str:
    """A URL in a template; what would end it early is percent-encoded."""
    return _UNSAFE_IN_WIKI_URL.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)


_MARKDOWN = re.compile(
    r"""
    [\\`*_{}\[\]<>|~^$@]    # markup anywhere
    | \A[#+\-]              # a heading, a list
    | &(?=\#|\w+;)          # a character reference
    | (?<=-)- | (?<=\.)\.   # pandoc makes dashes and ellipses of several
    """,
    re.VERBOSE,
)
_MARKDOWN_LIST_NUMBER = re.compile(r"\A(\d+)([.)])")


def escape_markdown(text: str) -> str:
    """For CommonMark and pandoc: a backslash before whatever either would read as markup."""
    return _MARKDOWN_LIST_NUMBER.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\g<0>", text))
