"""The catalog that ships, held to what the corpus is held to."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.checks import text_violations

PACKAGE = Path(__file__).resolve().parents[2] / "generated" / "llm_db_catalog"
MODULES = sorted(PACKAGE.rglob("*.py"))
#: Reading every tree takes long; what spans providers, and a sample of the rest.
SPANNING = [p for p in MODULES if p.name[0] == "_" or p.parent != PACKAGE]
SAMPLE = SPANNING + [path for path in MODULES if path not in SPANNING][::20]


def test_every_byte_is_printable_ascii_or_a_line_feed() -> None:
    assert MODULES
    allowed = {0x0A, *range(0x20, 0x7F)}
    for path in MODULES:
        assert set(path.read_bytes()) <= allowed, path.name


@pytest.mark.slow  # reads every committed module
@pytest.mark.parametrize(
    "path", SAMPLE, ids=lambda path: path.relative_to(PACKAGE).as_posix()
)
def test_modules_are_data_between_known_lines(path: Path) -> None:
    assert list(text_violations(path.read_text("ascii"))) == []
