"""Drafts in Markdown, LaTeX or Typst: their syntax, and the citation keys in them with their locators."""

from ccec_cli.text.drafts.keys import DraftKey, find_keys
from ccec_cli.text.drafts.locators import LocatorRange
from ccec_cli.text.drafts.syntax import Syntax, guess_syntax

__all__ = ["DraftKey", "LocatorRange", "Syntax", "find_keys", "guess_syntax"]
