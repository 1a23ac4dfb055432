"""ccec: look up, prove and cite facts about the Chengdu-Chongqing economic circle."""

__version__ = "0.1.0"
