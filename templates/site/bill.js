// What a call cost, line by line, by the rules of `llm_db.cost`: nothing is guessed
// quietly, and nothing is rounded.

import { Decimal } from "./decimal.js";

/** Part → rate, for the prices of one `cost` and the tier of a context. */
class Card {
  constructor(cost, tables) {
    this.tables = tables;
    this.base = decimals(cost ?? {}, tables.prices);
    this.tiers = [...(cost?.tiers ?? [])].sort((a, b) => a.size - b.size);
    this.tools = decimals(cost?.tools ?? {}, Object.keys(cost?.tools ?? {}));
    this.modes = cost?.modes ?? {};
  }

  /** Whether a context of so many tokens has other prices than a small one. */
  reprices(context) {
    return this.tiers.some(({ size }) => size < context);
  }

  rates(context) {
    const tier = this.tiers.filter(({ size }) => size < context).at(-1);
    const own = tier ? decimals(tier, this.tables.prices) : this.base;
    const base = tier ? this.base : new Map();
    const rates = new Map();
    for (const part of this.tables.parts) {
      const found = this.price(part, own, base);
      if (found) rates.set(part, found);
    }
    return { rates, tier: tier?.size ?? null, missing: [] };
  }

  /** The price of a part, the field that it is from, and whether to remark on it. */
  price(part, own, base) {
    const field = (name) => {
      if (own.has(name)) return [own.get(name), false];
      return base.has(name) ? [base.get(name), true] : null;
    };
    if (part === "cache_write_1h" && field(part) === null) {
      const [known, text] = [field("cache_write"), field("input")];
      if (known && !(text && equal(known[0], text[0]))) return null;
      const short = this.price("cache_write", own, base);
      return short && { ...short, assumed: true };
    }
    let assumed = false;
    for (let name = part; name !== undefined; name = this.tables.fallback[name]) {
      const found = field(name);
      if (found) {
        const text = field("input");
        // Below the price of input it is no price for a write.
        if (name.startsWith("cache_write") && text && found[0].isBelow(text[0])) return null;
        const paid = field("output") && !field("output")[0].isZero;
        if (name === "reasoning" && found[0].isZero && paid) {
          assumed = true; // free thoughts of a paid answer: not known
          continue;
        }
        return { price: found[0], priced_as: name, assumed: assumed || found[1] };
      }
      assumed ||= !this.tables.silent.includes(name);
    }
    return null;
  }

  audioApart(rates) {
    const [audio, text] = [rates.get("input_audio"), rates.get("input")];
    return Boolean(audio) && !(text && equal(audio.price, text.price));
  }
}

/** Whether no single request can have been so long, so that it may have been several. */
function isBeyond(size, record, card) {
  const limit = record.limits?.context ?? null;
  // A limit below the tiers is not the limit of those who pay by them.
  return limit !== null && size > limit && card.reprices(limit);
}

/**
 * The bill of a parsed usage: `{total, known, lines, unknown, assumed, tier, context}`.
 *
 * `find(id)` gives the facts of another model of the provider that ran a step, or null.
 */
export function billOf(parsed, record, tables, find, { context = null } = {}) {
  const lines = [];
  const [unknown, assumed] = [new Set(), new Set(parsed.assumed)];
  let known = Decimal.zero;
  let tier = null;
  const add = (part, quantity, rate) => {
    const amount = rate && rate.each.times(new Decimal(BigInt(quantity), 0));
    if (amount) known = known.plus(amount);
    if (rate?.assumed) assumed.add(part);
    lines.push({
      part,
      quantity,
      price: rate?.price ?? null,
      priced_as: rate?.priced_as ?? null,
      amount,
    });
  };
  for (let step of parsed.steps) {
    const other = stepRecord(step, parsed.model, record, find);
    const card = other && new Card(other.cost, tables);
    const size = context ?? Math.floor(step.context / parsed.requests);
    const found = card
      ? ratesOf(card, parsed, size, tables)
      : { rates: new Map(), tier: null, missing: [`model:${step.model}`] };
    if (card && parsed.shape === "total") {
      if (answersAtAPrice(found.rates)) step = unsplit(step);
      // Some of it may be an answer.
      else if (!found.rates.has("output") && other.capabilities.chat) assumed.add("input");
    } else if (card && parsed.shape === "bedrock" && other.id.includes("openai.")) {
      saidTwice(step).forEach((part) => assumed.add(part));
    }
    if (found.tier !== null) tier = Math.max(tier ?? 0, found.tier);
    for (const [part, quantity] of step.counts) {
      const rate = found.missing.length ? null : found.rates.get(part);
      add(part, quantity, rate ? { ...rate, each: rate.price.scaled(-6) } : null);
      if (!rate)
        (found.missing.length ? found.missing : [part]).forEach((name) => unknown.add(name));
    }
    const several = card && (parsed.requests > 1 || isBeyond(size, other, card));
    if (several && context === null && card.reprices(step.context))
      assumed.add("context");
    if (card && parsed.overlap && card.audioApart(found.rates)) assumed.add("cache_read");
    if (card && parsed.pictures && seesAtAPrice(other, card)) assumed.add("input");
    // How much of it is a picture?
    if (card && parsed.unsplit && card.base.has("output_image") && step.counts.has("output"))
      assumed.add("output");
  }
  const tools = new Card(record.cost, tables).tools;
  for (const [name, quantity] of parsed.counters) {
    const price = tools.get(name);
    add(name, quantity, price ? { price, each: price, priced_as: name, assumed: false } : null);
    if (!price) unknown.add(name);
  }
  const total = unknown.size ? null : known;
  const all = parsed.steps.reduce((sum, step) => sum + step.context, 0);
  return {
    total,
    known,
    lines: parsed.steps.length > 1 ? merged(lines) : lines,
    unknown: [...unknown],
    assumed: [...assumed],
    tier,
    context: context ?? all,
  };
}

/** Whether answers cost something else than prompts. */
function answersAtAPrice(rates) {
  const [prompt, answer] = [rates.get("input"), rates.get("output")];
  if (!answer || answer.price.isZero) return false;
  return !(prompt && equal(answer.price, prompt.price));
}

/** The parts of a cache that the input may hold as well: OpenAI's streams on Bedrock. */
function saidTwice({ counts }) {
  const parts = ["cache_read", "cache_write"].filter((part) => counts.has(part));
  const cached = parts.reduce((sum, part) => sum + counts.get(part), 0);
  return cached <= (counts.get("input") ?? 0) ? parts : [];
}

/** A total alone, of a model whose answers have a price: what it holds is not known. */
function unsplit(step) {
  const all = [...step.counts.values()].reduce((sum, count) => sum + count, 0);
  return { ...step, counts: new Map(all ? [["unexplained", all]] : []) };
}

/**
 * Whether pictures that go in have a price of their own, which nobody says.
 *
 * So it is of models that draw or speak, and of those that embed.
 */
function seesAtAPrice(record, card) {
  const own = card.base.has("output_image") || card.base.has("output_audio");
  return own || record.capabilities.embeddings;
}

/** One line for what several steps used at one price. */
function merged(lines) {
  const found = new Map();
  for (const line of lines) {
    const key = `${line.part} ${line.price} ${line.priced_as}`;
    const had = found.get(key);
    const amount = had?.amount && line.amount ? had.amount.plus(line.amount) : line.amount;
    found.set(key, { ...line, amount, quantity: line.quantity + (had?.quantity ?? 0) });
  }
  return [...found.values()];
}

/** The facts of the model that ran a step: Anthropic's advisor is another. */
function stepRecord(step, named, record, find) {
  const own = [null, record.id, ...(record.aliases ?? [])];
  if (own.includes(step.model)) return record;
  // A name that says nothing is the one asked.
  return find(step.model) ?? (step.model === named ? record : null);
}

/** The rates of a step, its tier, and what stands in the way of any price. */
function ratesOf(card, parsed, context, tables) {
  const words = [...parsed.modes, ...(parsed.geo === null ? [] : [`geo:${parsed.geo}`])];
  if (words.length === 0) return card.rates(context);
  if (words.length === 1 && Object.hasOwn(card.modes, words[0])) {
    const own = new Card(card.modes[words[0]], tables);
    const found = own.rates(context);
    if (own.tiers.length || !card.reprices(context)) return found;
    // Nobody says what the mode costs at that length.
    const guesses = [...found.rates].map(([part, rate]) => [part, { ...rate, assumed: true }]);
    return { ...found, rates: new Map(guesses) };
  }
  const strange = words.filter((word) => !Object.hasOwn(card.modes, word));
  const missing = (strange.length ? strange : words).map((word) =>
    word.startsWith("geo:") ? word : `mode:${word}`,
  );
  return { ...card.rates(context), missing };
}

function decimals(prices, names) {
  const known = names.filter((name) => prices[name] !== undefined && prices[name] !== null);
  return new Map(known.map((name) => [name, Decimal.of(prices[name])]));
}

function equal(a, b) {
  return !a.isBelow(b) && !b.isBelow(a);
}
