"""The floor plan: who may import whom, no circles, and a first line for every module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = {
    "llm_db": ROOT / "runtime/llm_db",
    "llm_db_generator": ROOT / "generator/llm_db_generator",
}

#: A room of the generator → the rooms that it may import.
ARROWS: dict[str, set[str]] = {
    "text": set(),
    "columns": {"text"},
    "project": {"text"},
    "scaffold": {"project"},
    "build": {"project", "text"},
    "editions": {"build", "project", "text"},
    "upstream": {"build", "editions", "project", "text"},
    "export": {"columns", "text"},
    "site": {"editions", "project"},
}


def modules(package: str) -> dict[str, Path]:
    """Every module of a package by its dotted name."""
    folder = PACKAGES[package]
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        name = ".".join((package, *parts)).removesuffix(".__init__")
        found[name] = path
    return found


def imported(name: str, path: Path) -> Iterator[tuple[str, str]]:
    """(module, name imported from it), of functions and type hints, too."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            up = package.split(".")[: -node.level + 1 or None] if node.level else []
            module = ".".join([*up, *([node.module] if node.module else [])])
            yield from ((module, alias.name) for alias in node.names)


def arrows(package: str) -> dict[str, set[str]]:
    """Module → the modules of the same package that it imports anywhere."""
    known = modules(package)
    return {
        name: {
            f"{module}.{what}" if f"{module}.{what}" in known else module
            for module, what in imported(name, path)
            if module in known
        }
        for name, path in known.items()
    }


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """The modules that import each other, however far around."""

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        todo = [*graph[start]]
        while todo:
            module = todo.pop()
            if module not in seen:
                seen.add(module)
                todo += graph[module]
        return seen

    reach = {module: reached(module) for module in graph}
    groups = {
        tuple(sorted(other for other in reach[one] if one in reach[other]))
        for one in graph
        if one in reach[one]
    }
    return [list(group) for group in sorted(groups)]


def test_a_circle_would_be_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}, "e": {"e"}}
    assert circles(graph) == [["b", "c"], ["e"]]


@pytest.mark.parametrize("package", PACKAGES)
def test_no_module_imports_itself_however_far_around(package: str) -> None:
    assert len(arrows(package)) > 20
    assert circles(arrows(package)) == []


def room(module: str) -> str:
    return module.partition(".")[2].partition(".")[0]


def test_the_rooms_of_the_generator_import_only_what_they_may() -> None:
    graph = arrows("llm_db_generator")
    rooms = {room(module) for module in graph}
    assert rooms == {*ARROWS, "cli", "__main__", ""}
    for module, others in graph.items():
        if room(module) in ARROWS:
            may = {*ARROWS[room(module)], room(module)}
            assert {room(other) for other in others} <= may, module


def is_private(name: str) -> bool:
    """Whether it, or any part of a dotted name, starts with an underscore."""
    return any(
        part.startswith("_") and not part.startswith("__") for part in name.split(".")
    )


@pytest.mark.parametrize("package", PACKAGES)
def test_no_module_imports_a_private_name_of_another(package: str) -> None:
    for module, path in modules(package).items():
        for source, name in imported(module, path):
            if source.partition(".")[0] in PACKAGES and name not in modules(package):
                submodule = f"{source}.{name}" in modules(package)
                assert submodule or not is_private(name), f"{module}: {source}.{name}"


def test_the_generator_imports_no_private_module_of_the_runtime() -> None:
    found = [
        (module, f"{source}.{name}")
        for module, path in modules("llm_db_generator").items()
        for source, name in imported(module, path)
        if source.partition(".")[0] == "llm_db"
    ]
    assert len(found) > 50
    assert [pair for pair in found if is_private(pair[1])] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_says_in_its_first_line_what_it_holds(package: str) -> None:
    for module, path in modules(package).items():
        doc = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        assert doc.partition("\n")[0].endswith((".", "``")), module
