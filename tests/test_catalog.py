"""What must hold of the whole catalog that ships."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import llm_db_catalog
import pytest

import llm_db
from llm_db import Model, ModelKey, NoMatchError, Snapshot
from llm_db.sources import normalize_provider_id
from test_select import KEYS

ROOT = Path(__file__).parent.parent

#: One snapshot for all of these tests: reading every module once is enough.
_SHIPPED: list[Snapshot] = []


@pytest.fixture
def shipped() -> Snapshot:
    """The catalog that ships, as it is at epoch 0."""
    if not _SHIPPED:
        _SHIPPED.append(Snapshot.of_package("llm_db_catalog"))
    return _SHIPPED[0]


@pytest.fixture
def modules() -> dict[str, ModuleType]:
    """Provider id → its generated module."""
    return {
        id: import_module(f"llm_db_catalog.{name}")
        for id, name in llm_db_catalog.PROVIDERS.items()
    }


def brute_force(
    models: tuple[Model, ...],
    require: dict[str, bool],
    forbid: dict[str, bool],
    prefer: tuple[str, ...],
    scope: str | None,
) -> list[ModelKey]:
    """`candidates` as SPEC words it, over the records themselves."""
    dated = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")

    def fits(model: Model) -> bool:
        has = model.capabilities
        return all(KEYS[k](has) is v for k, v in require.items()) and not any(  # type: ignore[index]
            KEYS[k](has) is v for k, v in forbid.items()  # type: ignore[index]
        )

    def date(model: Model) -> str:
        text = model.release_date or ""
        return text if dated.fullmatch(text) else ""

    found = [m for m in models if fits(m) and scope in (None, m.provider)]
    found.sort(key=lambda m: m.id)
    found.sort(key=date, reverse=True)
    found.sort(key=lambda m: m.deprecated)
    found.sort(key=lambda m: m.provider)
    found.sort(key=lambda m: prefer.index(m.provider) if m.provider in prefer else 999)
    return [ModelKey(m.provider, m.id) for m in found]


def questions() -> Iterator[dict[str, Any]]:
    for key in KEYS:
        for value in (True, False):
            yield {"require": {key: value}}
            yield {"forbid": {key: value}}
    yield {}
    yield {"require": {"chat": True, "tools": True, "json_native": True}}
    yield {
        "require": {"tools": True, "reasoning": True},
        "forbid": {"embeddings": True},
    }
    yield {"require": {"embeddings": True, "tools": True}}
    yield {"prefer": ("openai", "anthropic"), "require": {"tools": True}}
    yield {"prefer": ("zai", "openai", "302ai", "nope")}
    yield {"scope": "openai", "require": {"reasoning": True}}
    yield {"scope": "anthropic", "prefer": ("openai",), "forbid": {"tools": True}}


def is_provider(snapshot: Snapshot, name: str) -> bool:
    """Whether a provider bears it, as its id or as an alias."""
    try:
        return bool(snapshot.parse_provider(name))
    except (llm_db.UnknownProviderError, llm_db.BadProviderError):
        return False


def test_every_spec_comes_back_in_both_forms(shipped: Snapshot) -> None:
    for key in shipped.models_by_key:
        for format in ("colon", "at"):
            spec = llm_db.format_spec(key, format)  # type: ignore[arg-type]
            assert shipped.parse_spec(spec, format=format) == key  # type: ignore[arg-type]


def test_specs_come_back_without_a_format_where_the_rule_leaves_no_doubt(
    shipped: Snapshot,
) -> None:
    doubtful = 0
    for key in shipped.models_by_key:
        # The colon form begins with a known provider: never a doubt.
        assert shipped.parse_spec(llm_db.format_spec(key)) == key
        at = llm_db.format_spec(key, "at")
        first = key.id.partition(":")[0].strip()
        if ":" in key.id and is_provider(shipped, first):  # by id or by alias
            doubtful += 1
        else:
            assert shipped.parse_spec(at) == key
    assert doubtful < 20


def test_every_model_is_found_by_every_input(shipped: Snapshot) -> None:
    for model in shipped.models():
        assert shipped.model(model.spec) is model
        assert shipped.model(model.provider, model.id) is model
        assert shipped.model((model.provider.upper(), model.id)) is model
        assert shipped.model(model) is model
        assert shipped.resolve(model).model is model
        assert shipped.allowed(model)
        for alias in model.aliases:
            assert shipped.model(model.provider, alias) is model or alias in {
                m.id for m in shipped.models(model.provider)
            }


def test_bare_ids_resolve_to_the_one_provider_or_list_them_all(
    shipped: Snapshot,
) -> None:
    holders: dict[str, set[ModelKey]] = {}
    for model in shipped.models():
        for name in (model.id, *model.aliases):
            key = ModelKey(*shipped.resolve((model.provider, name))[:2])
            holders.setdefault(name, set()).add(key)
    for name, keys in holders.items():
        first = normalize_provider_id(name.partition(":")[0])
        last = normalize_provider_id(name.rpartition("@")[2])
        if first in shipped.provider_ids or last in shipped.provider_ids:
            continue  # reads as a spec
        if len(keys) == 1:
            assert shipped.resolve(name)[:2] in keys
        else:
            with pytest.raises(llm_db.AmbiguousModelError) as caught:
                shipped.resolve(name)
            assert set(caught.value.candidates) == keys
            for key in keys:
                assert shipped.resolve(name, scope=key.provider)[:2] == key


@pytest.mark.parametrize("question", list(questions()), ids=str)
def test_candidates_and_select_equal_a_search_over_all_records(
    shipped: Snapshot, question: dict[str, Any]
) -> None:
    expected = brute_force(
        shipped.models(),
        question.get("require", {}),
        question.get("forbid", {}),
        question.get("prefer", ()),
        question.get("scope"),
    )
    assert list(shipped.candidates(**question)) == expected
    if expected:
        assert shipped.select(**question) == expected[0]
    else:
        with pytest.raises(NoMatchError):
            shipped.select(**question)


def test_a_filtered_view_equals_a_filter_over_all_records(shipped: Snapshot) -> None:
    view = shipped.with_filters(
        allow={"openai": ["gpt-*"], "anthropic": "all"}, deny={"openai": ["*-mini"]}
    )
    kept = tuple(
        m
        for m in shipped.models()
        if m.provider == "anthropic"
        or (
            m.provider == "openai"
            and m.id.startswith("gpt-")
            and not m.id.endswith("-mini")
        )
    )
    assert view.models() == kept
    assert list(view.candidates()) == brute_force(kept, {}, {}, (), None)
    assert all(view.allowed(m) for m in kept)
    assert view.providers() == shipped.providers()


def test_load_equals_the_embedded_catalog_record_by_record(shipped: Snapshot) -> None:
    loaded = llm_db.load()
    assert loaded.providers() == shipped.providers()
    for ours, theirs in zip(loaded.models(), shipped.models(), strict=True):
        assert ours == theirs
    assert loaded.candidates() == shipped.candidates()
    assert loaded.aliases_by_key == shipped.aliases_by_key
    assert loaded == shipped


def test_a_full_run_over_the_shipped_records_gives_the_same_catalog(
    shipped: Snapshot,
) -> None:
    from catalogs import Given
    from llm_db.sources import Packaged

    # Sources of one's own have no part in the policy that is baked into a catalog.
    full = llm_db.build(sources=[Given(Packaged().load())], prefer=shipped.prefer)
    assert full == shipped
    assert full.candidates() == shipped.candidates()
    assert full.report.dropped == ()


def test_every_model_is_in_models_under_its_own_id(
    shipped: Snapshot, modules: dict[str, ModuleType]
) -> None:
    count = 0
    for id, module in modules.items():
        assert module.PROVIDER.id == id
        assert module.PROVIDER is shipped.provider(id)
        assert list(module.MODELS) == sorted(module.MODELS)
        for name, model in module.MODELS.items():
            assert (model.provider, model.id) == (id, name)
            assert shipped.model(model) is model
            count += 1
        for alias, name in module.ALIASES.items():
            assert alias not in module.MODELS
            assert alias in module.MODELS[name].aliases
    assert count == llm_db_catalog.MODEL_COUNT == len(shipped.models())
    assert len(modules) == llm_db_catalog.PROVIDER_COUNT == len(shipped.providers())


def test_constants_are_the_models_of_their_module(
    modules: dict[str, ModuleType],
) -> None:
    for module in modules.values():
        constants = {n: v for n, v in vars(module).items() if isinstance(v, Model)}
        for name, model in constants.items():
            assert re.fullmatch("[A-Z][A-Z0-9_]*(_[0-9a-f]{6})?", name)
            assert len(name) <= 60
            assert module.MODELS[model.id] is model
        assert len({model.id for model in constants.values()}) == len(constants)


def test_provider_id_and_provider_name_list_the_providers(shipped: Snapshot) -> None:
    ids = [p.id for p in shipped.providers()]
    assert [member.value for member in llm_db_catalog.ProviderId] == ids
    assert list(get_args(llm_db_catalog.ProviderName)) == ids
    for member in llm_db_catalog.ProviderId:
        assert llm_db.provider(member).id == member
    assert llm_db_catalog.ProviderId.OPENAI == "openai"
    assert llm_db_catalog.ProviderId("openai") is llm_db_catalog.ProviderId.OPENAI


def test_the_edition_is_a_date_and_a_hash(shipped: Snapshot) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\d\+[0-9a-f]{8}", llm_db_catalog.EDITION)
    assert shipped.meta.edition == llm_db_catalog.EDITION
    assert shipped.meta.generated_at == llm_db_catalog.EDITION[:10]


def test_every_record_survives_to_dict_and_from_dict(shipped: Snapshot) -> None:
    for record in (*shipped.providers(), *shipped.models()):
        plain = record.to_dict()
        assert type(record).from_dict(plain) == record
        json.dumps(plain, allow_nan=False)


def prices_in(cost: Mapping[str, Any]) -> Iterator[Any]:
    """Every price, those of tiers, modes and tools too."""
    for name, value in cost.items():
        if name == "tiers":
            for tier in value:
                yield from prices_in({k: v for k, v in tier.items() if k != "size"})
        elif name in ("modes", "tools"):
            for inner in value.values():
                yield from prices_in(inner) if name == "modes" else (inner,)
        else:
            yield value


def test_facts_keep_to_the_schema(shipped: Snapshot) -> None:
    for model in shipped.models():
        assert model.id
        assert model.provider_model_id
        for limit in model.limits.to_dict().values() if model.limits else ():
            assert type(limit) is int
            assert limit >= 1
        for price in prices_in(model.cost.to_dict() if model.cost else {}):
            assert type(price) in (int, float)
            assert price >= 0
        for side in (
            (model.modalities.input, model.modalities.output)
            if model.modalities
            else ()
        ):
            assert all(isinstance(item, llm_db.Modality) for item in side)


def test_the_facts_that_readme_states_hold() -> None:
    model = llm_db.model("openai:gpt-4o")
    assert model.limits is not None
    assert model.limits.context == 128000
    assert model.cost is not None
    assert model.cost.input == 2.5
    from llm_db_catalog.openai import GPT_4O

    assert GPT_4O is model


def test_unknown_names_of_the_catalog_package_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="ProviderIdd"):
        _ = llm_db_catalog.ProviderIdd  # type: ignore[attr-defined]


def test_dir_of_the_catalog_package_is_what_it_offers() -> None:
    assert dir(llm_db_catalog) == sorted(llm_db_catalog.__all__)


# -- embed = false ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def as_json(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The shipped catalog's project, generated with ``embed = false``."""
    from llm_db_generator import generate

    folder = tmp_path_factory.mktemp("as_json")
    shutil.copytree(
        ROOT / "sources", folder / "sources", ignore=shutil.ignore_patterns("upstream")
    )
    toml = folder / "sources" / "catalog.toml"
    text = toml.read_text("utf-8")
    assert "embed = true" in text
    text = text.replace("embed = true", "embed = false")
    toml.write_text(text.replace('"llm_db_catalog"', '"catalog_as_json"'), "utf-8")
    generate(folder)
    sys.path.insert(0, str(folder / "generated"))
    yield "catalog_as_json"
    sys.path.remove(str(folder / "generated"))


@pytest.mark.slow  # a whole catalog is generated
def test_without_embedding_every_question_is_answered_the_same(
    as_json: str, shipped: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_DB_CATALOG", as_json)
    package: Any = import_module(as_json)
    assert not package.EMBEDDED
    other = llm_db.snapshot()
    assert llm_db.epoch() == 0
    assert other == shipped
    assert other.meta == shipped.meta._replace(epoch=0)  # that of the published one
    assert package.EDITION == llm_db_catalog.EDITION
    assert [m.value for m in package.ProviderId] == [
        m.value for m in llm_db_catalog.ProviderId
    ]
    assert get_args(package.ProviderName) == get_args(llm_db_catalog.ProviderName)
    assert other.candidates() == shipped.candidates()
    assert other.aliases_by_key == shipped.aliases_by_key
    for question in questions():
        assert other.candidates(**question) == shipped.candidates(**question)
    asks: list[Callable[[Snapshot], Any]] = [
        lambda s: s.model("openai:gpt-4o"),
        lambda s: s.resolve("gpt-4o", scope="openai"),
        lambda s: s.capabilities("openai:gpt-4o"),
        lambda s: s.provider("google-vertex"),
        lambda s: s.allowed("openai:nope"),
        lambda s: s.parse_spec("x@openai"),
        lambda s: s.select(require=["tools"], prefer=["openai"]),
    ]
    for ask in asks:
        assert ask(other) == ask(shipped)
    for miss in ("openai:gpt-4oo", "opnai:gpt-4o", "nope"):
        with pytest.raises(llm_db.LLMDBError) as ours:
            other.resolve(miss)
        with pytest.raises(llm_db.LLMDBError) as theirs:
            shipped.resolve(miss)
        assert str(ours.value) == str(theirs.value)
    assert llm_db.load() == shipped
    assert not hasattr(package, "openai")


def test_without_embedding_new_data_shows_after_a_reload(
    package: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from catalogs import provider

    name = package("reread", provider("p", {"id": "m"}), config="embed = false\n")
    monkeypatch.setenv("LLM_DB_CATALOG", name)
    assert llm_db.model("p:m").name is None
    module_file = import_module(name).__file__
    assert module_file is not None
    file = Path(module_file).parent / "snapshot.json"
    data = json.loads(file.read_text("utf-8"))
    data["providers"]["p"]["models"][0]["name"] = "pulled"
    file.write_text(json.dumps(data), "utf-8")
    assert llm_db.model("p:m").name is None
    assert llm_db.reload().model("p:m").name == "pulled"


def test_without_embedding_a_snapshot_that_cannot_be_read_is_a_config_error(
    package: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from catalogs import provider

    name = package("unread", provider("p", {"id": "m"}), config="embed = false\n")
    monkeypatch.setenv("LLM_DB_CATALOG", name)
    module_file = import_module(name).__file__
    assert module_file is not None
    file = Path(module_file).parent / "snapshot.json"
    for broken in ("", "[]", "{}", file.read_text("utf-8")[:50], None):
        file.unlink() if broken is None else file.write_text(broken, "utf-8")
        for ask in (llm_db.epoch, llm_db.load):
            with pytest.raises(
                llm_db.ConfigError, match=r"unread.*snapshot.json"
            ) as no:
                ask()
            assert no.value.reason == "no_catalog"
