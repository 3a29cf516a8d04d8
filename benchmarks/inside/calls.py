"""Calls of our API in one process: `python -m benchmarks.inside.calls MODE [ARGUMENT]`.

Prints one JSON document. Ours and the plain lookup are called alike, by a bare name.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from pathlib import Path
from statistics import median
from timeit import Timer
from typing import Any, get_args

import llm_db
from benchmarks.inside.memory import peak

SPEC = "openai:gpt-4o"
WISH: Any = {
    "require": {"tools": True},
    "forbid": {"embeddings": True},
    "prefer": ("openai", "anthropic"),
}
BOUNDED: Any = {
    "require": ["tools"],
    "max_input": 1,
    "max_output": 5,
    "min_context": 128_000,
    "open_weights": True,
}
SPELLINGS = Path(__file__).parents[2] / "tests" / "answers" / "spellings.tsv"
TURN_SECONDS = 0.001  # short, so that other load spoils few turns and not all a little
TURNS = 5


@dataclass(frozen=True)
class Call:
    """A statement that calls us `times` times, and the same with the plain lookup."""

    name: str
    code: str
    plain: str = "plain(spec)"
    times: int = 1

    def timers(self, names: dict[str, Any]) -> tuple["Repeated", "Repeated"]:
        """What times the call, and what times the plain lookup."""
        return Repeated(self.code, names), Repeated(self.plain, names)


class Repeated:
    """A statement, repeated so often that one turn takes a millisecond or more."""

    def __init__(self, code: str, names: dict[str, Any]) -> None:
        self._timer = Timer(code, globals=names)
        self._timer.timeit(1)
        once = max(self._timer.timeit(3) / 3, 1e-8)
        self._number = max(1, round(TURN_SECONDS / once))

    def seconds(self) -> float:
        """The time of one execution."""
        return self._timer.timeit(self._number) / self._number


def warm(rounds: int, *only: str) -> list[dict[str, Any]]:
    """The median time of every warm call, or only of some, and of its ratio to plain.

    The plain one, a `dict` lookup inside a function call, takes turns with each.
    """
    names = _names()
    calls = [call for call in _calls(names) if not only or call.name in only]
    timers = [call.timers(names) for call in calls]
    series: list[list[tuple[float, float]]] = [[] for _ in calls]
    for _ in range(rounds):
        for (own, plain), results in zip(timers, series, strict=True):
            for _ in range(TURNS):
                base = plain.seconds()
                results.append((own.seconds(), base))
    return [
        {
            "name": call.name,
            "seconds": median(own for own, _ in results) / call.times,
            "ratio": median(own / base for own, base in results),
        }
        for call, results in zip(calls, series, strict=True)
    ]


def first_select() -> dict[str, float]:
    """The time of the first `candidates`, and how many provider modules came in.

    They are counted after a `select` that matches and one that does not.
    """
    seconds = _seconds(lambda: llm_db.candidates(**WISH))
    llm_db.select(**WISH)
    _select_or_none(**_no_match())
    return {"candidates": seconds, "provider modules": _provider_modules()}


def first_question(name: str) -> dict[str, float]:
    """The time of one of the other questions as the first in a process.

    Of `prices`, also how many modules of history came in.
    """
    questions: dict[str, Callable[[], object]] = {
        "identify": lambda: llm_db.identify("bedrock/anthropic.claude-3-haiku-v1:0"),
        "prices": lambda: llm_db.prices(SPEC),
    }
    question = questions[name]
    seconds = _seconds(lambda: _answer_or_none(question))
    history = "llm_db_catalog._history."
    return {
        "seconds": seconds,
        "history modules": sum(module.startswith(history) for module in sys.modules),
    }


def override(rounds: int) -> dict[str, float]:
    """The times of the first and the later loads with one override.

    `wrong` is true if the result differs from the full run's: the same records from a
    source of which nothing is known, and the same override, through every stage.
    """
    prices = iter(range(1, rounds + 2))

    def load() -> None:
        llm_db.load(runtime_overrides=_price(next(prices)))

    first = _seconds(load)
    later = median(_seconds(load) for _ in range(rounds))
    short = llm_db.snapshot()
    full = llm_db.build(sources=[Everything()], runtime_overrides=_price(rounds + 1))
    parts = ("providers_by_id", "models_by_key", "aliases_by_key")
    same = all(getattr(short, part) == getattr(full, part) for part in parts)
    return {"first": first, "later": later, "wrong": not same}


def pipeline(path: str) -> dict[str, float]:
    """Time and peak of a full run from an `api.json`, the first in this process."""
    from llm_db.sources import Remote

    built: list[llm_db.Snapshot] = []
    seconds = _seconds(lambda: built.append(llm_db.build(sources=[Remote([path])])))
    return {"seconds": seconds, "peak": peak(), "models": len(built[0].models_by_key)}


class Everything:
    """A source as a user would write it, which happens to give what ships."""

    def load(self) -> Any:
        """The catalog that ships, as plain data."""
        from llm_db.sources import Packaged

        return dict(Packaged().load())


def _price(price: int) -> dict[str, Any]:
    return {
        "openai": {
            "id": "openai",
            "models": [{"id": "gpt-4o", "cost": {"input": price}}],
        }
    }


def _calls(names: dict[str, Any]) -> Iterator[Call]:
    """The rows, in the table's order; ``names`` are what their statements use."""
    yield Call("`model`, string", "model(spec)")
    yield Call("`model`, at-form", "model(at)")
    if names["alias"]:
        yield Call("`model`, alias", "model(alias)")
    yield Call("`model`, hyphen spelling", "model(hyphen)")
    yield Call("`model`, two arguments", 'model("openai", "gpt-4o")')
    yield Call("`model`, tuple", "model(pair)")
    yield Call("`model`, `ModelKey`", "model(key)")
    yield Call("`model`, `ProviderId` pair", 'model(member, "gpt-4o")')
    yield Call(
        "`model`, `ProviderId` pair, with the access to the member",
        'model(ProviderId.OPENAI, "gpt-4o")',
    )
    every = "for spec in specs: {}(spec)"
    yield Call(
        "`model`, string, every model in turn, shuffled",
        every.format("model"),
        every.format("plain"),
        len(names["specs"]),
    )
    yield Call("`resolve`, bare id in a scope", 'resolve("gpt-4o", scope="openai")')
    yield Call("`resolve`, bare id that one provider has", "resolve(bare)")
    yield Call("`select`, match", "select(**wish)")
    yield Call(
        "`select`, match, varied requests",
        "for request in requests: select(**request)",
        "for request in requests: plain(spec)",
        len(names["requests"]),
    )
    yield Call("`select`, no match", "select_or_none(**impossible)")
    yield Call("`candidates`", "candidates(**wish)")
    yield Call(
        "`candidates`, varied requests",
        "for request in requests: candidates(**request)",
        "for request in requests: plain(spec)",
        len(names["requests"]),
    )
    yield Call("`candidates` with four bounds", "candidates(**bounded)")
    yield Call(
        "`identify`, varied texts, asked before",
        "for text, scope in texts: identify(text, scope=scope)",
        "for text, scope in texts: plain(spec)",
        len(names["texts"]),
    )
    yield Call("`allowed` with patterns", "filtered.allowed(spec)")
    yield Call(
        "`allowed` with patterns, every model in turn, shuffled",
        every.format("filtered.allowed"),
        every.format("plain"),
        len(names["specs"]),
    )


def _names() -> dict[str, Any]:
    from llm_db_catalog import ProviderId

    table = {model.spec: model for model in llm_db.models()}

    def plain(key: str) -> object:
        return table[key]

    snapshot = llm_db.snapshot()
    filtered = snapshot.with_filters(
        allow={"openai": ["gpt-*", "o?-*"], "anthropic": ["claude-*"]},
        deny={"openai": ["*-preview"]},
    )
    for spec in table:  # whatever remembers answers does so in the order of `table`
        llm_db.model(spec)
        filtered.allowed(spec)
    aliases = [f"{provider}:{alias}" for provider, alias in snapshot.aliases_by_key]
    hyphen = next(model for model in llm_db.models() if "_" in model.provider)
    return {
        "model": llm_db.model,
        "resolve": llm_db.resolve,
        "select": llm_db.select,
        "candidates": llm_db.candidates,
        "ProviderId": ProviderId,
        "member": ProviderId.OPENAI,
        "plain": plain,
        "spec": next(spec for spec in table if spec == SPEC),  # the key itself
        "at": "gpt-4o@openai",
        "alias": aliases[0] if aliases else None,
        "hyphen": f"{hyphen.provider.replace('_', '-')}:{hyphen.id}",
        "pair": ("openai", "gpt-4o"),
        "key": llm_db.ModelKey("openai", "gpt-4o"),
        "bare": _unique_id(),
        "specs": random.Random(0).sample(list(table), len(table)),
        "wish": WISH,
        "requests": _requests(),
        "impossible": _no_match(),
        "select_or_none": _select_or_none,
        "filtered": filtered,
        "bounded": BOUNDED,
        "identify": llm_db.identify,
        "texts": _texts(),
    }


def _unique_id() -> str:
    """An id, without a separator in it, that exactly one provider has."""
    providers: dict[str, int] = {}
    for model in llm_db.models():
        for name in {model.id, *model.aliases}:
            providers[name] = providers.get(name, 0) + 1
    return next(
        name for name, n in providers.items() if n == 1 and not {":", "@"} & set(name)
    )


def _requests() -> list[dict[str, Any]]:
    """Two dozen requests that differ in what they want and whom they prefer."""
    wishes = [
        ["tools"],
        ["reasoning"],
        ["json_native"],
        ["chat"],
        ["tools", "reasoning"],
        ["embeddings"],
    ]
    orders = [(), ("openai",), ("anthropic", "openai"), ("google", "mistral", "openai")]
    return [{"require": wish, "prefer": order} for wish in wishes for order in orders]


def _no_match() -> dict[str, Any]:
    """A request that no model fulfils."""
    for wish in combinations(get_args(llm_db.CapabilityName), 2):
        if _select_or_none(require=wish) is None:
            return {"require": wish}
    raise LookupError("every pair of capabilities is met by some model")


def _texts() -> list[tuple[str, str | None]]:
    """What people write for a model, and the provider beside it; those that have one."""
    lines = SPELLINGS.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    texts = [(text, scope or None) for text, scope, *_ in rows]
    return [
        (text, scope)
        for text, scope in texts
        if _answer_or_none(partial(llm_db.identify, text, scope=scope))
    ]


def _provider_modules() -> int:
    names = [name for name in sys.modules if name.startswith("llm_db_catalog.")]
    return sum(hasattr(sys.modules[name], "PROVIDER") for name in names)


def _answer_or_none(question: Callable[[], object]) -> object:
    try:
        return question()
    except llm_db.LLMDBError:
        return None


def _select_or_none(**request: Any) -> object:
    try:
        return llm_db.select(**request)
    except llm_db.NoMatchError:
        return None


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def main(mode: str, *arguments: str) -> None:
    """Print what the mode measures."""
    modes: dict[str, Callable[..., Any]] = {
        "warm": lambda rounds, *only: warm(int(rounds), *only),
        "first-select": first_select,
        "first-question": first_question,
        "override": lambda rounds: override(int(rounds)),
        "pipeline": pipeline,
    }
    print(json.dumps(modes[mode](*arguments)))


if __name__ == "__main__":
    main(*sys.argv[1:])
