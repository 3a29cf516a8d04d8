// What a usage object counts, by the rules and the tables of `llm_db.answers`.
//
// The tables come with the data of the site, so there is one list of shapes. `prompt`,
// `read`, `write` … are the counts of one object; parts (`input`, `cache_read` …) are
// what a bill has lines for, and disjoint.

import { ownValue } from "./data.js";
import { Decimal } from "./decimal.js";
import { visible } from "./text.js";

export class UsageProblem extends Error {
  constructor(message, reason) {
    super(message);
    this.reason = reason;
  }
}

const invalid = (where, value) =>
  new UsageProblem(
    `“${visible(where)}” of the usage cannot be ${visible(JSON.stringify(value)).slice(0, 80)}: a count is an integer of 0 or more`,
    "invalid_usage",
  );
const inconsistent = (what) =>
  new UsageProblem(`the counts of the usage disagree: ${what}`, "inconsistent_usage");
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const keysOf = (level) => Object.keys(level).filter((key) => level[key] !== null);
const listOf = (value) => (Array.isArray(value) ? value : []);
const fold = (key) => key.replaceAll("_", "").toLowerCase();

/** A count: an integer of 0 or more. */
function count(value, where) {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalid(where, value);
}

/** What JSON text holds, as logs and tables keep it; anything else as it is. */
function opened(value) {
  if (typeof value !== "string" || !/^[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** `[{"key": "a", "value": {"intValue": "3"}}]` → `{"a": 3}`, as OTLP writes it. */
function paired(items) {
  const isPair = (item) => isObject(item) && Object.keys(item).sort().join() === "key,value";
  if (items.length === 0 || !items.every(isPair)) return null;
  const plain = (value) => {
    if (!isObject(value) || Object.keys(value).length !== 1) return value;
    const [[kind, inside]] = Object.entries(value);
    const isNumber = kind === "intValue" && typeof inside === "string" && /^[0-9]+$/.test(inside);
    return isNumber ? Number(inside.slice(0, 20)) : inside;
  };
  return Object.fromEntries(items.map(({ key, value }) => [String(key), plain(value)]));
}

/** What wraps a usage, or the only one of a list of them. */
function only(value, most) {
  let one = value;
  for (let n = 0; n < most && Array.isArray(one); n++) {
    const pairs = paired(one);
    if (pairs) return pairs;
    if (one.length !== 1) return null;
    [one] = one;
  }
  return isObject(one) ? one : null;
}
const isPositive = (value) => Number.isSafeInteger(value) && value > 0;

const keep = (found, target, number) => {
  // Two keys of one count: the larger.
  if (number > (found.get(target) ?? -1)) found.set(target, number);
};

export class UsageReader {
  constructor(tables) {
    this.tables = tables;
    this.shapes = tables.shapes.map((shape) => ({ ...shape, fields: fieldMap(shape.fields) }));
    this.byName = new Map(this.shapes.map((shape) => [shape.name, shape]));
    this.byName.set("realtime", this.byName.get("langchain"));
    this.counters = fieldMap(tables.counters);
    this.besideCounters = fieldMap(tables.beside_counters);
    const maps = [...this.shapes.map((shape) => shape.fields), this.counters, this.besideCounters];
    const names = maps.flatMap((map) => [...allKeys(map)]);
    this.folded = new Map(
      [
        ...names,
        ...tables.notes,
        ...tables.second,
        ...tables.holders,
        ...tables.wrappers,
        ...tables.logged,
        ...tables.models,
        ...tables.inside,
      ].map((key) => [fold(key), key]),
    );
    this.tabled = new Set(this.folded.values());
    // Of what went in and came out, whatever form has them.
    const fields = this.shapes.flatMap((shape) => [...shape.fields]);
    const details = fields.filter(([key, to]) => key.endsWith("_details") && typeof to !== "string");
    this.details = new Set(details.map(([key]) => key));
  }

  name(key) {
    if (key.length > 64) return key;
    const folded = fold(key);
    const twin = folded.endsWith("tokencount") ? `${folded.slice(0, -"count".length)}s` : folded;
    return this.folded.get(folded) ?? this.folded.get(twin) ?? key;
  }

  /** What a key counts, as its words say; undefined if they do not. */
  reading(key, side = null) {
    const kinds = new Set();
    const named = wordsOf(key);
    if (this.tables.holding.includes(named.at(-1))) return undefined;
    for (const word of named) {
      const kind = ownValue(this.tables.words, word);
      if (kind === undefined) return undefined;
      kind.split(" ").forEach((one) => one && kinds.add(one));
    }
    const sides = ["in", "out"].filter((one) => kinds.delete(one));
    if (kinds.delete("total") && this.tables.summed.includes([...kinds].join(" "))) return "";
    if (kinds.size === 0 && sides.length === 0)
      return named.some((word) => this.tables.nameless.includes(word)) ? undefined : "";
    const found = this.tables.readings[[...kinds].sort().join(" ")];
    if (found === undefined || sides.length > 1) return undefined;
    const where = sides[0] ?? side;
    const [prompt, answer] = found.map((target) => target ?? undefined);
    if (where !== null) return where === "out" ? answer : prompt;
    if (prompt === undefined || prompt === answer) return answer;
    return answer === undefined ? prompt : undefined;
  }

  /** What a key counts tokens of, by its words alone. */
  byWords(key) {
    const named = wordsOf(key);
    const said = this.reading(key);
    const counts = named.includes("tokens") || named.slice(-2).join(" ") === "token count";
    return counts || this.tables.bare.includes(said) ? said : undefined;
  }

  /** The side that a key adds up: `"totalPromptTokens"` → `"prompt"`. */
  sumOf(key) {
    const named = wordsOf(key);
    if (!named.includes("total")) return undefined;
    const kinds = new Set(named.map((word) => ownValue(this.tables.words, word) ?? word));
    ["", "total"].forEach((kind) => kinds.delete(kind));
    return kinds.size === 1 ? { in: "prompt", out: "output" }[[...kinds][0]] : undefined;
  }

  sideBy(key) {
    return this.reading(key) || this.sumOf(key);
  }

  /** Whether words alone say what went in; `bare`: without the word tokens. */
  saysPrompt(keys, bare) {
    return keys.some((key) => {
      const named = wordsOf(key);
      const counts = bare || named.includes("token") || named.includes("tokens");
      return counts && [this.reading(key), this.sumOf(key)].includes("prompt");
    });
  }

  /** What a key counts that no table has, as its words say it. */
  said(key, shape) {
    if (shape?.name === "words") return this.reading(key) || this.sumOf(key) || this.reading(key);
    return shape === null || shape.by_words ? this.byWords(key) : undefined;
  }

  /** Whether a key's words say that a usage may stand there, or what holds one. */
  mayHold(key) {
    const named = wordsOf(key.slice(key.lastIndexOf(".") + 1));
    const known = this.counts(named) ? this.tables.near_usage : this.tables.near;
    return named.length > 0 && named.every((word) => known.includes(word));
  }

  /** Whether a key counts what nothing but tokens is. */
  isBare(key) {
    return this.tables.bare.includes(this.reading(key));
  }

  counts(named) {
    return named.some((word) => this.tables.usages.includes(word));
  }

  /** The counts of a usage object or of a response that holds one. Throws `UsageProblem`. */
  read(raw, provider = null, shape = null) {
    return this.parse(this.locate(raw), provider, shape);
  }

  // -- finding it ----------------------------------------------------------------------

  plan(level, forced = null) {
    const keys = keysOf(level);
    const named = keys.map((key) => [key, this.name(key)]);
    const there = new Set(named.flat());
    let shape = forced
      ? this.byName.get(forced)
      : (this.shapes.find((known) => tells(known, there)) ?? null);
    // It is no total alone.
    if (!forced && shape?.name === "total" && this.saysPrompt(keys, false))
      shape = this.byName.get("words");
    const fields = new Map([...this.counters, ...(shape?.fields ?? [])]);
    if (
      ["server_side_tool_usage_details", "server_side_tools_used"].some((key) => there.has(key))
    ) {
      fields.set("num_server_side_tools_used", ""); // the same, by tool
    }
    const strange = named.filter(
      ([key, name]) =>
        !fields.has(name) && !this.tables.notes.includes(name) && !key.startsWith("__"),
    );
    // What stands for a note elsewhere is a word here.
    const bare = shape?.name === "words";
    const asked = bare ? named.filter(([, name]) => !fields.has(name)) : strange;
    const said = asked.map(([key, name]) => [key, name, this.said(key, shape)]);
    if (bare) said.sort((a, b) => Number(!this.reading(a[0])) - Number(!this.reading(b[0])));
    else if (shape?.by_words) {
      // What says the other side, where the keys of the table do not.
      const told = named.map(([, name]) => fields.get(name));
      const missing = ["prompt", "output"].filter((side) => !told.includes(side));
      for (const one of said)
        if (missing.includes(this.sideBy(one[0]))) one[2] = this.sideBy(one[0]);
      if (missing.includes("output") && keys.includes("output"))
        said.push(["output", "output", "output"]);
    }
    const { by_model: byModel, notes, wrappers } = this.tables;
    const known = new Set([...this.tables.holders, ...wrappers, ...notes]);
    [...byModel, "output"].forEach((name) => known.delete(name));
    const { holders } = this.tables;
    const hasTotal = shape === null || shape.name === "total";
    const inOrder = (wanted) =>
      wanted.flatMap((name) => named.filter(([, known]) => known === name).map(([key]) => key));
    return {
      shape,
      named,
      fields,
      byWords: said.filter(([, , target]) => target).map(([key, , target]) => [key, target]),
      unread: strange
        .filter(([key]) => (said.find((one) => one[0] === key)?.[2] ?? null) === null)
        .filter(([, name]) => this.isCount(name) || this.tables.pieces.includes(name))
        .map(([key]) => key),
      second: inOrder(this.tables.second),
      notes: new Map(
        named
          .filter(([, name]) => this.tables.notes.includes(name))
          .map(([key, name]) => [name, level[key]]),
      ),
      // Under `tokens` others have a part of what they count.
      holders: inOrder(holders.filter((one) => hasTotal || one !== "tokens")),
      wrappers: inOrder(wrappers),
      near: named.filter(([key, name]) => !known.has(name) && this.mayHold(key)).map(([key]) => key),
      model:
        inOrder(this.tables.models)
          .map((key) => level[key])
          .find((value) => typeof value === "string" && value) ?? null,
      strange: strange
        .filter(([key, name]) => {
          return !this.tabled.has(name) || this.details.has(name) || this.isBare(key);
        })
        .map(([key]) => key),
    };
  }

  locate(raw) {
    if (raw === null) throw new UsageProblem("there is no usage: null", "no_usage");
    if (typeof opened(raw) !== "string" && raw !== opened(raw)) return this.locate(opened(raw));
    if (!isObject(raw)) throw new UsageProblem("a usage object is an object", "unknown_usage");
    const found = this.find(raw, 0);
    if (found) return found;
    if (this.holdsNull(raw, 0))
      throw new UsageProblem("the response has no usage: it is null", "no_usage");
    throw this.unknown(raw);
  }

  unknown(raw) {
    const keys = Object.keys(raw)
      .slice(0, 8)
      .map((key) => visible(key).slice(0, 40));
    return new UsageProblem(
      `no known shape of usage; its keys: ${keys.join(", ") || "none"}`,
      "unknown_usage",
    );
  }

  only(value) {
    return only(value, this.tables.most_wrapped);
  }

  find(level, depth) {
    const plan = this.plan(level);
    const holder = this.fullest(level, plan.holders);
    const usage = holder === undefined ? null : this.only(opened(level[holder]));
    // The `usage` of OpenRouter is money.
    if (plan.shape && !usage) {
      if (plan.shape.name === "total" && plan.near.length) {
        const fuller = this.wrapped(level, plan, depth); // which a total sums up
        if (fuller) return { ...fuller, model: fuller.model ?? plan.model };
      }
      return this.withMore(level, level, plan, []);
    }
    if (holder) {
      if (!usage)
        throw new UsageProblem(`“${visible(holder)}” is not a usage object`, "unknown_usage");
      plan.notes.delete("custom_id"); // a line of a batch wraps a response, no usage
      return this.withMore(usage, level, plan, [plan.notes]);
    }
    const found =
      this.spanned(level) ?? this.wrapped(level, plan, depth) ?? this.byItsWords(level, depth);
    if (!found) return null;
    // Gemini's batches have lines without a name.
    const key = { "key,response": level.key, "metadata,response": level.metadata?.key }[
      keysOf(level).sort().join()
    ];
    if (key != null && this.plan(found.usage).shape?.name === "gemini")
      plan.notes.set("custom_id", key);
    return {
      ...found,
      model: found.model ?? plan.model,
      around: [...found.around, plan.notes],
    };
  }

  /** The first of several keys that holds a usage of a known shape, or the first. */
  fullest(level, holders) {
    const told = (key) => {
      const inside = this.only(opened(level[key]));
      return inside && this.plan(inside).shape;
    };
    return (holders.length > 1 && holders.find(told)) || holders[0];
  }

  /** The attributes of a span that a store has nested, under their own names. */
  spanned(level) {
    const flat = {};
    const names = this.tables.spans.filter((name) => isObject(level[name]));
    const levels = names.map((name) => [name, level[name], 1]);
    for (const [path, inside, depth] of levels) {
      for (const [name, value] of Object.entries(inside)) {
        const where = `${path}.${name}`;
        if (isObject(value) && depth < this.tables.most_wrapped)
          levels.push([where, value, depth + 1]);
        else flat[where] = value;
      }
    }
    const plan = this.plan(flat);
    if (plan.shape?.name !== "span") return null;
    return { ...located(flat, null), model: plan.model };
  }

  /** The usage that one of the keys wraps: the first of those in the table, or any. */
  wrapped(level, plan, depth) {
    if (depth >= this.tables.most_wrapped) return null;
    const first = (values) => {
      for (const near of values) {
        const found = near && this.find(near, depth + 1);
        if (found) return found;
      }
      return null;
    };
    const known = first(plan.wrappers.map((key) => this.only(level[key])));
    if (known) return known;
    const all = plan.near.map((key) => this.nearby(level[key], key, depth)).filter(Boolean);
    if (all.length) {
      const said = ({ usage, each }) => [usage, each?.map((one) => one.usage)];
      const [one, ...others] = all.map((found) => JSON.stringify(said(found)));
      return others.every((other) => other === one) ? all[0] : null;
    }
    const isText = (key) => wordsOf(key).some((word) => this.tables.texts.includes(word));
    const texts = [...plan.wrappers, ...plan.near].filter(isText);
    return first(texts.map((key) => this.only(opened(level[key]))));
  }

  /** The usage under a key whose words say that one may be there. */
  nearby(value, key, depth) {
    const counts = this.counts(wordsOf(key));
    const near = this.only(counts ? opened(value) : value);
    if (!near) return several(this.ofModels(value));
    return this.find(near, depth + 1) ?? (counts ? this.inWords(near) : null);
  }

  /** A usage of no known shape, or one of each model under the model's name. */
  byItsWords(level, depth) {
    if (this.saysPrompt(Object.keys(level), false)) return located(level, "words");
    if (depth >= this.tables.most_wrapped) return null;
    const path = unflattened(level, this.tables.most_wrapped);
    if (path) return this.find(path, depth + 1);
    const each = this.ofModels(level);
    return each.length === 1 ? each[0] : several(each);
  }

  /** The usage of each model, by name or in a list; none if there is anything else. */
  ofModels(value) {
    let items = listOf(value).map((item) => ["", item]);
    if (isObject(value)) {
      if (Object.keys(value).join() === "models") return this.ofModels(value.models);
      // A number adds something up.
      const sums = ["number", "boolean"];
      items = Object.entries(value).filter(([, item]) => !sums.includes(typeof item));
      const isKey = (name) =>
        this.tabled.has(this.name(name)) || this.mayHold(name) || this.counts(wordsOf(name));
      if (items.some(([name]) => isKey(name))) return [];
    }
    const each = [];
    for (const [name, item] of items) {
      const found = isObject(item) ? this.find(item, this.tables.most_wrapped) : null;
      const model = found && (found.model || name);
      if (!model) return [];
      each.push({ ...found, model });
    }
    return each;
  }

  /** What counts tokens with words that need not say so, or what is billed by the piece. */
  inWords(level) {
    const form = this.saysPrompt(Object.keys(level), true) ? "words" : "units";
    const plan = this.plan(level, form);
    const counts = plan.named.some(([, name]) => plan.fields.get(name));
    return counts || plan.byWords.length ? located(level, form) : null;
  }

  /** The usage of a response, with what stands beside it: LangChain, the AI SDK. */
  withMore(usage, level, plan, around) {
    let { model } = plan;
    const more = [];
    for (const wrapper of plan.wrappers) {
      const name = this.name(wrapper);
      const near = level[wrapper];
      if (name === "metadata") more.push(...this.logged(near).map((said) => [said, ""]));
      if (!this.tables.beside.includes(name) || !isObject(near)) continue;
      const others = this.tables.per_provider.includes(name)
        ? Object.entries(near).map(([key, said]) => [said, fold(key)])
        : [[near, ""]];
      for (const [said, provider] of others) {
        if (!isObject(said)) continue;
        const there = this.plan(said);
        model ??= there.model;
        around.push(there.notes);
        more.push([said, provider]);
        const inner = said[there.holders[0]];
        if (isObject(inner)) more.push([inner, provider]);
      }
    }
    return { usage, model, around, more };
  }

  /** What LiteLLM keeps of a call's usage among the caller's own data. */
  logged(metadata) {
    return Object.entries(this.only(opened(metadata)) ?? {})
      .filter(([key, said]) => this.tables.logged.includes(this.name(key)) && isObject(said))
      .map(([, said]) => said);
  }

  holdsNull(level, depth) {
    return Object.entries(level).some(([key, value]) => {
      const name = this.name(key);
      if (this.tables.holders.includes(name) && value === null) return true;
      const deeper =
        this.tables.wrappers.includes(name) && depth < this.tables.most_wrapped && isObject(value);
      return deeper && this.holdsNull(value, depth + 1);
    });
  }

  // -- counting ------------------------------------------------------------------------

  parse(located, provider, forced) {
    if (located.each) return this.addedUp(located, provider, forced);
    const { usage, model, around: outside, more } = located;
    const plan = this.plan(usage, forced ?? located.form);
    const { shape } = plan;
    // What might be a total holds other counts: Cohere's `tokens`.
    const holds = shape?.name === "total" && !forced && isObject(usage[plan.holders[0]]);
    if (!shape || holds) {
      const inner = this.inner(usage);
      const named = model ?? inner.model;
      return this.parse({ ...inner, model: named, around: outside, more }, provider, forced);
    }
    let found;
    try {
      found = this.count(usage, plan);
    } catch (error) {
      const plain = this.plain(usage);
      if (plain === null) throw error;
      return this.parse({ usage: plain, model, around: outside, more }, provider, forced);
    }
    const guesses = this.guessed(shape, plan, usage, found);
    const own = plan.second
      .map((key) => [this.only(opened(usage[key])), ""])
      .filter(([level]) => level);
    const around = [...outside, ...this.fuller(found, [...more, ...own], shape.name)];
    for (const notes of around) this.beside(found, notes);
    const pictures = Boolean(found.get("image"));
    const empty = found.size === 0;
    const [modes, geo, doubts] = this.modes(plan.notes, around, found);
    guesses.push(...doubts);
    const notes = new Map([...around.toReversed(), plan.notes].flatMap((level) => [...level]));
    const counters = this.counted(found, notes);
    guesses.push(...this.unread(usage, plan, found), ...this.unreadInside(usage, plan));
    let [step, assumed, overlap] = [null, [], false];
    let steps = [];
    let requests = this.requests(notes);
    const each = this.each(shape, plan.notes, found, usage);
    let byModel = this.byModel([plan.notes, ...around]);
    if (byModel.length === 1) {
      byModel = this.withAgents(byModel[0], shape, found);
      if (byModel.length) guesses.push("key:modelUsage");
    }
    if (byModel.length) {
      const read = byModel.map((one) => this.parse(one, provider, null));
      steps = stepsOf(byModel, read);
      assumed = [...new Set(read.flatMap((one) => one.assumed))];
      if (found.get("write_1h")) assumed.push(...keptLonger(steps, found));
    } else if (each?.length !== 0 && each !== null) {
      [steps, assumed] = this.iterations(each, shape, provider);
      // An earlier message may have had some, too.
      if (each[0] === usage) guesses.push("key:iterations");
      requests = 1;
    } else {
      if (each) requests = Math.max(requests, 2); // of several messages
      const half = found.has("output") || shape.needs_prompt || empty;
      if (half && !found.has("prompt")) {
        throw new UsageProblem(
          `a usage of shape “${shape.name}” without a count of input tokens`,
          "incomplete_usage",
        );
      }
      [step, assumed, overlap] = this.disjoint(shape, found, provider, counters);
      if (notes.get("stop_reason") === "refusal" && !found.get("output")) {
        step = this.unbilled(step, provider, assumed);
      }
      steps = [step];
      // A report, of who knows how many.
      if (typeof plan.notes.get("context_window") === "string")
        requests = Math.max(1, step.context);
    }
    assumed = [...assumed, ...guesses];
    let name = forced ?? shape.name;
    if (name === "langchain" && !forced && this.isRealtime(usage)) name = "realtime";
    // What libraries and gateways say there, they have worked out themselves.
    const ownWork = ["pydantic_ai", "words"].includes(shape.name);
    const reported =
      (ownWork ? null : this.reported(plan.notes, shape)) ?? this.reportedBeside(more);
    return {
      shape: name,
      steps,
      counters,
      reported,
      modes,
      geo,
      assumed,
      overlap,
      model,
      pictures,
      requests,
      unsplit: !found.has("output_image"),
    };
  }

  /** What a usage object of no known shape itself holds, such as Cohere's `meta`. */
  inner(usage) {
    let raw = usage;
    for (let n = 0; n < this.tables.most_wrapped; n++) {
      const found = this.find(raw, 0) ?? this.inWords(raw);
      if (!found) break;
      raw = found.usage;
      if (found.each || found.form || this.plan(raw).shape) return found;
    }
    throw this.unknown(raw);
  }

  /** The usage of several models: a step for each call of a model. */
  addedUp(located, provider, forced) {
    const each = located.each.map((one) =>
      this.parse({ ...one, around: [...one.around, ...located.around] }, provider, forced),
    );
    const counters = new Map();
    for (const [name, number] of each.flatMap((read) => [...read.counters]))
      counters.set(name, (counters.get(name) ?? 0) + number);
    const all = (key) => [...new Set(each.flatMap((read) => read[key]))];
    const sums = each.map((read) => read.reported);
    return {
      shape: each[0].shape,
      steps: stepsOf(located.each, each),
      counters,
      reported: sums.includes(null) ? null : sums.reduce((sum, one) => sum.plus(one)),
      modes: all("modes").sort(),
      geo: each.map((read) => read.geo).find(Boolean) ?? null,
      assumed: all("assumed"),
      overlap: each.some((read) => read.overlap),
      model: located.model,
      pictures: each.some((read) => read.pictures),
      requests: Math.max(...each.map((read) => read.requests)),
      unsplit: each.some((read) => read.unsplit),
    };
  }

  /** The parts of one inference, those that are a guess, and whether cached audio is. */
  disjoint(shape, found, provider, counters) {
    const own = this.tables.cache_apart.includes(this.who(provider, new Map()));
    return disjoint(shape, found, this.who(provider, counters), own);
  }

  /** The provider, where that settles something. */
  who(provider, counters) {
    if (this.tables.perplexity.some((name) => counters.has(name))) return "perplexity";
    return provider ? fold(provider.replaceAll("-", "")) : "";
  }

  /** A step that was refused before anything came out: Anthropic does not bill it. */
  unbilled(step, provider, assumed) {
    if (this.who(provider, new Map()) === "anthropic") return { ...step, counts: new Map() };
    assumed.push("input");
    return step;
  }

  /** The counts of each model where a response says it by model (Claude's agents). */
  byModel(levels) {
    const said = levels.flatMap((notes) => this.tables.by_model.map((name) => notes.get(name)));
    const each = said.filter(Boolean).map((value) => this.ofModels(value));
    return each.find((models) => models.length) ?? [];
  }

  /** What a single model used, if that is more than the usage beside it (Claude Code). */
  withAgents(one, shape, found) {
    const plan = this.plan(one.usage);
    if (shape.name !== "anthropic" || !plan.shape?.apart.length) return [];
    const sum = (counts) => Object.values(wholeOf(counts)).reduce((all, number) => all + number);
    return sum(this.count(one.usage, plan)) > sum(found) ? [{ ...one, model: null }] : [];
  }

  /** How many requests a usage says that it adds up. */
  requests(notes) {
    const said = this.tables.requests.map((name) => notes.get(name));
    const steps = notes.get("steps"); // of the AI SDK
    if (Array.isArray(steps)) said.push(steps.length);
    return Math.max(1, ...said.filter(Number.isSafeInteger));
  }

  isRealtime(usage) {
    const key = Object.keys(usage).find((known) => this.name(known) === "input_token_details");
    const inside = isObject(usage[key]) ? Object.keys(usage[key]) : [];
    return inside.some((known) => this.tables.realtime.includes(this.name(known)));
  }

  /** The usage with the counts that are objects taken apart; null if there are none. */
  plain(usage) {
    const plain = {};
    for (const [key, value] of Object.entries(usage)) {
      const details = ownValue(this.tables.details, this.name(key));
      if (details === undefined || !isObject(value) || !("total" in value)) plain[key] = value;
      else [plain[key], plain[details]] = [value.total, { ...value, total: null }];
    }
    return Object.keys(plain).length === Object.keys(usage).length ? null : plain;
  }

  /** Add what keys say by their words alone; those that count tokens of a kind. */
  countWords(found, usage, plan) {
    const said = plan.byWords.filter(([key]) => isPositive(usage[key]));
    const whole = ([, target]) => target === "prompt" || target === "output";
    for (const [key, target] of said.filter(whole))
      if (!found.has(target)) found.set(target, usage[key]);
    const kinds = said.filter((one) => !whole(one));
    for (const [key, target] of kinds) keep(found, target, usage[key]);
    // What was not cached costs what the prompt costs.
    const keys = kinds.filter(([, target]) => target !== "fresh").map(([key]) => key);
    const deep = plan.strange.filter((key) => isObject(usage[key]) && this.isRead(key));
    return [...keys, ...deep.flatMap((key) => this.countInside(found, usage[key], key))];
  }

  isRead(key) {
    return this.reading(key) !== undefined;
  }

  /** Add what a key and one under it say together: `cache_read`, `input_tokens`. */
  countInside(found, inside, where) {
    const none = [undefined, "", "prompt", "output", "fresh"];
    const said = Object.entries(inside).map(([name, value]) => [`${where}.${name}`, value]);
    const counts = said.filter(([key, value]) => {
      return !none.includes(this.reading(key)) && isPositive(value);
    });
    for (const [key, value] of counts) keep(found, this.reading(key), value);
    return counts.map(([key]) => key);
  }

  /** Count what keys say by their words alone; those that no total proves. */
  guessed(shape, plan, usage, found) {
    const wasCached = found.has("read") || found.has("write");
    const keys = this.countWords(found, usage, plan);
    // Not of what the provider itself said (Opik).
    if (keys.length && !wasCached && !keys[0].includes(".")) found.set("words^", 1);
    // Cloudflare's gateway had the answer itself.
    const guesses = shape.name === "words" && usage.cached === true ? ["key:cached"] : [];
    if (found.get("total")) return guesses;
    guesses.push(...keys.map(keyed));
    if (shape.name === "words" || (shape.passes_on && "inputTokens" in usage)) {
      // Cline, and what is made of it: whose counts they are, it does not say.
      const cached = ["read", "write"].filter((name) => found.get(name));
      guesses.push(...cached.map((name) => `cache_${name}`));
      found.set("apart^", 1);
    }
    // Under a key with another word, perhaps.
    if (shape.name === "words" && !found.has("output")) guesses.push("output");
    return guesses;
  }

  /** Add what only a second statement counts; its notes. */
  fuller(found, more, kind) {
    const notes = [];
    for (const [level, provider] of more) {
      let plan = this.plan(level);
      if (!plan.shape) plan = this.plan(level, kind);
      let second;
      try {
        second = this.count(level, plan);
      } catch {
        continue;
      }
      this.countWords(second, level, plan);
      // One with another count of output is not of the same call.
      if (second.has("output") && second.get("output") !== found.get("output")) continue;
      const same = plan.shape?.apart.length && second.get("prompt") === found.get("prompt");
      const own = same || this.tables.cache_apart.includes(provider);
      const apart = own && !found.has("read");
      for (const [name, number] of second) {
        if (["prompt", "output", "total"].includes(name)) continue;
        const outside = apart && (name === "read" || name === "write");
        if (outside) found.set("apart^", 1);
        const target = outside ? `${name}^` : name;
        if (!found.has(target)) found.set(target, number);
      }
      notes.push(plan.notes);
    }
    return notes;
  }

  count(usage, plan) {
    const found = new Map();
    for (const [key, name] of plan.named) {
      const target = plan.fields.get(name);
      if (target === undefined || target === "") continue;
      if (typeof target === "string") keep(found, target, count(usage[key], key));
      else this.collect(found, usage[key], target, key);
    }
    return found;
  }

  /** The counts of an object of details, or of a list of such objects. */
  collect(found, value, fields, where) {
    let inside = value;
    if (Array.isArray(value)) inside = this.listed(value, where);
    else if (!isObject(value)) throw invalid(where, value);
    const entries = Object.entries(inside);
    if (entries.length && fields.has("") && !found.has(fields.get("")))
      found.set(fields.get(""), 0);
    for (const [key, item] of entries) {
      if (item === null || key === "") continue;
      const target = fields.get(key) ?? this.unfolded(found, fields, key, item);
      if (!target) continue;
      if (typeof target === "string") keep(found, target, count(item, key));
      else if (Number.isSafeInteger(item) && fields.has("*")) {
        // LangSmith has a number where Anthropic has an object.
        const said = this.reading(key, sideOf(fields.get("*")));
        if (said) keep(found, said, count(item, key));
      } else this.collect(found, item, target, key);
    }
  }

  /** What a key counts that the table has in another spelling, or not at all. */
  unfolded(found, fields, key, item) {
    const name = this.name(key);
    if (fields.has(name)) return fields.get(name);
    const target = fields.get("*");
    if (target === "#") return this.called(found, name, item);
    const side = sideOf(target);
    if (side === null && target !== undefined) return target;
    if (!isPositive(item)) return undefined;
    const said = side === null ? undefined : this.reading(key, side);
    if (said === undefined && (side !== null || this.isCount(name))) found.set(`?${name}`, 1);
    return said;
  }

  /** The counter of a tool that has its name: a number, or an object that holds it. */
  called(found, name, item) {
    const target = `#${name.toLowerCase()}`;
    if (!isObject(item)) return target;
    for (const key of ["count", "invocation"])
      if (isPositive(item[key])) keep(found, target, item[key]);
    return undefined;
  }

  /** What is counted under keys that nothing reads; a total may hold it, at what price? */
  unread(usage, plan, found) {
    const onTop = plan.unread.filter((key) => isPositive(usage[key]));
    const inside = [...found.keys()].filter((name) => name.startsWith("?"));
    return [...onTop, ...inside.map((name) => name.slice(1))].map(keyed);
  }

  /** What is counted inside of objects that nothing knows. */
  unreadInside(usage, plan) {
    const sums = ["prompt", "output", ""];
    const levels = plan.strange.map((key) => [key, opened(usage[key]), 1]);
    const found = [];
    for (const [path, inside, depth] of levels) {
      for (const [name, value] of Object.entries(isObject(inside) ? inside : {})) {
        const where = `${path}.${name}`;
        if (isObject(value)) {
          if (depth < this.tables.most_wrapped) levels.push([where, value, depth + 1]);
        } else if (this.isCount(name) && isPositive(value) && !sums.includes(this.reading(name))) {
          const counted = depth === 1 && this.isRead(path) && this.reading(where);
          if (!counted) found.push(keyed(where));
        }
      }
    }
    return found;
  }

  /** Whether a key sounds like one that counts what costs something: not `max_tokens`. */
  isCount(name) {
    const folded = fold(name);
    const limit = this.tables.limits.some((word) => folded.includes(word));
    const ends = ["tokens", "tokencount", ...this.tables.calls];
    if (limit || ends.some((end) => folded.endsWith(end))) return !limit;
    const named = wordsOf(name);
    const numbered = named.includes("token") && this.tables.numbered.includes(named.at(-1));
    const isRate = named.some((word) => this.tables.rates.includes(word));
    return (named.includes("tokens") || numbered) && !isRate;
  }

  /** Counts the tools that ran beside the usage, where the response says so. */
  beside(found, notes) {
    const output = notes.get("output");
    const items = Array.isArray(output) ? output.filter(isObject) : [];
    for (const level of [Object.fromEntries(notes), ...items]) {
      for (const [name, fields] of this.besideCounters)
        if (isObject(level[name])) this.collect(found, level[name], fields, name);
    }
    this.calledItems(items, found);
    const drawn = this.hasPictures(notes) ? "output_image" : null;
    const made = ownValue(this.tables.drawn, String(notes.get("type"))) ?? drawn;
    if (made && found.has("output") && !found.has(made)) found.set(made, found.get("output"));
    this.grounded(notes, found);
    const messages = listOf(notes.get("choices")).map((choice) => choice?.message);
    if (!this.tables.searches.some((name) => found.has(name)))
      for (const name of this.shown(notes, messages)) found.set(`?${name}`, 1);
    for (const tool of messages.flatMap((message) => listOf(message?.executed_tools))) {
      if (typeof tool?.type !== "string") continue;
      const name = `#${tool.type}`; // Groq
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }

  /** What an answer shows of a search that nothing counts: Zhipu's results, citations. */
  shown(notes, messages) {
    const shown = this.tables.shown.filter((name) => listOf(notes.get(name)).some(isObject));
    const remarks = messages.flatMap((message) => listOf(message?.annotations));
    const cites = remarks.some((remark) => remark?.type === "url_citation");
    return cites ? [...shown, "url_citation"] : shown;
  }

  /** Whether the answer is a list of pictures. */
  hasPictures(notes) {
    const items = listOf(notes.get("data")).filter(isObject);
    return items.some((item) => this.tables.picture.some((key) => item[key]));
  }

  /** Count the calls of tools among OpenAI's items of output. */
  calledItems(items, found) {
    const calls = new Map();
    const containers = new Set();
    for (const item of items) {
      const kind = String(item.type);
      const tool = ownValue(this.tables.tool_items, kind);
      const path = ownValue(this.tables.containers, tool);
      let called = tool;
      if (tool === undefined) {
        if (kind.endsWith("_call")) found.set(`?${kind}`, 1);
      } else if (path) {
        const id = path.reduce((level, key) => level?.[key], item) ?? null;
        called = id !== null && !containers.has(`${tool} ${id}`);
        containers.add(`${tool} ${id}`);
      } else if (isObject(item.action)) {
        // To open a page that was found costs nothing.
        const { type = "search" } = item.action;
        called &&= type === "search";
      }
      if (called) calls.set(`#${tool}`, (calls.get(`#${tool}`) ?? 0) + 1);
    }
    // The same, by their tokens.
    if (found.has("#image_generation_tokens")) calls.delete("#image_generation");
    for (const [name, number] of calls) if (!found.has(name)) found.set(name, number);
  }

  /** Count how often Gemini asked a search engine, wherever it says so. */
  grounded(notes, found) {
    const inside = [notes.get("server_content"), ...listOf(notes.get("candidates"))];
    const metadata = inside.map((level) => this.under(level, "grounding_metadata"));
    metadata.push(notes.get("grounding_metadata"));
    const all = (name) => metadata.flatMap((each) => listOf(this.under(each, name)));
    const searches = all("web_search_queries").length;
    // Billed by the prompt or by the query, by model: which, is not known.
    if (searches) found.set(searches === 1 ? "#web_search" : "#google_search", searches);
    const pictures = all("image_search_queries").length;
    if (pictures) found.set("#google_image_search", pictures);
    if (all("grounding_chunks").some((chunk) => this.under(chunk, "maps")))
      found.set("#google_maps", 1);
  }

  /** What a key holds, in whatever spelling it came. */
  under(level, wanted) {
    const entries = isObject(level) ? Object.entries(level) : [];
    return entries.find(([key]) => this.name(key) === wanted)?.[1];
  }

  /**
   * `[{"modality": "AUDIO", "tokenCount": 3}]` → `{"audio": 3}`; so for `ttl`.
   *
   * Entries that are details themselves, one for each request, are added up.
   */
  listed(items, where) {
    const counts = Object.create(null);
    for (const item of items) {
      if (!isObject(item)) throw invalid(where, item);
      const named = new Map(Object.entries(item).map(([key, value]) => [this.name(key), value]));
      const said = (keys) => keys.filter((key) => named.has(key)).map((key) => named.get(key));
      const [name = "each"] = said(this.tables.called);
      const [number = null] = said(this.tables.numbers);
      const each =
        number === null ? [...named].filter(([, item]) => isPositive(item)) : [[name, number]];
      for (const [kind, tokens] of each) {
        if (typeof kind !== "string") continue;
        const key = kind.toLowerCase();
        counts[key] = (counts[key] ?? 0) + count(tokens, where);
      }
    }
    return counts;
  }

  counted(found, notes) {
    const counters = new Map();
    for (const [name, number] of found) {
      if (number && name.startsWith("#")) counters.set(name.slice(1), number);
    }
    if (counters.has("tool_calls")) {
      // OpenRouter counts searches among them.
      const rest = counters.get("tool_calls") - (counters.get("web_search") ?? 0);
      counters.delete("tool_calls");
      if (rest > 0) counters.set("tool_calls", rest);
    }
    if (notes.get("search_context_size")) counters.set("request", 1);
    for (const tool of listOf(notes.get("server_side_tools_used"))) {
      const name = this.serverSide(tool);
      if (name) counters.set(name, (counters.get(name) ?? 0) + 1);
    }
    const used = notes.get("server_side_tool_usage");
    for (const [tool, number] of Object.entries(isObject(used) ? used : {})) {
      const name = this.serverSide(tool);
      if (name && isPositive(number) && !counters.has(name)) counters.set(name, number);
    }
    return new Map([...counters].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The counter of one of xAI's tools; empty where it costs nothing but tokens. */
  serverSide(tool) {
    if (!["string", "number", "boolean"].includes(typeof tool)) return "";
    const own = String(tool).split("SERVER_SIDE_TOOL_").at(-1).toLowerCase();
    return ownValue(this.tables.server_side_tools, own) ?? own;
  }

  /** The counts of each inference that a usage adds up; null if it has none. */
  each(shape, notes, found, usage) {
    // Anthropic bills each iteration, unless they are of the last message alone.
    const iterations = notes.get("iterations");
    if (shape.name === "anthropic" && iterations && iterations.length !== 0) {
      if (!this.areOfTheLast(iterations, found)) return iterations;
      const apart = iterations.filter((one) => one?.type === "advisor_message");
      return apart.length ? [usage, ...apart] : [];
    }
    const entries = notes.get("request_usage_entries"); // of OpenAI's agents
    if (!Array.isArray(entries) || entries.length === 0) return null;
    const levels = entries.map((entry) => (isObject(entry) ? entry : {}));
    const counts = levels.map((entry) => this.count(entry, this.plan(entry, shape.name)));
    const sum = (name) => counts.reduce((all, one) => all + (one.get(name) ?? 0), 0);
    // They may be of the last few requests only.
    const whole = ["prompt", "output"].every((name) => (found.get(name) ?? 0) === sum(name));
    return whole ? entries : null;
  }

  /** Whether iterations are of the last message alone, and the usage adds up several. */
  areOfTheLast(items, found) {
    const kinds = [undefined, null, "message", "advisor_message"];
    if (!Array.isArray(items) || !items.every((item) => kinds.includes(item?.type))) return false;
    // The counts on top leave out those of an advisor.
    const own = items.filter((item) => isObject(item) && item.type !== "advisor_message");
    const each = own.map((item) => wholeOf(this.count(item, this.plan(item, "anthropic"))));
    const sum = (name) => each.reduce((all, one) => all + one[name], 0);
    return Object.entries(wholeOf(found)).some(([name, number]) => number > sum(name));
  }

  /** A step for each inference. */
  iterations(items, shape, provider) {
    if (!Array.isArray(items)) throw invalid("iterations", items);
    const assumed = new Set();
    const steps = items.map((item, place) => {
      if (!isObject(item)) throw invalid("iterations", item);
      const plan = this.plan(item, shape.name);
      const found = this.count(item, plan);
      if (!found.has("prompt")) {
        throw new UsageProblem("an iteration without a count of input tokens", "incomplete_usage");
      }
      let [step, guesses] = this.disjoint(shape, found, provider, new Map());
      const fellBack = items.slice(place + 1).some((later) => later?.type === "fallback_message");
      if (fellBack && !found.get("output")) step = this.unbilled(step, provider, guesses);
      guesses.forEach((part) => assumed.add(part));
      return { ...step, model: plan.model };
    });
    return [steps, [...assumed]];
  }

  // -- what else changes the bill ------------------------------------------------------

  mode(value, numbered = false) {
    let word = value;
    if (isObject(value)) {
      const named = new Map(Object.entries(value).map(([key, item]) => [this.name(key), item]));
      word = named.get("type") ?? named.get("latency");
    } else if (numbered && Number.isSafeInteger(value) && value > 1) {
      word = String(value); // of protobuf: 0 is unspecified, 1 on demand
    }
    if (typeof word !== "string") return null;
    const plain = word
      .toLowerCase()
      .trim()
      .replace(/^service_tier_/, "");
    return this.tables.base_modes.includes(plain) ? null : plain.replace(/^on_demand_/, "");
  }

  modes(own, around, found) {
    const modes = new Set();
    const guesses = [];
    let geo = null;
    let inBatch = false;
    for (const notes of [own, ...around]) {
      for (const name of this.tables.mode_keys) {
        const numbered = name === "traffic_type";
        const word = notes.has(name) ? this.mode(notes.get(name), numbered) : null;
        if (word !== null) modes.add(word);
      }
      const where = notes.get("inference_geo");
      if (geo === null && typeof where === "string") {
        const plain = where.toLowerCase().trim();
        geo = this.tables.base_geos.includes(plain) ? null : plain;
      }
      // A retry that Anthropic made cheaper; by how much, it does not say.
      if (notes.get("fallback_credit")?.status?.type === "redeemed") modes.add("fallback_credit");
      for (const name of ["object", "batch"]) {
        if (notes.get(name) === true || notes.get(name) === "batch") modes.add("batch");
      }
      const isLine = this.tables.lines.some((name) => notes.get(name));
      inBatch ||= notes !== own && isLine;
      const type = notes.get("type");
      // Anthropic's last event has all that came out.
      if (type === "message_start") guesses.push("output");
      // Another model heard it.
      const transcribed = "input_audio_transcription.completed";
      if (typeof type === "string" && type.endsWith(transcribed)) guesses.push("model");
      // Of a session, billed by the hour.
      const seconds = money(notes.get("active_seconds"));
      if (seconds && !seconds.isZero) guesses.push("key:active_seconds");
      // The gateway itself had the answer.
      if (String(notes.get("cache_hit")).toLowerCase() === "true") guesses.push("key:cache_hit");
    }
    for (const name of found.keys()) if (name.startsWith("@")) modes.add(name.slice(1));
    if (inBatch && !modes.has("batch")) {
      modes.add("batch"); // a line of a batch; its usage does not say so
      guesses.push("mode:batch");
    }
    return [[...modes].sort(), geo, guesses];
  }

  /** What a provider says it charged, where the AI SDK keeps its own words. */
  reportedBeside(more) {
    const own = more.filter(([, provider]) => provider);
    const said = own.map(([level]) => this.reported(this.plan(level).notes, this.byName.get("chat")));
    return said.find((amount) => amount !== null) ?? null;
  }

  /** What the provider itself says it charged, in US$. */
  reported(notes, shape) {
    const ticks = money(notes.get("cost_in_usd_ticks"));
    if (ticks && !ticks.isZero) return ticks.scaled(-10);
    let cost = notes.get(shape.name === "openrouter" ? "total_cost" : "cost");
    if (cost === undefined || notes.get("is_byok")) return null;
    if (isObject(cost)) {
      const named = new Map(Object.entries(cost).map(([key, item]) => [this.name(key), item]));
      if (named.has("currency") && named.get("currency") !== "USD") return null;
      cost = named.get("total_cost");
    }
    return money(cost);
  }
}

/** A usage that is read by its words, or by the piece. */
const located = (usage, form) => ({ usage, model: null, around: [], more: [], form });

/** The usages of several models as one. */
const several = (each) => (each.length > 1 ? { ...located({}, null), each } : null);

/** The counts of a message, whatever it says of its writes. */
function wholeOf(found) {
  const get = (name) => found.get(name) ?? 0;
  const written = Math.max(get("write"), get("write_5m") + get("write_1h"));
  return { prompt: get("prompt"), output: get("output"), read: get("read"), write: written };
}

/** Split what one of several models wrote for an hour, as their sum says; what is a guess. */
function keptLonger(steps, found) {
  const [written, long] = [wholeOf(found).write, found.get("write_1h")];
  const wrote = steps.filter((step) => step.counts.has("cache_write"));
  if (wrote.length !== 1 || wrote[0].counts.get("cache_write") !== written)
    return wrote.length ? ["cache_write"] : [];
  const split = [
    ["cache_write", written - long],
    ["cache_write_1h", long],
  ];
  const parts = [...wrote[0].counts].flatMap((one) => (one[0] === "cache_write" ? split : [one]));
  wrote[0].counts = new Map(parts.filter(([, number]) => number));
  return [];
}

/** The steps of several usages, each with the model that it names. */
const stepsOf = (found, each) =>
  each.flatMap(({ steps }, place) =>
    steps.map((step) => ({ ...step, model: step.model ?? found[place].model })),
  );

/**
 * `{"usage.total_tokens": 3}` → `{"usage": {"total_tokens": 3}}`.
 *
 * So pandas writes it, and what exports tables; null where no key is a path.
 */
function unflattened(level, most) {
  const first = Object.keys(level).find((key) => key.slice(1, -1).includes("."));
  if (first === undefined || isObject(level[first])) return null;
  const whole = Object.create(null);
  for (const [key, value] of Object.entries(level)) {
    const steps = key.split(".");
    const path = steps.slice(0, 2 * most);
    const last = steps.length > path.length ? steps.slice(path.length).join(".") : path.pop();
    let inside = whole;
    for (const step of path) {
      inside[step] ??= Object.create(null);
      if (isObject(inside[step])) inside = inside[step];
    }
    inside[last] ??= value;
  }
  return whole;
}

const keyed = (key) => `key:${visible(key).slice(0, 60)}`;

/** `"claudeCacheCreation1hTokens"` → `["claude", "cache", "creation", "1h", …]`. */
const wordsOf = (key) =>
  (key.match(/[0-9]+_?[hm](?![a-z])|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g) ?? []).map((word) =>
    word.replace("_", "").toLowerCase(),
  );

/** The side that `"~in"` and `"~out"` stand for. */
const sideOf = (target) =>
  typeof target === "string" && target.startsWith("~") ? target.slice(1) : null;

function money(value) {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const amount = Decimal.of(value);
  return amount === null || amount.isNegative ? null : amount;
}

function fieldMap(fields) {
  return new Map(
    Object.entries(fields).map(([key, target]) => [
      key,
      typeof target === "string" ? target : fieldMap(target),
    ]),
  );
}

function* allKeys(fields) {
  for (const [key, target] of fields) {
    yield key;
    if (typeof target !== "string") yield* allKeys(target);
  }
}

function tells(shape, keys) {
  if (shape.unless.some((key) => keys.has(key))) return false;
  return shape.told_by.some((signs) => signs.every((key) => keys.has(key)));
}

// -- from counts to disjoint parts -----------------------------------------------------

function disjoint(shape, found, who, cacheApart) {
  const get = (name) => found.get(name) ?? 0;
  const [prompt, output] = [get("prompt") + get("tool"), get("output")];
  const reasoning = get("reasoning");
  const spoken = get("output_audio") + get("output_image");
  if (found.has("fresh_audio")) found.set("audio", get("fresh_audio") + get("read_audio"));
  const isOwn = ownCounts(found);
  const onTop = found.has("read^") || found.has("write^");
  const [write5m, write1h, assumed] = writesOf(found);
  // What was written for an hour has a count of its own by now.
  const write = Math.max(write5m, get("write^") - write1h);
  const read = Math.max(get("read"), get("read^"));
  const write12h = Math.min(write, get("write_12h"));
  const writes = write + write1h;
  let audio = get("audio") + (found.has("tool") ? get("tool_audio") : 0);
  let unexplained = 0;
  const total = get("total");
  let apart = new Set(total && shape.total_decides ? [] : shape.apart);
  if (total && total < prompt + output) assumed.push("total");
  if (onTop) {
    // Through the AI SDK, whose counts are theirs; OpenAI's hold what was read.
    const own = !found.has("read") && (cacheApart || found.has("apart^"));
    const told = ["read", "write"].filter((name) => get(`${name}^`));
    if (own && told.length) {
      apart = new Set(["read", "write"]);
      assumed.push(...told.map((name) => `cache_${name}`));
    }
  } else if (apart.size || shape.passes_on) {
    const doubted = total ? total < prompt + output + read + writes : found.has("apart^");
    if (doubted) {
      const cached = read + writes;
      const fresh = found.get("fresh") ?? -1;
      const counts = { prompt, output, cached, total, fresh };
      const [outside, guesses] = besidePrompt(shape, counts, cacheApart);
      apart = new Set(outside);
      assumed.push(...guesses);
    }
  }
  if (shape.total_decides && !apart.size) {
    const rest = total ? total - prompt - output : null;
    const sizes = { reasoning, read, write: writes, audio };
    if (rest === 0 && reasoning <= output) {
      // All lies inside.
    } else if (shape.name === "gemini") {
      [apart, unexplained] = decideGemini(reasoning, rest);
    } else {
      const chat = shape.name === "chat";
      [apart, unexplained] = decideChat(sizes, prompt, output - spoken, rest, who, chat);
    }
  } else if (total) {
    unexplained = Math.max(0, total - prompt - output - read - writes);
    if (unexplained && unexplained === read) {
      unexplained = 0; // it has them twice
      assumed.push("total");
    }
  }
  if (shape.total_decides && !apart.size && cacheApart) {
    const [outside, guesses] = ownAfterAll(shape, prompt, read, writes, isOwn, found.has("words^"));
    apart = new Set(outside);
    assumed.push(...guesses);
  }
  // What the prompt count holds besides plain text.
  const held = (apart.has("read") ? 0 : read) + (apart.has("write") ? 0 : writes);
  let text = prompt - held;
  if (text < 0) throw inconsistent(`${held} cached tokens of a prompt of ${prompt}`);
  let readAudio = 0;
  let overlap = false;
  if (audio && !apart.has("audio")) {
    [text, audio, readAudio, overlap] = heard(
      prompt,
      audio,
      apart.has("read") ? 0 : read,
      text,
      found,
    );
  } else if (get("read_audio")) {
    readAudio = Math.min(read, get("read_audio"));
  }
  const inside = apart.has("reasoning") ? spoken : spoken + reasoning;
  if (inside > output) throw inconsistent(`${inside} special tokens of an output of ${output}`);
  const counts = new Map(
    Object.entries({
      input: text,
      input_audio: audio,
      cache_read: read - readAudio,
      cache_read_audio: readAudio,
      cache_write: write - write12h,
      cache_write_1h: write1h,
      cache_write_12h: write12h,
      output: output - inside,
      reasoning,
      output_audio: get("output_audio"),
      output_image: get("output_image"),
      unexplained,
    }).filter(([, number]) => number > 0),
  );
  return [{ counts, context: text + audio + read + writes, model: null }, assumed, overlap];
}

/** Settle what Anthropic's own keys count; whether nobody added it to the prompt. */
function ownCounts(found) {
  const own = ["read", "write"].filter((name) => found.has(`own_${name}`));
  // Who fills in the details of a prompt, too, has added it.
  const detailed = found.has("read") || found.has("write");
  for (const name of own) keep(found, name, found.get(`own_${name}`));
  return own.length > 0 && !detailed;
}

/** What of the cache lies outside the prompt of one whose own counts exclude it. */
function ownAfterAll(shape, prompt, read, writes, isOwn, isOfWords) {
  const sizes = Object.entries({ read, write: writes }).filter(([, size]) => size);
  const guesses = sizes.map(([name]) => `cache_${name}`);
  // Either its own keys count it, or it does not fit.
  if (isOwn || read > prompt) return [["read", "write"], guesses];
  if (read + writes > prompt) return [["write"], guesses]; // some add up the reads alone
  return [[], shape.name === "span" || isOfWords ? guesses : []];
}

/** Whether the cache lies outside the prompt, where the total has not all of it. */
function besidePrompt(shape, { prompt, output, cached, total, fresh }, cacheApart) {
  const both = ["read", "write"];
  if (!total) return [cacheApart || cached > prompt ? both : shape.apart, []];
  // What was not cached says it.
  if (fresh === prompt || fresh === prompt - cached) return [fresh === prompt ? both : [], []];
  if (total !== prompt + output) return [shape.apart, shape.apart.length ? ["total"] : []];
  // It says that all lies inside, unless that does not fit, or libraries make such totals.
  const outside = cacheApart || (shape.apart.length > 0 && cached > prompt);
  return outside ? [both, ["total"]] : [[], []];
}

/** Tokens written for five minutes, for an hour, and what of it is a guess. */
function writesOf(found) {
  let total = found.get("write");
  if (found.has("write?")) total = found.get("write?") || undefined;
  if (!found.has("write_5m") && !found.has("write_1h")) return [total ?? 0, 0, []];
  const short = (found.get("write_5m") ?? 0) + (found.get("write_12h") ?? 0);
  const long = found.get("write_1h") ?? 0;
  if (total === undefined || total === short + long) return [short, long, []];
  if (total < short + long) return [short, long, ["cache_write"]];
  return [total - long, long, []];
}

/** Fresh text, fresh audio, cached audio, and whether that is a guess: text is cached first. */
function heard(prompt, audio, read, fresh, found) {
  if (audio > prompt) throw inconsistent(`${audio} audio tokens of a prompt of ${prompt}`);
  const cached = found.get("read_audio") || found.get("read_audio?") || found.get("read_audio");
  if (cached !== undefined) {
    if (cached > Math.min(read, audio))
      throw inconsistent(`${cached} cached audio tokens of ${Math.min(read, audio)}`);
    const spoken = Math.min(audio - cached, fresh);
    return [fresh - spoken, spoken, cached, false];
  }
  const text = prompt - audio;
  const plain = Math.max(0, text - (prompt - fresh));
  const spoken = fresh - plain;
  return [plain, spoken, Math.min(read, audio - spoken), Boolean(read && text && fresh)];
}

/** Gemini's candidates do not hold its thoughts, unless the total says so. */
function decideGemini(thoughts, rest) {
  if (rest === 0) return [new Set(), 0];
  return [new Set(["reasoning"]), Math.max(0, (rest ?? 0) - thoughts)];
}

/** What lies outside prompt and completion, and how much of the rest nothing explains. */
function decideChat(sizes, prompt, output, rest, who, chat) {
  if (who === "perplexity" && sizes.reasoning > output) return [new Set(["reasoning"]), 0];
  if (rest === null || rest < 0) return [new Set(who === "xai" && chat ? ["reasoning"] : []), 0];
  let best = null;
  for (const outside of subsets(Object.keys(sizes).filter((name) => sizes[name]))) {
    const inside = (name) => (outside.includes(name) ? 0 : sizes[name]);
    const fits =
      inside("read") + inside("write") <= prompt &&
      inside("audio") <= prompt &&
      inside("reasoning") <= output;
    const explained = outside.reduce((sum, name) => sum + sizes[name], 0);
    if (fits && explained === rest) return [new Set(outside), 0];
    if (fits && explained < rest) best ??= outside;
  }
  if (best === null) return [new Set(), 0];
  return [new Set(best), rest - best.reduce((sum, name) => sum + sizes[name], 0)];
}

/** All subsets, smaller ones first, in the order of `itertools.combinations`. */
function subsets(names) {
  const found = [];
  for (let mask = 0; mask < 1 << names.length; mask++) {
    found.push(names.map((_, n) => n).filter((n) => mask & (1 << n)));
  }
  const order = (a, b) => a.length - b.length || a.map((n, i) => n - b[i]).find(Boolean) || 0;
  return found.sort(order).map((places) => places.map((n) => names[n]));
}
