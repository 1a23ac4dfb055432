"""Rules on the words of a claim."""
