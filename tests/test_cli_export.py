"""``llm-db export``: what is written can be read back."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import llm_db as library
from clikit import DATA, PACKAGE, llm_db, project
from llm_db.sources import Config, Remote

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch) -> library.Snapshot:
    monkeypatch.syspath_prepend(str(project() / "generated"))
    return library.Snapshot.of_package(PACKAGE)


def test_canonical_json_is_complete(shipped: library.Snapshot) -> None:
    document = json.loads(llm_db("export").out)
    again = library.build([Config(document)])
    assert again.providers == shipped.providers
    assert again.models() == shipped.models()


def test_models_dev_json_keeps_what_the_format_holds(
    shipped: library.Snapshot, tmp_path: Path
) -> None:
    file = tmp_path / "api.json"
    done = llm_db("export", "--format", "models-dev", "-o", file)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith(str(file))
    again = library.build([Remote([file])])
    assert again.providers == shipped.providers
    before = shipped.model("openai:gpt-4o").to_dict()
    after = again.model("openai:gpt-4o").to_dict()
    lost = {key for key in before if before[key] != after[key]}
    assert lost == {"aliases", "tags", "capabilities"}
    assert after["cost"] == before["cost"]
    assert again.model("openai:o-secret").cost is None
    assert again.model("openai:o-free").cost == shipped.model("openai:o-free").cost
    assert again.model("openai:old-1").deprecated


def test_what_came_from_models_dev_goes_back_unchanged(tmp_path: Path) -> None:
    external = _external()
    file = tmp_path / "api.json"
    file.write_text(json.dumps(external))
    snapshot = library.build([Remote([file])])

    from llm_db_generator.export.models_dev import models_dev

    text = models_dev((p, snapshot.models(p.id)) for p in snapshot.providers)
    file.write_text(text)
    assert library.build([Remote([file])]) == snapshot
    models = json.loads(text)["acme"]["models"]
    assert models["m"]["limit"] == {"context": 1000, "output": 0}
    assert models["embed-1"]["limit"] == {"context": 0, "output": 0}
    assert models["m"]["cost"] == {
        "per_image": 1,
        "input": 0,
        "tiers": [{"input": 2, "tier": {"type": "context", "size": 200000}}],
    }


def _external() -> dict[str, Any]:
    model = {
        "id": "m",
        "name": "M",
        "reasoning": True,
        "tool_call": True,
        "structured_output": True,
        "modalities": {"input": ["text", "smell"], "output": ["text"]},
        "limit": {"context": 1000, "output": 0},
        "cost": {
            "input": 0,
            "per_image": 1,
            "tiers": [{"input": 2, "tier": {"type": "context", "size": 200000}}],
        },
        "reasoning_options": [{"type": "budget_tokens", "max": 7}],
        "interleaved": True,
        "provider": {"npm": "x"},
        "status": "deprecated",
    }
    models = {"m": model, "embed-1": {"id": "embed-1", "limit": {"context": 0}}}
    acme = {"id": "acme", "api": "https://a.example", "npm": "y", "models": models}
    return {"acme": acme}


def test_csv_has_a_line_for_every_model() -> None:
    rows = list(csv.DictReader(io.StringIO(llm_db("export", "--format", "csv").out)))
    assert len(rows) == sum(len(entry["models"]) for entry in DATA.values())
    prices = {row["model"]: row["cost.input"] for row in rows}
    assert prices["openai:o-free"] == "0"
    assert prices["openai:o-secret"] == ""


def test_only_some_providers() -> None:
    done = llm_db("export", "-p", "Azure")
    assert list(json.loads(done.out)) == ["azure"]
    done = llm_db("export", "-p", "azur")
    assert (done.code, done.out) == (1, "")


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    done = llm_db("export", "-o", tmp_path / "no" / "where.json")
    assert (done.code, done.out) == (1, "")
    assert "cannot be written: No such file" in done.err


# -- JSON Schema -----------------------------------------------------------------------


def test_the_schema_describes_the_export() -> None:
    schema = json.loads(llm_db("export", "--format", "schema").out)
    document = json.loads(llm_db("export").out)
    assert list(_violations(document, schema, schema)) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", ""),
        ("id", None),
        ("cost", {"input": "free"}),
        ("cost", {"inptu": 1}),
        ("limits", {"context": 0}),
        ("modalities", {"input": ["smell"]}),
        ("deprecated", 1),
    ],
)
def test_the_schema_refuses_what_is_wrong(field: str, value: object) -> None:
    from llm_db_generator.export.json_schema import catalog_schema

    schema = catalog_schema()
    model: dict[str, Any] = {"id": "m", "provider": "acme", field: value}
    if value is None:
        del model[field]
    document = {"acme": {"id": "acme", "models": [model]}}
    assert list(_violations(document, schema, schema))


_JSON_TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}


def _violations(value: Any, schema: Any, root: Any, where: str = "") -> Iterator[str]:
    """What breaks the schema, for the keywords that ours uses."""
    schema = (
        root["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    )
    kind = schema.get("type")
    if kind is not None:
        numeric = kind in ("integer", "number")
        if not isinstance(value, _JSON_TYPES[kind]) or (
            numeric and isinstance(value, bool)
        ):
            yield f"{where}: no {kind}"
            return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where}: not in enum"
    if "minimum" in schema and value < schema["minimum"]:
        yield f"{where}: too small"
    if "minLength" in schema and len(value) < schema["minLength"]:
        yield f"{where}: too short"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{where}: no match"
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _violations(item, schema["items"], root, f"{where}[{number}]")
    if isinstance(value, dict):
        yield from (
            f"{where}.{k}: missing"
            for k in schema.get("required", ())
            if k not in value
        )
        rest = schema.get("additionalProperties", True)
        for key, item in value.items():
            inner = schema.get("properties", {}).get(key, rest)
            if inner is False:
                yield f"{where}.{key}: unknown"
            elif inner is not True:
                yield from _violations(item, inner, root, f"{where}.{key}")
