"""What PyInstaller asks of llm-db, by the entry point ``pyinstaller40``."""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folder with the hook: this one."""
    return [str(Path(__file__).parent)]
