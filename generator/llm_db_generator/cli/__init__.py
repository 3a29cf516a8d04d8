"""The command ``llm-db``.

The reading commands need the extra ``cli``, the build commands the extra ``generator``;
whichever is missing is named.
"""

from __future__ import annotations

import gc
import os
import sys
from io import TextIOWrapper


def main() -> None:
    """Entry point of ``llm-db``."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the shell: `>&-`
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    if sys.stdin is None:  # `<&-`
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Characters that the encoding lacks are shown as escapes.
            stream.reconfigure(errors="backslashreplace")
    try:
        from .commands import group

        # As many digits as a document may have, whatever the environment allows.
        sys.set_int_max_str_digits(4300)

        # A command ends before its garbage matters; collecting it takes a third longer.
        gc.disable()
        try:
            group(prog_name="llm-db")
        finally:
            gc.freeze()  # nor is it looked for when the interpreter ends
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich"):
            raise
        sys.exit(
            f'llm-db: {error.name} is not installed; pip install "llm-db[cli]" for the'
            ' commands that read, "llm-db[generator]" for all'
        )
    except KeyboardInterrupt:  # before a command has begun
        print("Interrupted.", file=sys.stderr)
        sys.exit(130)
    except OSError as error:
        _drop_output()
        from llm_db.errors import shown

        named = error.filename if isinstance(error.filename, str) else None
        where = "" if named is None else f"{shown(named, 200)}: "
        sys.exit(f"llm-db: {where}{error.strerror or error}")


def _drop_output() -> None:
    """Discard what is still buffered: on a full disk, it would fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
