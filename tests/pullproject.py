"""A small project folder and small upstream documents, for the tests of pull."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from llm_db_generator import PullReport, pull

__all__ = [
    "CACHE",
    "GENERATED",
    "SNAPSHOT",
    "body",
    "catalog",
    "edition",
    "hashes",
    "model",
    "new_project",
    "provider",
    "pull_body",
]

SNAPSHOT = Path("sources/snapshot/models_dev")
CACHE = Path("sources/upstream")
GENERATED = Path("generated/llm_db_catalog")


def model(id: str, **fields: Any) -> dict[str, Any]:
    """A model as models.dev writes it."""
    return {
        "id": id,
        "name": id.title(),
        "attachment": False,
        "reasoning": False,
        "tool_call": True,
        "release_date": "2026-01-31",
        "last_updated": "2026-02",
        "modalities": {"input": ["text", "pdf"], "output": ["text"]},
        "open_weights": False,
        "limit": {"context": 128_000, "output": 0},
        "cost": {"input": 1, "output": 2.5},
        **fields,
    }


def provider(id: str, *models: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A provider as models.dev writes it."""
    return {
        "id": id,
        "name": id.title(),
        "npm": f"@ai-sdk/{id}",
        "doc": f"https://{id}.example/docs",
        "env": [f"{id.upper()}_KEY"],
        "models": {one["id"]: one for one in models},
        **fields,
    }


def catalog(providers: int = 3, models: int = 4) -> dict[str, Any]:
    """``providers`` times ``models`` models: v-0 … with m-0 … in each."""
    return {
        f"v-{p}": provider(f"v-{p}", *(model(f"m-{m}") for m in range(models)))
        for p in range(providers)
    }


def body(document: object) -> bytes:
    return json.dumps(document).encode()


def new_project(folder: Path, config: str = "") -> Path:
    """A project folder; ``config`` is its ``catalog.toml``."""
    (folder / "sources").mkdir(parents=True)
    (folder / "sources/catalog.toml").write_text(config)
    return folder


def pull_body(project: Path, data: bytes, **options: Any) -> PullReport:
    """`pull` from a file that holds ``data``, outside the project."""
    file = project.parent / f"{project.name}.json"
    file.write_bytes(data)
    return pull(project, from_file=file, **{"edition": "2026-05-01", **options})


def edition(project: Path) -> dict[str, Any]:
    """What the committed ``edition.json`` says."""
    found: dict[str, Any] = json.loads(
        (project / SNAPSHOT / "edition.json").read_bytes()
    )
    return found


def hashes(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below ``folder``, but the lock and bytecode."""
    return {
        path.relative_to(folder)
        .as_posix(): hashlib.sha256(path.read_bytes())
        .hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".lock" and path.suffix != ".pyc"
    }
