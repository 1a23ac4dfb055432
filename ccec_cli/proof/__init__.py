"""How each quote stands in its source, which ids name what, and what conflicts."""
