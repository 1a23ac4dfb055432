"""The number grammar: figures in English and Chinese, read exactly, with their positions."""

from ccec_cli.text.numbers.grammar import find_quantities

__all__ = ["find_quantities"]
