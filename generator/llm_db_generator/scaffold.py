"""`llm-db init`: the first files of a project of your own."""

from __future__ import annotations

import os
from pathlib import Path
from string import Template

from attr import frozen

import llm_db
from llm_db.errors import ConfigError, LLMDBError, shown
from llm_db.sources.download.files import committed

from .project import templates_folder

_ASCII = "abcdefghijklmnopqrstuvwxyz0123456789"


@frozen
class Created:
    """The project folder, the package that it will make, and the files, in order."""

    folder: Path
    package: str
    files: tuple[Path, ...]


def init(folder: str | Path) -> Created:
    """Write a commented configuration, one provider and one model of your own.

    The folder's name gives theirs: ``acme`` makes the package ``acme_llm_catalog`` with
    the provider ``acme``; ``openai``, which the catalog has, makes ``my_openai``. A
    ``.gitignore`` that exists is left alone; any other file that is in the way is a
    `ConfigError`, and nothing is written.
    """
    root = Path(folder).absolute()
    provider = _own(slug(Path(os.path.abspath(root)).name))  # the name behind ".."
    names = {
        "provider": provider,
        "package": f"{provider}_llm_catalog",
        "title": provider.replace("_", " ").capitalize(),
        "variable": provider.upper(),
    }
    local = root / "sources" / "local" / provider
    targets = {
        root / "sources" / "catalog.toml": "catalog.toml",
        local / f"{provider}.toml": "provider.toml",
        local / f"{provider}-chat-1.toml": "model.toml",
    }
    _require_room(root, targets)
    if not (root / ".gitignore").exists():
        targets[root / ".gitignore"] = "gitignore"
    templates = templates_folder() / "project"
    changes = []
    for path, name in targets.items():
        template = Template((templates / f"{name}.in").read_text("utf-8"))
        changes.append((path, template.substitute(names).encode("utf-8")))
    with committed(changes):
        return Created(root, names["package"], tuple(targets))


def slug(name: str) -> str:
    """``"Acme Inc."`` → ``"acme_inc"``; ``"42"`` → ``"my_42"``; ``"."`` → ``"my"``."""
    lower = "".join(ch if ch in _ASCII else " " for ch in name.lower())
    words = lower.split()
    if not words or words[0][0].isdigit():
        words.insert(0, "my")
    return "_".join(words)[:40].rstrip("_")


def _own(provider: str) -> str:
    """The id, or one that no provider of the catalog has: what is there stays as it is."""
    try:
        llm_db.parse_provider(provider)
    except LLMDBError:
        return provider
    return f"my_{provider}"


def _require_room(root: Path, targets: dict[Path, str]) -> None:
    for path in (root, *root.parents):
        if path.exists():
            if not path.is_dir():
                raise ConfigError(
                    f"{shown(str(path), 200)} is in the way: it is not a folder"
                )
            break
    for path in targets:
        if path.exists() or path.is_symlink():
            raise ConfigError(
                f"{shown(str(path), 200)} exists, and init never overwrites a file;"
                " nothing was written"
            )
