"""The modules of a generated package, each imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def part_of(package: str, name: str) -> Any:
    """The module ``name`` of a catalog package.

    Raises `LLMDBError` (``incomplete_catalog``) where it is missing: a program was
    frozen without it, or an installation is broken.
    """
    module = f"{package}.{name}"
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        from .errors import LLMDBError

        raise LLMDBError(
            f"the catalog package {package!a} lacks its module {name!a};"
            " reinstall it. A frozen program has to carry the whole package: PyInstaller"
            f" takes it by llm-db's hook, or with --collect-submodules {package}; Nuitka with"
            f" --include-package={package}",
            reason="incomplete_catalog",
        ) from error
