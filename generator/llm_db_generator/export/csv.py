"""CSV, one line a model."""

from __future__ import annotations

from ..columns import MODEL_COLUMNS, csv_text
from .canonical import Shelves


def csv(shelves: Shelves) -> str:
    """A heading and one line a model, all columns."""
    return csv_text(MODEL_COLUMNS, [m for _, models in shelves for m in models])
