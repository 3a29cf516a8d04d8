"""Ids to Python names and file names: the one place where names are made.

ASCII rules only: nothing here depends on the Unicode tables of one Python version.
"""

from __future__ import annotations

import hashlib
import keyword
from collections import Counter
from collections.abc import Iterable

_LOWER = "abcdefghijklmnopqrstuvwxyz"
_UPPER = _LOWER.upper()
_DIGITS = "0123456789"
_TO_UPPER = str.maketrans(_LOWER, _UPPER)
_KEPT = frozenset(_UPPER + _DIGITS)

_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{d}{n}" for d in ("com", "lpt") for n in range(10)]
)
#: Names that a provider's module holds besides its models.
_MODULE_NAMES = frozenset({"ALIASES", "MODELS", "PROVIDER"})
MAX_CONSTANT = 60


class Identifier(str):
    """An ASCII identifier that is safe in source once you hold one."""

    __slots__ = ()


def module_name(provider: str) -> Identifier:
    """The module of a normalised provider id: ``"openai"``; ``"302ai"`` → ``"p_302ai"``.

    ``"class"`` → ``"p_class"``, ``"con"`` → ``"p_con"``, ``"p_x"`` → ``"p_p_x"``. No two
    ids share a module: every id that starts with ``p_`` gets another ``p_``.
    """
    prefixed = (
        keyword.iskeyword(provider)
        or provider in _DEVICES
        or provider[0] in _DIGITS
        or provider.startswith(("_", "p_"))
    )
    return Identifier(f"p_{provider}" if prefixed else provider)


def member_name(provider: str) -> Identifier:
    """The member of ``ProviderId``: ``"openai"`` → ``OPENAI``, ``"302ai"`` → ``P_302AI``."""
    return Identifier(module_name(provider).translate(_TO_UPPER))


def constant_names(ids: Iterable[str]) -> dict[str, Identifier | None]:
    """The constant of every model id of one provider; ``None`` where nothing is left.

    ``"gpt-4o"`` → ``GPT_4O``; ``"4.5"`` → ``M_4_5``; ``"~"`` → ``None``. Ids that clash
    all get a hash and none the plain name: ``A_B_3f8e2c`` for ``"a-b"`` and ``"a.b"``.
    """
    plain = {id: _plain_constant(id) for id in ids}
    count = Counter(plain.values())
    names = {id: n if count[n] == 1 else _hashed(n, id) for id, n in plain.items() if n}
    # Two ids may even share the hash: then neither gets a constant.
    final = Counter(names.values())
    return {
        id: Identifier(names[id]) if id in names and final[names[id]] == 1 else None
        for id in plain
    }


def _plain_constant(id: str) -> str:
    upper = id.translate(_TO_UPPER)
    words = "".join(ch if ch in _KEPT else " " for ch in upper).split()
    name = "_".join(words)
    if name and (name[0] in _DIGITS or name in _MODULE_NAMES):
        name = f"M_{name}"
    return _hashed(name, id) if len(name) > MAX_CONSTANT else name


def _hashed(name: str, id: str) -> str:
    digest = hashlib.sha256(id.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{name[: MAX_CONSTANT - 7].rstrip('_')}_{digest}"
