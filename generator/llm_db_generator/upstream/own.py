"""Sources of a project that keep a cache of their own: `llm-db pull` fills it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal, TypeAlias

from llm_db.errors import LLMDBError, PullError, said, shown
from llm_db.pipeline import source_name
from llm_db.sources import LiteLLM, ModelsDev, Pullable, PullResult, Source

from ..project import CACHE, Project
from .take import PullOptions

Status: TypeAlias = Literal["updated", "not_modified"]


def own_caches(project: Project, sources: Iterable[Source]) -> list[Pullable]:
    """The sources to pull: all that can be pulled, except those that an upstream fills."""
    return [
        source
        for source in sources
        if isinstance(source, Pullable) and not _is_filled(project, source)
    ]


def _is_filled(project: Project, source: Pullable) -> bool:
    """Whether the pull of an upstream writes what this source reads."""
    if type(source) is LiteLLM and source.snapshot is not None:
        return True
    if type(source) not in (ModelsDev, LiteLLM):
        return False
    assert isinstance(source, (ModelsDev, LiteLLM))
    cache = Path(source.cache_dir).resolve() == (project.folder / CACHE).resolve()
    known = {(one.type, one.url) for one in project.settings.upstream}
    return cache and (source.name, source.url) in known


def pull_source(source: Pullable, options: PullOptions) -> Status:
    """Pull one source; what it raises becomes a `PullError`."""
    try:
        if isinstance(source, (ModelsDev, LiteLLM)):
            result = source.pull(
                options.timeout, trust_env=options.trust_env, progress=options.progress
            )
        else:
            result = source.pull()
        if not isinstance(result, PullResult):
            kind = type(result).__name__
            raise PullError(
                f"source {source_name(source)}: pull() must return a PullResult, not {kind}"
            )
        status = result.status
    except (LLMDBError, OSError):
        raise
    except Exception as error:
        raise PullError(
            f"source {source_name(source)} raised {type(error).__name__}:"
            f" {shown(said(error), 200)}"
        ) from error
    return "not_modified" if status == "not_modified" else "updated"
