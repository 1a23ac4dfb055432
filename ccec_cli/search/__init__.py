"""A fact base and a query give hits: the facts that answer, best first, each with its reasons."""
