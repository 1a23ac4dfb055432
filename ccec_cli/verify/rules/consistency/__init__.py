"""Rules on how facts, entities and search words go together."""
