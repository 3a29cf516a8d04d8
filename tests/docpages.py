"""Run the code blocks of a page as a reader would, top to bottom, in one folder.

- ``python``: executed, all blocks of a page in one namespace; ``value  # -> repr`` is
  compared. ``pycon``: a doctest.
- ``console``: what follows ``$`` is run by bash; output that stands below it is
  compared, ``...`` standing for anything. No output shown: only the exit status counts.
- ``toml``, ``json``, ``csv`` and ``python`` with ``title="path"``: written to that
  file, and the configurations among them read by the real readers.
- ``<!-- not run: reason -->`` before a block: for the reader only.

``python docpages.py PAGE`` runs one page in the current folder and reports on stdout.
"""

from __future__ import annotations

import ast
import doctest
import json
import os
import re
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parents[1]
_FENCE = re.compile(r"^( *)```(\S*)(.*)$")
_TITLE = re.compile(r'title="([^"]+)"')
_NOT_RUN = re.compile(r"<!-- not run: (\S.*) -->")
_VALUE = re.compile(r"  # -> (.+)$")
#: Languages that nobody can run here: text, and the original's own.
INERT = frozenset({"text", "elixir", "markdown"})


@attrs.frozen
class Block:
    """One fenced block; ``title`` is a file name, ``not_run`` the reason given."""

    page: str
    line: int
    language: str
    title: str | None
    not_run: str | None
    text: str

    @property
    def where(self) -> str:
        return f"{self.page}:{self.line}"


@attrs.frozen
class Command:
    """What follows one ``$``, and the output that the page shows for it."""

    text: str
    output: str


def pages() -> list[Path]:
    """README, CONTRIBUTING and everything under docs/ that is Markdown."""
    top = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    return [*top, *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, in order."""
    name = page.relative_to(ROOT).as_posix()
    lines = iter(enumerate(page.read_text("utf-8").splitlines(), 1))
    reason: str | None = None
    for number, line in lines:
        opening = _FENCE.match(line)
        if opening is None:
            marker = _NOT_RUN.search(line)
            if line.strip():
                reason = marker.group(1) if marker else None
            continue
        indent, language, info = opening.groups()
        inside = []
        for _, text in lines:
            if text.strip() == "```":
                break
            inside.append(text.removeprefix(indent))
        title = _TITLE.search(info)
        yield Block(
            page=name,
            line=number,
            language=language,
            title=title.group(1) if title else None,
            not_run=reason,
            text="\n".join(inside) + "\n",
        )
        reason = None


def commands(block: Block) -> list[Command]:
    """The commands of a ``console`` block; a line that ends with ``\\`` goes on."""
    found: list[tuple[list[str], list[str]]] = []
    continued = False
    for line in block.text.splitlines():
        if continued:
            found[-1][0].append(line.removeprefix("> "))
        elif line.startswith("$ "):
            found.append(([line[2:]], []))
        elif found:
            found[-1][1].append(line)
        else:
            raise ValueError(f"{block.where}: output without a command")
        continued = (continued or line.startswith("$ ")) and line.endswith("\\")
    return [
        Command("\n".join(text), "\n".join(output).strip()) for text, output in found
    ]


def agrees(shown: str, got: str) -> bool:
    """Whether the output shown is what came; ``...`` stands for anything."""
    pattern = ".*".join(re.escape(part) for part in _tidy(shown).split("..."))
    return re.fullmatch(pattern, _tidy(got), re.DOTALL) is not None


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


# -- running a page --------------------------------------------------------------------


class Reader:
    """Somebody who types what a page says."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"__name__": "__main__"}
        sys.path.insert(0, os.getcwd())

    def run(self, block: Block) -> None:
        """Do what the block says; an exception says that it does not hold."""
        if block.title is not None:
            path = Path(block.title)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
            if block.language == "toml":
                read_toml(path)
        elif block.language == "python":
            self.execute(block)
        elif block.language == "pycon":
            self.doctest(block)
        elif block.language == "console":
            for command in commands(block):
                self.shell(command)
        elif block.language == "json":
            json.loads(block.text)
        elif block.language not in INERT:
            raise ValueError(f"nothing says how to run {block.language!r}")

    def execute(self, block: Block) -> None:
        source = "\n" * block.line + block.text
        lines = source.splitlines()
        for node in ast.parse(source).body:
            last = lines[(node.end_lineno or 1) - 1]
            shown = _VALUE.search(last)
            if isinstance(node, ast.Expr) and shown:
                code = compile(ast.Expression(node.value), block.where, "eval")
                value = repr(eval(code, self.names))
                assert agrees(shown.group(1), value), f"{last.strip()}\ngot: {value}"
            else:
                module = ast.Module([node], [])
                exec(
                    compile(module, block.where, "exec", dont_inherit=True), self.names
                )

    def doctest(self, block: Block) -> None:
        test = doctest.DocTestParser().get_doctest(
            block.text, self.names, block.where, block.page, block.line
        )
        told: list[str] = []
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
        runner.run(test, out=told.append, clear_globs=False)
        self.names.update(test.globs)
        assert runner.failures == 0, "".join(told)

    def shell(self, command: Command) -> None:
        done = subprocess.run(
            ["bash", "-c", command.text],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "COLUMNS": "88", "NO_COLOR": "1"},
        )
        status = re.search(r"\n?exit status (\d+)$", command.output)
        shown = command.output[: status.start()] if status else command.output
        expected = int(status.group(1)) if status else 0
        got = done.stdout
        assert (
            done.returncode == expected
        ), f"$ {command.text}\nexit status {done.returncode}\n{got}"
        assert not shown or agrees(shown, got), f"$ {command.text}\n{got}"


def read_toml(path: Path) -> None:
    """Read a TOML file by the reader that it is for, told by its name."""
    from llm_db.sources import Local
    from llm_db.sources.settings import read_settings

    if path.name == "catalog.toml":
        read_settings(path, build=True, folder=path.absolute().parents[1])
    elif "local" in path.parts:
        found = Local(path.parents[1]).load()
        assert (found.warnings, found.failures) == ((), ())
    else:
        read_settings(path)


def main(page: Path) -> int:
    """Run a page here; 1 and a report if a block does not hold."""
    reader = Reader()
    for block in blocks(page):
        if block.not_run is None:
            try:
                reader.run(block)
            except BaseException:
                print(f"{block.where}: this block does not hold\n{block.text}")
                traceback.print_exc(file=sys.stdout)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
