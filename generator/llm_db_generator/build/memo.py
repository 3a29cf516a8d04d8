"""What the last `generate` made of which bytes, so that an unchanged project is told
from its hashes alone, without running the pipeline.

The memo lies in the git-ignored cache folder. It is only ever a shortcut: without it, or
with any input, tool file or option changed, everything is computed again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from attr import asdict, frozen

from llm_db._report import Dropped
from llm_db.errors import LLMDBError
from llm_db.sources import Config, Local, ModelsDev, Packaged, Remote, Source
from llm_db.sources._cache import write_atomically

from ..project import CACHE, CATALOG_TOML, Project, templates_folder


@frozen(kw_only=True)
class Facts:
    """What a run found: everything of its report that does not depend on the disk."""

    providers: int
    models: int
    edition: str
    dropped: tuple[Dropped, ...]
    ignored: tuple[Dropped, ...]
    warnings: tuple[str, ...]


@frozen
class Memo:
    """The facts of a run, and the SHA-256 of every file that it made."""

    facts: Facts
    files: Mapping[str, str]


def recall(project: Project, key: str | None) -> Memo | None:
    """The memo of a run on the same bytes, those of `input_key`, if there is one."""
    if key is None:
        return None
    try:
        found = json.loads(_path(project).read_bytes())
        if found["key"] != key:
            return None
        facts = found["facts"]
        for name in ("dropped", "ignored"):
            facts[name] = tuple(Dropped(*finding) for finding in facts[name])
        facts["warnings"] = tuple(facts["warnings"])
        return Memo(Facts(**facts), dict(found["files"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def remember(
    project: Project, key: str | None, facts: Facts, names: Iterable[str]
) -> None:
    """Keep what a run made; where that cannot be written, the next run takes longer.

    ``key`` is from before the run: of inputs that changed meanwhile nothing is kept.
    """
    if key is None or key != input_key(project):
        return
    try:
        files = {name: sha256(project.output / name) for name in names}
        data = {"key": key, "facts": asdict(facts, recurse=False), "files": files}
        write_atomically(_path(project), json.dumps(data).encode("ascii"))
    except (OSError, LLMDBError):
        return


def sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _path(project: Project) -> Path:
    name = f"generated-{project.settings.package}.json"
    return project.folder / CACHE / name


def input_key(project: Project) -> str | None:
    """One hash over all that a run depends on; ``None`` where that cannot be told."""
    digest = hashlib.sha256()
    try:
        # The editions give the date, whether or not the snapshots are sources.
        files = [project.folder / CATALOG_TOML, *project.edition_files()]
        files += _tool_files()
        with project.sources() as sources:
            for source in sources:
                own = _input_files(source)
                if own is None:
                    return None
                files += own
        for file in files:
            path = os.path.relpath(file, project.folder)
            hash = hashlib.sha256(project.read(file)).hexdigest()
            digest.update(f"{path}\0{hash}\0".encode("utf-8", "replace"))
    except (OSError, LLMDBError):
        return None
    return digest.hexdigest()


def _input_files(source: Source) -> list[Path] | None:
    """The files that a source reads; ``None`` for a source whose input is not known."""
    if type(source) in (Remote, ModelsDev):
        assert isinstance(source, Remote)
        return list(source.paths)
    if type(source) is Local:
        # As deep as it looks; unlike `rglob`, these go through links to folders.
        depths = ("*", "*/*", "*/*/*")
        found = [path for depth in depths for path in source.dir.glob(depth)]
        return sorted(path for path in found if path.is_file())
    if type(source) is Packaged and source.snapshot is not None:
        return sorted(source.snapshot.glob("*.json"))
    return [] if type(source) is Config else None


def _tool_files() -> Iterator[Path]:
    """Our own code: a changed tool makes everything new."""
    for package in ("llm_db", "llm_db_generator"):
        spec = find_spec(package)
        assert spec is not None
        for folder in spec.submodule_search_locations or ():
            yield from sorted(Path(folder).rglob("*.py"))
    yield from sorted(templates_folder().glob("*.jinja"))
