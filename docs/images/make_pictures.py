"""Takes the pictures in this folder: the tool itself, drawing on a recorded console.

    python docs/images/make_pictures.py

Needs llm-db[cli] and the catalog; the same catalog gives the same bytes.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

from llm_db_generator.cli.commands import group
from llm_db_generator.cli.tables import drawing_on

HERE = Path(__file__).resolve().parent
COMMANDS = {
    "models": "models -p anthropic,openai -r reasoning --since 2026-06 -s output -n 12",
    "cost": "cost openai:gpt-5.4 --in 300000 --cached 200000 --out 800",
    "show": "show openai:gpt-5.4",
}
WIDTH = 100


def picture(name: str, command: str) -> str:
    """An SVG of a terminal in which ``llm-db command`` was run."""
    console = Console(
        record=True,
        width=WIDTH,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    console.print(Text.assemble(("$ ", "bold green"), f"llm-db {command}"))
    with drawing_on(console):
        group.main(command.split(), prog_name="llm-db", standalone_mode=False)
    svg = console.export_svg(
        title="llm-db", theme=DIMMED_MONOKAI, unique_id=f"llm-db-{name}"
    )
    # A picture of ours fetches nothing: Fira Code is used where it is installed.
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)


def main() -> None:
    """Write all pictures."""
    for name, command in COMMANDS.items():
        path = HERE / f"{name}.svg"
        path.write_text(picture(name, command), "utf-8", newline="\n")
        print(f"wrote docs/images/{path.name}")


if __name__ == "__main__":
    main()
