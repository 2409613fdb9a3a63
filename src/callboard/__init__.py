"""Callboard: whom can I reach right now, and how do I dial them."""

__version__ = "0.1.0"
