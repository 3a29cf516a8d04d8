"""The module of columns: what queries ask of every model, as literal tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from llm_db.answers.columns import literals

from .source_text import Code, right_side

if TYPE_CHECKING:
    from .plan import Shipped


def columns_context(shipped: Shipped) -> Mapping[str, Code]:
    """The statements of the module, by the names that its template has for them."""
    models = [
        shipped.shelf(provider).models[id]
        for provider in shipped.provider_ids
        for id in shipped.ranked(provider).ids
    ]
    return {
        name.lower(): right_side(f"{name}: Final", value)
        for name, value in literals(models).items()
    }
