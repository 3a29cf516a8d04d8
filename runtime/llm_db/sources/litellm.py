"""`LiteLLM`: litellm's price map, a supplement to what models.dev states.

The map is MIT-licensed (Berri AI). It has what models.dev has not: 1-hour cache writes,
batch, flex and priority prices, prices of web searches, retirement dates with their
source, parallel tool calls. It is not a base: entries at price 0 and limits that mix
input and context are among its known errors, so limits are never taken from it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attr import field, frozen

from .._canonical import Canonical, CanonicalData, Finding, PullResult
from .._ids import normalize_provider_id
from .._text import shown
from ..errors import DocumentError
from .document import FileReader, parse_json, read_part, require_object
from .download import cached_file, not_cached
from .packaged import Packaged

if TYPE_CHECKING:
    from .download.fetch import Progress

#: How the files of its cache begin.
KIND = "litellm"
#: Where litellm keeps its map.
LITELLM_URL = (
    "https://raw.githubusercontent.com/BerriAI/litellm/main/"
    "model_prices_and_context_window.json"
)

#: litellm's provider → the prefix of its keys, and the ids of ours that it stands for.
#: The order counts: of two entries for one model the one that is listed first is read.
PROVIDERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "abliteration": ("abliteration", ("abliteration_ai",)),
    "aiand": ("aiand", ("aiand",)),
    "aihubmix": ("aihubmix", ("aihubmix",)),
    "anthropic": ("anthropic", ("anthropic",)),
    "azure": ("azure", ("azure", "azure_cognitive_services")),
    "azure_ai": ("azure_ai", ("azure", "azure_cognitive_services")),
    "baseten": ("baseten", ("baseten",)),
    "bedrock": ("bedrock", ("amazon_bedrock",)),
    "bedrock_converse": ("bedrock", ("amazon_bedrock",)),
    "bedrock_mantle": ("bedrock_mantle", ("amazon_bedrock",)),
    "cerebras": ("cerebras", ("cerebras",)),
    "cloudflare": ("cloudflare", ("cloudflare_workers_ai",)),
    "cohere": ("cohere", ("cohere",)),
    "cohere_chat": ("cohere", ("cohere",)),
    "coralbricks": ("coralbricks", ("coralbricks",)),
    "crusoe": ("crusoe", ("crusoe",)),
    "dashscope": ("dashscope", ("alibaba",)),
    "databricks": ("databricks", ("databricks",)),
    "deepinfra": ("deepinfra", ("deepinfra",)),
    "deepseek": ("deepseek", ("deepseek",)),
    "empiriolabs": ("empiriolabs", ("empiriolabs",)),
    "fireworks_ai": ("fireworks_ai", ("fireworks_ai",)),
    "friendliai": ("friendliai", ("friendli",)),
    "gemini": ("gemini", ("google",)),
    "github_copilot": ("github_copilot", ("github_copilot",)),
    "gmi": ("gmi", ("gmicloud",)),
    "groq": ("groq", ("groq",)),
    "inception": ("inception", ("inception",)),
    "meta": ("meta", ("meta",)),
    "meta_llama": ("meta_llama", ("llama",)),
    "minimax": ("minimax", ("minimax",)),
    "mistral": ("mistral", ("mistral",)),
    "codestral": ("codestral", ("mistral",)),
    "moonshot": ("moonshot", ("moonshotai",)),
    "morph": ("morph", ("morph",)),
    "nebius": ("nebius", ("nebius",)),
    "novita": ("novita", ("novita_ai",)),
    "oci": ("oci", ("oci",)),
    "openai": ("openai", ("openai",)),
    "opencode_go": ("opencode_go", ("opencode_go",)),
    "ovhcloud": ("ovhcloud", ("ovhcloud",)),
    "perplexity": ("perplexity", ("perplexity", "perplexity_agent")),
    "scaleway": ("scaleway", ("scaleway",)),
    "scx-ai": ("scx-ai", ("scx_ai",)),
    "snowflake": ("snowflake", ("snowflake_cortex",)),
    "together_ai": ("together_ai", ("togetherai",)),
    "v0": ("v0", ("v0",)),
    "vercel_ai_gateway": ("vercel_ai_gateway", ("vercel",)),
    "vertex_ai": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-anthropic_models": (
        "vertex_ai",
        ("google_vertex", "google_vertex_anthropic"),
    ),
    "vertex_ai-deepseek_models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-embedding-models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-language-models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-llama_models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-minimax_models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-mistral_models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-moonshot_models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-openai_models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-qwen_models": ("vertex_ai", ("google_vertex",)),
    "vertex_ai-zai_models": ("vertex_ai", ("google_vertex",)),
    "volcengine": ("volcengine", ("volcengine",)),
    "wandb": ("wandb", ("wandb",)),
    "watsonx": ("watsonx", ("watsonx",)),
    "xai": ("xai", ("xai",)),
    "xiaomi_mimo": ("xiaomi_mimo", ("xiaomi",)),
    "zai": ("zai", ("zai",)),
}
_PLACES = {name: place for place, name in enumerate(PROVIDERS)}

#: litellm's US$ per token → our US$ per 1M tokens. What is not listed has another unit,
#: or a meaning that differs from provider to provider.
_PRICES = {
    "input_cost_per_token": "input",
    "output_cost_per_token": "output",
    "cache_read_input_token_cost": "cache_read",
    "cache_creation_input_token_cost": "cache_write",
    "cache_creation_input_token_cost_above_1hr": "cache_write_1h",
    "input_cost_per_audio_token": "input_audio",
    "output_cost_per_audio_token": "output_audio",
    "output_cost_per_image_token": "output_image",
}
_MODES = {"batches": "batch", "flex": "flex", "priority": "priority"}
_PRICE_KEY = re.compile(
    rf"({'|'.join(_PRICES)})(?:_above_(\d{{1,6}})k_tokens)?(?:_({'|'.join(_MODES)}))?",
    re.ASCII,
)
_SEARCHES = "search_context_cost_per_query"
#: Two prices that differ by more are two price lists.
TOLERANCE = Decimal("0.01")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_URL = re.compile(r"https?://[!-z|~]+", re.ASCII)


class LiteLLM:
    """Reads the cached map of ``url``; only `pull` touches the network.

    A supplement: it amends what other sources have, so put it below them. With
    ``snapshot``, a folder that ``llm-db pull`` wrote, `load` reads that instead of the
    cache. Raises `SourceError` (``no_cache``) where nothing was pulled yet.
    """

    name = "litellm"
    amend = True

    def __init__(
        self,
        url: str = LITELLM_URL,
        cache_dir: str | PathLike[str] = "sources/upstream",
        *,
        snapshot: str | PathLike[str] | None = None,
        file_reader: FileReader = Path.read_bytes,
    ) -> None:
        self.url = url
        self.cache_dir = Path(cache_dir)
        self.snapshot = None if snapshot is None else Path(snapshot)
        self.file_reader = file_reader

    @property
    def path(self) -> Path:
        """Where the map is cached: ``litellm-<8 hex of the URL's SHA-256>.json``."""
        return cached_file(self.url, self.cache_dir, KIND)

    def load(self) -> Canonical:
        """What the map adds to other sources, by the ids of ours."""
        if self.snapshot is not None:
            return supplement(Packaged(snapshot=self.snapshot).load())
        try:
            body = read_part(self.file_reader, self.path)
        except DocumentError as error:
            if error.reason != "unreadable":
                raise
            raise not_cached(self.name, self.path) from error
        return transform(parse_json(body, str(self.path)))

    def pull(
        self,
        timeout: float = 120.0,
        *,
        trust_env: bool = True,
        progress: Progress | None = None,
    ) -> PullResult:
        """Fetch ``url`` into the cache; as `ModelsDev.pull`. Raises `PullError`."""
        # Only here: `load` must not pay for any of it.
        from .checked import checked
        from .download.cache import Cache
        from .download.pull import pull_into

        return pull_into(
            Cache(self.cache_dir, self.url, KIND),
            lambda body, where: checked(body, where, self.name, read=transform),
            timeout=timeout,
            trust_env=trust_env,
            progress=progress,
        )


def transform(
    external: Mapping[str, Any], base: CanonicalData | None = None
) -> Canonical:
    """litellm's price map, as parsed, in canonical form: what a supplement may say.

    With ``base`` (models.dev's canonical facts) it holds what joins with it, under the
    ids of ``base``: exactly, or in the same normal form where only one id has it; and
    no price of an entry whose price list is another than that of ``base``. Never limits,
    never a price of 0. What was left out is listed in ``.ignored``.
    """
    return supplement(facts(external, base))


def supplement(claims: Canonical) -> Canonical:
    """The `facts` without what is never taken from litellm: its limits."""
    kept = {
        provider: {
            **entry,
            "models": [
                {key: value for key, value in model.items() if key != "limits"}
                for model in entry["models"]
            ],
        }
        for provider, entry in claims.items()
    }
    return Canonical(
        kept,
        dropped=claims.dropped,
        ignored=claims.ignored,
        warnings=claims.warnings,
        failures=claims.failures,
    )


def facts(external: Mapping[str, Any], base: CanonicalData | None = None) -> Canonical:
    """What `transform` gives, and litellm's limits, to be compared and not taken."""
    require_object(external, "litellm's price map")
    entries = [key for key in external if isinstance(key, str)]
    join = _Join(external, None if base is None else _shelves(base))
    for key in sorted(entries, key=lambda key: (_place(external[key]), key)):
        entry = external[key]
        if isinstance(entry, Mapping):
            join.add(key, entry)
    return join.canonical()


def normal_form(id: str) -> str:
    """``Meta-Llama-3_3-70B`` and ``meta-llama-3.3-70b``: both ``meta-llama-3-3-70b``."""
    return re.sub(r"[ _.]+", "-", id.strip().casefold())


def _place(entry: Any) -> int:
    name = entry.get("litellm_provider") if isinstance(entry, Mapping) else None
    return _PLACES.get(name, len(_PLACES)) if isinstance(name, str) else len(_PLACES)


# -- which model an entry is about -----------------------------------------------------


@frozen
class _Shelf:
    """The models of one provider of the base, by id and by normal form."""

    models: Mapping[str, Mapping[str, Any]]
    normal: Mapping[str, tuple[str, ...]]


def _shelves(base: CanonicalData) -> dict[str, _Shelf]:
    found = {}
    for raw, entry in base.items():
        provider = normalize_provider_id(raw)
        if provider is None:
            continue
        models = {m["id"]: m for m in entry["models"] if isinstance(m.get("id"), str)}
        normal: dict[str, tuple[str, ...]] = {}
        for id in models:
            form = normal_form(id)
            normal[form] = (*normal.get(form, ()), id)
        found[provider] = _Shelf(models, normal)
    return found


@frozen
class _Join:
    """Collects the records; an entry that was read keeps later ones from its model."""

    keys: Collection[str]
    shelves: Mapping[str, _Shelf] | None
    found: dict[str, dict[str, dict[str, Any]]] = field(factory=dict)
    ignored: list[Finding] = field(factory=list)
    #: How each id was found; an exact hit replaces one by normal form.
    exact: set[tuple[str, str]] = field(factory=set)

    def add(self, key: str, entry: Mapping[str, Any]) -> None:
        for provider, id, is_exact in self.targets(key, entry):
            seen = id in self.found.get(provider, ())
            if seen and not (is_exact and (provider, id) not in self.exact):
                continue
            if seen:
                self.ignored[:] = [f for f in self.ignored if f[:2] != (provider, id)]
            if is_exact:
                self.exact.add((provider, id))
            reader = _Reader(provider, id, key, self.base_of(provider, id))
            self.found.setdefault(provider, {})[id] = reader.record(entry, self)
            self.ignored.extend(reader.ignored)

    def targets(
        self, key: str, entry: Mapping[str, Any]
    ) -> list[tuple[str, str, bool]]:
        """Our providers and ids that an entry is about, and whether the id is exact."""
        named = entry.get("litellm_provider")
        if not isinstance(named, str) or named not in PROVIDERS:
            return []
        prefix, providers = PROVIDERS[named]
        id = key.removeprefix(f"{prefix}/")
        found = []
        for provider in providers:
            hit = self.locate(provider, id)
            if hit is not None:
                found.append((provider, *hit))
        return found

    def locate(self, provider: str, id: str) -> tuple[str, bool] | None:
        if self.shelves is None:
            return id, True
        shelf = self.shelves.get(provider)
        if shelf is None:
            return None
        if id in shelf.models:
            return id, True
        same = shelf.normal.get(normal_form(id), ())
        return (same[0], False) if len(same) == 1 else None

    def base_of(self, provider: str, id: str) -> Mapping[str, Any]:
        if self.shelves is None:
            return {}
        return self.shelves[provider].models[id]

    def canonical(self) -> Canonical:
        data = {
            provider: {
                "id": provider,
                "models": [models[id] for id in sorted(models) if len(models[id]) > 1],
            }
            for provider, models in sorted(self.found.items())
        }
        return Canonical(
            {key: entry for key, entry in data.items() if entry["models"]},
            ignored=sorted(self.ignored, key=lambda f: (f.provider, f.id or "", f)),
        )


# -- what it says ----------------------------------------------------------------------


@frozen
class _Reader:
    """Reads one entry; what it leaves out is named with the model that it is about."""

    provider: str
    id: str
    key: str
    base: Mapping[str, Any]
    ignored: list[Finding] = field(factory=list)

    def leave(self, field: str, reason: str) -> None:
        self.ignored.append(Finding(self.provider, self.id, field, reason))

    def record(self, entry: Mapping[str, Any], join: _Join) -> dict[str, Any]:
        found: dict[str, Any] = {"id": self.id}
        for name, value in (
            ("cost", self.cost(entry)),
            ("limits", self.limits(entry)),
            ("capabilities", self.capabilities(entry)),
            ("lifecycle", self.lifecycle(entry, join)),
        ):
            if value:
                found[name] = value
        return found

    # prices

    def cost(self, entry: Mapping[str, Any]) -> dict[str, Any]:
        lists = self.price_lists(entry)
        prices, tiers = lists.pop("", ({}, {}))
        stated = self.base.get("cost")
        stated = stated if isinstance(stated, Mapping) else {}
        tools = self.tools(entry)
        if tools:
            prices["tools"] = tools
        modes = {}
        tiered = bool(tiers or stated.get("tiers"))
        for mode, (its_prices, its_tiers) in sorted(lists.items()):
            cost = self.mode(mode, its_prices, its_tiers, tiered)
            if cost:
                modes[mode] = cost
        if modes:
            prices["modes"] = modes
        return self.same_list(prices, stated)

    def price_lists(
        self, entry: Mapping[str, Any]
    ) -> dict[str, tuple[dict[str, Any], dict[int, dict[str, Any]]]]:
        """Mode (``""``: the base) → its prices, and those above a context, by size."""
        lists: dict[str, tuple[dict[str, Any], dict[int, dict[str, Any]]]] = {}
        for key, value in entry.items():
            match = _PRICE_KEY.fullmatch(key) if isinstance(key, str) else None
            if match is None or value is None:
                continue
            name, size, suffix = match.groups()
            price = per_million(value)
            if price is None:
                self.leave(key, f"is not a price: {shown(value)}")
                continue
            if price == 0:
                self.leave(key, "a price of 0, by which litellm also means unknown")
                continue
            prices, tiers = lists.setdefault(_MODES.get(suffix, ""), ({}, {}))
            place = prices if size is None else tiers.setdefault(int(size) * 1000, {})
            place[_PRICES[name]] = price
        return lists

    def mode(
        self,
        mode: str,
        prices: dict[str, Any],
        tiers: Mapping[int, dict[str, Any]],
        tiered: bool,
    ) -> dict[str, Any] | None:
        """The price list of a mode; one that is not whole would price calls wrongly."""
        where = f"cost.modes.{mode}"
        if "input" not in prices:
            self.leave(where, "has no price for input")
            return None
        if tiered and not tiers:
            self.leave(where, "has no prices for a long context, as the base prices do")
            return None
        if tiers:
            rows = [{"size": size, **tiers[size]} for size in sorted(tiers)]
            return {**prices, "tiers": rows}
        return prices

    def tools(self, entry: Mapping[str, Any]) -> dict[str, Any]:
        """US$ per web search, where that does not depend on how much is searched."""
        raw = entry.get(_SEARCHES)
        if raw is None:
            return {}
        values = raw.values() if isinstance(raw, Mapping) else ()
        prices = {_number(value) for value in values}
        price = prices.pop() if len(prices) == 1 else None
        if price is None:
            self.leave("cost.tools.web_search", "depends on the size of the search")
            return {}
        if price == 0:
            self.leave("cost.tools.web_search", "a price of 0")
            return {}
        return {"web_search": _plain(price)}

    def same_list(
        self, prices: dict[str, Any], stated: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Without what belongs to another price list than the base's."""
        for name in ("input", "output"):
            if name in prices and differ(prices[name], stated.get(name)):
                rest = sorted(prices.keys() - stated.keys())
                if rest:
                    self.leave(
                        f"cost ({', '.join(rest)})",
                        f"stands in another price list: {name} is {prices[name]},"
                        f" not {stated[name]}",
                    )
                # What both state stays, to be compared: the base's wins.
                return {
                    key: price
                    for key, price in prices.items()
                    if key in stated and not isinstance(price, dict)
                }
        if "cache_write_1h" in prices and differ(
            prices.get("cache_write"), stated.get("cache_write")
        ):
            del prices["cache_write_1h"]
            self.leave(
                "cost.cache_write_1h", "the price of a 5-minute write is another"
            )
        return self.same_modes(prices, stated)

    def same_modes(
        self, prices: dict[str, Any], stated: Mapping[str, Any]
    ) -> dict[str, Any]:
        known = stated.get("modes")
        for mode, theirs in known.items() if isinstance(known, Mapping) else ():
            ours = prices.get("modes", {}).get(mode)
            if ours is None or not isinstance(theirs, Mapping):
                continue
            if any(differ(ours.get(n), theirs.get(n)) for n in ("input", "output")):
                del prices["modes"][mode]
                self.leave(f"cost.modes.{mode}", "stands in another price list")
        if prices.get("modes") == {}:
            del prices["modes"]
        return prices

    # the rest

    def limits(self, entry: Mapping[str, Any]) -> dict[str, Any]:
        names = {"max_input_tokens": "input", "max_output_tokens": "output"}
        found = {}
        for key, name in names.items():
            value = entry.get(key)
            if type(value) is int and value > 0:
                found[name] = value
        return found

    def capabilities(self, entry: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, dict[str, bool]] = {}
        for key, (group, name) in _CAPABILITIES.items():
            value = entry.get(key)
            if value is None:
                continue
            if not isinstance(value, bool):
                self.leave(key, f"expected true or false, got {shown(value)}")
                continue
            found.setdefault(group, {})[name] = value
        said: dict[str, Any] = {}
        if entry.get("mode") in _CHAT_MODES:
            said["chat"] = True
        tools = found.get("tools", {})
        if tools.get("parallel") and not self.has_tools(tools.get("enabled", False)):
            del tools["parallel"]
            self.leave("capabilities.tools.parallel", "the model calls no tools")
        return said | {group: named for group, named in found.items() if named}

    def has_tools(self, otherwise: bool) -> bool:
        stated = self.base.get("capabilities")
        tools = stated.get("tools") if isinstance(stated, Mapping) else None
        enabled = tools.get("enabled") if isinstance(tools, Mapping) else None
        return enabled if isinstance(enabled, bool) else otherwise

    def lifecycle(self, entry: Mapping[str, Any], join: _Join) -> dict[str, Any]:
        """When it ends, if it says who says so, and what to take instead."""
        found: dict[str, Any] = {}
        day, source = entry.get("deprecation_date"), entry.get("deprecation_source")
        if day is not None:
            if not (isinstance(day, str) and _DATE.fullmatch(day)):
                self.leave("lifecycle.retires_on", f"is not a date: {shown(day)}")
            elif not _is_public(source):
                self.leave("lifecycle.retires_on", "names no source that one can read")
            else:
                found |= {"retires_on": day, "source": source}
        successor = entry.get("successor_model")
        if successor is not None:
            named = self.successor(successor, join)
            if named is None:
                self.leave("lifecycle.successor", f"names no model: {shown(successor)}")
            elif named != self.id:
                found["successor"] = named
        return found

    def successor(self, text: object, join: _Join) -> str | None:
        """The id of the same provider's model; ``None`` where it cannot be told."""
        if not isinstance(text, str):
            return None
        id = text
        for prefix, providers in PROVIDERS.values():
            if self.provider in providers and text.startswith(f"{prefix}/"):
                id = text.removeprefix(f"{prefix}/")
                break
        hit = join.locate(self.provider, id) if join.shelves is not None else None
        if hit is not None:
            return hit[0]
        return id if text in join.keys else None


_CAPABILITIES = {
    "supports_function_calling": ("tools", "enabled"),
    "supports_parallel_function_calling": ("tools", "parallel"),
    "supports_reasoning": ("reasoning", "enabled"),
    "supports_response_schema": ("json", "schema"),
    "supports_native_streaming": ("streaming", "text"),
}
#: What litellm calls the ways of a conversation.
_CHAT_MODES = ("chat", "responses")


def _is_public(url: object) -> bool:
    """A page that anyone can open, not an API that wants a sign-in."""
    if not isinstance(url, str) or not _URL.fullmatch(url):
        return False
    return not url.startswith("https://management.azure.com/")


#: No price is higher, and no float need be.
_MOST = 10**30


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if value < 0 or not math.isfinite(min(value, _MOST)):
        return None  # NaN is not finite, and no price is that high
    return Decimal(repr(value)) if value <= _MOST else None


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def per_million(price: object) -> int | float | None:
    """US$ per 1M tokens of a price per token: ``3e-06`` → ``3``; None if it is no price."""
    number = _number(price)
    return None if number is None else _plain(number * 1_000_000)


def differ(one: object, other: object) -> bool:
    """Whether both are prices and more than 1 % apart."""
    first, second = _number(one), _number(other)
    if first is None or second is None:
        return False
    return abs(first - second) > TOLERANCE * max(first, second)
