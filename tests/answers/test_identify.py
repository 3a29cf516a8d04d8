"""identify: which model a spelling means, and never another one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import llm_db
from catalogs import build, provider
from llm_db import (
    AmbiguousModelError,
    InvalidSpecError,
    LLMDBError,
    ModelNotFoundError,
    Snapshot,
    UnknownProviderError,
)
from llm_db.answers.identify import LEVELS
from llm_db.answers.spelling import normal_form

CORPUS = Path(__file__).with_name("spellings.tsv")


class Spelling(NamedTuple):
    """A line of the corpus; no answer: it must miss, or be ambiguous."""

    text: str
    scope: str
    accept: str
    answer: str
    source: str


def spellings() -> list[Spelling]:
    lines = CORPUS.read_text("utf-8").splitlines()
    texts = [line for line in lines if line and not line.startswith("#")]
    return [Spelling(*line.split("\t")) for line in texts]


def ask(snapshot: Snapshot, text: str, scope: str = "", accept: str = "") -> str:
    """The spec that the text means, or the reason why there is none."""
    try:
        level: Any = accept or "spelling"
        match = snapshot.identify(text, scope=scope or None, accept=level)
    except LLMDBError as error:
        return f"({error.reason})"
    return match.spec


# -- the corpus ------------------------------------------------------------------------


def test_the_corpus_of_real_spellings_is_answered_rightly() -> None:
    """A model that left the catalog since must miss; nothing is ever answered wrongly."""
    snapshot = llm_db.snapshot()
    wrong = []
    answered: Counter[bool] = Counter()
    for line in spellings():
        try:
            expected = snapshot.model(line.answer).spec if line.answer else ""
        except LLMDBError:
            expected = ""
        got = ask(snapshot, line.text, line.scope, line.accept)
        if (expected or "(") != got[: len(expected) or 1]:
            wrong.append((line, got))
        answered[bool(expected)] += 1
    assert not wrong
    assert answered[True] > 100


def test_no_id_that_costs_something_somewhere_is_answered_by_a_free_model() -> None:
    """But for a provider's own id after its own name, which is a spec in litellm's way."""
    snapshot = llm_db.snapshot()
    bearers: dict[str, list[llm_db.Model]] = {}
    for model in snapshot.models():
        if "/" in model.id:
            bearers.setdefault(model.id, []).append(model)
    wrong = []
    for id, models in bearers.items():
        try:
            match = snapshot.identify(id)
        except LLMDBError:
            continue
        own = {match.model.id, *match.model.aliases}
        costs = any(prices(model) not in (None, (0, 0)) for model in models)
        is_spec = match.how == ("slash",) and id.partition("/")[2] in own
        if not is_spec and prices(match.model) == (0, 0) and costs:
            wrong.append(f"{id} -> {match.spec} by {match.how}")
    assert len(bearers) > 2000
    assert not wrong


def prices(model: llm_db.Model) -> Any:
    cost = model.cost
    return cost and (cost.input, cost.output)


def test_the_corpus_names_its_sources() -> None:
    text = CORPUS.read_text("utf-8")
    for line in spellings():
        assert f"#   {line.source}: https://" in text
    assert len(set(spellings())) == len(spellings()) >= 150


# -- rule by rule ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return build(
        provider(
            "openai",
            {"id": "gpt-4o"},
            {"id": "gpt-4o-mini", "aliases": ["gpt-4o-mini-2024-07-18"]},
            {"id": "gpt-4o-2024-08-06"},
            {"id": "gpt-4o-2024-11-20"},
            {"id": "gpt-5.2"},
            aliases=["openai_chat"],
        )
        | provider("anthropic", {"id": "claude-sonnet-4-5"}, {"id": "claude-opus-4-6"})
        | provider(
            "azure",
            {"id": "gpt-4o"},
            {"id": "gpt-4o-mini"},
            {"id": "gpt-3.5-turbo-0125"},
            aliases=["azure.ai.openai"],
        )
        | provider("google", {"id": "gemini-2.5-flash"}, aliases=["gemini"])
        | provider(
            "google-vertex",
            {"id": "gemini-2.5-flash"},
            {"id": "claude-sonnet-4-5@20250929"},
            {"id": "claude-opus-4-6@default"},
            {"id": "claude-opus-4@20250514"},
            {"id": "claude-opus-4@20250601"},
            {"id": "meta/llama-3.3-70b-instruct-maas"},
            aliases=["vertex_ai"],
        )
        | provider(
            "amazon-bedrock",
            {"id": "anthropic.claude-sonnet-4-5-20250929-v1:0"},
            {"id": "us.anthropic.claude-sonnet-4-5-20250929-v1:0"},
            {"id": "amazon.nova-pro-v1:0"},
            {"id": "anthropic.claude-opus-4-6-v1"},
            aliases=["bedrock", "aws_bedrock"],
        )
        | provider(
            "openrouter",
            {"id": "openai/gpt-4o"},
            {"id": "deepseek/deepseek-r1"},
            {"id": "deepseek/deepseek-r1:free"},
            {"id": "z-ai/glm-5.2"},
            {"id": "openrouter/auto"},
        )
        | provider("fireworks-ai", {"id": "accounts/fireworks/models/glm-5p3"})
        | provider("nvidia", {"id": "nvidia/nemotron-3"}, {"id": "meta/llama-3.3-70b"})
        | provider("zai", {"id": "glm-5.3"})
        | provider("zhipuai", {"id": "glm-5.3"}, {"id": "glm-5.4"})
        | provider("groq", {"id": "llama-3.1-8b-instant"}, {"id": "allam-2-7b"})
        | provider("llama", {"id": "llama-3.3-70b-instruct"})
        | provider("huggingface", {"id": "openai/gpt-oss-120b"})
        | provider("resale", {"id": "claude-opus-9"}, {"id": "weaver"})
    )


@pytest.mark.parametrize(
    ("text", "spec", "how"),
    [
        ("openai:gpt-4o", "openai:gpt-4o", ()),
        ("gpt-4o@openai", "openai:gpt-4o", ()),
        ("openai:gpt-4o-mini-2024-07-18", "openai:gpt-4o-mini", ()),
        ("openai:GPT-4o", "openai:gpt-4o", ("form",)),
        ("  openai:gpt-4o ", "openai:gpt-4o", ("form",)),
        ("openai:gpt_5_2", "openai:gpt-5.2", ("form",)),
        ("openai:gpt-4o-20240806", "openai:gpt-4o-2024-08-06", ("form",)),
        ("anthropic:claude-4.5-sonnet", "anthropic:claude-sonnet-4-5", ("form",)),
        ("gemini:gemini-2.5-flash", "google:gemini-2.5-flash", ("provider",)),
        ("openai-chat:gpt-4o", "openai:gpt-4o", ("provider",)),
        ("azure/gpt-4o", "azure:gpt-4o", ("slash",)),
        ("gemini/gemini-2.5-flash", "google:gemini-2.5-flash", ("provider", "slash")),
        ("models/gemini-2.5-flash", "google:gemini-2.5-flash", ("implied", "wrapper")),
        (
            "projects/p/locations/l/publishers/meta/models/llama-3.3-70b-instruct-maas",
            "google_vertex:meta/llama-3.3-70b-instruct-maas",
            ("implied", "wrapper"),
        ),
        (
            "publishers/google/models/gemini-2.5-flash:streamGenerateContent",
            "google_vertex:gemini-2.5-flash",
            ("implied", "wrapper"),
        ),
        (
            "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0",
            "amazon_bedrock:amazon.nova-pro-v1:0",
            ("implied", "wrapper"),
        ),
        (
            "bedrock/converse/amazon.nova-pro-v1",
            "amazon_bedrock:amazon.nova-pro-v1:0",
            ("provider", "slash", "wrapper", "version"),
        ),
        (
            "amazon.nova-pro",
            "amazon_bedrock:amazon.nova-pro-v1:0",
            ("implied", "version"),
        ),
        (
            "vertex_ai/claude-sonnet-4-5",
            "google_vertex:claude-sonnet-4-5@20250929",
            ("provider", "slash", "version"),
        ),
        (
            "google-vertex:claude-opus-4-6",
            "google_vertex:claude-opus-4-6@default",
            ("version",),
        ),
        (
            "vertex_ai/anthropic/claude-opus-4-6",
            "google_vertex:claude-opus-4-6@default",
            ("provider", "slash", "vendor", "version"),
        ),
        ("openai/responses/gpt-5.2", "openai:gpt-5.2", ("slash", "wrapper")),
        ("azure/responses/gpt-4o", "azure:gpt-4o", ("slash", "wrapper")),
        ("openrouter:gpt-4o", "openrouter:openai/gpt-4o", ("vendor",)),
        ("openrouter/auto", "openrouter:openrouter/auto", ("slash", "vendor")),
        ("openrouter:zai-org/GLM-5.2", "openrouter:z-ai/glm-5.2", ("vendor",)),
        (
            "fireworks_ai/glm-5.3",
            "fireworks_ai:accounts/fireworks/models/glm-5p3",
            ("slash", "vendor"),
        ),
        ("azure/gpt-35-turbo-0125", "azure:gpt-3.5-turbo-0125", ("slash", "form")),
        ("gpt-4o", "openai:gpt-4o", ("lab",)),
        ("allam-2-7b", "groq:allam-2-7b", ("only",)),
    ],
)
def test_a_spelling_of_the_same_model(
    snapshot: Snapshot, text: str, spec: str, how: tuple[str, ...]
) -> None:
    match = snapshot.identify(text)
    assert (match.spec, match.how) == (spec, how)
    assert match.level == ("spelling" if how else "exact")
    assert match.model is snapshot.model(spec)


@pytest.mark.parametrize(
    ("text", "spec", "how"),
    [
        (
            "apac.anthropic.claude-sonnet-4-5-20250929-v1:0",
            "amazon_bedrock:anthropic.claude-sonnet-4-5-20250929-v1:0",
            ("implied", "geography"),
        ),
        (
            "bedrock/eu-west-1/amazon.nova-pro-v1:0",
            "amazon_bedrock:amazon.nova-pro-v1:0",
            ("provider", "slash", "region"),
        ),
        ("openrouter:openai/gpt-4o:online", "openrouter:openai/gpt-4o", ("route",)),
        (
            "openrouter:deepseek/deepseek-r1:free:online",
            "openrouter:deepseek/deepseek-r1:free",
            ("route",),
        ),
        (
            "openrouter:openai/gpt-4o:nitro:online",
            "openrouter:openai/gpt-4o",
            ("route", "route"),
        ),
        ("anthropic:claude-opus-4-6[1m]", "anthropic:claude-opus-4-6", ("context",)),
        ("azure/gpt-4o-mini-2024-07-18", "azure:gpt-4o-mini", ("slash", "date")),
        ("azure/eu/gpt-4o", "azure:gpt-4o", ("slash", "geography")),
        ("azure/global-standard/gpt-4o", "azure:gpt-4o", ("slash", "geography")),
        (
            "huggingface:openai/gpt-oss-120b:Fireworks-AI",
            "huggingface:openai/gpt-oss-120b",
            ("route",),
        ),
        (
            "huggingface/openai/gpt-oss-120b:fastest",
            "huggingface:openai/gpt-oss-120b",
            ("slash", "route"),
        ),
        ("litellm/openai/gpt-4o", "openai:gpt-4o", ("client", "slash")),
        (
            "any-llm/gemini/gemini-2.5-flash",
            "google:gemini-2.5-flash",
            ("client", "provider", "slash"),
        ),
        ("gateway/openai:gpt-4o", "openai:gpt-4o", ("client",)),
        (
            "gateway/bedrock:us.amazon.nova-pro-v1:0",
            "amazon_bedrock:amazon.nova-pro-v1:0",
            ("client", "provider", "geography"),
        ),
    ],
)
def test_a_variant_is_found_on_request(
    snapshot: Snapshot, text: str, spec: str, how: tuple[str, ...]
) -> None:
    with pytest.raises(ModelNotFoundError, match="variant"):
        snapshot.identify(text)
    match = snapshot.identify(text, accept="variant")
    assert (match.spec, match.how, match.level) == (spec, how, "variant")


def test_a_fine_tune_is_its_base_on_request(snapshot: Snapshot) -> None:
    text = "ft:gpt-4o-mini-2024-07-18:org::AbC1"
    for accept in ("spelling", "variant"):
        with pytest.raises(ModelNotFoundError, match="base"):
            snapshot.identify(text, accept=accept)
    match = snapshot.identify(text, accept="base")
    assert (match.spec, match.level) == ("openai:gpt-4o-mini", "base")


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("glm-5.3", {"zai:glm-5.3", "zhipuai:glm-5.3"}),  # one lab, two shops
        ("llama-3.1-8b-instant", {"groq:llama-3.1-8b-instant"}),  # not from its lab
        ("claude-opus-9", {"resale:claude-opus-9"}),
        (
            "vertex_ai/claude-opus-4",
            {
                "google_vertex:claude-opus-4@20250514",
                "google_vertex:claude-opus-4@20250601",
            },
        ),
    ],
)
def test_what_no_rule_decides_is_ambiguous(
    snapshot: Snapshot, text: str, candidates: set[str]
) -> None:
    with pytest.raises(AmbiguousModelError) as caught:
        snapshot.identify(text, accept="base")
    assert {f"{p}:{id}" for p, id in caught.value.candidates} == candidates


@pytest.mark.parametrize(
    "text",
    [
        "gpt-4o-high",
        "gpt-4o:free",
        "openrouter:openai/gpt-4o:free",
        "openrouter:deepseek/deepseek-r1:thinking",
        "azure/gpt-4o-2024-08-06",  # of several known dates
        "azure/gpt-4o-mini-2024-07-19",
        "azure/my-deployment",
        "azure/eu/my-deployment",
        "azure/westeurope/gpt-4o",
        "azure/gpt-35-turbo",  # of which day?
        "openai/gpt-35-turbo-0125",
        "openai:eu/gpt-4o",
        "litellm/gpt-4o",
        "litellm/proxy/openai/gpt-4o",
        "litellm/litellm/openai/gpt-4o",
        "gateway/proxy:gpt-4o",
        "gateway/openai/gpt-4o",
        "groq:responses/llama-3.1-8b-instant",
        "huggingface:openai/gpt-oss-120b:free",
        "openai/gpt-oss-120b:groq",
        "proxy/openai/gpt-4o",
        "openai/openai/gpt-4o",
        "amazon.nova-pro-v2:0",
        "amazon.nova-pro-v1:1",
        "amazon.nova-pro-v1:0:300k",
        "anthropic.claude-opus-4-6-v2",
        "vertex_ai/claude-sonnet-4-5@20250930",
        "arn:aws:bedrock:us-east-1:1:application-inference-profile/abc",
        "bedrock/us-east-1/1-month-commitment/amazon.nova-pro-v1:0",
        "nvidia/llama-3.3-70b",
        "accounts/mine/models/glm-5p3",
        "llama3.3:70b",
        "o3",
        "gpt",
        "",
        "  ",
    ],
)
def test_what_must_miss(snapshot: Snapshot, text: str) -> None:
    with pytest.raises((ModelNotFoundError, UnknownProviderError, InvalidSpecError)):
        snapshot.identify(text, accept="base")


# -- inputs ----------------------------------------------------------------------------


def test_the_scope_counts_in_any_spelling(snapshot: Snapshot) -> None:
    for scope in ("azure", "Azure", "azure.ai.openai"):
        assert snapshot.identify("GPT-4o", scope=scope).spec == "azure:gpt-4o"
    assert snapshot.identify("azure/gpt-4o", scope="azure").spec == "azure:gpt-4o"
    # A whole spec is what it says, as for `resolve`; nothing else leaves the scope.
    assert snapshot.identify("openai:gpt-5.2", scope="azure").spec == "openai:gpt-5.2"
    with pytest.raises(ModelNotFoundError):
        snapshot.identify("openai/gpt-5.2", scope="azure")
    with pytest.raises(UnknownProviderError):
        snapshot.identify("gpt-4o", scope="nobody")


def test_pairs_and_models_are_read_too(snapshot: Snapshot) -> None:
    assert snapshot.identify(("aws.bedrock", "amazon.nova-pro-v1")).level == "spelling"
    model = snapshot.model("openai:gpt-4o")
    assert snapshot.identify(model).model is model
    assert snapshot.identify(("openai", "gpt-4o")).how == ()


def test_accept_is_one_of_the_levels(snapshot: Snapshot) -> None:
    assert LEVELS == ("exact", "spelling", "variant", "base")
    with pytest.raises(ValueError, match="exact, spelling, variant, base"):
        snapshot.identify("gpt-4o", accept="guess")  # type: ignore[arg-type]
    with pytest.raises(LLMDBError):
        snapshot.identify("openai:GPT-4o", accept="exact")


def test_what_a_policy_hides_is_said_to_be_hidden(snapshot: Snapshot) -> None:
    without = snapshot.with_filters(deny={"openai": ["gpt-4o"]})
    with pytest.raises(ModelNotFoundError, match="policy"):
        without.identify("openai/GPT-4o")
    # Not another provider's in its place.
    with pytest.raises(LLMDBError):
        without.identify("gpt-4o")


@pytest.mark.parametrize(
    "text", ["gpt-4o", "GPT_4o", "azure/gpt-4o", "gpt-4o-2024-11-20"]
)
def test_a_hidden_model_is_neither_gone_nor_unheard_of(text: str) -> None:
    # Others sold it, and do so no more.
    narrow = llm_db.snapshot().with_filters(allow={"anthropic": "all"})
    asks: list[Callable[[str], object]] = [narrow.identify]
    if text == "gpt-4o":
        asks.append(narrow.resolve)
    for ask in asks:
        with pytest.raises(ModelNotFoundError, match="hidden by the policy") as miss:
            ask(text)
        assert miss.value.gone is None


def test_a_tie_says_that_what_was_meant_is_hidden() -> None:
    two = provider("lab-a", {"id": "claude-9"}) | provider("lab-b", {"id": "claude-9"})
    snapshot = build(two | provider("anthropic", {"id": "claude-9"}))
    assert snapshot.identify("Claude 9").provider == "anthropic"
    without = snapshot.with_filters(deny={"anthropic": "all"})
    with pytest.raises(AmbiguousModelError, match="`anthropic:claude-9` is hidden by"):
        without.identify("Claude 9")


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("claude-3.5-sonnet-20241022", "anthropic:claude-3-5-sonnet-20241022"),
        ("Claude-3-5-Sonnet-20241022", "anthropic:claude-3-5-sonnet-20241022"),
        ("fireworks_ai/glm-5p1", "fireworks_ai:accounts/fireworks/models/glm-5p1"),
        (
            "anthropic.claude-3-7-sonnet-20250219-v1",
            "amazon_bedrock:anthropic.claude-3-7-sonnet-20250219-v1:0",
        ),
        ("kilo/auto", "kilo:kilo/auto"),
        ("requesty:openai/gpt-5.4-pro", "requesty:openai/gpt-5.4-pro"),
    ],
)
def test_gone_models_are_found_by_the_rules_of_spellings(text: str, spec: str) -> None:
    with pytest.raises(ModelNotFoundError, match="any more") as miss:
        llm_db.identify(text)
    assert miss.value.gone is not None
    assert miss.value.gone.spec == spec
    gone, last = miss.value.gone, llm_db.prices(spec)[-1]
    usage = {
        "prompt_tokens": 1_000_000,
        "completion_tokens": 0,
        "total_tokens": 1_000_000,
    }
    assert last.cost is not None
    bill = llm_db.cost(text, usage, at=gone.last_seen, context=0)
    assert bill.total == Decimal(repr(last.cost.input))


def test_the_same_weights_by_another_door_are_gone_but_have_no_price_for_it() -> None:
    text = "us.anthropic.claude-3-7-sonnet-20250219-v1:0"
    with pytest.raises(
        ModelNotFoundError, match="-20250219-v1:0` is gone: last"
    ) as miss:
        llm_db.identify(text)
    assert miss.value.gone is None


@pytest.mark.parametrize(
    "text",
    [
        "gateway/anthropic:claude-3-7-sonnet-20250219",
        "litellm/anthropic/claude-3-7-sonnet-20250219",
    ],
)
def test_what_a_client_asks_for_is_gone_but_has_no_price_through_it(text: str) -> None:
    spec = "anthropic:claude-3-7-sonnet-20250219"
    with pytest.raises(ModelNotFoundError, match=f"no model `{spec}` any more") as miss:
        llm_db.identify(text)
    assert miss.value.gone is None
    used = {"input_tokens": 10, "output_tokens": 1, "cache_read_input_tokens": 0}
    with pytest.raises(ModelNotFoundError):
        llm_db.cost(text, used, at="2026-03-03")


@pytest.mark.parametrize(
    "id", ["llama-2-7b-chat-int8", "whisper-large-v3-turbo", "qwen1.5-0.5b-chat"]
)
def test_cloudflares_path_is_no_part_of_the_ids_that_it_once_had(id: str) -> None:
    with pytest.raises(ModelNotFoundError, match="any more") as miss:
        llm_db.identify(f"@cf/vendor/{id}")
    assert miss.value.gone is not None
    assert miss.value.gone.spec == f"cloudflare_workers_ai:{id}"


@pytest.mark.parametrize(
    "text", ["microsoft/phi-4-mini-instruct", "nex-agi/nex-n2-pro", "venice-uncensored"]
)
def test_the_last_seller_of_an_id_does_not_take_it_over(text: str) -> None:
    with pytest.raises(AmbiguousModelError, match="served by one provider") as error:
        llm_db.identify(text)
    assert error.value.gone is not None
    assert error.value.gone.id == text


@pytest.mark.parametrize("text", ["zai-glm-4.7", "moonshotai-kimi-k2.5"])
def test_the_point_after_a_vendor_is_bedrocks_alone(text: str) -> None:
    with pytest.raises(ModelNotFoundError):
        llm_db.identify(text)
    dotted = text.replace("-", ".", 1)
    assert llm_db.identify(dotted).id == dotted
    with pytest.raises(ModelNotFoundError, match="provider 'amazon_bedrock' has no"):
        llm_db.identify("anthropic.claude-haiku-4-5")


def test_a_path_through_other_peoples_servers_is_not_taken_off() -> None:
    shop = build(
        provider("kilo", {"id": "openrouter/router-x"}, {"id": "sao10k/l3"})
        | provider(
            "eden",
            {"id": "nebius/nvidia/nemotron-3-ultra"},
            {"id": "deepinfra/nemotron-3-ultra"},
        )
        | provider("openrouter", {"id": "router-x"})
        | provider("nebius", {"id": "x"})
    )
    assert shop.identify("kilo/l3").id == "sao10k/l3"
    for text, scope in (("router-x", "kilo"), ("nemotron-3-ultra", "eden")):
        with pytest.raises(ModelNotFoundError, match="did you mean"):
            shop.identify(text, scope=scope)


def test_a_name_that_two_paths_end_with_is_ambiguous() -> None:
    shop = build(
        provider(
            "shop",
            {"id": "z-ai/glm-9", "cost": {"input": 1}},
            {"id": "TEE/glm-9", "cost": {"input": 2}},
            {"id": "ionos/openai/gpt-oss-9", "cost": {"input": 1}},
            {"id": "groq/openai/gpt-oss-9", "cost": {"input": 2}},
            {"id": "z-ai/glm-8", "cost": {"input": 1}},
        )
        | provider("groq", {"id": "x"})
        | provider("zai", {"id": "x"})
    )
    for text in ("glm-9", "GLM_9", "gpt-oss-9"):
        with pytest.raises(AmbiguousModelError, match="could be any of") as tie:
            shop.identify(text, scope="shop")
        assert len(tie.value.candidates) == 2
    assert shop.identify("z-ai/glm-9", scope="shop").level == "exact"
    assert shop.identify("glm-8", scope="shop").id == "z-ai/glm-8"


def test_no_name_stands_for_one_of_several_paths_to_it() -> None:
    """A gateway's paths to one model have prices of their own."""
    snapshot = llm_db.snapshot()
    asked, wrong = 0, []
    for id in snapshot.provider_ids:
        ends: dict[str, list[str]] = {}
        own = {normal_form(m.id) for m in snapshot.models(id)}
        for model in snapshot.models(id):
            form = normal_form(model.id)
            ends.setdefault(form.rpartition("/")[2], []).append(model.id)
        for end, ids in ends.items():
            if len(ids) > 1 and end not in own:
                asked += 1
                got = ask(snapshot, end, id)
                if not got.startswith("("):
                    wrong.append((end, got, ids))
    assert asked > 100
    assert not wrong


@pytest.mark.parametrize(
    "text",
    [
        "arn:aws:bedrock:ap-south-1:123456789012:inference-profile/apac.{id}",
        "arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/{id}",
        "bedrock/arn:aws-us-gov:bedrock:us-gov-east-1::foundation-model/{id}",
        "arn:aws-cn:bedrock:cn-north-1::foundation-model/{id}",
        "arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/us-gov.{id}",
        "bedrock/converse/apac.{id}",
        "bedrock/converse/us-west-2/{id}",
        "bedrock/us-west-2/invoke/{id}",
    ],
)
def test_a_wrapper_goes_around_a_variant_too(text: str) -> None:
    id = "anthropic.claude-haiku-4-5-20251001-v1:0"
    text = text.format(id=id)
    with pytest.raises(ModelNotFoundError, match="accept='variant'"):
        llm_db.identify(text)
    assert llm_db.identify(text, accept="variant").id == id


def test_all_routes_may_be_chained() -> None:
    text = "openrouter:openai/gpt-4o:beta:extended:exacto:nitro:floor:online"
    match = llm_db.identify(text, accept="variant")
    assert match.spec == "openrouter:openai/gpt-4o"


@pytest.mark.parametrize(
    "text",
    [
        "openrouter:x" + ":online" * 1500,
        "openrouter/x" + ":beta" * 1500,
        "bedrock:" + "converse/" * 1500 + "x",
        "bedrock/" + "arn:aws:bedrock:us-east-1::foundation-model/" * 1500 + "x",
        "bedrock:" + "us." * 1500 + "x",
        "bedrock:" + "converse/us." * 1500 + "x",
        "anthropic:claude-x" + "[1m]" * 1500,
        "azure/" + "eu/" * 1500 + "x",
        "openai/" + "responses/" * 1500 + "x",
        "huggingface/a/x" + ":groq" * 1500,
        "litellm/" * 1500 + "openai/x",
    ],
    ids=lambda text: text[:20],
)
def test_a_long_chain_of_wrappers_and_routes_is_an_ordinary_miss(text: str) -> None:
    used = {"input_tokens": 1, "output_tokens": 1}
    asks: list[Callable[[], object]] = [
        lambda: llm_db.model(text),
        lambda: llm_db.resolve(text),
        lambda: llm_db.identify(text),
        lambda: llm_db.identify(text, accept="base"),
        lambda: llm_db.prices(text),
        lambda: llm_db.offers(text),
        lambda: llm_db.cost(text, used),
    ]
    for ask in asks:
        with pytest.raises(LLMDBError):
            ask()
    llm_db.build(deny={"openrouter": [text], "amazon-bedrock": [text]})


@pytest.mark.parametrize(
    "text",
    [
        "v1beta/models/gemini-2.5-flash:generateContent",
        "//aiplatform.googleapis.com/projects/p/locations/us/publishers/google/models/"
        "gemini-2.5-flash",
        "googleai/gemini-2.5-flash",
        "vertex_ai-text-models/gemini-2.5-flash",
    ],
)
def test_google_is_read_in_all_its_own_ways(text: str) -> None:
    match = llm_db.identify(text)
    assert match.provider in ("google", "google_vertex")
    assert match.id == "gemini-2.5-flash"


def test_a_tie_says_what_the_provider_that_was_named_lacks() -> None:
    shops = build(
        provider("a-lab", {"id": "x-9"}) | provider("shop", {"id": "a-lab/y-9"})
    )
    with pytest.raises(AmbiguousModelError, match=r"^provider 'a_lab' has no model"):
        shops.identify("a-lab/y-9")


@pytest.mark.parametrize(
    "text",
    [
        "anthropic.claude-3-5-sonnet-20241022-v2:0",
        "bedrock/anthropic.claude-3-5-sonnet-20241022-v2:0",
        "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20241022-v2:0",
    ],
)
def test_a_model_that_is_gone_is_said_to_be_gone_in_every_spelling(text: str) -> None:
    spec = "amazon_bedrock:anthropic.claude-3-5-sonnet-20241022-v2:0"
    with pytest.raises(ModelNotFoundError, match=f"no model `{spec}` any more") as miss:
        llm_db.identify(text)
    assert miss.value.gone is not None
    assert miss.value.gone.spec == spec
    usage = {"input_tokens": 1000, "output_tokens": 100, "cache_read_input_tokens": 0}
    assert str(llm_db.cost(text, usage, at="2025-12-15").total) == "0.0045"


@pytest.mark.slow
def test_every_gone_model_is_said_to_be_gone_whatever_the_spelling() -> None:
    """Unless the text is a spelling of a model that is there."""
    missed = []
    for gone in llm_db.gone():
        provider, id = gone.provider, gone.id
        asks: list[tuple[str | tuple[str, str], str | None]] = [
            *((text, None) for text in (gone.spec, f"{provider}/{id}")),
            (f"{id}@{provider}", None),
            ((provider, id), None),
            (id, provider),
        ]
        for what, scope in asks:
            try:
                llm_db.identify(what, scope=scope)
            except LLMDBError as error:
                if getattr(error, "gone", None) != gone:
                    missed.append((gone.spec, str(error)))
    assert missed == []


def test_a_gone_id_that_is_a_variant_of_another_is_said_to_be_gone() -> None:
    with pytest.raises(ModelNotFoundError) as caught:
        llm_db.identify("302ai/gpt-5.4-mini-2026-03-17")
    assert caught.value.gone is not None
    assert "any more: last seen" in str(caught.value)
    assert "accept='variant') takes it for `302ai:gpt-5.4-mini`" in str(caught.value)


@pytest.mark.parametrize("name", ["github", "github_models", "GitHub-Models"])
def test_github_is_a_provider_that_is_gone(name: str) -> None:
    with pytest.raises(UnknownProviderError, match="any more") as caught:
        llm_db.identify(f"{name}/openai/gpt-4o")
    assert caught.value.gone is not None
    assert caught.value.gone.spec == "github_models:openai/gpt-4o"
    used = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    bill = llm_db.cost(f"{name}:openai/gpt-4o", used, at="2026-03-03")
    assert bill.model == "github_models:openai/gpt-4o"


def test_what_the_lab_has_no_more_is_said_though_others_sell_it() -> None:
    with pytest.raises(
        AmbiguousModelError, match="`xai:grok-4` is gone: last"
    ) as error:
        llm_db.identify("xai/grok-4")
    assert error.value.gone is not None
    assert all(key.provider != "xai" for key in error.value.candidates)
    usage = {"prompt_tokens": 10, "completion_tokens": 5}
    assert str(llm_db.cost("xai/grok-4", usage, at="2026-05-01").total) == "0.000105"


@pytest.mark.parametrize(
    "text",
    [
        "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc",
        "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc",
        "https://acme.openai.azure.com/openai/deployments/gpt-4o/chat/completions",
        "us.anthropic.claude-nobody-knows-v1:0",
    ],
)
def test_what_cannot_be_a_provider_is_not_reported_as_one(text: str) -> None:
    with pytest.raises(ModelNotFoundError):
        llm_db.identify(text)


def test_a_vendors_path_means_the_lab_unless_that_has_a_price_of_its_own() -> None:
    snapshot = build(
        {
            **provider(
                "lab",
                {"id": "big-1", "cost": {"input": 0, "output": 0}},
                {"id": "small-1", "cost": {"input": 1, "output": 2}},
            ),
            **provider(
                "shop",
                {"id": "own/mid-1", "cost": {"input": 5, "output": 6}},
                {"id": "lab-ai/Big-1", "cost": {"input": 3, "output": 4}},
                {"id": "lab-ai/Small-1", "cost": {"input": 1, "output": 2}},
            ),
        },
        provider("own", {"id": "own/mid-1", "cost": {"input": 0, "output": 0}}),
        {"lab": {"id": "lab", "aliases": ["lab_ai"], "models": []}},
    )
    # The lab itself writes its name before its id, and others charge for that id.
    assert ask(snapshot, "own/mid-1") == "(ambiguous)"
    assert ask(snapshot, "own:own/mid-1") == "own:own/mid-1"
    assert ask(snapshot, "lab-ai/Small-1") == "lab:small-1"
    assert ask(snapshot, "lab-ai/Big-1") == "(ambiguous)"
    # Where nobody has it under this name, the lab is meant, whatever it takes.
    assert ask(snapshot, "lab_ai/BIG-1") == "lab:big-1"
    hidden = snapshot.with_filters(deny={"shop": "all"})
    assert ask(hidden, "lab-ai/Big-1") == "lab:big-1"


def test_an_alias_of_a_provider_takes_no_id_away() -> None:
    both = build(
        provider("huggingface", {"id": "org/model"}, aliases=["hf"])
        | provider("synthetic", {"id": "hf:org/model"})
    )
    assert both.resolve("hf:org/model").provider == "synthetic"
    with pytest.raises(AmbiguousModelError):
        both.identify("hf:org/model")


def test_the_module_asks_the_published_snapshot() -> None:
    match = llm_db.identify("azure/GPT-4o")
    assert match == llm_db.snapshot().identify("azure/GPT-4o")
    assert isinstance(match, llm_db.Match)
