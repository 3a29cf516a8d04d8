// The catalog: every model in short at once, everything about a provider on demand.

const arrived = new Map();
const awaited = new Map();

globalThis.llmDb = Object.freeze((name, text) => {
  const data = JSON.parse(text);
  const key = JSON.parse(name);
  arrived.set(key, data);
  awaited.get(key)?.(data);
});

// Only files of our own may become scripts, in browsers that let a page say so.
const scripts = globalThis.trustedTypes?.createPolicy("llm-db", { createScriptURL: ownFile }) ?? {
  createScriptURL: ownFile,
};

function ownFile(path) {
  if (!/^data\/[A-Za-z0-9_-]+\.js$/.test(path)) throw new TypeError(`not a data file: ${path}`);
  return path;
}

/** What a script of this name hands over, once it has run. */
function handedOver(name) {
  if (arrived.has(name)) return Promise.resolve(arrived.get(name));
  return new Promise((resolve) => awaited.set(name, resolve));
}

/** The whole catalog, in short. */
export async function catalogReady() {
  return new Catalog(await handedOver("catalog"));
}

/** The tables by which usage objects are read and priced. */
export async function tablesReady() {
  await loadScript({ file: "usage" });
  return handedOver("usage");
}

const loading = new Map();

/** Everything about one provider: `{provider, models, prices, origins}`. */
export function providerFacts(provider) {
  if (!loading.has(provider.id)) loading.set(provider.id, loadScript(provider));
  return loading.get(provider.id);
}

function loadScript(provider) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    const path = `data/${provider.file}.js`;
    element.src = scripts.createScriptURL(path);
    element.onload = () => resolve(arrived.get(provider.file));
    element.onerror = () => reject(new Error(`${path} cannot be loaded`));
    document.head.append(element);
  });
}

/** The value of a key that the object has itself: ids may be called `constructor`. */
export function ownValue(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

export class Catalog {
  constructor(data) {
    this.edition = data.edition;
    this.capabilities = data.capabilities;
    this.modalities = data.modalities;
    this.providers = data.providers.map((p) => ({ file: p.id, aliases: [], ...p }));
    this.models = modelsOf(data, this.providers);
    this.bySpec = new Map(this.models.map((model) => [model.spec, model]));
    this.providerById = new Map(this.providers.map((p) => [p.id, p]));
    rank(this.models);
  }

  /** The models with the same canonical model, that one included. */
  offers(model) {
    if (model.canonical === null) return [];
    return this.models.filter((other) => other.canonical === model.canonical);
  }

  /** Whether the model counts as having the capability, by a source's word or by default. */
  able(model, name) {
    return Boolean(model.on & (1 << this.capabilities.indexOf(name)));
  }

  /** The capability's state: true, false, or null where nobody stated it. */
  capability(model, name) {
    const bit = 1 << this.capabilities.indexOf(name);
    return model.stated & bit ? Boolean(model.on & bit) : null;
  }
}

function modelsOf(data, providers) {
  const coded = (name, n) => data[name].values[data[name].at[n]] ?? null;
  const owners = providers.flatMap((p) => Array(p.models).fill(p));
  return data.id.map((id, n) => ({
    n,
    id,
    provider: owners[n],
    spec: `${owners[n].id}:${id}`,
    name: data.name[n],
    family: coded("family", n),
    canonical: coded("canonical", n),
    status: coded("status", n),
    released: coded("released", n),
    updated: coded("updated", n),
    reads: coded("reads", n) ?? [],
    writes: coded("writes", n) ?? [],
    on: coded("on", n),
    stated: coded("stated", n),
    weights: coded("weights", n),
    lab: data.lab[n] ?? false,
    deprecated: data.deprecated[n] ?? false,
    context: data.context[n],
    max_output: data.max_output[n],
    input: data.input[n],
    output: data.output[n],
    cache_read: data.cache_read[n],
    cache_write: data.cache_write[n],
    tiers: data.tiers[n] ?? [],
    aliases: data.aliases[n] ?? [],
    lifecycle: data.lifecycle[n] ?? null,
  }));
}

/** Gives every model its place in the default order: provider, not deprecated, newest, id. */
function rank(models) {
  const byDefault = [...models].sort(
    (a, b) =>
      compareText(a.provider.id, b.provider.id) ||
      a.deprecated - b.deprecated ||
      compareText(dateOf(b), dateOf(a)) ||
      compareText(a.id, b.id),
  );
  byDefault.forEach((model, n) => (model.rank = n));
}

/** Order by code points, as Python has it. */
export function compareText(a, b) {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let n = 0; n < shorter; n++) {
    const [left, right] = [a.charCodeAt(n), b.charCodeAt(n)];
    if (left !== right) return codePointRank(left) - codePointRank(right);
  }
  return a.length - b.length;
}

/** Halves of characters beyond U+FFFF come after all others. */
function codePointRank(unit) {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The text, or "" where it is not a date. */
export function dateIn(text) {
  return DATE.test(text ?? "") ? text : "";
}

/** The release date, or "" where it is not a date. */
export function dateOf(model) {
  return dateIn(model.released);
}

/** The day as `YYYY-MM-DD`, of the reader's clock. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `retired`, `deprecated`, the upstream's word, or `active`. */
export function statusOn(model, day) {
  const life = model.lifecycle ?? {};
  const [retired, warned] = [dateIn(life.retires_on), dateIn(life.deprecated_on)];
  if (retired && retired <= day) return "retired";
  if (model.deprecated || (warned && warned <= day)) return "deprecated";
  return model.status ?? "active";
}

const PRICED = ["input", "output", "cache_read", "cache_write"];

/** A price of the model at this context: its tier's, else the base price; null: unknown. */
export function priceAt(model, field, context) {
  if (context !== null) {
    const tier = model.tiers.filter(([size]) => size < context).sort((a, b) => b[0] - a[0])[0];
    const found = tier?.[1 + PRICED.indexOf(field)];
    if (found !== null && found !== undefined) return found;
  }
  return model[field];
}
