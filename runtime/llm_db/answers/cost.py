"""Cost: what a call cost, line by line, in exact decimals.

A bill never guesses silently: a part without a price is unknown, not free, and parts
that are priced by another field, or whose counts had to be inferred, are listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from attr import evolve, fields, frozen

from .._text import shown
from ..errors import InvalidSpecError, LLMDBError, UsageError
from ..schema import Cost, Model, iso_day
from .answer import Answer
from .counts import number_of
from .notes import mode_word, money
from .parts import Step, said_twice
from .response import Located, locate, model_of
from .shapes import TOKEN_PARTS
from .usage import Parsed, parse

if TYPE_CHECKING:
    from datetime import date

    from .._ids import ModelKey
    from .._view import View
    from .history import Price
    from .identify import Match

#: Rounds nothing, whatever the thread's own context says.
EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
ZERO = Decimal(0)
_MILLIONTH = Decimal("0.000001")
_add_product = EXACT.fma


class Rate(NamedTuple):
    """What a part costs per 1M tokens and per token, and whether that is remarked on.

    Of a counter both are the price of one.
    """

    price: Decimal
    each: Decimal
    priced_as: str
    assumed: bool


#: A line in the making: a part, how much of it, and its rate, if that is known.
Entry: TypeAlias = "tuple[str, int, Rate | None]"


@frozen
class Line(Answer):
    """One line of a bill."""

    part: str
    """What was used: ``input``, ``cache_read``, ``web_search``."""
    quantity: int
    """How many tokens, or how often for a counter such as ``web_search``."""
    price: Decimal | None
    """US$ per 1M tokens, or per unit of a counter; ``None`` where it is not known."""
    priced_as: str | None
    """The field of `Cost` that the price is from."""
    amount: Decimal | None
    """US$; ``None`` where no price is known."""

    def to_dict(self) -> dict[str, Any]:
        """The line as plain, JSON-ready values; money is a string."""
        return {
            "part": self.part,
            "quantity": self.quantity,
            "price": _text(self.price),
            "priced_as": self.priced_as,
            "amount": _text(self.amount),
        }


@frozen(repr=False)
class Bill(Answer):
    """What a call cost, in US$."""

    total: Decimal | None
    """The sum of all parts; ``None`` where one of them has no price."""
    known: Decimal
    """The sum of the parts that have a price."""
    _entries: tuple[Entry, ...]
    unknown: tuple[str, ...]
    """The parts without a price, and ``mode:flex`` or ``geo:us`` where the prices
    themselves are not known."""
    assumed: tuple[str, ...]
    """The parts that are priced by another field, and counts that had to be inferred."""
    reported: Decimal | None
    """What the provider itself says it charged."""
    tier: int | None
    """The size of the price tier in force, in tokens."""
    context: int
    """The number of tokens that chose the tier: all that went in."""
    model: str
    """The spec of the model whose prices these are."""
    edition: str
    """The edition of the catalog."""
    currency: str = "USD"
    """Always ``"USD"``."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The parts of the bill, one line each; written out when they are asked for."""
        return tuple([_line(*entry) for entry in self._entries])

    def __repr__(self) -> str:
        names = [field.name.replace("_entries", "lines") for field in fields(Bill)]
        return f"Bill({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    def __float__(self) -> float:
        """The total; `ValueError` where it is not known."""
        if self.total is None:
            raise ValueError(
                f"the total is not known: no price for {', '.join(self.unknown)}"
            )
        return float(self.total)

    def to_dict(self) -> dict[str, Any]:
        """The bill as plain, JSON-ready values; money is a string."""
        return {
            "model": self.model,
            "total": _text(self.total),
            "known": _text(self.known),
            "currency": self.currency,
            "lines": [line.to_dict() for line in self.lines],
            "unknown": list(self.unknown),
            "assumed": list(self.assumed),
            "reported": _text(self.reported),
            "tier": self.tier,
            "context": self.context,
            "edition": self.edition,
        }


def _line(part: str, quantity: int, rate: Rate | None) -> Line:
    if rate is None:
        return Line(part, quantity, None, None, None)
    amount = EXACT.multiply(rate.each, quantity)
    return Line(part, quantity, rate.price, rate.priced_as, amount)


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{plain(amount):f}"


def plain(amount: Decimal) -> Decimal:
    """The same number without trailing zeros or an exponent: ``0.0220350`` → ``0.022035``."""
    return EXACT.add(EXACT.normalize(amount), ZERO)


class Asked(Protocol):
    """A snapshot, as far as a bill asks it."""

    edition: str

    @property
    def _view(self) -> View: ...
    def model(self, spec: Any, /) -> Model: ...
    def identify(self, text: Any, /) -> Match: ...
    def parse_spec(self, spec: str) -> ModelKey: ...
    def parse_provider(self, provider: str) -> str: ...


# -- the question ----------------------------------------------------------------------


def cost(
    snapshot: Asked,
    model: str | tuple[str, str] | Model | None,
    usage: object,
    mode: str | None = None,
    multiplier: str | int | float | Decimal | None = None,
    context: int | None = None,
    shape: str | None = None,
    at: str | date | None = None,
) -> Bill:
    """The bill of one call; see `Snapshot.cost`."""
    context = None if context is None else _context(context)
    found = locate(usage)
    named = found.model if model is not None else model_of(found)
    record, prices, assumed = _priced(snapshot, model, named, at)
    parsed = parse(found, record.provider, shape)
    if mode is not None:
        parsed = _in_mode(parsed, mode)
    factor = None if multiplier is None else _factor(multiplier)
    if factor is not None:
        parsed = _with_mode(parsed, parsed.modes)
    given = (parsed, factor, context, at, assumed)
    bill = _bill(snapshot, found, record, prices, *given)
    if at is not None and prices is not None and prices is record.cost:
        from .history import upstream_on

        # What only other sources say, they say of the catalog's day.
        own = upstream_on(snapshot, record.provider, record.id, _day(at))
        if own is not None:
            other = _bill(snapshot, found, record, own, *given)
            if other.lines != bill.lines:
                bill = evolve(bill, assumed=(*bill.assumed, "at"))
    return bill


def _bill(
    snapshot: Asked,
    found: Located,
    record: Model,
    prices: Cost | None,
    parsed: Parsed,
    factor: Decimal | None,
    context: int | None,
    at: str | date | None,
    assumed: tuple[str, ...],
) -> Bill:
    """The bill of a usage at these prices."""
    bill = _Adding(list(assumed))
    bill.assumed.extend(parsed.assumed)
    tier = None
    several = len(parsed.steps) > 1
    for step in parsed.steps:
        other, own = record, prices
        if step.model is not None and step.model not in (record.id, *record.aliases):
            priced = _other(snapshot, f"{record.provider}:{step.model}", at)
            if priced is not None:
                other, own, guesses = priced
                bill.assumed.extend(guesses)
            elif step.model != found.model:  # a name that says nothing is the one asked
                bill.unknown_tokens(step, (f"model:{step.model}",))
                continue
        card = _card(own)
        size = step.context // parsed.requests if context is None else context
        rates, used, missing = _rates(card, parsed, size, factor)
        if parsed.shape == "total":
            if _answers_at_a_price(rates):
                step = _unsplit(step)
            elif "output" not in rates and other.capabilities.chat:
                bill.assumed.append("input")  # some of it may be an answer
        elif parsed.shape == "bedrock" and "openai." in other.id:
            bill.assumed.extend(said_twice(step))
        if (
            context is None
            and card.reprices(step.context)
            and (parsed.requests > 1 or _is_beyond(size, other, card))
        ):
            bill.assumed.append("context")
        if used is not None:
            tier = used if tier is None else max(tier, used)
        if missing:
            bill.unknown_tokens(step, missing)
        else:
            bill.add(step.counts, rates)
        if parsed.overlap and card.audio_apart(rates):
            bill.assumed.append("cache_read")
        if parsed.pictures and _sees_at_a_price(other, card):
            bill.assumed.append("input")
        if parsed.unsplit and "output_image" in card.base and "output" in step.counts:
            bill.assumed.append("output")  # how much of it is a picture?
    if parsed.counters:
        bill.add(parsed.counters, _card(prices).tools)
    known = plain(bill.known)
    unknown = tuple(dict.fromkeys(bill.unknown)) if bill.unknown else ()
    if context is None:
        context = sum([step.context for step in parsed.steps])
    return Bill(
        None if unknown else known,
        known,
        tuple(_merged(bill.entries) if several else bill.entries),
        unknown,
        tuple(dict.fromkeys(bill.assumed)) if bill.assumed else (),
        parsed.reported,
        tier,
        context,
        record.spec,
        snapshot.edition,
    )


def _context(context: object) -> int:
    """A number of tokens, in whatever type it came."""
    try:
        return number_of(context, "context")
    except UsageError:
        wrong = f"context is a number of tokens, 0 or more, not {shown(context)}"
        raise (ValueError if type(context) is int else TypeError)(wrong) from None


def _in_mode(parsed: Parsed, mode: object) -> Parsed:
    """The usage in a mode that the caller names, whatever it says itself."""
    if not isinstance(mode, str):
        raise TypeError(f"mode is a word such as 'batch', not {shown(mode)}")
    word = mode_word(mode)
    return _with_mode(parsed, () if word is None else (word,))


def _with_mode(parsed: Parsed, modes: tuple[str, ...]) -> Parsed:
    """The usage in modes that are no guess any more."""
    assumed = tuple(guess for guess in parsed.assumed if guess != "mode:batch")
    return evolve(parsed, modes=modes, assumed=assumed)


def _answers_at_a_price(rates: Mapping[str, Rate]) -> bool:
    """Whether answers cost something else than prompts."""
    prompt, answer = rates.get("input"), rates.get("output")
    if answer is None or not answer.price:
        return False
    return prompt is None or answer.price != prompt.price


def _unsplit(step: Step) -> Step:
    """A total alone, of a model whose answers have a price: what it holds is not known."""
    count = sum(step.counts.values())
    return step._replace(counts={"unexplained": count} if count else {})


def _is_beyond(size: int, model: Model, card: Card) -> bool:
    """Whether no single request can have been so long, so that it may have been several."""
    limit = model.limits.context if model.limits else None
    # A limit below the tiers is not the limit of those who pay by them.
    return limit is not None and size > limit and card.reprices(limit)


def _sees_at_a_price(model: Model, card: Card) -> bool:
    """Whether pictures that go in have a price of their own, which nobody says.

    So it is of models that draw or speak, and of those that embed.
    """
    own = "output_image" in card.base or "output_audio" in card.base
    return own or model.capabilities.embeddings


def _factor(multiplier: str | int | float | Decimal) -> Decimal:
    factor = money(multiplier)
    if factor is None or not -30 <= factor.adjusted() <= 30:
        raise ValueError(
            f"a multiplier is a number of 0 or more, not '{shown(multiplier)}'"
        )
    return factor


# -- which prices ----------------------------------------------------------------------


def _priced(
    snapshot: Asked,
    model: str | tuple[str, str] | Model | None,
    named: str | None,
    at: str | date | None,
) -> tuple[Model, Cost | None, tuple[str, ...]]:
    """The model, its prices (those of the day ``at``), and ``("at",)`` if that is a guess."""
    if model is None:
        if named is None:
            raise InvalidSpecError(
                "the usage names no model, so say which: cost('provider:model', …)"
            )
        model = named
    if at is None:
        record = _find(snapshot, model)
        return record, record.cost, ()
    day = _day(at)
    from .history import prices

    then = _as_written(snapshot, model, day)
    if then is not None:
        return then
    try:
        record = _find(snapshot, model)
    except LLMDBError as miss:
        gone = getattr(miss, "gone", None)
        if gone is None:
            raise
        # Gone from the catalog; its history has it.
        record = Model(provider=gone.provider, id=gone.id)
        periods = prices(snapshot, gone.provider, gone.id)
    else:
        periods = prices(snapshot, record.provider, record.id)
    return _then(record, periods, day)


def _as_written(
    snapshot: Asked, model: str | tuple[str, str] | Model, day: str
) -> tuple[Model, Cost | None, tuple[str, ...]] | None:
    """The model that had exactly this name on a day, where none of today has it."""
    from .._lookup import written_key
    from .history import prices

    if isinstance(model, Model):
        return None
    written = written_key(snapshot._view, model)
    periods = () if written is None else prices(snapshot, *written)
    if written is None or not periods or day >= (periods[-1].until or ""):
        return None
    return _then(Model(provider=written.provider, id=written.id), periods, day)


def _then(
    record: Model, periods: tuple[Price, ...], day: str
) -> tuple[Model, Cost | None, tuple[str, ...]]:
    """The model, its prices on a day, and ``("at",)`` if they are a guess."""
    from .history import price_on

    price, guessed = price_on(periods, day)
    cost = record.cost if price is None else price.cost
    return record, cost, ("at",) if guessed else ()


def _day(at: object) -> str:
    """The day, in UTC, of a date, an aware datetime, or either as an ISO string."""
    from datetime import UTC, date, datetime

    if isinstance(at, str):
        try:
            at = date.fromisoformat(at) if len(at) <= 10 else datetime.fromisoformat(at)
        except ValueError:
            raise ValueError(
                f"at is not a date: {shown(at)}; write it as 2026-03-03"
            ) from None
    if isinstance(at, datetime):
        if at.tzinfo is None:
            iso_day(at)  # raises for pandas' NaT, which is a datetime without a day
            raise ValueError(
                "at is a datetime without a time zone; give it one, or pass its date()"
            )
        try:
            return at.astimezone(UTC).date().isoformat()
        except OverflowError:  # the first or last hours of all dates
            raise ValueError(f"at is not a date in UTC: {shown(at)}") from None
    if isinstance(at, date):
        return at.isoformat()
    raise TypeError(f"at is a date, a datetime or an ISO string, not {shown(at)}")


def _find(snapshot: Asked, model: str | tuple[str, str] | Model) -> Model:
    if isinstance(model, Model):
        return model
    try:
        return snapshot.model(model)
    except LLMDBError as miss:
        try:
            return snapshot.identify(model).model
        except LLMDBError:
            if getattr(miss, "gone", None) is not None:
                raise miss from None  # it says since when
            raise


def _other(
    snapshot: Asked, spec: str, at: str | date | None
) -> tuple[Model, Cost | None, tuple[str, ...]] | None:
    """The model of a step, as `_priced`: Anthropic's advisor is another."""
    try:
        return _priced(snapshot, spec, None, at)
    except LLMDBError:
        return None


# -- prices ----------------------------------------------------------------------------

#: Where a part is priced when its own field is empty; only reasoning is not remarked on.
FALLBACK = {
    "reasoning": "output",
    "cache_read": "input",
    "cache_write": "input",
    "input_audio": "input",
    "output_audio": "output",
    "cache_read_audio": "cache_read",
}
SILENT = frozenset({"reasoning"})
#: The fields of a cost record that price tokens.
PRICES = (
    "input",
    "output",
    "cache_read",
    "cache_write",
    "cache_write_1h",
    "reasoning",
    "input_audio",
    "output_audio",
    "output_image",
)


class Card:
    """The prices of one `Cost` as decimals, worked out once."""

    __slots__ = ("_rates", "base", "cost", "modes", "tiers", "tools")

    def __init__(self, cost: Cost | None) -> None:
        self.cost = cost
        self.base = _decimals(cost)
        tiers = sorted(cost.tiers, key=lambda tier: tier.size) if cost else []
        self.tiers = [(tier.size, _decimals(tier)) for tier in tiers]
        tools: Mapping[str, Any] = getattr(cost, "tools", None) or {}
        each = {name: _decimal(price) for name, price in tools.items()}
        self.tools = {name: Rate(p, p, name, False) for name, p in each.items()}
        self.modes: Mapping[str, Cost] = getattr(cost, "modes", None) or {}
        self._rates: dict[int | None, dict[str, Rate]] = {}

    def rates(self, context: int) -> tuple[dict[str, Rate], int | None]:
        """Part → rate, and the size of the tier that ``context`` tokens fall into."""
        size, own = None, None
        for above, prices in self.tiers:
            if above < context:
                size, own = above, prices
        rates = self._rates.get(size)
        if rates is None:
            rates = self._rates[size] = self._make(own)
        return rates, size

    def reprices(self, context: int) -> bool:
        """Whether a context of so many tokens has other prices than a small one."""
        return any(above < context for above, _ in self.tiers)

    def _make(self, tier: dict[str, Decimal] | None) -> dict[str, Rate]:
        own, base = (self.base, {}) if tier is None else (tier, self.base)
        rates = {}
        for part in TOKEN_PARTS:
            found = _price(part, own, base)
            if found is not None:
                price, priced_as, assumed = found
                each = EXACT.multiply(price, _MILLIONTH)
                rates[part] = Rate(plain(price), each, priced_as, assumed)
        return rates

    @staticmethod
    def audio_apart(rates: Mapping[str, Rate]) -> bool:
        """Whether audio has a price of its own."""
        audio, text = rates.get("input_audio"), rates.get("input")
        return audio is not None and (text is None or audio.price != text.price)


def _price(
    part: str, own: Mapping[str, Decimal], base: Mapping[str, Decimal]
) -> tuple[Decimal, str, bool] | None:
    """The price of a part, the field that it is from, and whether to remark on it."""
    if part == "cache_write_1h" and part not in own and part not in base:
        short, text = _price("cache_write", own, base), _field("input", own, base)
        known = _field("cache_write", own, base)
        if known is not None and (text is None or known[0] != text[0]):
            return None
        return None if short is None else (short[0], short[1], True)
    assumed = False
    field: str | None = part
    while field is not None:
        found = _field(field, own, base)
        if found is not None:
            price, late = found
            if field.startswith("cache_write"):
                text = _field("input", own, base)
                if text is not None and price < text[0]:
                    return None  # no price for a write
            if field != "reasoning" or price or not _costs("output", own, base):
                return price, field, assumed or late
            assumed = True  # free thoughts of a paid answer: not known
        assumed = assumed or field not in SILENT
        field = FALLBACK.get(field)
    return None


def _costs(name: str, own: Mapping[str, Decimal], base: Mapping[str, Decimal]) -> bool:
    """Whether a field has a price above 0."""
    found = _field(name, own, base)
    return found is not None and found[0] > 0


def _field(
    name: str, own: Mapping[str, Decimal], base: Mapping[str, Decimal]
) -> tuple[Decimal, bool] | None:
    """The price in a field, and whether only the base has it."""
    if name in own:
        return own[name], False
    return (base[name], True) if name in base else None


def _decimals(prices: object) -> dict[str, Decimal]:
    values = {name: getattr(prices, name, None) for name in PRICES}
    return {k: _decimal(value) for k, value in values.items() if value is not None}


def _decimal(price: float) -> Decimal:
    """The decimal that the price is written as: 0.3 is 0.3."""
    if isinstance(price, float):
        return Decimal(float.__repr__(price))
    return Decimal(int(price))


_cards: dict[int, Card] = {}
_MAX_CARDS = 4096


def _card(cost: Cost | None) -> Card:
    """The card of a cost record, made once while the record lives in the memo."""
    card = _cards.get(id(cost))
    if card is None:
        card = Card(cost)
        if len(_cards) >= _MAX_CARDS:
            _cards.clear()
        _cards[id(cost)] = card  # the card keeps the record, and so its id
    return card


def _rates(
    card: Card, parsed: Parsed, context: int, factor: Decimal | None
) -> tuple[dict[str, Rate], int | None, tuple[str, ...]]:
    """The rates of a step, its tier, and what stands in the way of any price."""
    if factor is not None:
        # It stands for the mode and the place.
        rates, tier = card.rates(context)
        return {part: _times(rate, factor) for part, rate in rates.items()}, tier, ()
    if not parsed.modes and parsed.geo is None:
        return *card.rates(context), ()
    words = [*parsed.modes]
    if parsed.geo is not None:
        words.append(f"geo:{parsed.geo}")
    if len(words) == 1 and words[0] in card.modes:
        own = _card(card.modes[words[0]])
        rates, tier = own.rates(context)
        if not own.tiers and card.reprices(context):
            # Nobody says what the mode costs at that length.
            rates = {part: rate._replace(assumed=True) for part, rate in rates.items()}
        return rates, tier, ()
    unknown = [word for word in words if word not in card.modes] or words
    missing = (w if w.startswith("geo:") else f"mode:{w}" for w in unknown)
    return *card.rates(context), tuple(missing)


def _times(rate: Rate, factor: Decimal) -> Rate:
    return rate._replace(
        price=plain(EXACT.multiply(rate.price, factor)),
        each=EXACT.multiply(rate.each, factor),
    )


# -- adding up -------------------------------------------------------------------------


class _Adding:
    """A bill in the making."""

    __slots__ = ("assumed", "entries", "known", "unknown")

    def __init__(self, assumed: list[str]) -> None:
        self.assumed = assumed
        self.known = ZERO
        self.entries: list[Entry] = []
        self.unknown: list[str] = []

    def add(self, counts: Mapping[str, int], rates: Mapping[str, Rate]) -> None:
        known, entries = self.known, self.entries
        for part, quantity in counts.items():
            rate = rates.get(part)
            entries.append((part, quantity, rate))
            if rate is None:
                self.unknown.append(part)
                continue
            known = _add_product(rate.each, quantity, known)
            if rate.assumed:
                self.assumed.append(part)
        self.known = known

    def unknown_tokens(self, step: Step, why: Iterable[str]) -> None:
        self.entries += [(part, number, None) for part, number in step.counts.items()]
        if step.counts:
            self.unknown.extend(why)


def _merged(entries: Iterable[Entry]) -> list[Entry]:
    """One line for what several steps used at one price."""
    merged: dict[tuple[object, ...], Entry] = {}
    for part, quantity, rate in entries:
        key = (part,) if rate is None else (part, rate.price, rate.priced_as)
        had = merged.get(key)
        merged[key] = part, quantity + (had[1] if had else 0), rate
    return list(merged.values())
