"""CSV, one line a model."""

from __future__ import annotations

from ..columns import MODEL_COLUMNS, csv_text
from .canonical import Shelves


def csv(shelves: Shelves, raw: bool = False) -> str:
    """A heading and one line a model, all columns; ``raw``: text as it is."""
    return csv_text(MODEL_COLUMNS, [m for _, models in shelves for m in models], raw)
