"""Records, keys, specs and provider ids as fields of pydantic and FastAPI."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest

import llm_db
from catalogs import TINY, Given, provider
from conftest import Packager

pydantic = pytest.importorskip("pydantic", reason="needs pydantic")

from pydantic import TypeAdapter, ValidationError, create_model  # noqa: E402

CLIENT = "FastAPI's test client needs httpx"


def adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def problem(kind: Any, value: Any) -> dict[str, Any]:
    """The one thing that pydantic says against a value."""
    with pytest.raises(ValidationError) as caught:
        adapter(kind).validate_python(value)
    (found,) = caught.value.errors()
    return dict(found)


@pytest.fixture(scope="module")
def models() -> tuple[llm_db.Model, ...]:
    """Models that use every kind of field."""
    rich = {
        "id": "rich",
        "cost": {
            "input": 1.5,
            "tiers": [{"size": 200000, "input": 3}],
            "modes": {"batch": {"input": 0, "tiers": [{"size": 9, "output": 1}]}},
            "tools": {"web_search": 0.01},
        },
        "lifecycle": {"retires_on": "2027-01-01"},
        "modalities": {"input": ["text", "pdf"]},
        "capabilities": {"reasoning": {"enabled": True, "efforts": ["low"]}},
        "odd": {"deep": [1, {"a": None}]},
    }
    data = TINY | provider("rich", rich, name="Rich", aliases=["wealthy"])
    return llm_db.build(sources=[Given(data)]).models()


def test_records_go_in_and_out_as_to_dict_writes_them(
    models: tuple[llm_db.Model, ...],
) -> None:
    of_many = adapter(tuple[llm_db.Model, ...])
    text = of_many.dump_json(models)
    assert json.loads(text) == [model.to_dict() for model in models]
    assert of_many.dump_python(models) == tuple(model.to_dict() for model in models)
    assert of_many.validate_json(text) == models
    assert of_many.validate_python(models) == models


def test_a_record_stays_the_object_that_it_is(models: tuple[llm_db.Model, ...]) -> None:
    assert adapter(llm_db.Model).validate_python(models[0]) is models[0]


def test_every_record_is_a_field(models: tuple[llm_db.Model, ...]) -> None:
    for kind in llm_db.schema.RECORDS:
        holder: Any = create_model("Holder", it=(kind | None, None))
        schema = holder.model_json_schema()
        assert kind.__name__ in schema["$defs"], kind
        assert holder.model_json_schema(mode="serialization")
    for model in models:
        for part in (model.cost, model.limits, model.capabilities, model.lifecycle):
            if part is not None:
                field = adapter(type(part))
                assert field.validate_json(field.dump_json(part)) == part


@pytest.mark.parametrize(
    ("given", "provider"),
    [
        (" OpenAI ", "openai"),
        ("bedrock", "amazon_bedrock"),
        ("google-vertex", "google_vertex"),
        ("Not-Known", "not_known"),
    ],
)
def test_a_record_takes_every_name_of_its_provider(given: str, provider: str) -> None:
    found = adapter(llm_db.Model).validate_python({"id": "m", "provider": given})
    assert found == llm_db.Model(id="m", provider=provider)


def test_what_is_wrong_names_the_field() -> None:
    wrong = {"id": "m", "provider": "p", "limits": {"context": "many"}}
    found = problem(llm_db.Model, wrong)
    assert found["type"] == "value_error"
    assert "limits.context" in found["msg"]
    assert problem(llm_db.Model, 5)["msg"] == "Input should be a Model or a mapping"


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_json_schema_describes_what_to_dict_writes(
    mode: Any, models: tuple[llm_db.Model, ...]
) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema")
    schema = adapter(llm_db.Model).json_schema(mode=mode)
    assert {"Cost", "CostTier", "Limits", "Lifecycle"} <= schema["$defs"].keys()
    check = jsonschema.Draft202012Validator(schema)
    for model in models:
        check.validate(model.to_dict())
    bad = {"id": "m", "provider": "p", "cost": {"modes": {"batch": {"input": "1"}}}}
    assert not check.is_valid(bad)
    assert not check.is_valid({"id": "m"})


# -- keys and specs --------------------------------------------------------------------


def test_a_key_is_read_from_a_pair_or_a_spec(published: llm_db.Snapshot) -> None:
    key = llm_db.ModelKey("openai", "gpt-4o")
    field = adapter(llm_db.ModelKey)
    for given in (key, ("OpenAI", "gpt-4o"), ["openai", "gpt-4o"], "gpt-4o@openai"):
        found = field.validate_python(given)
        assert found == key
        assert type(found) is llm_db.ModelKey
    assert field.dump_json(key) == b'["openai","gpt-4o"]'
    assert field.validate_json(field.dump_json(key)) == key
    assert field.json_schema()["anyOf"][1] == {"type": "string"}
    assert field.json_schema(mode="serialization")["type"] == "array"
    assert problem(llm_db.ModelKey, "opanai:gpt-4o")["type"] == "unknown_provider"
    assert problem(llm_db.ModelKey, "gpt-4o")["type"] == "invalid_format"
    assert field.validate_python(("openai", " gpt-4o ")) == key
    for empty in (("openai", ""), ("openai", " "), "openai:"):
        assert problem(llm_db.ModelKey, empty)["type"] == "invalid_format"


def test_a_spec_becomes_its_model(published: llm_db.Snapshot) -> None:
    model = published.model("openai:gpt-4o")
    field = adapter(llm_db.ModelSpec)
    assert llm_db.types.ModelSpec is llm_db.ModelSpec
    for given in ("openai:gpt-4o", "OpenAI:omni", ("openai", "gpt-4o"), model):
        assert field.validate_python(given) is model
    assert field.dump_json(model) == b'"openai:gpt-4o"'
    assert field.dump_python(model) == "openai:gpt-4o"
    assert field.validate_json(field.dump_json(model)) is model
    assert field.json_schema() == {"type": "string"}
    assert field.json_schema(mode="serialization") == {"type": "string"}


@pytest.mark.parametrize(
    ("given", "kind", "told"),
    [
        ("openai:gpt-4oo", "not_found", "did you mean"),
        ("opanai:gpt-4o", "unknown_provider", "opanai"),
        ("{gpt}", "invalid_format", "{gpt}"),
        (5, "invalid_format", "5"),
    ],
)
def test_a_spec_that_names_no_model_is_an_error_of_validation(
    published: llm_db.Snapshot, given: Any, kind: str, told: str
) -> None:
    found = problem(llm_db.ModelSpec, given)
    assert found["type"] == kind
    assert told in found["msg"]


# -- the generated enum ----------------------------------------------------------------


PROVIDERS = (
    TINY
    | provider("google-vertex", {"id": "gemini"}, aliases=["vertex_ai", "gcp.vertex"])
    | provider("302ai", {"id": "m"})
)


@pytest.mark.parametrize("embed", ["true", "false"])
def test_a_provider_id_takes_every_spelling(package: Packager, embed: str) -> None:
    name = f"spellings_{embed}"
    package(name, PROVIDERS, config=f"embed = {embed}")
    ids = import_module(name).ProviderId
    field = adapter(ids)
    for text in ("google_vertex", "google-vertex", "Google.Vertex"):
        assert ids(text) is field.validate_python(text) is ids.GOOGLE_VERTEX
    for text in ("vertex_ai", "Vertex-AI", "gcp.vertex", " openai "):
        expected = ids.OPENAI if "openai" in text else ids.GOOGLE_VERTEX
        assert ids(text) is field.validate_python(text) is expected
    assert ids("302AI") is ids.P_302AI
    assert field.validate_json('"OpenAI"') is ids.OPENAI
    assert field.dump_json(ids.OPENAI) == b'"openai"'
    assert field.json_schema()["enum"] == [member.value for member in ids]
    for text in ("opanai", "", "no such", "a" * 500):
        assert problem(ids, text)["type"] == "unknown_provider"
        with pytest.raises(ValueError, match="is not a valid"):
            ids(text)
    assert problem(ids, "opanai")["msg"] == (
        "unknown provider 'opanai'; did you mean `openai`?"
    )
    assert problem(ids, 5)["msg"] == "unknown provider 5"
    with pytest.raises(ValueError, match="is not a valid"):
        ids(5)


# -- FastAPI ---------------------------------------------------------------------------


def test_fastapi_takes_and_returns_them(published: llm_db.Snapshot) -> None:
    fastapi = pytest.importorskip("fastapi", reason="needs FastAPI")
    client_of = pytest.importorskip("fastapi.testclient", reason=CLIENT).TestClient
    app = fastapi.FastAPI()

    def show(model: Any) -> Any:
        return model

    def many() -> Any:
        return published.models("openai")

    def register(body: Any) -> Any:
        return body.id

    def keys(body: Any) -> Any:
        return list(body)

    # With annotations as objects: those of this module are strings.
    show.__annotations__ = {"model": llm_db.ModelSpec, "return": llm_db.Model}
    many.__annotations__ = {"return": tuple[llm_db.Model, ...]}
    register.__annotations__ = {"body": _body(fastapi, llm_db.Model), "return": str}
    keys.__annotations__ = {
        "body": list[llm_db.ModelKey],
        "return": list[llm_db.ModelKey],
    }
    app.get("/model")(show)
    app.get("/models")(many)
    app.post("/register")(register)
    app.post("/keys")(keys)

    client = client_of(app)
    model = published.model("openai:gpt-4o")
    assert (
        client.get("/model", params={"model": "gpt-4o@openai"}).json()
        == model.to_dict()
    )
    assert client.get("/models").json() == [
        m.to_dict() for m in published.models("openai")
    ]
    assert client.post("/register", json=model.to_dict()).json() == "gpt-4o"
    assert client.post("/keys", json=["openai:x"]).json() == [["openai", "x"]]
    missing = client.get("/model", params={"model": "openai:gpt-4oo"})
    assert missing.status_code == 422
    assert missing.json()["detail"][0]["type"] == "not_found"
    assert client.post("/register", json={"id": "m"}).status_code == 422

    described = client.get("/openapi.json").json()
    asked = described["paths"]["/model"]["get"]
    assert asked["parameters"][0]["schema"]["type"] == "string"
    answer = asked["responses"]["200"]["content"]["application/json"]["schema"]
    named = answer["$ref"].rpartition("/")[2]
    assert named.partition("-")[0] == "Model"
    assert "cost" in described["components"]["schemas"][named]["properties"]


def _body(fastapi: Any, kind: Any) -> Any:
    from typing import Annotated

    return Annotated[kind, fastapi.Body()]


def test_answers_are_given_as_to_dict_writes_them(published: llm_db.Snapshot) -> None:
    fastapi = pytest.importorskip("fastapi", reason="needs FastAPI")
    client_of = pytest.importorskip("fastapi.testclient", reason=CLIENT).TestClient
    usage = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}
    answers = {
        llm_db.Bill: published.cost("openai:gpt-4o", usage),
        llm_db.Match: published.identify("openai/gpt-4o"),
        llm_db.Usage: published.usage(usage),
    }
    app = fastapi.FastAPI()
    for kind, answer in answers.items():
        assert adapter(kind).validate_python(answer) is answer
        assert json.loads(adapter(kind).dump_json(answer)) == answer.to_dict()
        app.get(f"/{kind.__name__}")(_giving(answer, kind))
    client = client_of(app)
    for kind, answer in answers.items():
        assert client.get(f"/{kind.__name__}").json() == answer.to_dict()
    assert client.get("/openapi.json").status_code == 200


def _giving(answer: Any, kind: Any) -> Any:
    def ask() -> Any:
        return answer

    ask.__annotations__ = {"return": kind}
    return ask


# -- lean ------------------------------------------------------------------------------


def test_nothing_of_pydantic_is_imported_unasked() -> None:
    code = (
        "import sys, llm_db, llm_db.schema as s;"
        "llm_db.ModelSpec, s.Model(id='m', provider='p').to_dict();"
        "sys.exit(any(name.startswith('pydantic') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
