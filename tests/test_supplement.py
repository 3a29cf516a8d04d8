"""A second upstream: litellm's map pulled, joined, laid below models.dev, compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import llm_db
from clikit import in_terminal
from clikit import llm_db as command
from faultserver import FaultServer, ok, status
from llm_db.errors import ConfigError, PullError
from llm_db.pipeline import Layer
from llm_db_generator import check, generate, pull
from llm_db_generator.build.generate import build_snapshot
from llm_db_generator.editions.conflicts import compare, conflicts
from llm_db_generator.editions.explain import explain
from llm_db_generator.project import open_project
from llm_db_generator.text import flatten
from pullproject import body, model, new_project, provider

ROOT = Path(__file__).parents[1]
KEY = llm_db.ModelKey("acme", "m-1")

CONFIG = """
[[upstream]]
name = "models_dev"
type = "models_dev"
{0}
[[upstream]]
name = "litellm"
type = "litellm"
{1}
[[sources]]
type = "litellm"
{1}
[[sources]]
type = "packaged"
"""
ALONE = """
[[upstream]]
name = "models_dev"
type = "models_dev"
[[sources]]
type = "packaged"
"""

MODELS = {
    "anthropic": provider(
        "anthropic",
        model("sonnet", cost={"input": 3, "output": 15, "cache_write": 3.75}),
        model("opus", cost={"input": 5, "output": 25}, structured_output=False),
        model("bare", limit={"context": 1000, "output": 100}, cost=None),
    ),
    "openai": provider("openai", model("gpt", release_date="2026-06-01")),
}
ENTRY = {"litellm_provider": "anthropic", "mode": "chat"}
SOURCE = "https://example.com/deprecations"
MAP: dict[str, Any] = {
    "sample_spec": {"litellm_provider": "one of"},
    "sonnet": {
        **ENTRY,
        "input_cost_per_token": 3e-06,
        "output_cost_per_token": 1.5e-05,
        "cache_creation_input_token_cost": 3.75e-06,
        "cache_creation_input_token_cost_above_1hr": 6e-06,
        "input_cost_per_token_batches": 1.5e-06,
        "output_cost_per_token_batches": 7.5e-06,
        "deprecation_date": "2026-11-30",
        "deprecation_source": SOURCE,
        "successor_model": "opus",
        "supports_parallel_function_calling": True,
        "supports_function_calling": True,
        "max_input_tokens": 128000,
    },
    "opus": {
        **ENTRY,
        "input_cost_per_token": 6e-06,
        "input_cost_per_token_batches": 3e-06,
        "supports_response_schema": True,
        "max_output_tokens": 9,
    },
    "bare": {**ENTRY, "input_cost_per_token": 0.0, "max_input_tokens": 7},
    "nobody": {**ENTRY, "input_cost_per_token": 1e-06},
    "openai/gpt": {**ENTRY, "litellm_provider": "openai", "mode": "chat"},
}


def pull_file(project: Path, upstream: str, document: object, **options: Any) -> Any:
    file = project.parent / f"{upstream}.json"
    file.write_bytes(body(document))
    options = {"edition": "2026-11-01", **options}
    return pull(project, from_file=file, upstream=upstream, **options)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with both upstreams, both pulled."""
    project = new_project(tmp_path / "project", CONFIG.format("", ""))
    pull_file(project, "models_dev", MODELS)
    pull_file(project, "litellm", MAP)
    return project


def facts(project: Path) -> dict[str, Any]:
    """The snapshot of litellm: model id → record."""
    folder = project / "sources/snapshot/litellm"
    files = [path for path in sorted(folder.glob("*.json")) if path.stem != "edition"]
    shelves = [json.loads(path.read_bytes()) for path in files]
    return {model["id"]: model for shelf in shelves for model in shelf["models"]}


# -- the pull --------------------------------------------------------------------------


def test_the_snapshot_holds_what_joins(project: Path) -> None:
    assert sorted(facts(project)) == ["bare", "gpt", "opus", "sonnet"]
    edition = json.loads(
        (project / "sources/snapshot/litellm/edition.json").read_bytes()
    )
    assert edition["models"] == 4
    named = {(found["id"], found["field"]) for found in edition["ignored"]}
    assert named == {("bare", "input_cost_per_token"), ("opus", "cost (modes)")}
    assert check(project).stale == ()


def test_what_it_adds_is_in_the_catalog_and_what_it_may_not_is_not(
    project: Path,
) -> None:
    catalog = build_snapshot(open_project(project))
    sonnet = catalog.model("anthropic:sonnet")
    assert sonnet.cost is not None
    assert sonnet.cost.cache_write_1h == 6
    assert sonnet.cost.modes["batch"].to_dict()["output"] == 7.5
    assert sonnet.lifecycle == llm_db.Lifecycle(
        retires_on="2026-11-30", successor="opus", source=SOURCE
    )
    assert catalog.capability(sonnet, "tools_parallel") is True
    assert catalog.capability(sonnet, "json_schema") is None
    bare = catalog.model("anthropic:bare")
    assert bare.cost is None or bare.cost.input is None  # 0 is not a price
    assert bare.limits == llm_db.Limits(context=1000, output=100)
    opus = catalog.model("anthropic:opus")
    assert opus.limits == llm_db.Limits(context=128000)  # never a limit
    assert not opus.capabilities.json.schema  # models.dev says no
    assert [w for w in catalog.report.warnings if "litellm" in w] == []
    assert len(catalog.report.ignored) == 2
    assert llm_db.ModelKey("anthropic", "nobody") not in catalog.models_by_key


def test_it_changes_no_fact_of_models_dev(project: Path) -> None:
    require_unchanged(project)


def require_unchanged(project: Path) -> None:
    """Every fact of the catalog without the supplement is in the one with it."""
    with_it = build_snapshot(open_project(project)).models_by_key
    config = project / "sources/catalog.toml"
    text = config.read_text()
    try:
        config.write_text(ALONE)
        without = build_snapshot(open_project(project)).models_by_key
    finally:
        config.write_text(text)
    assert with_it.keys() == without.keys()
    # Of capabilities only what was stated is a fact; a default may be filled in.
    for key, record in without.items():
        before = flatten(record.to_dict())
        after = flatten(with_it[key].to_dict())
        changed = {
            field: (value, after.get(field))
            for field, value in before.items()
            if after.get(field) != value and not field.startswith("capabilities.")
        }
        assert not changed, (key, changed)


def test_it_changes_no_stated_capability(project: Path) -> None:
    catalog = build_snapshot(open_project(project))
    (project / "sources/catalog.toml").write_text(ALONE)
    alone = build_snapshot(open_project(project))
    require_same_capabilities(catalog, alone)


def require_same_capabilities(catalog: llm_db.Snapshot, alone: llm_db.Snapshot) -> None:
    for record in alone.models():
        for name in llm_db.schema.CAPABILITIES:
            stated = alone.capability(record, name)
            assert stated is None or catalog.capability(record.spec, name) is stated


@pytest.mark.slow  # the real sources, twice
def test_it_changes_no_fact_of_the_real_models_dev(tmp_path: Path) -> None:
    snapshots = ROOT / "sources/snapshot"
    if not (snapshots / "litellm/edition.json").is_file():
        pytest.skip("sources/snapshot/litellm has not been pulled")
    project = new_project(tmp_path / "real", CONFIG.format("", ""))
    (project / "sources/snapshot").symlink_to(snapshots)
    require_unchanged(project)
    catalog = build_snapshot(open_project(project))
    (project / "sources/catalog.toml").write_text(ALONE)
    require_same_capabilities(catalog, build_snapshot(open_project(project)))
    models = catalog.models()
    costs = [model.cost for model in models if model.cost is not None]
    ends = [m.lifecycle for m in models if m.lifecycle and m.lifecycle.retires_on]
    assert sum(life.source is not None for life in ends) >= 180
    assert sum(cost.cache_write_1h is not None for cost in costs) >= 70
    assert sum("batch" in cost.modes for cost in costs) >= 150
    found = catalog.select(require=["tools", "tools_parallel"], prefer=["openai"])
    assert found.provider == "openai"


def test_without_the_tables_of_litellm_the_catalog_is_without_it(
    project: Path,
) -> None:
    (project / "sources/catalog.toml").write_text(ALONE)
    assert "anthropic.py" in " ".join(check(project).stale)
    generate(project)
    text = (project / "generated/llm_db_catalog/anthropic.py").read_text()
    assert "cache_write_1h" not in text
    assert "lifecycle" not in text


def test_a_source_that_no_upstream_fetches_is_named(project: Path) -> None:
    catalog = project / "sources/catalog.toml"
    text = catalog.read_text("utf-8")
    assert text.count('type = "litellm"\n') == 2
    mirrored = 'type = "litellm"\nurl = "https://mirror.example/map.json"\n'
    catalog.write_text(text.replace('type = "litellm"\n', mirrored, 1), "utf-8")
    with pytest.raises(ConfigError, match="write the same url in both"):
        generate(project)


def test_a_supplement_is_joined_anew_when_the_models_change(project: Path) -> None:
    less = {"openai": MODELS["openai"]}
    for _ in range(2):  # the loss is of models.dev, not of the map
        pull_file(project, "models_dev", less, accept_loss=True)
        report = pull_file(project, "litellm", MAP)
        assert sorted(facts(project)) == ["gpt"]
    assert report.changes == ((), (), ())
    pull_file(project, "models_dev", MODELS)
    pull_file(project, "litellm", MAP)
    assert sorted(facts(project)) == ["bare", "gpt", "opus", "sonnet"]


def test_a_map_that_has_lost_much_is_refused(project: Path) -> None:
    with pytest.raises(PullError, match="has lost too much"):
        pull_file(project, "litellm", {"sonnet": MAP["sonnet"]})


def test_what_is_no_map_is_refused_with_advice(project: Path) -> None:
    with pytest.raises(PullError, match="no usable provider"):
        pull_file(project, "litellm", {"error": "not found"})
    with pytest.raises(PullError, match="litellm's price map"):
        pull(project, from_file=project / "nowhere.json", upstream="litellm")


def test_a_file_among_several_upstreams_needs_a_name(project: Path) -> None:
    with pytest.raises(ConfigError, match="is for: --upstream models_dev"):
        pull(project, from_file=project / "x.json")
    with pytest.raises(ConfigError, match=r"no upstream 'lite_llm'.*`litellm`"):
        pull(project, from_file=project / "x.json", upstream="lite_llm")


def test_one_upstream_that_fails_does_not_stop_the_other(
    tmp_path: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    urls = [f'url = "{server.url}"' for server in servers]
    project = new_project(tmp_path / "project", CONFIG.format(*urls))
    servers[0].play(ok(body(MODELS)))
    servers[1].play(status(404))
    report = pull(project, trust_env=False)
    assert [failure.upstream for failure in report.failures] == ["litellm"]
    assert report.models == 4
    servers[0].play(status(404))
    servers[1].play(ok(body(MAP)))
    report = pull(project, trust_env=False)
    assert [failure.upstream for failure in report.failures] == ["models_dev"]
    assert sorted(facts(project)) == ["bare", "gpt", "opus", "sonnet"]


# -- what people see -------------------------------------------------------------------


def test_explain_names_the_source(project: Path) -> None:
    found = explain(open_project(project), "anthropic:sonnet")
    said = {fact.field: (fact.value, fact.origin) for fact in found.facts}
    assert said["cost.cache_write_1h"] == (6, "litellm")
    assert said["lifecycle.retires_on"] == ("2026-11-30", "litellm")
    assert said["cost.input"] == (3, "packaged")


def test_conflicts_name_each_upstreams_value(project: Path) -> None:
    found = conflicts(open_project(project))
    assert (found.compared, found.priced, found.agreed) == (4, 1, 1)
    listed = {
        (disputed.id, conflict.field): {s.source: s.value for s in conflict.said}
        for disputed in found.models
        for conflict in disputed.conflicts
    }
    assert listed == {
        ("opus", "cost.input"): {"models_dev": 5, "litellm": 6},
        ("opus", "capabilities.json.schema"): {"models_dev": False, "litellm": True},
        ("bare", "limits.input"): {"models_dev": 1000, "litellm": 7},
    }


@pytest.mark.parametrize(
    ("ours", "litellms", "disputed"),
    [
        ({"context": 200}, 200, False),
        ({"context": 200, "input": 100}, 100, False),
        ({"context": 200, "input": 100}, 200, False),  # it means the context by it
        ({"context": 200, "input": 100}, 150, True),
        ({"context": 200}, 100, True),
    ],
)
def test_an_input_limit_without_a_context_may_be_either(
    ours: dict[str, int], litellms: int, disputed: bool
) -> None:
    layers = [
        Layer(source=source, models={KEY: {**KEY._asdict(), "limits": limits}})
        for source, limits in (("models_dev", ours), ("litellm", {"input": litellms}))
    ]
    found = [c.field for model in compare(layers).models for c in model.conflicts]
    assert found == ["limits.input"] * disputed


def test_the_command_lists_conflicts_newest_first(project: Path) -> None:
    done = command("conflicts", "--project", project)
    assert done.rows()[0] == [
        "anthropic:bare",
        "limits.input",
        "models_dev=1000",
        "litellm=7",
    ]
    assert len(done.rows()) == 3
    plain = json.loads(command("conflicts", "--project", project, "--json").out)
    assert (plain["compared"], plain["priced"], plain["agreed"]) == (4, 1, 1)
    assert plain["models"][0]["conflicts"] == [
        {"field": "limits.input", "values": {"models_dev": 1000, "litellm": 7}}
    ]
    none = command("conflicts", "--project", project, "--provider", "openai")
    assert (none.code, none.out) == (0, "")
    table = in_terminal("conflicts", "--project", project)
    assert "1 of 1 prices agree" in table.out


def test_a_whole_map_at_run_time_amends_what_there_is(tmp_path: Path) -> None:
    source = llm_db.sources.LiteLLM(cache_dir=tmp_path)
    with pytest.raises(llm_db.SourceError, match="`llm-db pull`") as caught:
        source.load()
    assert caught.value.reason == "no_cache"
    many = {f"m-{n}": MAP["opus"] for n in range(30)}
    source.path.write_bytes(body({**MAP, **many}))
    known = {"id": "anthropic", "models": [{"id": "sonnet"}, {"id": "opus"}]}
    base = llm_db.sources.Config({"anthropic": known})
    snapshot = llm_db.build(sources=[source, base])
    assert [model.spec for model in snapshot.models()] == [
        "anthropic:opus",
        "anthropic:sonnet",
    ]
    sonnet = snapshot.model("anthropic:sonnet")
    assert sonnet.cost is not None
    assert sonnet.cost.cache_write_1h == 6
    [warning] = [w for w in snapshot.report.warnings if "left out" in w]
    assert "left out 33 models that no other source has: anthropic:bare" in warning


def test_a_pull_of_its_own_fills_the_cache(
    tmp_path: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    source = llm_db.sources.LiteLLM(servers[0].url, tmp_path)
    servers[0].play(ok(body(MAP)))
    result = source.pull(trust_env=False)
    assert (result.status, result.path) == ("updated", source.path)
    assert source.path.name.startswith("litellm-")
    assert "anthropic" in source.load()
    servers[0].play(ok(b'{"error": "busy"}'))
    with pytest.raises(PullError, match="no usable provider"):
        source.pull(trust_env=False)
    assert "anthropic" in source.load()
