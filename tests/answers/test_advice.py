"""What a miss says, and what is said of names that have no effect."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import Given, build, provider, specs
from llm_db import InvalidSpecError, LLMDBError, Snapshot, UnknownProviderError
from llm_db.sources import Config, Local, Packaged


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return build(
        provider("openai", {"id": "gpt-4o"}, {"id": "gpt-4"}, {"id": "o3"})
        | provider("azure", {"id": "gpt-4o"}, aliases=["azure_openai"])
        | provider("resale", {"id": "azure-gpt-4o"}, {"id": "gpt-4o"})
        | provider(
            "google-vertex",
            {"id": "claude-sonnet-4@20250514"},
            {"id": "gemini-2.5-flash"},
            aliases=["vertex_ai"],
        )
        | provider(
            "amazon-bedrock",
            {"id": "meta.llama3-1-8b-instruct-v1:0"},
            aliases=["bedrock"],
        )
    )


@pytest.mark.parametrize(
    ("ask", "text", "message"),
    [
        ("model", "azure/gpt-4o", "did you mean `azure:gpt-4o`?"),
        ("resolve", "azure/gpt-4o-x", "did you mean `azure:gpt-4o`?"),
        (
            "model",
            "vertex_ai/claude-sonnet-4@20250514",
            "names no provider; write 'provider:model' or 'model@provider', or let"
            " resolve() find a bare model id; did you mean"
            " `google_vertex:claude-sonnet-4@20250514`?",
        ),
        (
            "resolve",
            "vertex_ai/claude-sonnet-4@20250514",
            "did you mean `google_vertex:claude-sonnet-4@20250514`?",
        ),
        ("model", "gpt-4o", "did you mean `openai:gpt-4o`?"),
        (
            "model",
            "opnai:gpt-4o",
            "unknown provider 'opnai'; did you mean `openai:gpt-4o`?",
        ),
        ("model", "openai:gpt-4oo", "did you mean `openai:gpt-4o` or `openai:gpt-4`?"),
        ("model", "openai:GPT 4o", "did you mean `openai:gpt-4o`?"),
        (
            "model",
            "azure:o3",
            "provider 'azure' has no model 'o3'; did you mean `openai:o3`",
        ),
        (
            "model",
            "meta.llama3-1-8b-instruct-v1:0",
            "did you mean `amazon_bedrock:meta.llama3-1-8b-instruct-v1:0`?",
        ),
        ("provider", "bedrok", "did you mean `amazon_bedrock`?"),
        ("identify", "openai/gpt-4oo", "did you mean `openai:gpt-4o`"),
        ("identify", "gpt-4o-turbo", "did you mean `openai:gpt-4o`"),
    ],
)
def test_a_miss_names_what_was_meant(
    snapshot: Snapshot, ask: str, text: str, message: str
) -> None:
    with pytest.raises(LLMDBError) as caught:
        getattr(snapshot, ask)(text)
    assert message in str(caught.value)


@pytest.mark.parametrize("text", ["claude-sonnet-4@20250514", "a/b:c", "x@1"])
def test_what_cannot_be_a_provider_is_not_reported_as_one(
    snapshot: Snapshot, text: str
) -> None:
    with pytest.raises(InvalidSpecError, match="names no provider"):
        snapshot.model(text)
    with pytest.raises(LLMDBError) as caught:
        snapshot.resolve("un" + text)
    assert "unknown provider" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("bedrock/claude-sonnet-4-5", "anthropic:claude-sonnet-4-5"),
        ("mistral/gpt-4o", "openai:gpt-4o"),
        ("openai/gpt-4o-x", "openai:gpt-4o"),
    ],
)
def test_every_question_gives_the_same_advice(text: str, meant: str) -> None:
    asks: list[Callable[[], object]] = [
        lambda: llm_db.model(text),
        lambda: llm_db.resolve(text),
        lambda: llm_db.identify(text),
        lambda: llm_db.identify(text, scope="openai"),
        lambda: llm_db.offers(text),
        lambda: llm_db.cost(text, {"input_tokens": 1, "output_tokens": 1}),
    ]
    said = []
    for ask in asks:
        with pytest.raises(LLMDBError) as caught:
            ask()
        said.append(str(caught.value).partition("did you mean ")[2])
    assert said[0].startswith(f"`{meant}`")
    assert set(said) == {said[0]}


def test_labs_come_before_resellers_and_no_model_comes_twice() -> None:
    snapshot = build(
        provider(
            "a-shop", {"id": "gpt-4o", "aliases": ["gpt-4o-2024", "gpt-4o-latest"]}
        )
        | provider("openai", {"id": "gpt-4o", "aliases": ["gpt-4o-2024"]})
    )
    with pytest.raises(LLMDBError) as caught:
        snapshot.resolve("gpt-4o-2023")
    said = str(caught.value)
    assert said.endswith("did you mean `openai:gpt-4o`?") or said.endswith(
        "did you mean `openai:gpt-4o` or `a_shop:gpt-4o`?"
    )


def test_another_shop_of_the_provider_that_has_the_id_is_named_first() -> None:
    """litellm's `perplexity/google/…` is what Perplexity's agents sell."""
    shops = build(
        provider("lab", {"id": "small-1"})
        | provider("lab-agent", {"id": "google/gemini-9", "aliases": ["gemini-9"]})
        | provider("labour", {"id": "google/gemini-9"})
        | provider("google", {"id": "gemini-9"})
    )
    for text in ("lab:google/gemini-9", "lab:gemini-9"):
        for ask in (shops.model, shops.resolve, shops.identify):
            with pytest.raises(LLMDBError, match="did you mean `lab_agent:google/gem"):
                ask(text)
    without = shops.with_filters(deny={"lab_agent": "all"})
    with pytest.raises(LLMDBError, match="did you mean `google:gemini-9`"):
        without.model("lab:google/gemini-9")


def test_what_the_policy_hides_is_said_to_be_hidden(snapshot: Snapshot) -> None:
    hiding = snapshot.with_filters(deny={"azure": "all"})
    for ask in (hiding.model, hiding.resolve):
        with pytest.raises(LLMDBError, match="'azure:gpt-4o' is hidden by the policy"):
            ask("azure:gpt-4o")
    # Nor is it advised.
    with pytest.raises(LLMDBError) as caught:
        hiding.model("azure:gpt-4oo")
    assert "azure:gpt-4o`" not in str(caught.value)


def test_a_provider_goes_by_its_aliases_wherever_one_is_named(
    snapshot: Snapshot,
) -> None:
    assert snapshot.parse_provider("bedrock") == "amazon_bedrock"
    assert snapshot.parse_provider("Vertex.AI") == "google_vertex"
    assert snapshot.provider("azure_openai").id == "azure"
    assert snapshot.model("azure_openai:gpt-4o").spec == "azure:gpt-4o"
    assert snapshot.model("gpt-4o@azure-openai").spec == "azure:gpt-4o"
    assert snapshot.model(("vertex_ai", "gemini-2.5-flash")).provider == "google_vertex"
    assert snapshot.resolve("gpt-4o", scope="azure_openai").provider == "azure"
    assert snapshot.models("vertex_ai") == snapshot.models("google-vertex")
    assert snapshot.select(scope="azure_openai").provider == "azure"
    assert snapshot.allowed("azure_openai:gpt-4o")
    assert snapshot.candidates(prefer=["vertex_ai"])[0].provider == "google_vertex"
    with pytest.raises(UnknownProviderError):
        snapshot.parse_provider("vertex")


def test_an_id_beats_an_alias_and_a_contested_alias_goes_to_the_first() -> None:
    snapshot = build(
        provider("b", {"id": "m"}, aliases=["both", "a", "b-2"])
        | provider("a", {"id": "m"}, aliases=["both", "no/name"])
    )
    assert snapshot.parse_provider("both") == "a"
    assert snapshot.parse_provider("a") == "a"
    assert snapshot.parse_provider("b.2") == "b"
    assert snapshot.report.warnings == (
        "the alias 'both' of the provider 'b' belongs to 'a'",
        "the alias 'a' of the provider 'b' belongs to 'a'",
    )


def test_an_alias_that_a_new_provider_takes_over_is_reported(
    package: Callable[..., str],
) -> None:
    data = provider("amazon-bedrock", {"id": "m"}, aliases=["bedrock"])
    name = package("taken_over", data)
    new = Given(provider("bedrock", {"id": "x"}))
    for sources in (
        [Packaged(catalog=name), new],
        [Given({}), Packaged(catalog=name), new],
        [Given(data), new],
    ):
        built = llm_db.build(sources=sources)
        assert built.parse_provider("bedrock") == "bedrock"
        assert built.report.warnings == (
            "the alias 'bedrock' of the provider 'amazon_bedrock' belongs to 'bedrock'",
        )


def test_an_override_names_a_provider_by_an_alias() -> None:
    lower = provider("amazon-bedrock", {"id": "m"}, aliases=["bedrock"])
    over = {
        "bedrock": {"base_url": "x", "models": [{"id": "m", "name": "M"}, {"id": "n"}]}
    }
    flat = {"models": [{"id": "n", "provider": "bedrock"}]}
    for built in (
        build(lower, runtime_overrides=over),
        llm_db.build(sources=tuple(map(Config, (lower, over))), runtime_overrides=flat),
    ):
        assert built.provider_ids == ("amazon_bedrock",)
        assert built.provider("bedrock").base_url == "x"
        assert [m.spec for m in built.models()] == [
            "amazon_bedrock:m",
            "amazon_bedrock:n",
        ]
        assert built.model("bedrock:m").name == "M"
        assert built.report.warnings == ()
    # Another source's provider of that id is a provider of its own.
    both = build(lower, provider("bedrock", {"id": "o"}), runtime_overrides=over)
    assert both.provider_ids == ("amazon_bedrock", "bedrock")
    assert both.provider("bedrock").base_url == "x"


def test_an_override_under_a_contested_alias_goes_to_the_first_provider(
    package: Callable[..., str],
) -> None:
    data = provider("amazon-bedrock", {"id": "m"}, aliases=["bedrock"])
    name = package("contested_provider", data)
    other = Config(provider("zzz", {"id": "q"}, aliases=["bedrock"]))
    over = {"bedrock": {"base_url": "x", "models": [{"id": "n"}]}}
    for sources in (
        [Packaged(catalog=name), other],
        [other, Packaged(catalog=name)],
        [Given(data), other],
        [other, Given(data)],
    ):
        built = llm_db.build(sources=sources, runtime_overrides=over)
        assert built.parse_provider("bedrock") == "amazon_bedrock"
        assert [p.base_url for p in built.providers()] == ["x", None]
        assert specs(built) == ["amazon_bedrock:m", "amazon_bedrock:n", "zzz:q"]


@pytest.mark.parametrize(
    "over",
    [
        {"bedrock": {"models": [{"id": "n", "provider": "amazon_bedrock"}]}},
        {"bedrock": {"models": [{"id": "n", "provider": "aws.bedrock"}]}},
        {"amazon-bedrock": {"models": [{"id": "n", "provider": "bedrock"}]}},
        {"bedrock": {"id": "amazon-bedrock", "models": [{"id": "n"}]}},
        {"amazon-bedrock": {"id": "bedrock", "models": [{"id": "n"}]}},
        {
            "providers": [{"id": "bedrock"}],
            "models": [{"id": "n", "provider": "amazon_bedrock"}],
        },
    ],
)
def test_an_override_may_mix_the_names_of_a_provider(
    package: Callable[..., str], over: dict[str, Any]
) -> None:
    data = provider("amazon-bedrock", {"id": "m"}, aliases=["bedrock", "aws_bedrock"])
    name = package("mixed_names", data)
    for below in (Given(data), Packaged(catalog=name)):
        built = llm_db.build(sources=[below], runtime_overrides=over)
        assert specs(built) == ["amazon_bedrock:m", "amazon_bedrock:n"]
        assert built.report.dropped == ()
        assert built.report.warnings == ()
    # To a machine's format one name is one provider.
    alone = build(data, {"bedrock": {"id": "amazon_bedrock", "models": []}})
    assert [d.field for d in alone.report.dropped] == ["id"]


def test_a_file_may_name_its_provider_by_an_alias(tmp_path: Path) -> None:
    (tmp_path / "bedrock").mkdir()
    (tmp_path / "bedrock" / "bedrock.toml").write_text('id = "amazon-bedrock"')
    (tmp_path / "bedrock" / "n.toml").write_text('provider = "amazon-bedrock"')
    data = provider("amazon-bedrock", {"id": "m"}, aliases=["bedrock"])
    built = llm_db.build(sources=[Given(data), Local(tmp_path)])
    assert specs(built) == ["amazon_bedrock:m", "amazon_bedrock:n"]
    assert built.report.dropped == ()


def test_names_of_one_provider_that_contradict_each_other_are_a_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    data = provider("amazon-bedrock", {"id": "m"}, aliases=["bedrock", "aws_bedrock"])
    over = {
        "bedrock": {"name": "q", "models": [{"id": "m", "name": "1"}]},
        "aws.bedrock": {"name": "r", "models": [{"id": "m", "name": "2"}]},
        "amazon-bedrock": {"doc": "d"},
    }
    built = build(data, runtime_overrides=over)
    assert (built.provider("bedrock").name, built.provider("bedrock").doc) == ("q", "d")
    assert list(built.report.warnings) == [
        "runtime: the provider 'amazon_bedrock' is listed under 'amazon_bedrock' and"
        " 'aws_bedrock' and 'bedrock'; later ones win, field by field",
        "runtime: amazon_bedrock:m is listed under 'aws_bedrock' and 'bedrock'; later"
        " ones win, field by field",
    ]
    assert [r.getMessage() for r in caplog.records] == list(built.report.warnings)
    over = {"bedrock": {"name": "q"}, "aws.bedrock": {"name": "q", "doc": "d"}}
    assert build(data, runtime_overrides=over).report.warnings == ()


def test_merge_unites_the_aliases_of_a_provider() -> None:
    lower = provider("p", {"id": "m"}, aliases=["one"])
    snapshot = build(lower, {"p": {"id": "p", "aliases": ["two"], "models": []}})
    assert snapshot.provider("p").aliases == ("one", "two")
    assert snapshot.parse_provider("two") == snapshot.parse_provider("one") == "p"


# -- nothing is silently without effect ------------------------------------------------


@pytest.mark.parametrize(
    ("override", "said"),
    [
        ({"limit": {"context": 1}}, "'limit' goes to extra; did you mean `limits`?"),
        ({"costs": {"input": 1}}, "'costs' goes to extra; did you mean `cost`?"),
        ({"cost": {"inptu": 1}}, "did you mean `cost.input`?"),
        ({"tool_call": True}, "did you mean `capabilities.tools.enabled`?"),
        ({"tools": True}, "did you mean `capabilities.tools.enabled`?"),
        ({"reasoning": True}, "did you mean `capabilities.reasoning.enabled`?"),
        ({"streaming": {"text": True}}, "did you mean `capabilities.streaming`?"),
        ({"JSON": {"native": True}}, "did you mean `capabilities.json`?"),
        ({"chat": False}, "did you mean `capabilities.chat`?"),
        ({"tools_strict": True}, "did you mean `capabilities.tools.strict`?"),
        ({"cache_read": 1}, "did you mean `cost.cache_read`?"),
        ({"retires_on": "2027-01-01"}, "did you mean `lifecycle.retires_on`?"),
        (
            {"strict": True},
            "did you mean `capabilities.tools.strict` or `capabilities.json.strict`?",
        ),
        (
            {"capabilities": {"json_schema": True}},
            "did you mean `capabilities.json.schema`?",
        ),
        ({"env": ["X"]}, "'env' goes to extra; it is a key of the provider"),
        ({"team": "blue"}, "'team' goes to extra"),
    ],
)
def test_an_unknown_key_of_an_override_is_a_warning(
    override: dict[str, Any], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    lower = provider("p", {"id": "model"})
    over = {"p": {"models": [{"id": "model", **override}]}}
    flat = {"models": [{"id": "model", "provider": "p", **override}]}
    for overrides in (over, flat):
        caplog.clear()
        built = build(lower, runtime_overrides=overrides)
        (warning,) = built.report.warnings
        assert warning.startswith("runtime: p:model: unknown key '")
        assert warning.endswith(said)
        assert [(r.levelname, r.getMessage()) for r in caplog.records] == [
            ("WARNING", warning)
        ]
    own = {"p": {"models": [{"id": "model", "extra": {"team": "blue"}}]}}
    assert build(lower, runtime_overrides=own).report.warnings == ()


def test_an_unknown_key_of_a_provider_is_a_warning() -> None:
    built = build(provider("p", {"id": "m"}), runtime_overrides={"p": {"api": "x"}})
    assert built.report.warnings == (
        "runtime: p: unknown key 'api' goes to extra; did you mean `base_url`?",
    )


def test_a_value_of_an_override_that_is_left_out_is_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fields = {
        "cost": {"input": -1, "output": 2},
        "modalities": {"input": ["text", "images"]},
        "limit": {"context": 1},
        "extra": {"limit": 5},
    }
    over = {"p": {"aliases": ["é", "", "ok"], "models": [{"id": "m", **fields}]}}
    said = [
        "p:m: ignored in modalities.input: unknown: images",
        "p:m: ignored in extra.limit: another unknown key is already in its place",
        "p:m: ignored in cost.input: a price is 0 or more",
        "p: the alias '\\xe9' has no effect: it cannot be a provider id",
        "p: the alias '' has no effect: it cannot be a provider id",
    ]
    lower = provider("p", {"id": "m"})
    built = build(lower, runtime_overrides=over)
    assert list(built.report.warnings[1:]) == [f"runtime: {text}" for text in said]
    assert [r.getMessage() for r in caplog.records] == list(built.report.warnings)
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "m.toml").write_text("cost.input = -1")
    (warning,) = llm_db.build(sources=[Local(tmp_path)]).report.warnings
    assert warning == "local: p:m: ignored in cost.input: a price is 0 or more"
    # Upstream's odd values are counted, and nobody here can fix them.
    assert build(provider("p", {"id": "m", **fields})).report.warnings == ()


def test_a_new_name_that_is_near_an_existing_one_is_a_warning(tmp_path: Any) -> None:
    lower = provider("openai", {"id": "gpt-4o", "aliases": ["gpt-4o-latest"]})
    typo = {"opnai": {"models": [{"id": "gpt-4o"}]}}
    (said,) = build(lower, runtime_overrides=typo).report.warnings
    assert said == "runtime: the provider 'opnai' is new; did you mean `openai`?"

    typo = {"openai": {"models": [{"id": "gpt-4oo"}, {"id": "house"}]}}
    (said,) = build(lower, runtime_overrides=typo).report.warnings
    assert said == "runtime: the model 'openai:gpt-4oo' is new; did you mean `gpt-4o`?"

    (tmp_path / "openai").mkdir()
    (tmp_path / "openai" / "gpt-40.toml").write_text('name = "x"')
    sources = [Config({"openai": lower["openai"]}), Local(tmp_path)]
    (said,) = llm_db.build(sources=sources).report.warnings
    assert said == "local: the model 'openai:gpt-40' is new; did you mean `gpt-4o`?"

    # What an outside format brings is not written by hand.
    assert build(lower, provider("opnai", {"id": "gpt-4o"})).report.warnings == ()


@pytest.fixture
def strange_variables(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Sets variables that do nothing, and one that does; gives what is said of them."""
    monkeypatch.setenv("LLM_DB_CONFG", "x.toml")
    monkeypatch.setenv("LLM_DB_POLICY", "x")
    monkeypatch.setenv("LLM_DB_TOKEN", "x")
    return [
        "the environment variable LLM_DB_CONFG has no effect; did you mean"
        " `LLM_DB_CONFIG`?",
        "the environment variable LLM_DB_POLICY has no effect",
    ]


def test_a_variable_that_we_do_not_know_is_a_warning_of_a_run(
    strange_variables: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    built = build(provider("p", {"id": "m"}))
    assert list(built.report.warnings) == strange_variables
    assert [r.getMessage() for r in caplog.records] == strange_variables


def test_a_variable_that_we_do_not_know_is_a_warning_of_the_first_use(
    strange_variables: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        assert llm_db.model("openai:gpt-4o").id == "gpt-4o"
    assert [r.getMessage() for r in caplog.records] == strange_variables
    assert list(llm_db.snapshot().report.warnings) == strange_variables
    assert llm_db.epoch() == 0


@pytest.mark.parametrize(
    ("path", "name", "said"),
    [
        ("modes", "bacth", " is new; did you mean `batch`?"),
        ("modes", "priorty", " is new; did you mean `priority`?"),
        ("modes", "Batch", " has no effect; did you mean `batch`?"),
        ("modes", "service_tier_turbo", " has no effect; did you mean `turbo`?"),
        ("modes", "standard", " has no effect; that is the base price"),
        ("modes", "flex", None),
        ("modes", "ultrafast", None),
        ("modes", "pro", None),
        ("tools", "web_serach", " is new; did you mean `web_search`?"),
        ("tools", "web_search", None),
        ("tools", "web_fetch", None),
    ],
)
def test_a_mode_or_tool_that_is_probably_another_is_told(
    path: str, name: str, said: str | None
) -> None:
    price: Any = {"input": 1, "output": 2} if path == "modes" else 0.01
    data = {"openai": {"models": [{"id": "gpt-4o", "cost": {path: {name: price}}}]}}
    built = llm_db.build(sources=[], runtime_overrides=data)
    place = f"runtime: openai:gpt-4o: cost.{path}.{name}"
    assert built.report.warnings == (() if said is None else (f"{place}{said}",))
    cost = built.model("openai:gpt-4o").cost
    assert cost is not None
    assert list(getattr(cost, path)) == [name], "it is kept as it was written"


@pytest.mark.parametrize("name", ["Batch", "service_tier_turbo", "standard", " fast"])
def test_what_is_told_to_have_no_effect_has_none(name: str) -> None:
    own = llm_db.Cost(input=7)
    cost = llm_db.Cost(input=1, modes={name: own})
    model = llm_db.Model(id="m", provider="p", cost=cost)
    for mode in (name, name.lower(), name.strip(), "batch", None):
        bill = llm_db.cost(
            model, {"prompt_tokens": 10, "completion_tokens": 0}, mode=mode
        )
        assert bill.total in (None, Decimal("0.00001"))
