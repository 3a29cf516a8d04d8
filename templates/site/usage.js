// What a usage object counts, by the rules and the tables of `llm_db.answers.usage`.
//
// The tables come with the data of the site, so there is one list of shapes. `prompt`,
// `read`, `write` … are the counts of one object; parts (`input`, `cache_read` …) are
// what a bill has lines for, and disjoint.

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
const fold = (key) => key.replaceAll("_", "").toLowerCase();

/** A count: an integer of 0 or more. */
function count(value, where) {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalid(where, value);
}

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
    this.toolUsage = fieldMap(tables.tool_usage);
    const maps = [...this.shapes.map((shape) => shape.fields), this.counters, this.toolUsage];
    const names = maps.flatMap((map) => [...allKeys(map)]);
    this.folded = new Map(
      [
        ...names,
        ...tables.notes,
        ...tables.holders,
        ...tables.wrappers,
        ...tables.models,
        ...tables.inside,
      ].map((key) => [fold(key), key]),
    );
  }

  name(key) {
    return key.length <= 64 ? (this.folded.get(fold(key)) ?? key) : key;
  }

  /** The counts of a usage object or of a response that holds one. Throws `UsageProblem`. */
  read(raw, provider = null, shape = null) {
    return this.parse(this.locate(raw), provider, shape);
  }

  // -- finding it ----------------------------------------------------------------------

  plan(level, forced = null) {
    const keys = Object.keys(level).filter((key) => level[key] !== null);
    const named = keys.map((key) => [key, this.name(key)]);
    const there = new Set(named.flat());
    const shape = forced
      ? this.byName.get(forced)
      : (this.shapes.find((known) => tells(known, there)) ?? null);
    const inOrder = (wanted) =>
      wanted.flatMap((name) => named.filter(([, known]) => known === name).map(([key]) => key));
    return {
      shape,
      named,
      there,
      notes: new Map(
        named
          .filter(([, name]) => this.tables.notes.includes(name))
          .map(([key, name]) => [name, level[key]]),
      ),
      holders: inOrder(this.tables.holders),
      wrappers: inOrder(this.tables.wrappers),
      model:
        inOrder(this.tables.models)
          .map((key) => level[key])
          .find((value) => typeof value === "string" && value) ?? null,
    };
  }

  locate(raw) {
    if (raw === null) throw new UsageProblem("there is no usage: null", "no_usage");
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

  find(level, depth) {
    const plan = this.plan(level);
    if (plan.shape && plan.holders.length === 0)
      return { usage: level, model: plan.model, around: [] };
    for (const key of plan.holders) {
      const inside = level[key];
      if (!isObject(inside))
        throw new UsageProblem(`“${visible(key)}” is not a usage object`, "unknown_usage");
      let { model } = plan;
      plan.notes.delete("custom_id"); // a line of a batch wraps a response, no usage
      const around = [plan.notes];
      for (const wrapper of plan.wrappers) {
        // LangChain and the AI SDK name the model in there.
        if (!this.tables.beside.includes(this.name(wrapper)) || !isObject(level[wrapper])) continue;
        const near = this.plan(level[wrapper]);
        model ??= near.model;
        around.push(near.notes);
      }
      return { usage: inside, model, around };
    }
    if (depth >= this.tables.most_wrapped) return null;
    for (const key of plan.wrappers) {
      const found = isObject(level[key]) ? this.find(level[key], depth + 1) : null;
      if (found)
        return {
          usage: found.usage,
          model: found.model ?? plan.model,
          around: [...found.around, plan.notes],
        };
    }
    return null;
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

  parse({ usage, model, around }, provider, forced) {
    const plan = this.plan(usage, forced);
    if (!plan.shape) {
      const inner = this.find(usage, 0);
      if (!inner) throw this.unknown(usage);
      return this.parse({ usage: inner.usage, model, around }, provider, forced);
    }
    const { shape } = plan;
    const found = this.count(usage, plan);
    const pictures = Boolean(found.get("image"));
    for (const notes of around) this.beside(found, notes);
    const empty = found.size === 0;
    const [modes, geo, guesses] = this.modes(plan.notes, around, found);
    const counters = this.counted(found, plan.notes);
    if (!found.has("total")) guesses.push(...this.unread(usage, plan, found));
    let [step, assumed, overlap] = [null, [], false];
    let steps = [];
    const iterations = plan.notes.get("iterations");
    if (shape.name === "anthropic" && iterations?.length) {
      [steps, assumed] = this.iterations(iterations);
    } else {
      const half = found.has("output") || shape.needs_prompt || empty;
      if (half && !found.has("prompt")) {
        throw new UsageProblem(
          `a usage of shape “${shape.name}” without a count of input tokens`,
          "incomplete_usage",
        );
      }
      const readApart = this.tables.cache_apart.includes(this.who(provider, new Map()));
      const who = this.who(provider, counters);
      [step, assumed, overlap] = disjoint(shape, found, who, readApart);
      steps = [step];
    }
    assumed = [...assumed, ...guesses];
    const requests = Math.max(
      1,
      ...this.tables.requests
        .map((name) => plan.notes.get(name))
        .filter((number) => Number.isSafeInteger(number)),
    );
    let name = forced ?? shape.name;
    if (name === "langchain" && !forced && this.isRealtime(usage)) name = "realtime";
    const reported = shape.name === "pydantic_ai" ? null : this.reported(plan.notes);
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
    };
  }

  /** The provider, where that settles something. */
  who(provider, counters) {
    if (this.tables.perplexity.some((name) => counters.has(name))) return "perplexity";
    return provider ? fold(provider.replaceAll("-", "")) : "";
  }

  isRealtime(usage) {
    const key = Object.keys(usage).find((known) => this.name(known) === "input_token_details");
    const inside = isObject(usage[key]) ? Object.keys(usage[key]) : [];
    return inside.some((known) => this.tables.realtime.includes(this.name(known)));
  }

  count(usage, plan) {
    const fields = new Map([...this.counters, ...plan.shape.fields]);
    if (
      ["server_side_tool_usage_details", "server_side_tools_used"].some((key) =>
        plan.there.has(key),
      )
    ) {
      fields.delete("num_server_side_tools_used");
    }
    const found = new Map();
    for (const [key, name] of plan.named) {
      const target = fields.get(name);
      if (target === "") continue;
      if (typeof target === "string") keep(found, target, count(usage[key], key));
      else if (target !== undefined) this.collect(found, usage[key], target, key);
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
      else this.collect(found, item, target, key);
    }
  }

  /** What a key counts that the table has in another spelling, or not at all. */
  unfolded(found, fields, key, item) {
    const name = this.name(key);
    const target = fields.get(name) ?? fields.get("*");
    if (target === undefined && Number.isSafeInteger(item) && item > 0 && this.isCount(name))
      found.set(`?${name}`, 1); // nothing reads it
    return target === "#" ? `#${name.toLowerCase()}` : target;
  }

  /** What is counted under keys that the shape does not know; no total explains it. */
  unread(usage, plan, found) {
    const fields = plan.shape.fields;
    const onTop = plan.named
      .filter(([, name]) => !fields.has(name) && !this.counters.has(name) && this.isCount(name))
      .filter(([key]) => Number.isSafeInteger(usage[key]) && usage[key] > 0)
      .map(([key]) => key);
    const inside = [...found.keys()].filter((name) => name.startsWith("?"));
    const keys = [...onTop, ...inside.map((name) => name.slice(1))];
    return keys.map((key) => `key:${visible(key).slice(0, 60)}`);
  }

  /** Whether a key sounds like one that counts tokens: not `max_tokens`. */
  isCount(name) {
    const folded = fold(name);
    const limit = this.tables.limits.some((word) => folded.includes(word));
    return /(tokens|tokencount)$/.test(folded) && !limit;
  }

  /** Counts the tools that ran beside the usage, where the response says so. */
  beside(found, notes) {
    const tools = notes.get("tool_usage");
    if (isObject(tools)) this.collect(found, tools, this.toolUsage, "tool_usage");
    const candidates = notes.get("candidates");
    if (!Array.isArray(candidates)) return;
    const searches = candidates.map((candidate) => this.searches(candidate));
    const all = searches.reduce((sum, number) => sum + number, 0);
    // Billed by the prompt or by the query, by model: which, is not known.
    if (all) found.set(all === 1 ? "#web_search" : "#google_search", all);
  }

  /** How often Gemini asked a search engine for a candidate. */
  searches(candidate) {
    let level = candidate;
    for (const wanted of ["grounding_metadata", "web_search_queries"]) {
      const entries = isObject(level) ? Object.entries(level) : [];
      level = entries.find(([key]) => this.name(key) === wanted)?.[1];
    }
    return Array.isArray(level) ? level.length : 0;
  }

  /** `[{"modality": "AUDIO", "tokenCount": 3}]` → `{"audio": 3}`; so for `ttl`. */
  listed(items, where) {
    const counts = {};
    for (const item of items) {
      if (!isObject(item)) throw invalid(where, item);
      const named = new Map(Object.entries(item).map(([key, value]) => [this.name(key), value]));
      const name = named.get("modality") ?? named.get("ttl") ?? named.get("type");
      const keys = ["token_count", "input_tokens", "tokens", "count"];
      const number = named.get(keys.find((key) => named.has(key)));
      if (typeof name !== "string" || number === undefined || number === null) continue;
      const key = name.toLowerCase();
      counts[key] = (counts[key] ?? 0) + count(number, where);
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
    const used = notes.get("server_side_tools_used");
    for (const tool of Array.isArray(used) ? used : []) {
      const name = String(tool).split("SERVER_SIDE_TOOL_").at(-1).toLowerCase();
      counters.set(name, (counters.get(name) ?? 0) + 1);
    }
    return new Map([...counters].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Anthropic bills each iteration; the counts on top are those of the last. */
  iterations(items) {
    if (!Array.isArray(items)) throw invalid("iterations", items);
    const assumed = new Set();
    const steps = items.map((item) => {
      if (!isObject(item)) throw invalid("iterations", item);
      const plan = this.plan(item, "anthropic");
      const found = this.count(item, plan);
      if (!found.has("prompt")) {
        throw new UsageProblem("an iteration without a count of input tokens", "incomplete_usage");
      }
      const [step, guesses] = disjoint(plan.shape, found, "", false);
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
    const plain = word.toLowerCase().trim();
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
      for (const name of ["object", "batch"]) {
        if (notes.get(name) === true || notes.get(name) === "batch") modes.add("batch");
      }
      inBatch ||= notes !== own && Boolean(notes.get("custom_id"));
      // Anthropic's last event has all that came out.
      if (notes.get("type") === "message_start") guesses.push("output");
    }
    for (const name of found.keys()) if (name.startsWith("@")) modes.add(name.slice(1));
    if (inBatch && !modes.has("batch")) {
      modes.add("batch"); // a line of a batch; its usage does not say so
      guesses.push("mode:batch");
    }
    return [[...modes].sort(), geo, guesses];
  }

  /** What the provider itself says it charged, in US$. */
  reported(notes) {
    const ticks = money(notes.get("cost_in_usd_ticks"));
    if (ticks && !ticks.isZero) return ticks.scaled(-10);
    let cost = notes.get("cost");
    if (cost === undefined || notes.get("is_byok")) return null;
    if (isObject(cost)) {
      const named = new Map(Object.entries(cost).map(([key, item]) => [this.name(key), item]));
      if ((named.get("currency") ?? "USD") !== "USD") return null;
      cost = named.get("total_cost");
    }
    return money(cost);
  }
}

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

/** The parts of one inference, those that are a guess, and whether cached audio is. */
function disjoint(shape, found, who, readApart) {
  const get = (name) => found.get(name) ?? 0;
  const [prompt, output] = [get("prompt") + get("tool"), get("output")];
  const onTop = get("read^");
  const apartOnTop = Boolean(onTop) && !found.has("read") && readApart;
  const [read, reasoning] = [Math.max(get("read"), onTop), get("reasoning")];
  const spoken = get("output_audio") + get("output_image");
  if (found.has("fresh_audio")) found.set("audio", get("fresh_audio") + get("read_audio"));
  const [write, write1h, assumed] = writesOf(found);
  const write12h = Math.min(write, get("write_12h"));
  const writes = write + write1h;
  let audio = get("audio") + (found.has("tool") ? get("tool_audio") : 0);
  let apart = new Set(shape.apart);
  let unexplained = 0;
  const total = get("total");
  if (total && total < prompt + output) assumed.push("total");
  if (apartOnTop) {
    // Through the AI SDK, whose counts are theirs; OpenAI's hold what was read.
    apart = new Set(["read"]);
    assumed.push("cache_read");
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

/** Tokens written for five minutes, for an hour, and what of it is a guess. */
function writesOf(found) {
  let total = found.get("write");
  if (found.has("write?")) total = found.get("write?") || undefined;
  if (!found.has("write_5m") && !found.has("write_1h")) return [total ?? 0, 0, []];
  const [short, long] = [found.get("write_5m") ?? 0, found.get("write_1h") ?? 0];
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
