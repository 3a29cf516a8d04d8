"""Values that pass as numbers and are not."""

from __future__ import annotations


def is_bool(value: object) -> bool:
    """Whether it is a truth value, Python's or NumPy's; both would pass as 0 and 1."""
    return type(value).__name__ in ("bool", "bool_")
