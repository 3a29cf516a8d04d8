// A question to the catalog, in the words of `llm_db.candidates`, and as a permalink.

import { compareText, dateIn, dateOf, priceAt } from "./data.js";
import { pythonString, shellWord } from "./text.js";

/** Word → how its value is read. */
const WORDS = {
  q: "text",
  require: "names",
  forbid: "names",
  unknown: "flag",
  providers: "names",
  reads: "names",
  writes: "names",
  max_input: "price",
  max_output: "price",
  min_context: "tokens",
  min_output: "tokens",
  since: "date",
  retires_after: "date",
  family: "text",
  canonical: "text",
  status: "names",
  open_weights: "yesno",
  deprecated: "yesno",
  order: "order",
  mix: "mix",
  at_context: "tokens",
  sort: "text",
};
/** How the answer is shown: part of a permalink, not of the question. */
const DISPLAY = { cols: "names", per: "per", exact: "flag", m: "specs" };

export const ORDERS = ["newest", "cheapest", "context", "default"];
const EMPTY = Object.freeze({ order: "newest", mix: [3, 1] });

const READ = {
  text: (text) => text || null,
  names: (text) =>
    text
      ? text
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean)
      : null,
  specs: (text, all) => all,
  flag: (text) => (text === "1" || text === "true" ? true : null),
  yesno: (text) => ({ yes: true, no: false })[text] ?? bad(text, "yes or no"),
  price: (text) => {
    const value = text.trim() === "" ? NaN : Number(text);
    return value >= 0 && value < Infinity ? value : bad(text, "a price of 0 or more");
  },
  tokens: (text) => tokenCount(text) ?? bad(text, "a number of tokens: 128000, 128k, 1M"),
  date: (text) => (isDate(text) ? text : bad(text, "a date: 2026, 2026-05 or 2026-05-31")),
  order: (text) => (ORDERS.includes(text) ? text : bad(text, `one of ${ORDERS.join(", ")}`)),
  per: (text) => (text === "1k" ? text : null),
  mix: (text) => {
    const parts = text.split(/[,:]/).map(Number);
    const sound = parts.length === 2 && parts.every((part) => part >= 0) && parts[0] + parts[1] > 0;
    return sound ? parts : bad(text, "two numbers: 3,1");
  },
};

class BadWord extends Error {}

function bad(text, wanted) {
  throw new BadWord(`“${text}” is not ${wanted}`);
}

/** Whether there is such a day; of a year or a month, its first. */
function isDate(text) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null || match[1] === "0000") return false;
  const [month, day] = [Number(match[2] ?? 1), Number(match[3] ?? 1)];
  // A leap year of the same kind, whose number `Date` takes as it is.
  const date = new Date(Date.UTC(2000 + (Number(match[1]) % 400), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `128k` → 128000; null for what is not a whole number of tokens. */
export function tokenCount(text) {
  const match = /^(\d{1,15}(?:\.\d{1,6})?)([km]?)$/i.exec(text.trim());
  if (match === null) return null;
  const scale = { "": 1, k: 1e3, m: 1e6 }[match[2].toLowerCase()];
  const tokens = Number((Number(match[1]) * scale).toPrecision(15));
  return Number.isInteger(tokens) ? tokens : null;
}

/** The question of a form or a permalink, and what of it could not be read. */
export function readQuestion(params, catalog) {
  const question = { ...EMPTY };
  const problems = [];
  for (const [word, kind] of Object.entries({ ...WORDS, ...DISPLAY })) {
    const given = params.getAll(word).filter((text) => text !== "");
    if (given.length === 0) continue;
    try {
      const value = READ[kind](kind === "names" ? given.join(",") : given[0], given);
      if (value !== null) question[word] = value;
    } catch (error) {
      if (!(error instanceof BadWord)) throw error;
      problems.push(`${word}: ${error.message}`);
    }
  }
  problems.push(...unknownNames(question, catalog));
  return [question, problems];
}

function unknownNames(question, catalog) {
  const known = {
    require: catalog.capabilities,
    forbid: catalog.capabilities,
    providers: catalog.providers.map((provider) => provider.id),
    reads: catalog.modalities,
    writes: catalog.modalities,
  };
  const problems = [];
  for (const [word, names] of Object.entries(known)) {
    const strange = (question[word] ?? []).filter((name) => !names.includes(name));
    if (strange.length === 0) continue;
    const hint = strange.includes("vision") ? "; for vision ask for reads=image" : "";
    problems.push(`${word}: “${strange.join(", ")}” is not in this catalog${hint}`);
  }
  return problems;
}

/** The question as the part of a URL after `#`; what is as usual is left out. */
export function permalink(question) {
  const params = new URLSearchParams();
  for (const [word, kind] of Object.entries({ ...WORDS, ...DISPLAY })) {
    const value = question[word];
    if (value === undefined || value === null) continue;
    if (String(value) === String(EMPTY[word])) continue;
    if (kind === "specs") value.forEach((spec) => params.append(word, spec));
    else if (kind === "yesno") params.set(word, value ? "yes" : "no");
    else if (kind === "flag") value && params.set(word, "1");
    else if (Array.isArray(value)) value.length && params.set(word, value.join(","));
    else params.set(word, value);
  }
  // Readable, and still one value each: these mean nothing in a fragment.
  return params.toString().replace(/%(2C|3A|2F|40)/g, (code) => decodeURIComponent(code));
}

/** The models that answer the question, in its order. */
export function answer(question, catalog, spelling) {
  const keep = tests(question, catalog);
  const score = spelling.scorer(question.q ?? "");
  const found = [];
  for (const model of catalog.models) {
    if (!keep.every((test) => test(model))) continue;
    const points = score(model);
    if (points > 0) found.push([model, points]);
  }
  // Whoever asks for another order has it, best match or not.
  const searched = Boolean(question.q) && !question.sort && question.order === EMPTY.order;
  const order = ordering(question, catalog);
  found.sort(
    (a, b) =>
      (searched && (b[1] - a[1] || b[0].lab - a[0].lab)) ||
      order(a[0], b[0]) ||
      a[0].rank - b[0].rank,
  );
  return found.map(([model]) => model);
}

function tests(question, catalog) {
  const found = [];
  const [on, off] = [maskOf(question.require, catalog), maskOf(question.forbid, catalog)];
  const at = question.at_context ?? null;
  const given = (word) => question[word] !== undefined;
  const short = (m) => (on & ~m.on) | (off & m.on);
  if (on || off) found.push((m) => (question.unknown ? short(m) & m.stated : short(m)) === 0);
  if (question.providers?.length) {
    const wanted = new Set(question.providers);
    found.push((m) => wanted.has(m.provider.id));
  }
  for (const side of ["reads", "writes"]) {
    const wanted = question[side] ?? [];
    if (wanted.length) found.push((m) => wanted.every((name) => m[side].includes(name)));
  }
  for (const [word, field] of [
    ["max_input", "input"],
    ["max_output", "output"],
  ]) {
    if (!given(word)) continue;
    found.push((m) => {
      const known = priceAt(m, field, at);
      return known !== null && known <= question[word];
    });
  }
  for (const [word, field] of [
    ["min_context", "context"],
    ["min_output", "max_output"],
  ]) {
    if (given(word)) found.push((m) => m[field] !== null && m[field] >= question[word]);
  }
  if (given("since")) found.push((m) => firstDay(dateOf(m)) >= firstDay(question.since));
  if (given("retires_after")) {
    found.push((m) => firstDay(dateIn(m.lifecycle?.retires_on)) > firstDay(question.retires_after));
  }
  for (const word of ["family", "canonical"]) {
    if (given(word)) found.push((m) => m[word] === question[word]);
  }
  if (question.status?.length) found.push((m) => question.status.includes(m.status));
  if (given("open_weights")) found.push((m) => m.weights === question.open_weights);
  if (given("deprecated")) found.push((m) => m.deprecated === question.deprecated);
  return found;
}

function maskOf(names, catalog) {
  const places = (names ?? []).map((name) => catalog.capabilities.indexOf(name));
  return places.filter((place) => place >= 0).reduce((mask, place) => mask | (1 << place), 0);
}

/** A date whose day is not stated counts as the first that it can be. */
function firstDay(text) {
  return text && `${text}-01-01`.slice(0, 10);
}

/** Input and output price, weighed; null where one that counts is not known. */
function weighed(model, question) {
  const at = question.at_context ?? null;
  let sum = 0;
  for (const [n, field] of ["input", "output"].entries()) {
    if (question.mix[n] === 0) continue;
    const known = priceAt(model, field, at);
    if (known === null) return null;
    sum += question.mix[n] * known;
  }
  return sum;
}

/** The price of a typical call per 1M tokens; null where it is not known. */
export function blended(model, question) {
  const sum = weighed(model, question);
  return sum === null ? null : sum / (question.mix[0] + question.mix[1]);
}

/** Column → what it is sorted by; null comes last either way. */
const SORTS = {
  model: (m) => m.spec,
  blend: (m, q) => blended(m, q),
  input: (m, q) => priceAt(m, "input", q.at_context ?? null),
  output: (m, q) => priceAt(m, "output", q.at_context ?? null),
  cache_read: (m, q) => priceAt(m, "cache_read", q.at_context ?? null),
  cache_write: (m, q) => priceAt(m, "cache_write", q.at_context ?? null),
  context: (m) => m.context,
  max_output: (m) => m.max_output,
  released: (m) => dateOf(m) || null,
  updated: (m) => m.updated,
  family: (m) => m.family,
};

export function sortable(column) {
  return Object.hasOwn(SORTS, column);
}

function ordering(question, catalog) {
  const [, down, column] = /^(-?)(.*)$/s.exec(question.sort ?? "");
  if (sortable(column)) return by((m) => SORTS[column](m, question), Boolean(down));
  const orders = {
    newest: by((m) => dateOf(m) || null, true),
    cheapest: by((m) => weighed(m, question), false),
    context: by((m) => m.context, true),
    default: () => 0,
  };
  const inner = orders[question.order];
  if (!question.unknown) return inner;
  const [on, off] = [maskOf(question.require, catalog), maskOf(question.forbid, catalog)];
  const falls = (m) => ((on & ~m.on) | (off & m.on)) !== 0;
  return (a, b) => falls(a) - falls(b) || inner(a, b);
}

function by(value, down) {
  return (a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return (left === null) - (right === null);
    const order = typeof left === "string" ? compareText(left, right) : left - right;
    return down ? -order : order;
  };
}

// -- the same question elsewhere -------------------------------------------------------

const NOT_ASKED = new Set(["q", "sort"]);

/** The question as a call of `llm_db.candidates`; a search has no such words. */
export function asPython(question) {
  const literal = (value) => {
    if (value === true) return "True";
    if (value === false) return "False";
    if (Array.isArray(value) && typeof value[0] === "number") return `(${value.join(", ")})`;
    if (Array.isArray(value)) return `[${value.map(pythonString).join(", ")}]`;
    return typeof value === "number" ? String(value) : pythonString(value);
  };
  const lines = asked(question).map(([word, value]) => `    ${word}=${literal(value)},\n`);
  return `import llm_db\n\nllm_db.candidates(${lines.length ? `\n${lines.join("")}` : ""})\n`;
}

/** What the command calls otherwise: a word, or a flag that is not set. */
const OPTIONS = { providers: "--provider", open_weights: ["--open-weights", "--closed-weights"] };

/** The question as `llm-db models …`; the weights of a mix are Python's alone. */
export function asCommand(question) {
  const options = asked(question)
    .filter(([word]) => word !== "mix")
    .map(([word, value]) => {
      const name = word.replaceAll("_", "-");
      const option = OPTIONS[word] ?? [`--${name}`, `--no-${name}`];
      if (value === true) return option[0];
      if (value === false) return option[1];
      const given = Array.isArray(value) ? value.join(",") : String(value);
      return `${Array.isArray(option) ? option[0] : option} ${shellWord(given)}`;
    });
  return ["llm-db models", ...options].join(" ");
}

function asked(question) {
  return Object.keys(WORDS)
    .filter((word) => !NOT_ASKED.has(word) && question[word] !== undefined)
    .filter((word) => word !== "mix" || question.order === "cheapest")
    .map((word) => [word, question[word]]);
}
