"""Text and nothing but text: strings in, spans and numbers out; this room knows no files."""
