"""Drafts in Markdown, LaTeX or Typst: their syntax and the citation keys in them."""
