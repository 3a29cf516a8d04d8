"""The built-in sources and their hooks; `assert_canonical` and `transform`."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import TINY, Given, build, provider, specs
from llm_db import CostTier, Modality, NotCanonicalError, Provider, SourceError
from llm_db.errors import DocumentError, InvalidRecordError
from llm_db.sources import (
    Canonical,
    Config,
    Failure,
    LiteLLM,
    Local,
    ModelsDev,
    Packaged,
    Pullable,
    Remote,
    Runtime,
    Source,
    assert_canonical,
    litellm,
    transform,
)

Write = Callable[[str, str], Path]


# -- the contract ----------------------------------------------------------------------


def test_assert_canonical_takes_the_seeds_shape() -> None:
    assert_canonical({})
    assert_canonical({"openai": {"id": "openai", "models": []}})
    assert_canonical({"openai": {"id": "openai", "models": ({"id": "x"},)}})
    assert_canonical(TINY)
    # What stands in the records is validated later.
    assert_canonical({"openai": {"id": 5, "models": [None]}})


@pytest.mark.parametrize(
    "data",
    [
        None,
        5,
        "openai",
        [],
        [("openai", {})],
        {5: {"id": "x", "models": []}},
        {"openai": None},
        {"openai": []},
        {"openai": {}},
        {"openai": {"id": "openai"}},
        {"openai": {"models": []}},
        {"openai": {"id": None, "models": []}},
        {"openai": {"id": "openai", "models": None}},
        {"openai": {"id": "openai", "models": {}}},
        {"openai": {"id": "openai", "models": "x"}},
        {"openai": {"id": "openai", "models": iter([])}},
    ],
)
def test_assert_canonical_refuses_any_other_shape(data: Any) -> None:
    with pytest.raises(NotCanonicalError, match="canonical") as caught:
        assert_canonical(data)
    assert caught.value.reason == "not_canonical"
    assert isinstance(caught.value, ValueError)


def test_every_built_in_source_is_one_and_only_models_dev_can_pull(
    tmp_path: Path,
) -> None:
    sources: list[Source] = [
        Packaged(),
        Remote([]),
        Local(tmp_path),
        Config({}),
        Runtime({}),
        ModelsDev("https://x", tmp_path),
    ]
    for source in sources:
        assert isinstance(source, Source)
        assert isinstance(source, Pullable) is (type(source) is ModelsDev)
    assert not isinstance(object(), Source)


# -- Packaged --------------------------------------------------------------------------


def test_packaged_is_the_catalog_that_ships_in_canonical_form(
    package: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_DB_CATALOG", package("small"))
    data = Packaged().load()
    assert_canonical(data)
    full = llm_db.build(sources=[Given(data)])
    assert full.models() == llm_db.models()
    assert full.providers() == llm_db.providers()


def test_packaged_reads_a_snapshot_folder(write: Write, tmp_path: Path) -> None:
    write("b.json", json.dumps(provider("b", {"id": "m"})["b"]))
    write("a.json", json.dumps(provider("a-1", {"id": "m"})["a-1"]))
    lost = {"provider": "x", "id": "y", "field": "id", "reason": "why"}
    write("edition.json", json.dumps({"edition": "2026-01-02", "dropped": [lost]}))
    snapshot = llm_db.build(sources=[Packaged(snapshot=tmp_path)])
    assert specs(snapshot) == ["a_1:m", "b:m"]
    assert snapshot.report.dropped == (("packaged", "x", "y", "id", "why"),)


def test_a_snapshot_folder_that_is_not_there_is_an_empty_layer_and_a_warning(
    tmp_path: Path,
) -> None:
    source = Packaged(snapshot=tmp_path / "none")
    assert source.load() == {}
    snapshot = llm_db.build(sources=[source, Given(TINY)])
    assert "llm-db pull" in snapshot.report.warnings[0]


# -- Remote ----------------------------------------------------------------------------

API: dict[str, Any] = {
    "openai": {
        "id": "openai",
        "env": ["OPENAI_API_KEY"],
        "npm": "@ai-sdk/openai",
        "name": "OpenAI",
        "doc": "https://docs",
        "api": "https://api.openai.com/v1",
        "models": {"gpt-4o": {"id": "gpt-4o", "name": "GPT-4o"}},
    }
}


def files(documents: dict[str, Any]) -> Callable[[Path], bytes]:
    """A file reader over documents; bytes stand for themselves."""

    def read(path: Path) -> bytes:
        try:
            found = documents[path.name]
        except KeyError:
            raise FileNotFoundError(2, "No such file or directory", str(path)) from None
        return found if isinstance(found, bytes) else json.dumps(found).encode()

    return read


def test_remote_reads_files_in_models_devs_format(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(API))
    for paths in ([path], [str(path)], path, str(path)):
        snapshot = llm_db.build(sources=[Remote(paths)])
        assert specs(snapshot) == ["openai:gpt-4o"]
        assert snapshot.provider("openai").base_url == "https://api.openai.com/v1"


def test_later_files_override_earlier_ones_within_the_source() -> None:
    later = {
        "openai": {
            "id": "openai",
            "name": "Later",
            "models": {
                "gpt-4o": {"id": "gpt-4o", "limit": {"context": 9}},
                "new": {"id": "new"},
            },
        }
    }
    source = Remote(
        ["a.json", "b.json"], file_reader=files({"a.json": API, "b.json": later})
    )
    snapshot = llm_db.build(sources=[source])
    assert specs(snapshot) == ["openai:gpt-4o", "openai:new"]
    assert snapshot.provider("openai").name == "Later"
    assert snapshot.provider("openai").doc == "https://docs"
    model = snapshot.model("openai:gpt-4o")
    assert (model.name, model.limits) == ("GPT-4o", llm_db.Limits(context=9))
    assert [layer.source for layer in snapshot.report.layers] == ["remote"]


@pytest.mark.parametrize(
    "broken", [b"{", b"[]", b"\xff", b'{"a": NaN}', b'{"a":1,"a":2}']
)
def test_a_file_that_fails_is_logged_named_and_skipped(
    broken: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    reader = files({"good.json": API, "bad.json": broken})
    source = Remote(["bad.json", "good.json", "missing.json"], file_reader=reader)
    snapshot = llm_db.build(sources=[source])
    assert specs(snapshot) == ["openai:gpt-4o"]
    assert len(snapshot.report.warnings) == 2
    for name, warning in zip(
        ("bad.json", "missing.json"), snapshot.report.warnings, strict=True
    ):
        assert name in warning
    assert all(r.levelno == logging.WARNING for r in caplog.records)
    assert len(caplog.records) == 2


def test_no_file_at_all_is_no_data() -> None:
    for source in (Remote([]), Remote(["a", "b"], file_reader=files({"a": b"{"}))):
        with pytest.raises(SourceError) as caught:
            source.load()
        assert caught.value.reason == "no_data"


def test_whatever_a_reader_raises_or_gives_only_that_part_fails() -> None:
    def read(path: Path) -> Any:
        if path.name == "raises":
            raise RuntimeError("two\nlines")
        return "text" if path.name == "text" else json.dumps(API).encode()

    snapshot = llm_db.build(
        sources=[Remote(["raises", "text", "good"], file_reader=read)]
    )
    assert specs(snapshot) == ["openai:gpt-4o"]
    assert all(warning.isprintable() for warning in snapshot.report.warnings)


@pytest.mark.parametrize("source", [ModelsDev, LiteLLM])
def test_a_source_without_its_cache_says_to_pull_first(
    source: Callable[[str, Path], Source], tmp_path: Path
) -> None:
    with pytest.raises(SourceError, match="llm-db pull") as caught:
        source("https://models.dev/api.json", tmp_path / "caf\u00e9\n").load()
    assert caught.value.reason == "no_cache"
    assert str(caught.value).isascii()
    assert str(caught.value).isprintable()


def test_models_dev_reads_its_cache_and_no_network(tmp_path: Path) -> None:
    url = "https://models.dev/api.json"
    name = f"models-dev-{sha256(url.encode()).hexdigest()[:8]}.json"
    (tmp_path / name).write_text(json.dumps(API))
    snapshot = llm_db.build(sources=[ModelsDev(url, tmp_path)])
    assert specs(snapshot) == ["openai:gpt-4o"]


# -- transform -------------------------------------------------------------------------


def model_of(**fields: Any) -> llm_db.Model:
    """The finished model of one models.dev record."""
    document = {"p": {"id": "p", "models": {"m": {"id": "m", **fields}}}}
    data = transform(document)
    assert_canonical(data)
    return llm_db.build(sources=[Given(data)]).model("p:m")


def test_transform_keeps_providers_and_puts_the_rest_into_extra() -> None:
    data = transform(API)
    assert_canonical(data)
    found = llm_db.build(sources=[Given(data)]).provider("openai")
    assert found == llm_db.Provider(
        id="openai",
        name="OpenAI",
        base_url="https://api.openai.com/v1",
        env=("OPENAI_API_KEY",),
        doc="https://docs",
        sdk="@ai-sdk/openai",
    )


def test_transform_maps_every_field_that_has_one() -> None:
    model = model_of(
        name="M",
        family="f",
        release_date="2024-06",
        last_updated="2024-07-01",
        knowledge="2023",
        attachment=True,
        temperature=False,
        open_weights=True,
        status="beta",
        modalities={"input": ["text", "pdf"], "output": ["text"]},
        limit={"context": 10, "output": 5, "input": 7},
        cost={"input": 1, "output": 2.5, "cache_read": 0, "cache_write": 3},
    )
    assert (model.name, model.family, model.status) == ("M", "f", "beta")
    assert (model.release_date, model.last_updated) == ("2024-06", "2024-07-01")
    assert model.knowledge == "2023"
    assert (model.attachment, model.temperature, model.open_weights) == (
        True,
        False,
        True,
    )
    assert model.modalities is not None
    assert model.modalities.input == (Modality.TEXT, Modality.PDF)
    assert model.limits == llm_db.Limits(context=10, output=5, input=7)
    assert model.cost == llm_db.Cost(input=1, output=2.5, cache_read=0, cache_write=3)
    assert not model.deprecated
    assert model.extra == {}


def test_a_limit_of_zero_is_unknown() -> None:
    assert model_of(limit={"context": 0, "output": 8}).limits == llm_db.Limits(output=8)
    assert model_of(limit={"context": 0, "output": 0}).limits is None


def test_a_price_of_zero_is_free() -> None:
    cost = model_of(cost={"input": 0, "output": 0}).cost
    assert cost == llm_db.Cost(input=0, output=0)
    assert cost is not None
    assert cost.cache_read is None


def test_tiers_carry_their_own_prices() -> None:
    tier = {"input": 4, "output": 8, "tier": {"type": "context", "size": 128000}}
    cost = model_of(cost={"input": 2, "tiers": [tier]}).cost
    assert cost is not None
    assert cost.tiers == (CostTier(size=128000, input=4, output=8),)


def test_context_over_200k_alone_becomes_a_tier() -> None:
    model = model_of(cost={"input": 2, "context_over_200k": {"input": 4, "output": 8}})
    assert model.cost is not None
    assert model.cost.tiers == (CostTier(size=200_000, input=4, output=8),)
    assert model.extra == {}


def test_context_over_200k_beside_tiers_goes_if_it_repeats_one_and_else_to_extra() -> (
    None
):
    tier = {"input": 4, "output": 8, "tier": {"type": "context", "size": 200000}}
    repeats = model_of(
        cost={"tiers": [tier], "context_over_200k": {"input": 4, "output": 8}}
    )
    assert repeats.extra == {}
    differs = model_of(cost={"tiers": [tier], "context_over_200k": {"input": 5}})
    assert differs.extra == {"cost": {"context_over_200k": {"input": 5}}}
    for model in (repeats, differs):
        assert model.cost is not None
        assert model.cost.tiers == (CostTier(size=200000, input=4, output=8),)


@pytest.mark.parametrize("kind", ["time", "", 0, False])
def test_a_tier_of_another_kind_goes_to_extra(kind: Any) -> None:
    other = {"input": 4, "tier": {"type": kind, "size": 5}}
    model = model_of(cost={"input": 2, "tiers": [other]})
    assert model.cost == llm_db.Cost(input=2)
    assert model.extra == {"cost": {"other_tiers": [other]}}


def test_every_price_that_has_a_field_stands_in_it() -> None:
    prices = {"image": 2, "audio": 3, "training": 4}
    tier = {**prices, "tier": {"type": None, "size": 9}}
    model = model_of(cost={**prices, "tiers": [tier]})
    assert model.cost == llm_db.Cost(**prices, tiers=(CostTier(size=9, **prices),))
    assert model.extra == {}


def test_an_unknown_price_goes_to_extra() -> None:
    model = model_of(cost={"input": 1, "per_call": 0.5})
    assert model.cost == llm_db.Cost(input=1)
    assert model.extra == {"cost": {"per_call": 0.5}}


def test_tool_call_reasoning_and_structured_output_become_capabilities() -> None:
    has = model_of(
        tool_call=True,
        reasoning=True,
        structured_output=True,
        reasoning_options=[{"type": "effort"}, {"type": "budget_tokens", "max": 32000}],
    ).capabilities
    assert has.tools == llm_db.Tools(enabled=True)
    assert has.streaming == llm_db.Streaming(text=True, tool_calls=True)
    assert has.reasoning == llm_db.Reasoning(enabled=True, token_budget=32000)
    assert has.json == llm_db.Json(native=True, schema=True)
    assert has.chat
    assert not has.embeddings
    lacks = model_of(tool_call=False, reasoning=False, structured_output=False)
    assert lacks.capabilities == llm_db.Capabilities()


@pytest.mark.parametrize(("most", "budget"), [(0, 0), (5, 5), (-1, None), (None, None)])
def test_a_token_budget_is_a_maximum_of_zero_or_more(most: Any, budget: Any) -> None:
    options = [{"type": "budget_tokens", "max": most}]
    model = model_of(reasoning_options=options)
    assert model.capabilities.reasoning.token_budget == budget
    # -1, "as it likes", has no field.
    assert model.extra == ({"reasoning_options": options} if most == -1 else {})


def test_the_ways_to_steer_reasoning_are_typed() -> None:
    model = model_of(
        reasoning=True,
        reasoning_options=[
            {"type": "effort", "values": ["low", None, "high"]},
            {"type": "toggle"},
            {"type": "budget_tokens", "min": 0, "max": 9},
        ],
        interleaved={"field": "reasoning_content"},
    )
    assert model.capabilities.reasoning == llm_db.Reasoning(
        enabled=True,
        efforts=("low", "high"),
        toggle=True,
        min_budget=0,
        token_budget=9,
        field="reasoning_content",
    )
    assert model.extra == {}
    bare = model_of(reasoning_options=[{"type": "budget_tokens"}, {"type": "new"}])
    assert bare.capabilities.reasoning.budget is True
    assert bare.extra == {"reasoning_options": [{"type": "new"}]}
    between = model_of(reasoning=True, interleaved=True)
    assert between.capabilities.reasoning.interleaved is True
    assert between.extra == {}


def test_modes_are_called_by_what_their_request_sends() -> None:
    fast = {"cost": {"input": 2}, "provider": {"body": {"service_tier": "priority"}}}
    model = model_of(
        cost={"input": 1},
        experimental={
            "modes": {"fast": fast, "slow": {"cost": {"input": 0.5}}, "pro": {}}
        },
    )
    assert model.cost == llm_db.Cost(
        input=1,
        modes={"priority": llm_db.Cost(input=2), "slow": llm_db.Cost(input=0.5)},
    )
    assert model.extra == {"experimental": {"modes": {"pro": {}}}}


def test_of_two_modes_that_send_the_same_the_first_stays() -> None:
    def mode(price: int) -> dict[str, Any]:
        return {"cost": {"input": price}, "provider": {"body": {"speed": "fast"}}}

    model = model_of(experimental={"modes": {"one": mode(1), "two": mode(2)}})
    assert model.cost == llm_db.Cost(modes={"fast": llm_db.Cost(input=1)})
    assert model.extra == {"experimental": {"modes": {"two": mode(2)}}}


def test_the_rest_of_upstreams_facts_is_typed() -> None:
    model = model_of(
        description="Small and quick.",
        canonical_model_id="lab/m",
        provider={"api": "https://m.example", "npm": "sdk", "shape": "completions"},
    )
    assert (model.description, model.canonical) == ("Small and quick.", "lab/m")
    assert (model.base_url, model.sdk) == ("https://m.example", "sdk")
    assert model.extra == {"provider": {"shape": "completions"}}


@pytest.mark.parametrize(
    ("field", "raw"),
    [
        ("name", {"name": 5}),
        ("attachment", {"attachment": "yes"}),
        ("limits.context", {"limit": {"context": "8k"}}),
        ("limits.context", {"limit": {"context": -1}}),
        ("cost.input", {"cost": {"input": "free"}}),
        ("cost.input", {"cost": {"input": -0.5}}),
        ("cost", {"cost": "free"}),
        ("cost.tiers[0].size", {"cost": {"tiers": [{"tier": {"size": "x"}}]}}),
        ("modalities.input", {"modalities": {"input": "text"}}),
        ("capabilities.tools.enabled", {"tool_call": 1}),
        ("extra.new", {"new": float("inf")}),
    ],
)
def test_a_wrong_type_upstream_costs_its_field_and_is_named(
    field: str, raw: dict[str, Any]
) -> None:
    document = {
        "p": {"id": "p", "doc": 5, "models": {"m": {"id": "m", "family": "f"} | raw}}
    }
    snapshot = llm_db.build(sources=[Given(transform(document))])
    assert snapshot.model("p:m").family == "f"
    assert snapshot.report.dropped == ()
    found = {(d.provider, d.id, d.field) for d in snapshot.report.ignored}
    assert found >= {("p", None, "doc"), ("p", "m", field)}


@pytest.mark.parametrize(
    ("id", "family", "chats"),
    [
        ("whisper-large-v3", None, False),
        ("cohere/rerank-v3.5", None, False),
        ("bge-m3", "bge", False),
        ("gpt-4o-transcribe", None, False),
        ("voyage-3", "voyage", False),
        ("deepseek-ocr", None, True),
        ("lightgte5000", None, True),
    ],
)
def test_models_for_speech_and_retrieval_do_not_chat(
    id: str, family: str | None, chats: bool
) -> None:
    text = {"input": ["text"], "output": ["text"]}
    raw = {"id": id, "family": family, "modalities": text}
    document = {"p": {"id": "p", "models": {id: raw}}}
    snapshot = llm_db.build(sources=[Given(transform(document))])
    assert snapshot.model("p", id).capabilities.chat is chats


@pytest.mark.parametrize(
    "fields",
    [{"family": "text-embedding"}, {"family": "EMBED"}],
)
def test_embed_in_the_family_is_an_embedding_model(fields: dict[str, Any]) -> None:
    has = model_of(**fields).capabilities
    assert (has.embeddings, has.chat) == (True, False)


def test_embed_in_the_id_in_any_case_is_an_embedding_model() -> None:
    for id in ("text-embedding-3", "Qwen3-Embedding-8B", "EMBED", "x/nomic-embed"):
        data = transform({"p": {"id": "p", "models": {id: {"id": id}}}})
        has = llm_db.build(sources=[Given(data)]).models()[0].capabilities
        assert (has.embeddings, has.chat) == (True, False)


def test_a_model_that_gives_no_text_does_not_chat() -> None:
    assert not model_of(modalities={"output": ["image"]}).capabilities.chat
    assert model_of(modalities={"output": ["image", "text"]}).capabilities.chat
    assert not model_of(modalities={"input": ["audio"]}).capabilities.chat
    assert model_of().capabilities.chat


def test_the_status_deprecated_is_also_the_flag() -> None:
    assert model_of(status="deprecated").deprecated
    assert model_of(status="deprecated").status == "deprecated"
    assert not model_of(status="alpha").deprecated


def test_unknown_modalities_never_cost_the_model() -> None:
    model = model_of(modalities={"input": ["text", "smell"], "output": ["Text", "X"]})
    assert model.modalities == llm_db.Modalities(
        input=(Modality.TEXT,), output=(Modality.TEXT,)
    )
    assert model.extra == {"unknown_modalities": {"input": ["smell"], "output": ["X"]}}


def test_whatever_has_no_field_goes_to_extra() -> None:
    extra = {
        "interleaved": "sometimes",
        "provider": {"shape": "y"},
        "experimental": True,
    }
    assert model_of(**extra).extra == extra
    assert model_of(**extra).provider == "p"


def test_two_unknown_keys_that_have_one_place_in_extra_are_never_lost_silently() -> (
    None
):
    model = {
        "id": "m",
        "limits": {"rpm": 1, "tpm": 2},
        "limit": {"context": 8, "rpm": 3},
        "unknown_modalities": "odd",
        "modalities": {"input": ["text", "smell"]},
    }
    document = {"p": {"id": "p", "models": {"m": model}}}
    snapshot = llm_db.build(sources=[Given(transform(document))])
    assert snapshot.model("p:m").extra == {
        "limits": {"rpm": 3, "tpm": 2},
        "unknown_modalities": {"input": ["smell"]},
    }
    assert [tuple(i)[1:4] for i in snapshot.report.ignored] == [
        ("p", "m", "modalities.input"),
        ("p", "m", "extra.limits.rpm"),
        ("p", "m", "extra.unknown_modalities"),
    ]


def test_a_record_whose_key_is_not_its_id_is_dropped_and_named() -> None:
    document = {
        "p": {
            "id": "p",
            "models": {"a": {"id": "b"}, "c": {"id": "c"}, "d": 5, "e": {}},
        },
        "q": {"id": "other", "models": {"m": {"id": "m"}}},
        "r": 5,
        "s": {"models": {}},
        "t": {"id": "t", "models": 5},
    }
    snapshot = llm_db.build(sources=[Given(transform(document))])
    assert specs(snapshot) == ["p:c"]
    dropped = {(d.provider, d.id): d.field for d in snapshot.report.dropped}
    assert dropped == {
        ("p", "a"): "id",
        ("p", "d"): "",
        ("p", "e"): "id",
        ("q", None): "id",
        ("q", "m"): "provider",
        ("r", None): "",
        ("s", None): "id",
        ("t", None): "models",
    }


def test_a_key_that_is_not_a_string_costs_what_stands_under_it() -> None:
    good = {"id": "m", "name": "M", "limit": {1: 2, "context": 8}, "cost": {1: 2}}
    modes = {"modes": {1: {"cost": {"input": 1}}}}
    document: dict[Any, Any] = {
        None: {"id": None},
        "p": {"id": "p", "models": {1: {"id": 1}, "m": {**good, 2: 3}}},
        1: {"id": 1, "models": {2: {"id": 2}}},
        "q": {"id": "q", "models": {"n": {"id": "n", "experimental": modes}}},
    }
    snapshot = llm_db.build(sources=[Given(transform(document))])
    assert specs(snapshot) == ["p:m", "q:n"]
    assert snapshot.model("p:m").limits == llm_db.Limits(context=8)
    assert [d[1:4] for d in snapshot.report.dropped] == [
        ("p", "1", "id"),
        ("None", None, "id"),
        ("1", None, "id"),
        ("1", "2", "provider"),
    ]
    assert {d[1:4] for d in snapshot.report.ignored} == {
        ("p", "m", "limits.1"),
        ("p", "m", "cost.1"),
        ("p", "m", "extra.2"),
        ("q", "n", "extra.experimental"),
    }


@pytest.mark.parametrize("document", [[], [{"id": "p"}], "p", 5, None])
def test_what_is_not_a_mapping_is_a_document_error(document: Any) -> None:
    for read in (transform, litellm.transform):
        with pytest.raises(DocumentError, match="is not a JSON object at its root"):
            read(document)


def test_transform_changes_nothing_that_it_is_given() -> None:
    text = json.dumps(API)
    transform(API)
    assert json.dumps(API) == text


# -- Local -----------------------------------------------------------------------------


def test_local_reads_a_tree_of_toml_files(write: Write, tmp_path: Path) -> None:
    write(
        "openai/openai.toml", 'name = "OpenAI"\nenv = ["KEY"]\nbase_url = "https://x"\n'
    )
    write(
        "openai/gpt-4o.toml",
        'name = "GPT-4o"\nrelease_date = 2024-05-13\n[cost]\ninput = 1\n',
    )
    write("openai/other.toml", 'id = "org/other"\nprovider = "openai"\n')
    write("google-vertex/m.toml", "")
    write("README.md", "no provider")
    write(".hidden/x.toml", "no = TOML")
    write("openai/.hidden.toml", "no = TOML")
    write("openai/notes.txt", "no = TOML")
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["google_vertex:m", "openai:gpt-4o", "openai:org/other"]
    assert snapshot.provider("openai").env == ("KEY",)
    model = snapshot.model("openai:gpt-4o")
    assert model.release_date == "2024-05-13"
    assert model.cost == llm_db.Cost(input=1)
    assert snapshot.report.warnings == ()
    assert snapshot.report.dropped == ()


def test_a_toml_file_that_does_not_parse_is_logged_named_and_skipped(
    write: Write, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write("p/p.toml", "name = ")
    write("p/bad.toml", "= 5")
    write("p/good.toml", "")
    snapshot = llm_db.build(sources=[Local(str(tmp_path))])
    assert specs(snapshot) == ["p:good"]
    assert len(snapshot.report.warnings) == len(caplog.records) == 2
    assert "bad.toml" in snapshot.report.warnings[0]
    assert "p.toml" in snapshot.report.warnings[1]


def test_an_unknown_key_goes_to_extra_with_a_warning_that_names_the_nearest(
    write: Write, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write("p/p.toml", 'nam = "P"\n')
    write(
        "p/m.toml",
        "contextt = 5\n[limits]\ncontxt = 5\n[capabilities.tools]\nstrictt = true\n"
        "[[cost.tiers]]\nsize = 5\n[[cost.tiers]]\nsize = 6\ninputt = 1\n"
        "[cost.modes.batch]\ninptu = 1\n[cost.context_over_200k]\ninput = 1\n",
    )
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert snapshot.provider("p").extra == {"nam": "P"}
    assert snapshot.model("p:m").extra == {
        "contextt": 5,
        "limits": {"contxt": 5},
        "capabilities": {"tools": {"strictt": True}},
        "cost": {
            "tiers": [{}, {"inputt": 1}],
            "modes": {"batch": {"inptu": 1}},
            "context_over_200k": {"input": 1},
        },
    }
    text = "\n".join(snapshot.report.warnings)
    for key, near in (
        ("nam", "name"),
        ("limits.contxt", "limits.context"),
        ("capabilities.tools.strictt", "capabilities.tools.strict"),
        ("cost.tiers[1].inputt", "cost.tiers[1].input"),
        ("cost.modes.batch.inptu", "cost.modes.batch.input"),
        ("cost.context_over_200k", "cost.tiers"),
    ):
        assert f"'{key}'" in text
        assert f"did you mean `{near}`" in text
    # Who loads it need not read the report to learn of it.
    assert caplog.messages == [*snapshot.report.warnings]


def test_a_key_in_the_file_of_another_kind_says_where_it_belongs(
    write: Write, tmp_path: Path
) -> None:
    write("p/p.toml", "[[price]]\n[cost]\ninput = 1\n")
    write("p/m.toml", 'env = ["KEY"]\n[[prices]]\nsince = "2026-01-01"\n')
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    said = {w.split("'")[1]: w.partition("; ")[2] for w in snapshot.report.warnings}
    assert said == {
        "price": "it belongs in a model's file",
        "cost": "it belongs in a model's file",
        "env": "it belongs in the provider's own file, named after the folder",
        "prices": "did you mean `cost`, or `[[price]]`, which dates a price?",
    }


def test_a_tree_of_llmdb_is_read_with_a_warning_where_a_key_has_no_place(
    write: Write, tmp_path: Path
) -> None:
    write(
        "p-x/provider.toml",
        'id = "p_x"\nname = "P"\nenv = ["P_KEY"]\nexclude_models = ["old"]\n'
        '[runtime.auth]\ntype = "header"\n',
    )
    write(
        "p-x/e.toml",
        "[capabilities.embeddings]\nmin_dimensions = 8\nmax_dimensions = 9\n",
    )
    write("p-x/a.toml", 'aliases = ["b"]\n[pricing]\ncurrency = "USD"\n')
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["p_x:a", "p_x:e"]
    assert snapshot.report.dropped == ()
    provider = snapshot.provider("p-x")
    assert (provider.name, provider.env) == ("P", ("P_KEY",))
    assert provider.extra["exclude_models"] == ("old",)
    model = snapshot.model("p_x:e")
    assert model.capabilities.embeddings
    assert model.extra["embeddings"] == {"min_dimensions": 8, "max_dimensions": 9}
    text = "\n".join(snapshot.report.warnings)
    for said in (
        "'exclude_models' goes to extra; use deny in a policy instead",
        "'runtime' goes to extra",
        "'pricing' goes to extra; did you mean `cost`?",
        "e.toml: capabilities.embeddings is true or false",
    ):
        assert said in text


def test_a_model_that_is_called_provider_stays_one(
    write: Write, tmp_path: Path
) -> None:
    write("p/p.toml", 'name = "P"\n')
    write("p/provider.toml", "")
    write("q/provider.toml", 'id = "another"\n')
    write("q/q.toml", "")
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["p:provider", "q:another"]
    assert snapshot.provider("p").name == "P"


def test_whatever_a_folder_reader_raises_only_that_part_fails(
    caplog: pytest.LogCaptureFixture,
) -> None:
    folders: dict[str, list[str]] = {"root": ["good", "bad"], "good": ["m.toml"]}
    local = Local(
        "root",
        dir_reader=lambda path: folders[path.name],
        file_reader=lambda path: b"",
    )
    snapshot = llm_db.build(sources=[local])
    assert specs(snapshot) == ["good:m"]
    (warning,) = snapshot.report.warnings
    assert "root/bad" in warning
    assert caplog.messages == [warning]
    with pytest.raises(SourceError, match="nowhere") as caught:
        Local("nowhere", dir_reader=local.dir_reader).load()
    assert caught.value.reason == "no_data"
    assert isinstance(caught.value.__cause__, KeyError)


def test_models_inside_a_provider_file_are_left_out_with_a_warning(
    write: Write, tmp_path: Path
) -> None:
    write("p/p.toml", 'name = "P"\n[[models]]\nid = "inside"\n')
    write("p/m.toml", "")
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["p:m"]
    assert any("'models'" in warning for warning in snapshot.report.warnings)


def test_a_toml_file_in_the_wrong_place_is_named(write: Write, tmp_path: Path) -> None:
    write("p/m.toml", "")
    for misplaced in (
        *("top.toml", "top.json", "p/UPPER.TOML", "p/x.yaml", "p/x.json"),
        *("p/vendor/model.toml", "p/deep/er/down/model.toml"),
        "providers/openai/models/gpt-4o.toml",  # as in the repository of models.dev
    ):
        write(misplaced, "")
    for quiet in ("README.md", "p/README.md", "p/notes/a.txt", "p/.git/x/m.toml"):
        write(quiet, "")
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["p:m"]
    named = [warning.split(" is not read")[0] for warning in snapshot.report.warnings]
    assert named == [
        *("local: top.toml", "local: top.json", "local: p/UPPER.TOML"),
        *("local: p/deep", "local: p/vendor", "local: p/x.json", "local: p/x.yaml"),
        "local: providers/openai",
    ]


def test_folders_without_end_are_looked_into_for_a_while(
    write: Write, tmp_path: Path
) -> None:
    write("p/m.toml", "")
    (tmp_path / "p/a").symlink_to(".", target_is_directory=True)
    (tmp_path / "p/b").mkdir()
    for name in "cd":
        (tmp_path / "p/b" / name).symlink_to(".", target_is_directory=True)
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["p:m"]
    (warning,) = snapshot.report.warnings
    assert "p/a is not read" in warning


@pytest.mark.parametrize(
    ("line", "got"), [("id = 4", "4"), ('id = ""', "''"), ("id = []", "[]")]
)
def test_a_model_whose_id_cannot_be_one_is_named_by_its_file(
    write: Write, tmp_path: Path, line: str, got: str
) -> None:
    write("p/m-1.toml", line)
    write("p/m-2.toml", "")
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["p:m-2"]
    assert [tuple(dropped) for dropped in snapshot.report.dropped] == [
        ("local", "p", "m-1", "id", f"expected a non-empty string, got {got}")
    ]


def test_a_provider_file_may_spell_the_id_in_another_way(
    write: Write, tmp_path: Path
) -> None:
    write("google_vertex/google-vertex.toml", 'name = "Vertex"')
    write("google_vertex/m.toml", "")
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["google_vertex:m"]
    assert snapshot.provider("google_vertex").name == "Vertex"


def test_one_file_of_a_folder_is_the_provider_and_all_others_are_models(
    write: Write, tmp_path: Path
) -> None:
    write("a_b/a_b.toml", 'name = "Provider"')
    write("a_b/a-b.toml", 'name = "Model"')
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert snapshot.provider("a_b").name == "Provider"
    assert [(m.id, m.name) for m in snapshot.models("a_b")] == [("a-b", "Model")]


def test_an_empty_provider_file_is_a_provider(write: Write, tmp_path: Path) -> None:
    write("p/p.toml", "")
    write("q/README.md", "")
    snapshot = llm_db.build(sources=[Given(TINY), Local(tmp_path)])
    assert snapshot.provider("p") == Provider(id="p")
    assert snapshot.report.layers[1] == ("local", 1, 0)


def test_a_model_that_names_another_provider_is_dropped(
    write: Write, tmp_path: Path
) -> None:
    write("p/m.toml", 'provider = "q"\n')
    write("p/n.toml", 'provider = "P"\n')
    snapshot = llm_db.build(sources=[Local(tmp_path)])
    assert specs(snapshot) == ["p:n"]
    assert [(d.source, d.provider, d.id, d.field) for d in snapshot.report.dropped] == [
        ("local", "p", "m", "provider")
    ]


def test_a_folder_that_cannot_be_read_is_no_data(tmp_path: Path) -> None:
    for path in (tmp_path / "none", __file__):
        with pytest.raises(SourceError) as caught:
            Local(path).load()
        assert caught.value.reason == "no_data"


def test_the_hooks_of_local_stand_for_the_file_system() -> None:
    tree = {"p": ["p.toml", "m.toml"], "file.txt": None}
    texts = {"p.toml": b'name = "P"', "m.toml": b'name = "M"'}

    def list_folder(path: Path) -> Iterable[str]:
        if path.name == "nowhere":
            return tree
        names = tree[path.name]
        if names is None:
            raise NotADirectoryError(20, "Not a directory")
        return names

    source = Local(
        "nowhere", file_reader=lambda p: texts[p.name], dir_reader=list_folder
    )
    snapshot = llm_db.build(sources=[source])
    assert snapshot.model("p:m").name == "M"
    assert snapshot.provider("p").name == "P"
    del texts["p.toml"]
    assert len(llm_db.build(sources=[source]).report.warnings) == 1


# -- Config and Runtime ----------------------------------------------------------------


@pytest.mark.parametrize("kind", [Config, Runtime])
def test_overrides_keyed_by_provider_inject_it_into_each_model(
    kind: type[Config],
) -> None:
    overrides = {
        "openai": {
            "base_url": "https://staging-api.openai.com",
            "models": [
                {"id": "gpt-4o", "cost": {"input": 0.0, "output": 0.0}},
                {"id": "gpt-4o-mini", "limits": {"context": 200_000}},
            ],
        },
        "anthropic": {"base_url": "https://proxy.example.com/anthropic"},
    }
    snapshot = llm_db.build(sources=[Given(TINY), kind(overrides)])
    assert snapshot.provider("openai").base_url == "https://staging-api.openai.com"
    assert snapshot.provider("openai").name == "OpenAI"
    assert (
        snapshot.provider("anthropic").base_url == "https://proxy.example.com/anthropic"
    )
    assert snapshot.model("openai:gpt-4o").cost == llm_db.Cost(input=0.0, output=0.0)
    assert snapshot.model("openai:gpt-4o-mini").limits == llm_db.Limits(context=200_000)
    assert len(snapshot.models()) == 15


@pytest.mark.parametrize("kind", [Config, Runtime])
def test_the_legacy_form_of_overrides_is_read_too(kind: type[Config]) -> None:
    both = {
        "providers": [{"id": "sandbox", "name": "Sandbox"}],
        "models": [
            {"id": "m", "provider": "sandbox"},
            {"id": "x", "provider": "openai"},
        ],
    }
    snapshot = llm_db.build(sources=[Given(TINY), kind(both)])
    assert snapshot.provider("sandbox").name == "Sandbox"
    assert "sandbox:m" in specs(snapshot)
    assert "openai:x" in specs(snapshot)
    only_models = kind({"models": [{"id": "x", "provider": "openai"}]})
    assert len(llm_db.build(sources=[Given(TINY), only_models]).models()) == 16
    only_providers = kind(
        {"providers": [{"id": "openai", "doc": "d"}], "models": None, "x": None}
    )
    assert (
        llm_db.build(sources=[Given(TINY), only_providers]).provider("openai").doc
        == "d"
    )


def test_a_legacy_provider_that_is_there_twice_is_named_and_the_first_stays() -> None:
    given = {
        "providers": [
            {"id": "a", "name": "N", "extra": {"k": 1}, "models": [{"id": "inside"}]},
            {"id": "a", "name": None, "extra": {"j": 2}},
        ],
        "models": [{"id": "m", "provider": "a"}],
    }
    snapshot = llm_db.build(sources=[Config(given)])
    assert snapshot.provider("a") == Provider(id="a", name="N", extra={"k": 1})
    assert specs(snapshot) == ["a:inside", "a:m"]
    assert [(d.provider, d.id, d.field) for d in snapshot.report.dropped] == [
        ("a", None, "id")
    ]


def test_a_legacy_model_goes_to_the_spelling_of_its_provider_that_stays() -> None:
    given = {
        "providers": [{"id": "a_b"}, {"id": "a-b", "name": "N"}],
        "models": [{"id": id, "provider": id} for id in ("a_b", "a-b", "A.B")],
    }
    snapshot = llm_db.build(sources=[Config(given)])
    assert snapshot.provider("a-b").name == "N"
    assert specs(snapshot) == ["a_b:A.B", "a_b:a-b", "a_b:a_b"]
    assert [(d.provider, d.id) for d in snapshot.report.dropped] == [("a_b", None)]


def test_none_in_a_list_means_absent() -> None:
    model = {
        "id": "m",
        "aliases": ["x", None],
        "tags": [None],
        "modalities": {"input": ["text", None]},
        "cost": {"tiers": [None, {"size": 1}]},
        "extra": {"efforts": [None, "low"]},
    }
    given = {"p": {"env": [None, "KEY"], "models": [model]}}
    snapshot = llm_db.build(sources=[Config(given)])
    assert snapshot.report.dropped == ()
    assert snapshot.provider("p").env == ("KEY",)
    found = snapshot.model("p:m")
    assert (found.aliases, found.tags) == (("x",), ())
    assert found.modalities == llm_db.Modalities(input=("text",))
    assert found.cost == llm_db.Cost(tiers=(CostTier(size=1),))
    assert found.extra == {"efforts": (None, "low")}


def test_what_a_source_of_ones_own_has_to_say_is_one_line_each(
    caplog: pytest.LogCaptureFixture,
) -> None:
    said = Canonical(
        TINY,
        warnings=["two\nlines"],
        failures=[Failure("part", SourceError("broken\x1b"))],
    )
    report = llm_db.build(sources=[Given(said)]).report
    assert report.warnings == ("given: skipped: broken\\x1b", "given: two\\nlines")
    assert caplog.messages == ["given: two\\nlines"]


def test_a_deep_record_that_is_there_twice_is_dropped_like_any_other() -> None:
    deep: dict[str, Any] = {}
    for _ in range(3000):
        deep = {"a": deep}
    given = {
        "p": {
            "models": [
                {"id": "m", "extra": deep},
                {"id": "m", "extra": deep},
                {"id": "n", "k": deep, "extra": {"k": deep}},
                {"id": "fine"},
            ]
        }
    }
    snapshot = llm_db.build(sources=[Config(given)])
    assert specs(snapshot) == ["p:fine"]
    assert {(d.provider, d.id) for d in snapshot.report.dropped} == {
        ("p", "m"),
        ("p", "n"),
    }


def test_what_a_source_dropped_stands_under_the_id_of_its_provider() -> None:
    api = {"g-v": {"id": "g-v", "models": {"a": {"id": "b"}, "c": {"id": "c"}}}}
    source = Remote(["a.json"], file_reader=files({"a.json": api}))
    snapshot = llm_db.build(sources=[source])
    assert [(d.provider, d.id) for d in snapshot.report.dropped] == [("g_v", "a")]


def test_a_catalog_on_top_of_a_layer_says_only_what_was_stated() -> None:
    lower = {
        "openai": {
            "models": [
                {
                    "id": "gpt-4o",
                    "tags": ["house"],
                    "capabilities": {"json": {"strict": True}},
                }
            ]
        }
    }
    snapshot = llm_db.build(sources=[Config(lower), Packaged()])
    model, shipped = snapshot.model("openai:gpt-4o"), llm_db.model("openai:gpt-4o")
    assert model.tags == ("house",)
    assert model.capabilities.json.strict
    assert model.capabilities.tools == shipped.capabilities.tools
    assert snapshot.models("anthropic") == llm_db.models("anthropic")


def test_a_legacy_model_of_a_provider_in_no_layer_is_dropped_and_named() -> None:
    lost = Runtime({"models": [{"id": "m", "provider": "nowhere"}]})
    snapshot = llm_db.build(sources=[Given(TINY), lost])
    assert [tuple(d)[:4] for d in snapshot.report.dropped] == [
        ("runtime", "nowhere", "m", "provider")
    ]
    assert snapshot.report.layers[1] == ("runtime", 0, 1)


def test_a_legacy_record_that_does_not_say_whose_it_is_is_dropped_and_named() -> None:
    lost = Runtime(
        {
            "providers": [{"name": "x"}, 5, None, {"id": 5}],
            "models": [
                {"id": "m"},
                "x",
                {"id": "n", "provider": 5},
                {"provider": "openai"},
            ],
        }
    )
    snapshot = llm_db.build(sources=[Given(TINY), lost])
    assert len(snapshot.models()) == 15
    assert [(d.provider, d.id, d.field) for d in snapshot.report.dropped] == [
        ("", None, "id"),
        ("", None, ""),
        ("", None, ""),
        ("", None, "id"),
        ("", "m", "provider"),
        ("", None, ""),
        ("", "n", "provider"),
        ("openai", "[0]", "id"),
    ]


def test_none_in_overrides_means_absent() -> None:
    assert Config(None).load() == Runtime(None).load() == {}
    nothing = {
        "openai": {
            "id": None,
            "name": None,
            "models": [
                {
                    "id": "gpt-4o",
                    "cost": None,
                    "aliases": None,
                    "limits": {"context": None},
                }
            ],
        },
        "anthropic": {"models": None},
        "google-vertex": None,
    }
    assert build(TINY, runtime_overrides=nothing) == build(TINY)
    assert build(TINY, runtime_overrides={}) == build(TINY)


def _nested(depth: int, key: str) -> dict[str, Any]:
    value: dict[str, Any] = {"input": 1}
    for _ in range(depth):
        value = {"modes": {"x": value}} if key == "modes" else {key: value}
    return value


def _endless() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["modes"] = {"x": value}
    return value


@pytest.mark.parametrize(
    "cost",
    [
        {"tools": _nested(1000, "a")},
        _nested(1000, "modes"),
        _nested(100, "modes"),
        _endless(),
    ],
    ids=["tools", "modes", "100 modes", "endless"],
)
def test_a_cost_that_nests_too_deep_drops_its_model_alone(cost: dict[str, Any]) -> None:
    models = [{"id": "deep", "cost": cost}, {"id": "fine"}]
    given = {"p": {"id": "p", "models": models}}
    for source in (Config(given), Given(given)):
        snapshot = llm_db.build(sources=[source])
        assert specs(snapshot) == ["p:fine"]
        (dropped,) = snapshot.report.dropped
        assert dropped.id == "deep"
        assert "nests more than 60 deep" in dropped.reason
    with pytest.raises(InvalidRecordError):
        llm_db.Model.from_dict({"id": "deep", "provider": "p", "cost": cost})


def test_two_spellings_of_one_provider_are_never_merged_silently() -> None:
    twice = {"a-b": {"models": [{"id": "x"}]}, "a.b": {"models": [{"id": "y"}]}}
    snapshot = llm_db.build(sources=[Config(twice)])
    assert specs(snapshot) == ["a_b:x"]
    assert [(d.provider, d.id) for d in snapshot.report.dropped] == [
        ("a.b", None),
        ("a.b", "y"),
    ]
    assert "'a-b'" in snapshot.report.dropped[0].reason


def test_a_snapshot_without_its_edition_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "up").mkdir()
    (tmp_path / "up/p.json").write_text('{"id": "p", "models": [{"id": "m"}]}')
    found = llm_db.build(sources=[Packaged(snapshot=tmp_path / "up")])
    assert [model.spec for model in found.models()] == ["p:m"]
    assert found.report.warnings == (
        "packaged: the snapshot up has no edition.json, so nothing says of what day it is;"
        " put the committed file back, or run `llm-db pull`",
    )
