// Search by the rules of `llm_db.identify`: the same normal form on both sides.

const BEDROCK = "amazon_bedrock";
/** Names of deployments have no point: Azure writes gpt-35. */
const AZURE = new Set(["azure", "azure_cognitive_services"]);
/** An id without a version is the one that is called default. */
const VERTEX = new Set(["google_vertex", "google_vertex_anthropic"]);

/** The normal form: no outer blanks, one case, `-` for blanks, `_` and `.`, short dates. */
export function normalForm(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/[ _.]+/g, "-")
    .replace(/-(20\d\d)-(0[1-9]|1[0-2])-([0-3]\d)(?!\d)/g, "-$1$2$3")
    .replace(
      /claude-(\d{1,2}(?:-\d{1,2})?)-(opus|sonnet|haiku|fable|mythos|instant)(?![a-z])/g,
      "claude-$2-$1",
    );
}

/** What stands around an id, and the provider that writes so. */
const WRAPPERS = [
  [/^(?:\/*v1(?:beta)?\/)?models\/([^/:]+)(?::[A-Za-z]+)?$/, "google"],
  [
    /^(?:(?:\/\/aiplatform\.googleapis\.com)?\/*(?:v1(?:beta1)?\/)?projects\/[^/]+\/locations\/[^/]+\/)?publishers\/[^/]+\/models\/([^/:]+)(?::[A-Za-z]+)?$/,
    "google_vertex",
  ],
  [
    /^arn:aws[a-z-]*:bedrock:[a-z0-9-]*:\d*:(?:foundation-model|inference-profile)\/(.+)$/i,
    BEDROCK,
  ],
  [/^(?:converse|invoke)\/(.+)$/, BEDROCK],
  [/^responses\/(.+)$/, "openai"],
  // A vendor and a point: only Bedrock writes ids so.
  [
    /^((?:(?:us-gov|us|eu|apac|au|jp|ca|in|sa|global)\.)?(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|xai|zai)\.[^/]+)$/i,
    BEDROCK,
  ],
];

/** The id inside of its wrappers, and the provider that they name, or null. */
function unwrapped(text) {
  for (const [pattern, provider] of WRAPPERS) {
    const match = pattern.exec(text);
    if (match) return [match[1], provider];
  }
  return [text, null];
}

/** A Bedrock id without its version, which either side may leave out. */
function withoutVersion(form) {
  return form.replace(/(?:-v\d+)?(?::\d+)?$/, "");
}

export class Spelling {
  constructor(catalog) {
    this.providers = new Map();
    for (const provider of catalog.providers) {
      for (const alias of provider.aliases) this.providers.set(providerKey(alias), provider);
    }
    // An id always beats an alias.
    for (const provider of catalog.providers) this.providers.set(provider.id, provider);
    this.models = catalog.models;
    this.known = null;
  }

  /** The normal forms of all models, made when they are first searched. */
  get entries() {
    this.known ??= this.models.map((model) => {
      const ids = [model.id, ...model.aliases].map(normalForm);
      if (model.provider.id === BEDROCK) ids.push(...ids.map(withoutVersion));
      const about = [model.provider.id, model.provider.name ?? "", model.name ?? ""];
      return { ids, text: [...ids, ...about.map(normalForm)].join("\n") };
    });
    return this.known;
  }

  /** A test of models: 0 for no match, more for a closer one. */
  scorer(query) {
    const text = query.trim();
    if (!text) return () => 1;
    const whole = normalForm(unwrapped(text)[0]);
    const readings = this.readings(text);
    const { entries } = this;
    const parts = text.split(/\s+/).map(normalForm).filter(Boolean);
    return (model) => {
      const { ids, text: known } = entries[model.n];
      if (model.spec === text) return 10;
      let points = 0;
      for (const [provider, id] of readings) {
        if (provider !== model.provider) continue;
        if (ids.includes(id)) return 9;
        if (ids.includes(whole)) return 8;
        if (ids.some((known) => known.endsWith(`/${id}`))) points = 7;
        else if (ids.some((known) => known.includes(id))) points = Math.max(points, 2);
      }
      if (points > 2) return points;
      if (ids.includes(whole)) return model.lab ? 6 : 5;
      if (ids.some((id) => id.endsWith(`/${whole}`))) return 4;
      if (ids[0].startsWith(whole)) return 3;
      if (points || known.includes(whole)) return 2;
      return parts.every((part) => known.includes(part) || matches(part, known)) ? 1 : 0;
    };
  }

  /** What the text may mean where it names a provider: `p:id`, `id@p`, `p/id`. */
  readings(text) {
    const found = [];
    const add = (provider, id) => {
      const known = this.providers.get(providerKey(provider));
      let form = normalForm(unwrapped(id)[0]);
      if (!known || !form) return;
      if (AZURE.has(known.id)) form = form.replace(/\bgpt-35(?=-)/, "gpt-3-5");
      found.push([known, form]);
      if (known.id === BEDROCK) found.push([known, withoutVersion(form)]);
      if (VERTEX.has(known.id)) found.push([known, `${form}@default`]);
    };
    const [inner, implied] = unwrapped(text);
    if (implied) add(implied, inner);
    for (const separator of [":", "/"]) {
      const at = text.indexOf(separator);
      if (at > 0) add(text.slice(0, at), text.slice(at + 1));
    }
    const at = text.lastIndexOf("@");
    if (at > 0) add(text.slice(at + 1), text.slice(0, at));
    return found;
  }
}

/** Whether all pieces of a word between its hyphens stand somewhere. */
function matches(part, known) {
  const pieces = part.split("-").filter(Boolean);
  return pieces.length > 1 && pieces.every((piece) => known.includes(piece));
}

function providerKey(text) {
  return text.trim().toLowerCase().replace(/[-.]/g, "_");
}
