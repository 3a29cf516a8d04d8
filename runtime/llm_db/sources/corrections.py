"""`Corrections`: this project's corrections of upstream, for other people's catalogs."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from ..errors import SourceError
from .local import Local


class Corrections(Local):
    """Aliases, base URLs and documented prices that ship with the generator.

    It only amends: a correction of a model that no other source has is left out.
    """

    name = "corrections"
    amend = True

    def __init__(self) -> None:
        super().__init__(_folder())


def _folder() -> Path:
    """Inside the installed generator, else in the repository that it is edited in."""
    spec = find_spec("llm_db_generator")
    if spec is None or spec.origin is None:
        raise SourceError(
            "corrections: they come with the generator; pip install 'llm-db[generator]'"
        )
    home = Path(spec.origin).resolve().parent
    inside = home / "corrections"
    return inside if inside.is_dir() else home.parents[1] / "sources" / "local"
