"""Templates to pages, and hand-written ES modules to the one script that they load.

Browsers refuse ES modules from ``file://``, so what ships is a classic script: the
modules, in the order of `MODULES`, inside one function.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ..project import templates_folder

PAGES = ("index", "model", "provider", "compare", "plot", "cost")

#: The modules of ``templates/site/``, each after those that it imports.
MODULES = (
    "text",
    "dom",
    "data",
    "spelling",
    "question",
    "share",
    "table",
    "chart",
    "decimal",
    "usage",
    "bill",
    "home",
    "model",
    "provider",
    "compare",
    "plot",
    "cost",
    "main",
)

_IMPORT = re.compile(r"^import \{[^}]*\} from \"\./[a-z]+\.js\";\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class|let) )", re.M)


def render(page: str, context: Mapping[str, Any]) -> str:
    """The HTML of a page; every value is escaped."""
    template = _environment().get_template(f"{page}.html.jinja")
    text: str = template.render(context)
    return text


def asset(name: str) -> str:
    """The text of a file beside the templates, as it is."""
    return (_folder() / name).read_text("utf-8")


def joined_modules() -> str:
    """All modules as one classic script, their imports and exports taken off."""
    parts = []
    for name in MODULES:
        text = _EXPORT.sub("", _IMPORT.sub("", asset(f"{name}.js")))
        parts.append(f"// {name}.js\n{text}")
    body = "\n".join(parts)
    return f'(() => {{\n"use strict";\n{body}}})();\n'


def _folder() -> Path:
    return templates_folder() / "site"


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(_folder()),
        undefined=StrictUndefined,
        autoescape=True,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
