"""From an article to the beginnings of a fact base: its layout, a source entry, a stub for each figure."""
