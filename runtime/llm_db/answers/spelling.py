"""The spellings of a model: rules that tell which one a text means.

People write one model in many ways: litellm's ``bedrock/converse/…``, LangChain's
``google_genai:…``, an ARN, ``models/…``, a dated id that a response named. A `Finder`
reads all of them for one view of a catalog. A rule only ever rewrites a text into a form
that means the same model, and must leave exactly one candidate; where none decides there
is a tie or nothing, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, TypeVar, get_args

from .._ids import ModelKey, normalize_provider_id
from ..errors import InvalidSpecError

if TYPE_CHECKING:
    from .._catalog import Searchable
    from .gone import Gone

T = TypeVar("T")

#: How far a spelling may be from the catalog's: the same name, the same model at the same
#: price, the same weights by another door, the model that a fine-tune was made from.
Level: TypeAlias = Literal["exact", "spelling", "variant", "base"]
LEVELS: tuple[Level, ...] = get_args(Level)
_EXACT, _SPELLING, _VARIANT, _BASE = range(4)

#: So many wrappers and routes may stand around an id, one inside another; real texts have
#: up to four: ``converse/``, an ARN, a geography, ``[1m]``.
_MAX_LAYERS = 8

#: Bounds of the memo of providers' names: spellings are endless.
_MAX_NAMES, _MAX_NAME = 4096, 64


# -- normal forms ----------------------------------------------------------------------

_RUNS = re.compile(r"[ _.]+")
_DATES = re.compile(r"-(20\d\d)-(0[1-9]|1[0-2])-([0-3]\d)(?!\d)", re.ASCII)
#: Anthropic writes the family before the number since Claude 4, others still after it.
_CLAUDE = re.compile(
    r"claude-(\d{1,2}(?:-\d{1,2})?)-(opus|sonnet|haiku|fable|mythos|instant)(?![a-z])",
    re.ASCII,
)
#: How providers write a point that their names cannot have: Fireworks 5p1, Azure gpt-35.
_POINTS: dict[str, tuple[re.Pattern[str], str]] = {
    "fireworks_ai": (re.compile(r"(?<=\d)p(?=\d)", re.ASCII), "-"),
    "azure": (re.compile(r"\bgpt-35(?=-)", re.ASCII), "gpt-3-5"),
    "azure_cognitive_services": (re.compile(r"\bgpt-35(?=-)", re.ASCII), "gpt-3-5"),
}


def _reduced(text: str) -> str:
    text = _RUNS.sub("-", text.casefold())
    if "-20" in text:
        text = _DATES.sub(r"-\1\2\3", text)
    if "claude-" in text:
        text = _CLAUDE.sub(r"claude-\2-\1", text)
    return text


def normal_form(text: str) -> str:
    """The form in which two spellings of one id are equal.

    Outer blanks off, case folded, runs of blank, ``_`` and ``.`` as one ``-``; a date
    without its hyphens; ``claude-4.5-sonnet`` as ``claude-sonnet-4-5``.
    """
    return _reduced(text.strip())


def normal_forms(texts: Sequence[str]) -> list[str]:
    """The normal form of each text; one pass over all, since each step is of one line."""
    forms = _reduced("\n".join(text.strip() for text in texts)).split("\n")
    if len(forms) != len(texts):  # an id with a line break in it
        return [normal_form(text) for text in texts]
    return forms


# -- who makes what --------------------------------------------------------------------

#: The providers at which a lab sells what it makes, by the first word of an id's last
#: segment. It decides between several models of one id and matches nothing by itself.
#: Where a lab has two shops with prices of their own, neither comes first.
_LABS: dict[str, tuple[str, ...]] = {
    word: providers
    for words, providers in (
        (
            "gpt chatgpt o dall-e sora codex davinci babbage omni-moderation",
            ("openai",),
        ),
        ("text-embedding-3 text-embedding-ada computer-use", ("openai",)),
        ("whisper gpt-oss tts", ("openai",)),
        ("claude", ("anthropic",)),
        ("gemini gemma imagen veo lyria learnlm palm text-embedding", ("google",)),
        ("text-multilingual-embedding", ("google",)),
        ("grok", ("xai",)),
        ("deepseek janus", ("deepseek",)),
        ("kimi moonshot moonlight", ("moonshotai",)),
        ("glm chatglm codegeex cogview autoglm", ("zai", "zhipuai")),
        ("qwen qwq qvq tongyi wan", ("alibaba",)),
        ("mistral ministral magistral codestral devstral pixtral", ("mistral",)),
        ("voxtral mixtral mathstral open-mistral open-mixtral", ("mistral",)),
        ("command c4ai aya embed rerank", ("cohere",)),
        ("sonar pplx", ("perplexity",)),
        ("llama codellama", ("llama",)),
        ("meta-llama", ("llama",)),
        ("muse", ("meta",)),
        ("minimax abab", ("minimax",)),
        ("step", ("stepfun_ai", "stepfun")),
        ("mimo", ("xiaomi",)),
        ("jamba", ("ai21",)),
        ("solar", ("upstage",)),
        ("mercury", ("inception",)),
        ("doubao seed", ("volcengine",)),
        ("nova", ("nova", "amazon_bedrock")),
        ("titan", ("amazon_bedrock",)),
        ("granite", ("watsonx",)),
        ("nemotron", ("nvidia",)),
        ("hunyuan hy", ("tencent_tokenhub",)),
        ("fugu", ("sakana",)),
        ("inkling", ("thinkingmachines",)),
        ("laguna", ("poolside",)),
        ("morph", ("morph",)),
        ("ling ring", ("bailing",)),
        ("sarvam", ("sarvam",)),
    )
    for word in words.split()
}
_WORD = re.compile(r"[a-z]+", re.ASCII)

#: Names of one vendor inside ids; a provider's own aliases count besides.
_VENDORS: dict[str, str] = {
    name: names.split()[0]
    for names in (
        "meta metallama llama",
        "deepseek deepseekai",
        "mistral mistralai",
        "zai zaiorg zhipuai zhipu thudm",
        "minimax minimaxai",
        "cohere coherelabs cohereforai",
        "xai xaiorg spacexai",
        "moonshotai moonshot",
        "qwen alibaba alibabacloud",
        "ibm ibmgranite",
        "stepfun stepfunai",
        "xiaomi xiaomimimo",
        "bytedance bytedanceseed",
        "arcee arceeai",
        "liquid liquidai",
        "ai21 ai21labs",
        "perplexity perplexityai",
        "amazon aws",
        "sarvam sarvamai",
        "bfl blackforestlabs",
    )
    for name in names.split()
}
#: The vendor under which a lab's own models stand inside other providers' ids.
_LAB_VENDORS: dict[str, str] = {
    "openai": "openai",
    "anthropic": "anthropic",
    "google": "google",
    "xai": "xai",
    "deepseek": "deepseek",
    "moonshotai": "moonshotai",
    "zai": "zai",
    "alibaba": "qwen",
    "mistral": "mistral",
    "cohere": "cohere",
    "perplexity": "perplexity",
    "llama": "meta",
    "meta": "meta",
    "minimax": "minimax",
    "stepfun_ai": "stepfun",
    "xiaomi": "xiaomi",
    "ai21": "ai21",
    "nvidia": "nvidia",
    "thinkingmachines": "thinkingmachines",
}
_PUNCTUATION = re.compile(r"[^a-z0-9/]+", re.ASCII)


def _vendor(text: str) -> str:
    """``"meta-llama"`` and ``"meta"`` are one vendor; an unknown one is itself."""
    compact = _PUNCTUATION.sub("", text.casefold())
    return _VENDORS.get(compact, compact)


def labs_of(form: str) -> tuple[str, ...]:
    """The providers at which the lab sells a model of this normal form; none unknown."""
    segment = form[form.rfind("/") + 1 :]
    match = _WORD.match(segment)
    if match is None:
        return ()
    word = match[0]
    if word == "o":  # o1, o3, o4-mini
        return _LABS["o"] if segment[1:2].isdigit() else ()
    if word in ("text", "open", "dall", "omni", "computer", "meta"):
        for length in (3, 2):
            found = _LABS.get("-".join(segment.split("-", length)[:length]))
            if found:
                return found
        return ()
    return _LABS.get(word, ())


# -- the rules -------------------------------------------------------------------------

_AZURE, _BEDROCK, _CLOUDFLARE = "azure", "amazon_bedrock", "cloudflare_workers_ai"
_GOOGLE, _HUGGINGFACE = "google", "huggingface"
_OPENAI, _OPENROUTER = "openai", "openrouter"
_VERTEX = frozenset({"google_vertex", "google_vertex_anthropic"})

_ARN = re.compile(
    r"arn:aws:bedrock:[a-z0-9-]*:\d*:(?:foundation-model|inference-profile)/(.+)",
    re.ASCII | re.IGNORECASE | re.DOTALL,
)
#: The same in a cloud apart, GovCloud or China, which has prices of its own.
_ARN_APART = re.compile(
    r"arn:aws-[a-z-]+:bedrock:[a-z0-9-]*:\d*:(?:foundation-model|inference-profile)/(.+)",
    re.ASCII | re.IGNORECASE | re.DOTALL,
)
_PUBLISHER = re.compile(
    r"(?:(?://aiplatform\.googleapis\.com)?/*(?:v1(?:beta1)?/)?projects/[^/]+/locations"
    r"/[^/]+/)?publishers/([^/]+)/models/"
    r"([^/:]+)(?::[A-Za-z]+)?",
    re.ASCII,
)
_GEMINI = re.compile(r"(?:/*v1(?:beta)?/)?models/([^/:]+)(?::[A-Za-z]+)?", re.ASCII)
_INVOKE = re.compile(r"(?:converse|invoke)/(.+)", re.DOTALL)
_RESPONSES = re.compile(r"responses/(.+)", re.DOTALL)
_BEDROCK_VERSION = re.compile(r"(.+?)(?:-v(\d+))?(?::(\d+))?", re.ASCII | re.DOTALL)
_BEDROCK_VENDORS = (
    "ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot"
    "|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|xai|zai"
)
_GEOGRAPHIES = "us-gov|us|eu|apac|au|jp|ca|in|sa|global"
_GEOGRAPHY = re.compile(rf"(?:{_GEOGRAPHIES})\.(.+)", re.ASCII | re.I | re.DOTALL)
_REGION = re.compile(r"[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\d/(.+)", re.ASCII | re.S)
#: litellm's names for Azure's data zones and for its global deployments.
_ZONE = re.compile(
    r"(?:us-gov|us|eu|apac|global-standard|global)/(.+)", re.ASCII | re.I | re.DOTALL
)
#: What may stand after the last colon of an id and says only how, or by whom, it is
#: served: OpenRouter's variants; Hugging Face's policies and inference providers.
_ROUTES: dict[str, frozenset[str]] = {
    provider: frozenset(routes.split())
    for provider, routes in (
        (_OPENROUTER, "online nitro floor exacto beta extended"),
        (
            _HUGGINGFACE,
            "fastest cheapest preferred cerebras clarifai cohere featherless-ai"
            " fireworks-ai groq hf-inference hyperbolic nebius novita nscale ovhcloud"
            " publicai sambanova scaleway together zai-org",
        ),
    )
}
#: A client that passes on to others, before the provider that it is to ask: the OpenAI
#: Agents SDK's litellm/… and any-llm/…, pydantic-ai's gateway/provider:….
_CLIENT = re.compile(
    r"(?:(?:litellm|any-llm)/(?=[^/:]+/)|gateway/(?=[^/:]+:))(.+)", re.ASCII | re.DOTALL
)
_CONTEXT = re.compile(r"(.+)\[1m\]", re.ASCII | re.IGNORECASE | re.DOTALL)
_DATED = re.compile(r"(.+)-(20\d{6})", re.ASCII | re.DOTALL)
#: A dated id of any provider: the name, the date, and what Bedrock writes after it.
_NAME_AND_DATE = re.compile(r"(.+)[-@](20\d{6})(?:-v\d+(?::\d+)?)?", re.ASCII)
_BEDROCK_FORM = re.compile(rf"(?:(?:{_GEOGRAPHIES})-)?(?:{_BEDROCK_VENDORS})-(?=[a-z])")
_FINE_TUNE = re.compile(r"ft:([^:/]+)(?::.*)?", re.ASCII | re.IGNORECASE | re.DOTALL)


#: What only one provider writes: the rules then go on as if it had been said.
_IMPLIED = re.compile(
    rf"""(?P<amazon_bedrock>arn:aws|(?:(?:{_GEOGRAPHIES})\.)?(?:{_BEDROCK_VENDORS})\.[^/]+\Z)
    |(?P<google_vertex>(?:(?://aiplatform\.googleapis\.com)?/*(?:v1(?:beta1)?/)?
        projects/[^/]+/locations/[^/]+/)?publishers/)
    |(?P<google>(?:/*v1(?:beta)?/)?models/gem)
    |(?P<fireworks_ai>accounts/fireworks/)
    |(?P<cloudflare_workers_ai>@cf/)
    |(?P<openai>ft:)
    |(?P<openrouter>[^/]+/.+:(?:{"|".join(sorted(_ROUTES[_OPENROUTER]))})\Z)""",
    re.ASCII | re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


class _Found(NamedTuple):
    """One id of a provider, or the several that a rule could not choose from."""

    ids: tuple[str, ...]
    how: tuple[str, ...]
    level: int

    def after(self, rule: str, level: int = _SPELLING) -> _Found:
        """The same, found in what this rule had made of the text."""
        return _Found(self.ids, (rule, *self.how), max(level, self.level))


class _Rack:
    """One provider's names in the forms by which its rules find them."""

    __slots__ = ("_finder", "_versions", "forms", "names", "provider", "tails")

    def __init__(self, provider: str, names: Mapping[str, str], finder: Finder) -> None:
        self.provider = provider
        self.names = names
        self._finder = finder
        self._versions: dict[str, tuple[tuple[str, str, str], ...]] | None = None
        self.forms: dict[str, tuple[str, ...]] = {}
        self.tails: dict[str, tuple[tuple[str, str], ...]] = {}
        forms = normal_forms(tuple(names))
        for id, form in zip(names.values(), forms, strict=True):
            form = self._with_points(form)
            _add(self.forms, form, id)
            head, slash, tail = form.rpartition("/")
            if slash:
                _add(self.tails, tail, (head, id))

    def find(self, text: str, limit: int, layers: int = _MAX_LAYERS) -> _Found | None:
        """What the text means here, by the first rule that says something.

        ``layers``: how many wrappers and routes may still be taken off.
        """
        id = self.names.get(text)
        if id is not None:
            return _Found((id,), (), _EXACT)
        if limit == _EXACT:
            return None
        text = text.strip()
        found = self._spelled(text, layers)
        if found is None and limit >= _VARIANT:
            found = self._variant(text, limit, layers)
        return found

    # -- the same model at the same price

    def _form(self, text: str) -> str:
        return self._with_points(_reduced(text))

    def _with_points(self, form: str) -> str:
        """A normal form with the points that the provider writes in its own way."""
        own = _POINTS.get(self.provider)
        return form if own is None else own[0].sub(own[1], form)

    def _spelled(self, text: str, layers: int) -> _Found | None:
        form = self._form(text)
        ids = self.forms.get(form)
        if ids is not None:
            return _Found(ids, () if text in self.names else ("form",), _SPELLING)
        return (
            self._unwrapped(text, layers)
            or self._versioned(text)
            or self._vendored(text, form)
        )

    def _unwrapped(self, text: str, layers: int) -> _Found | None:
        for inner in _unwrap(self.provider, text) if layers else ():
            found = self._spelled(inner, layers - 1)
            if found is not None:
                return found.after("wrapper")
        return None

    def _versioned(self, text: str) -> _Found | None:
        """Bedrock's ``-v1`` and ``:0``, Vertex AI's ``@…``: absent on one side."""
        provider = self.provider
        if provider == _BEDROCK:
            stem, version, revision = _bedrock_version(text)
            fits = [
                id
                for own_version, own_revision, id in self._by_stem(stem)
                if _same(version, own_version, "1")
                and _same(revision, own_revision, "0")
            ]
        elif provider in _VERTEX:
            stem, version, _ = _vertex_version(text)
            if version not in ("", "default"):
                return None
            known = {own: id for own, _, id in self._by_stem(stem)}
            plain = known.get("") or known.get("default")
            fits = [plain] if plain else list(known.values())
        else:
            return None
        return _Found(tuple(fits), ("version",), _SPELLING) if fits else None

    def _by_stem(self, stem: str) -> tuple[tuple[str, str, str], ...]:
        if self._versions is None:
            split = _bedrock_version if self.provider == _BEDROCK else _vertex_version
            found: dict[str, tuple[tuple[str, str, str], ...]] = {}
            for name, id in self.names.items():
                own, version, revision = split(name)
                _add(found, self._form(own), (version, revision, id))
            self._versions = found
        return self._versions.get(self._form(stem), ())

    def _vendored(self, text: str, form: str) -> _Found | None:
        """The last segment alone, or under another name of the same vendor."""
        head, slash, tail = form.rpartition("/")
        if not slash:
            ends = self.tails.get(form, ())
            if not any(self._path(path, form) for path, _ in ends):
                return None
            # Another path to it may have another price: then it is a tie.
            return _Found(
                tuple(dict.fromkeys(id for _, id in ends)), ("vendor",), _SPELLING
            )
        vendor = _vendor(head)
        same = [id for own, id in self.tails.get(tail, ()) if _vendor(own) == vendor]
        if (
            not same
            and self.provider == _CLOUDFLARE
            and form.startswith(("@cf/", "@hf/"))
        ):
            same = [*self.forms.get(tail, ())]
        if same:
            return _Found(tuple(dict.fromkeys(same)), ("vendor",), _SPELLING)
        labs = labs_of(tail)
        # A lab does not write itself before its ids: `perplexity/perplexity/sonar` is not
        # `perplexity/sonar`, but what its agents sell.
        if self.provider not in labs and vendor in map(_LAB_VENDORS.get, labs):
            found = self._spelled(text.rpartition("/")[2], 0)
            if found is not None and found.how[:1] != ("vendor",):
                return found.after("vendor")
        return None

    def _path(self, path: str, tail: str) -> bool:
        """Whether an id's path says no more than who made the model, or who sells it.

        In ``deepinfra/granite-4.2`` of a gateway it says by whose servers; and where a lab
        sells models of others beside its own, a plain name is one of its own.
        """
        vendor, own = _vendor(path), _LAB_VENDORS.get(self.provider)
        if own is not None:
            return vendor == own
        if normalize_provider_id(path) == self.provider:
            return True
        if path.startswith("accounts/fireworks/"):
            return True
        makers = [_LAB_VENDORS.get(lab) for lab in labs_of(tail)]
        *servers, maker = path.rpartition(":")[2].split("/")
        if makers and _vendor(maker) not in makers:
            return False
        others = servers if makers else [*servers, maker]
        return not any(map(self._finder.is_provider, others))

    # -- the same weights by another door

    def _variant(self, text: str, limit: int, layers: int) -> _Found | None:
        for inner in _unwrap(self.provider, text) if layers else ():
            found = self._variant(inner, limit, layers - 1)
            if found is not None:
                return found.after("wrapper")
        for rule, level, inner in self._doors(text) if layers else ():
            if level <= limit:
                found = self.find(inner, limit, layers - 1)
                if found is not None:
                    return found.after(rule, level)
        return self._dated(text, layers)

    def _doors(self, text: str) -> Iterator[tuple[str, int, str]]:
        """The text without the part that only names a route, with the rule's name."""
        context = _CONTEXT.fullmatch(text)
        if context and "claude" in text.casefold():
            yield "context", _VARIANT, context[1]
        if self.provider == _BEDROCK:
            for rule, pattern in (
                ("region", _REGION),
                ("region", _ARN_APART),
                ("geography", _GEOGRAPHY),
            ):
                match = pattern.fullmatch(text)
                if match:
                    yield rule, _VARIANT, match[1]
        elif self.provider == _AZURE:
            zone = _ZONE.fullmatch(text)
            if zone:
                yield "geography", _VARIANT, zone[1]
        elif self.provider in _ROUTES:
            inner, colon, route = text.rpartition(":")
            if colon and route.strip().casefold() in _ROUTES[self.provider]:
                yield "route", _VARIANT, inner
        elif self.provider == _OPENAI:
            tuned = _FINE_TUNE.fullmatch(text)
            if tuned:
                yield "fine_tune", _BASE, tuned[1]

    def _dated(self, text: str, layers: int) -> _Found | None:
        """The model without a date that the catalog knows, and no other, for its name."""
        match = _DATED.fullmatch(self._form(text))
        found = self._spelled(match[1], layers) if match else None
        if match is None or found is None or len(found.ids) != 1:
            return None
        name = match[1][match[1].rfind("/") + 1 :]
        one = self._finder.dates(name) == {match[2]}
        return found.after("date", _VARIANT) if one else None


def _add(index: dict[str, tuple[T, ...]], key: str, value: T) -> None:
    before = index.get(key)
    if before is None:
        index[key] = (value,)
    elif value not in before:
        index[key] = (*before, value)


def _unwrap(provider: str, text: str) -> tuple[str, ...]:
    """What stands inside the paths that a provider's own interfaces write around an id."""
    if provider == _BEDROCK:
        match = _ARN.fullmatch(text) or _INVOKE.fullmatch(text)
        return (match[1],) if match else ()
    if provider in _VERTEX:
        match = _PUBLISHER.fullmatch(text)
        if match is None:
            return ()
        publisher, id = match.groups()
        own = publisher in ("google", "anthropic")
        return (id,) if own else (f"{publisher}/{id}",)
    if provider == _GOOGLE:
        match = _GEMINI.fullmatch(text)
        return (match[1],) if match else ()
    if provider in (_OPENAI, _AZURE):
        match = _RESPONSES.fullmatch(text)
        return (match[1],) if match else ()
    return ()


def _bedrock_version(text: str) -> tuple[str, str, str]:
    """Stem, version and revision: ``("amazon.nova-lite", "1", "0")``; "" if not given."""
    match = _BEDROCK_VERSION.fullmatch(text)
    return (match[1], match[2] or "", match[3] or "") if match else (text, "", "")


def _vertex_version(text: str) -> tuple[str, str, str]:
    stem, _, version = text.partition("@")
    return stem, version.casefold(), ""


def _same(one: str, other: str, unsaid: str) -> bool:
    """Equal versions, where one that is not said may be the first."""
    return one == other or ("" in (one, other) and unsaid in (one, other))


class Finder:
    """The names of one snapshot in the forms that `identify` compares; made on demand."""

    def __init__(self, view: Searchable) -> None:
        self.view = view
        self._racks: dict[str, _Rack] = {}
        self._gone: dict[str, _Rack] = {}
        self._providers: dict[str, tuple[str | None, tuple[str, ...]]] = {}
        self._everywhere: dict[str, tuple[ModelKey, ...]] | None = None
        self._dates: dict[str, set[str]] | None = None

    def rack(self, provider: str) -> _Rack:
        """A known provider's names, those that a policy hides included."""
        rack = self._racks.get(provider)
        if rack is None:
            names = self.view.catalog.names(provider)
            every = {**names.aliases, **{id: id for id in names.ids}}
            rack = self._racks.setdefault(provider, _Rack(provider, every, self))
        return rack

    def is_provider(self, text: str) -> bool:
        """Whether a text is the name of a provider."""
        return self._named(text)[0] is not None

    def is_at(self, text: str, provider: str) -> bool:
        """Whether a text is a name of this provider."""
        return self._named(text)[0] == provider

    def gone(
        self, text: str, provider: str | None, limit: int = _SPELLING
    ) -> tuple[Gone, ...]:
        """What upstream removed and the text means, at a provider or anywhere."""
        from .history import all_gone, gone_at

        if provider is None:
            return self._gone_forms().get(normal_form(text), ())
        if provider not in self.view.ids and provider not in all_gone(self.view):
            return ()
        known = gone_at(self.view, provider)
        rack = self._gone.get(provider)
        if rack is None:
            names = {id: id for id in known}
            rack = self._gone.setdefault(provider, _Rack(provider, names, self))
        found = rack.find(text, limit)
        return () if found is None else tuple([known[id] for id in found.ids])

    def _gone_forms(self) -> Mapping[str, tuple[Gone, ...]]:
        def collect() -> dict[str, tuple[Gone, ...]]:
            from .history import all_gone

            found: dict[str, tuple[Gone, ...]] = {}
            for models in all_gone(self.view).values():
                for form, one in zip(
                    normal_forms(tuple(models)), models.values(), strict=True
                ):
                    _add(found, form, one)
            return found

        return self.view.once("gone forms", collect)

    def everywhere(self) -> Mapping[str, tuple[ModelKey, ...]]:
        """Normal form → the models of all providers that answer to it."""
        if self._everywhere is None:
            texts: list[str] = []
            keys: list[ModelKey] = []
            for provider in self.view.provider_ids:
                names = self.view.catalog.names(provider)
                texts += names.ids
                keys += [ModelKey(provider, id) for id in names.ids]
                texts += names.aliases
                keys += [ModelKey(provider, id) for id in names.aliases.values()]
            found: dict[str, tuple[ModelKey, ...]] = {}
            for form, key in zip(normal_forms(texts), keys, strict=True):
                _add(found, form, key)
            self._everywhere = found
        return self._everywhere

    def dates(self, name: str) -> set[str]:
        """The dates that ids and aliases of the catalog give to a model of this name."""
        if self._dates is None:
            found: dict[str, set[str]] = {}
            for form in self.everywhere():
                match = "20" in form and _NAME_AND_DATE.fullmatch(
                    form[form.rfind("/") + 1 :]
                )
                if match:
                    plain = _BEDROCK_FORM.sub("", match[1], 1)
                    found.setdefault(plain, set()).add(match[2])
            self._dates = found
        return self._dates.get(name, set())

    # -- from a text to candidates

    def said(self, text: str) -> Iterator[tuple[str, str, tuple[str, ...], int]]:
        """Provider, rest, rules and level of every way to read a provider in the text."""
        for separator in (":", "/", "@"):
            if separator not in text:
                continue
            if separator == "@":
                rest, _, name = text.rpartition("@")
            else:
                name, _, rest = text.partition(separator)
            provider, how = self._named(name)
            if provider is None or not rest:
                continue
            if separator == "/":
                how = (*how, "slash")
            yield provider, rest, how, _SPELLING if how else _EXACT

    def passed_on(self, text: str) -> str | None:
        """What a client that passes on asks of the provider that it names, if it does."""
        client = _CLIENT.fullmatch(text)
        if client is None or _CLIENT.match(client[1]):
            return None
        return client[1] if any(self.said(client[1])) else None

    def _named(self, name: str) -> tuple[str | None, tuple[str, ...]]:
        """The provider of this name and the rule that is needed to see it."""
        found = self._providers.get(name)
        if found is None:
            view = self.view
            how: tuple[str, ...] = () if view.is_id(name) else ("provider",)
            found = view.known_provider(name), how
            if len(name) <= _MAX_NAME:
                if len(self._providers) >= _MAX_NAMES:
                    self._providers.clear()
                self._providers[name] = found
        return found

    def _inside(self, provider: str, text: str, limit: int) -> _Found | None:
        """What the text means at a provider; it may say the provider once more."""
        found = self.rack(provider).find(text, limit)
        if found is None:
            for said, rest, how, level in self.said(text):
                if said == provider and level <= limit:
                    found = self.rack(provider).find(rest, limit)
                    if found is not None:
                        return _Found(
                            found.ids, (*how, *found.how), max(level, found.level)
                        )
        return found

    def meaning(
        self, text: str, inside: str | None, limit: int, spec: bool = True
    ) -> tuple[tuple[ModelKey, ...], _Found | None]:
        """The models that a text may mean at a provider, or anywhere; several are a tie.

        ``spec``: a whole spec counts whatever the provider is, as for `resolve`. The
        second value says how; ``None`` where what is left may not be answered.
        """
        bare = text.strip()
        if not bare:
            raise InvalidSpecError("a model id cannot be blank")
        if bare != text:
            return self._without_blanks(text, bare, inside, limit, spec)
        if inside is None:
            return self._anywhere(text, limit)
        if spec and (":" in text or "@" in text):
            keys, found = self._exact(text)
            if found is not None:
                return keys, found
        found = self._inside(inside, text, limit)
        return _keys(inside, found.ids) if found else (), found

    def _without_blanks(
        self, text: str, bare: str, inside: str | None, limit: int, spec: bool
    ) -> tuple[tuple[ModelKey, ...], _Found | None]:
        """Outer blanks count where an id has them, else they are a matter of form."""
        keys, found = self._exact(text) if spec else ((), None)
        verbatim = inside and self.rack(inside).names.get(text)
        if found is None and inside and verbatim:
            return (ModelKey(inside, verbatim),), _Found((verbatim,), (), _EXACT)
        if found is None and limit > _EXACT:
            keys, found = self.meaning(bare, inside, limit, spec)
            if found is not None:
                how = found.how if "form" in found.how else (*found.how, "form")
                found = _Found(found.ids, how, max(found.level, _SPELLING))
        return keys, found

    def _exact(self, text: str) -> tuple[tuple[ModelKey, ...], _Found | None]:
        """The model of a spec written with a provider's own id."""
        for provider, rest, how, _ in self.said(text):
            id = None if how else self.rack(provider).names.get(rest)
            if id is not None:
                return (ModelKey(provider, id),), _Found((id,), (), _EXACT)
        return (), None

    def _anywhere(
        self, text: str, limit: int
    ) -> tuple[tuple[ModelKey, ...], _Found | None]:
        refused = False
        for provider, rest, how, level in self.said(text):
            refused = True
            if level > limit:
                continue
            found = self.rack(provider).find(rest, limit)
            if found is not None:
                own = (how, found.how) in _OWN_NAMES
                if how:
                    rules = how + found.how
                    found = _Found(found.ids, rules, max(level, found.level))
                keys = _keys(provider, found.ids)
                if not own and found.level < _VARIANT:
                    keys = tuple(dict.fromkeys((*keys, *self._rivals(text, keys, how))))
                return keys, found
        if limit == _EXACT:
            return (), None
        inner = self.passed_on(text) if limit >= _VARIANT else None
        if inner is not None:
            keys, found = self._anywhere(inner, limit)
            if found is not None:
                return keys, found.after("client", _VARIANT)
        return self._unsaid(text, limit, refused)

    def _rivals(
        self, text: str, keys: tuple[ModelKey, ...], how: tuple[str, ...]
    ) -> list[ModelKey]:
        """The models with this very text as an id, where it may mean them as well.

        An alias of a provider does not take an id away from another one. Of a vendor's path
        (``meta-llama/…``) the lab's own entry is meant, unless that is free and another
        one is not.
        """
        same_form = self.everywhere().get(normal_form(text), ())
        found = [k for k in same_form if self.rack(k.provider).names.get(text) == k.id]
        if not found or "slash" not in how or not keys:
            return found
        found = [key for key in found if self.view.allows(*key)]
        if not found or not self.view.allows(*keys[0]):
            return []
        from .columns import columns_of

        price_of = columns_of(self.view).price_of
        if price_of(keys[0]) != (0, 0):
            return []
        return found if any(price_of(key) != (0, 0) for key in found) else []

    def _unsaid(
        self, text: str, limit: int, refused: bool
    ) -> tuple[tuple[ModelKey, ...], _Found | None]:
        """No provider is given: its own way of writing, the lab, or the only holder."""
        view = self.view
        implied = self.implied(text)
        if implied is not None:
            found = self.rack(implied).find(text, limit)
            if found is not None:
                keys = tuple(ModelKey(implied, id) for id in found.ids)
                return keys, found.after("implied")
            refused = True
        form = normal_form(text)
        labs = [lab for lab in labs_of(form) if lab in view.ids]
        hits = [(lab, self._of_lab(lab, text, form, limit)) for lab in labs]
        keys = tuple(ModelKey(lab, id) for lab, hit in hits if hit for id in hit.ids)
        if keys:
            hit = next(hit for _, hit in hits if hit)
            return keys, hit.after("lab")
        holders = tuple(
            key
            for key in self.everywhere().get(form, ())
            if view.allows(*key) and self._may_be_meant(text, key, implied)
        )
        if len(holders) != 1 or refused or labs or self._vendor_is_here(form):
            return holders, None
        key = holders[0]
        verbatim = self.rack(key.provider).names.get(text) == key.id
        how = ("only",) if verbatim else ("only", "form")
        return holders, _Found((key.id,), how, _SPELLING)

    def _may_be_meant(self, text: str, key: ModelKey, implied: str | None) -> bool:
        """Whether a match by form counts: Bedrock's dot after a vendor is not a hyphen.

        ``anthropic.claude-…`` is Bedrock's way alone, and only that is.
        """
        if implied is None and key.provider != _BEDROCK:
            return True
        return self.rack(key.provider).names.get(text) == key.id

    def _of_lab(self, lab: str, text: str, form: str, limit: int) -> _Found | None:
        """What the lab itself sells under this id, a vendor's path never taken off."""
        rack = self.rack(lab)
        found = rack.find(text, limit) if "/" not in text else None
        if "/" in text and form in rack.forms:
            found = _Found(rack.forms[form], ("form",), _SPELLING)
        if found is None:
            return None
        ids = tuple(id for id in found.ids if self.view.allows(lab, id))
        return found._replace(ids=ids) if ids else None

    def readings(self, text: str) -> Iterator[tuple[str, str]]:
        """Providers that the text names, implies, or whose lab made it; what they call it.

        As far as that can be told without a model of the name.
        """
        yield from ((provider, rest) for provider, rest, *_ in self.said(text))
        implied = self.implied(text)
        if implied is not None:
            yield from ((implied, inner) for inner in (text, *_unwrap(implied, text)))
        if "/" not in text:
            labs = labs_of(normal_form(text))
            yield from ((lab, text) for lab in labs if lab in self.view.ids)

    def implied(self, text: str) -> str | None:
        """The provider that alone writes ids in this way."""
        match = _IMPLIED.match(text)
        provider = match and match.lastgroup
        return provider if provider in self.view.ids else None

    def _vendor_is_here(self, form: str) -> bool:
        """Whether the vendor in an id's path is a lab of the catalog."""
        head, slash, _ = form.rpartition("/")
        vendor = _vendor(head)
        return bool(slash) and any(
            own == vendor and lab in self.view.ids for lab, own in _LAB_VENDORS.items()
        )


#: The rules of a text that is a provider's own name with its own id.
_OWN_NAMES = frozenset({((), ()), (("slash",), ())})


def _keys(provider: str, ids: tuple[str, ...]) -> tuple[ModelKey, ...]:
    if len(ids) == 1:
        return (ModelKey(provider, ids[0]),)
    return tuple(ModelKey(provider, id) for id in ids)


def finder_of(view: Searchable) -> Finder:
    """The finder of a view, made when it is first asked for."""
    finder: Finder = view.once("finder", lambda: Finder(view))
    return finder
