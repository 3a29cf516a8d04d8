"""A frozen program carries all of llm-db and of the catalog in use.

Their modules are imported by name when they are asked for, so PyInstaller cannot see
them by itself. The catalog in use is that of the environment which it runs in.
"""

from __future__ import annotations

from importlib.util import find_spec

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

from llm_db._catalog import DEFAULT_CATALOG, DEFAULT_MODULE, catalog_name


def _wanted(name: str) -> bool:
    """Whether a module of llm-db belongs into a program."""
    if name == "llm_db._pydantic":
        return find_spec("pydantic_core") is not None
    return not name.startswith("llm_db._pyinstaller")


hiddenimports = collect_submodules("llm_db", filter=_wanted)
if find_spec(DEFAULT_MODULE) is not None:
    hiddenimports.append(DEFAULT_MODULE)
datas = []
for _catalog in sorted({DEFAULT_CATALOG, catalog_name()}):
    hiddenimports += collect_submodules(_catalog)
    datas += collect_data_files(_catalog)
