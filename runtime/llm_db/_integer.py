"""Integers of many digits, read whatever digits this process allows."""

from __future__ import annotations


def read_integer(digits: str) -> int:
    """The integer of these decimal digits, with a sign or without."""
    try:
        return int(digits)
    except ValueError:
        # The process allows fewer digits than the default: read it in two halves.
        if len(digits) < 4:
            raise
        half = len(digits) // 2
        head, tail = read_integer(digits[:half]), read_integer(digits[half:])
        sign = -1 if digits[0] == "-" else 1
        whole: int = head * 10 ** (len(digits) - half) + sign * tail
        return whole
