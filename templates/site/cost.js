// The calculator: paste a usage object, see the bill.

import { byId, factTable, h, replace } from "./dom.js";
import { ownValue, providerFacts, tablesReady } from "./data.js";
import { billOf } from "./bill.js";
import { fragment, modelLink, modelPicker } from "./share.js";
import { Spelling } from "./spelling.js";
import { UsageProblem, UsageReader } from "./usage.js";
import { tokens, visible, words } from "./text.js";

/** A part in words, and a model by its own name. */
const named = (part) => (part.startsWith("model:") ? visible(part) : words(part));

// Whose usage object looks how; a model that one could have asked.
const MODELS = {
  "OpenAI chat": "openai:gpt-5.4",
  "OpenAI responses": "openai:gpt-5.4",
  Anthropic: "anthropic:claude-sonnet-4-5",
  Gemini: "google:gemini-2.5-flash",
  Bedrock: "amazon_bedrock:anthropic.claude-sonnet-4-5-20250929-v1:0",
};
const EXAMPLES = {
  "OpenAI chat": {
    prompt_tokens: 12000,
    completion_tokens: 800,
    total_tokens: 12800,
    prompt_tokens_details: { cached_tokens: 9000 },
    completion_tokens_details: { reasoning_tokens: 512 },
  },
  "OpenAI responses": {
    input_tokens: 12000,
    output_tokens: 800,
    input_tokens_details: { cached_tokens: 9000 },
    output_tokens_details: { reasoning_tokens: 512 },
  },
  Anthropic: {
    input_tokens: 300,
    output_tokens: 800,
    cache_read_input_tokens: 9000,
    cache_creation_input_tokens: 2700,
    cache_creation: { ephemeral_5m_input_tokens: 2700, ephemeral_1h_input_tokens: 0 },
  },
  Gemini: {
    promptTokenCount: 12000,
    cachedContentTokenCount: 9000,
    candidatesTokenCount: 300,
    thoughtsTokenCount: 500,
    totalTokenCount: 12800,
  },
  Bedrock: {
    inputTokens: 300,
    outputTokens: 800,
    cacheReadInputTokens: 9000,
    cacheWriteInputTokens: 2700,
    totalTokens: 12800,
  },
};

// An id with its provider: the first sign that can stand between the two does.
const BEFORE_ID = /^(?<provider>[^:/]+)[:/](?<id>.+)$/s;
const AFTER_ID = /^(?<id>[^:/]+)@(?<provider>[^:/@]+)$/;

export async function costPage(catalog) {
  await new Calculator(catalog, new UsageReader(await tablesReady())).start();
}

class Calculator {
  constructor(catalog, reader) {
    this.catalog = catalog;
    this.reader = reader;
    this.spelling = new Spelling(catalog);
    this.usage = byId("usage");
    this.mode = byId("mode");
    this.model = null;
  }

  async start() {
    const pick = (model) => this.choose(model);
    this.picker = modelPicker("Model", this.catalog, this.spelling, pick, { keep: true });
    this.picker.input.addEventListener("change", () => {
      if (this.picker.input.value.trim() === "") this.choose(null);
    });
    byId("which").append(this.picker);
    const buttons = Object.entries(EXAMPLES).map(([name, usage]) => {
      const click = () => {
        this.usage.value = JSON.stringify(usage, null, 2);
        this.model ??= this.catalog.bySpec.get(MODELS[name]) ?? null;
        this.picker.input.value ||= this.model?.spec ?? "";
        this.changed();
      };
      return h("button", { type: "button", class: "quiet", on: { click } }, name);
    });
    byId("examples").append(...buttons);
    for (const field of [this.usage, this.mode, byId("shaped")]) {
      field.addEventListener("input", () => this.changed());
    }
    byId("call").addEventListener("submit", (event) => event.preventDefault());
    window.addEventListener("hashchange", () => {
      if (location.hash.slice(1) !== this.link) this.readHash();
    });
    await this.readHash();
  }

  readHash() {
    const params = new URLSearchParams(location.hash.slice(1));
    this.model = this.catalog.bySpec.get(params.get("model")) ?? null;
    this.picker.input.value = this.model?.spec ?? params.get("model") ?? "";
    if (params.has("usage")) this.usage.value = params.get("usage");
    this.mode.value = params.get("mode") ?? "";
    return this.changed();
  }

  choose(model) {
    this.model = model;
    this.changed();
  }

  async changed() {
    const usage = this.usage.value.trim();
    const params = [
      ["model", this.model?.spec],
      ["mode", this.mode.value.trim()],
      ["usage", usage],
    ];
    this.link = params
      .filter(([, value]) => value)
      .map(([name, value]) => `${name}=${fragment(value)}`)
      .join("&");
    history.replaceState(
      null,
      "",
      this.link ? `#${this.link}` : location.pathname + location.search,
    );
    const asked = this.link;
    let shown;
    try {
      shown = usage
        ? await this.bill(JSON.parse(usage))
        : h("p", { class: "note" }, "The bill appears here once there is a usage object.");
    } catch (error) {
      if (!(error instanceof UsageProblem || error instanceof SyntaxError)) throw error;
      const message =
        error instanceof SyntaxError
          ? `This is not JSON: ${error.message}`
          : `${error.message} (${error.reason})`;
      shown = h("div", { class: "problems" }, h("p", null, message));
    }
    // What was typed meanwhile has its own bill.
    if (asked === this.link) replace(byId("bill"), shown);
  }

  async bill(raw) {
    const located = this.reader.locate(raw);
    const model = this.model ?? (located.model ? this.named(located.model) : null);
    if (model === null) {
      const said = located.model
        ? `The response names “${visible(located.model)}”, which is not the exact name of one model here. `
        : "";
      return h("p", { class: "note" }, `${said}Choose the model to price by.`);
    }
    const facts = await providerFacts(model.provider);
    const record = facts.models.find((known) => known.id === model.id);
    const provider = byId("shaped").value.trim() || model.provider.id;
    const parsed = this.reader.parse(located, provider, null);
    const mode = this.mode.value.trim();
    if (mode) {
      parsed.modes = [this.reader.mode(mode)].filter(Boolean);
      parsed.assumed = parsed.assumed.filter((guess) => guess !== "mode:batch");
    }
    const find = (id) =>
      facts.models.find((known) => known.id === id || known.aliases?.includes(id)) ?? null;
    return this.draw(model, parsed, billOf(parsed, record, this.reader.tables, find));
  }

  /** The model that a response names, or null: no other than `llm_db.identify` answers. */
  named(text) {
    const alone = ownValue(this.reader.tables.named, text);
    if (alone !== undefined) return this.catalog.models[alone];
    const { provider, id } = (BEFORE_ID.exec(text) ?? AFTER_ID.exec(text))?.groups ?? {};
    const models = this.catalog.models.filter((model) => model.provider.id === provider);
    const own = models.find((model) => model.id === id);
    return own ?? models.find((model) => model.aliases.includes(id)) ?? null;
  }

  draw(model, parsed, bill) {
    const money = (amount) =>
      amount === null ? h("span", { class: "unstated" }, "no price stated") : `$${amount}`;
    const borrowed = bill.lines.filter((line) => line.priced_as && line.priced_as !== line.part);
    const drawn = new Set(bill.lines.map((line) => line.part));
    const guesses = bill.assumed.filter((guess) => !drawn.has(guess)).map(visible);
    const rows = bill.lines.map((line) =>
      h(
        "tr",
        { "data-part": line.part },
        h(
          "th",
          { scope: "row" },
          words(line.part),
          bill.assumed.includes(line.part) ? h("span", { class: "badge early" }, "assumed") : null,
        ),
        h("td", { class: "right" }, tokens(line.quantity)),
        h("td", { class: "right" }, money(line.price)),
        h("td", { class: "right" }, money(line.amount)),
        borrowed.length ? h("td", null, borrowed.includes(line) ? words(line.priced_as) : "") : null,
      ),
    );
    const heads = ["part", "count", "price", "amount"];
    if (borrowed.length) heads.push("priced as");
    const head = heads.map((text, n) =>
      h("th", { scope: "col", class: [1, 2, 3].includes(n) ? "right" : null }, text),
    );
    const notes = [`read as ${parsed.shape}`, `${tokens(bill.context)} tokens of context`];
    if (bill.tier !== null) notes.push(`tier over ${tokens(bill.tier)}`);
    notes.push(...parsed.modes.map((word) => `mode ${visible(word)}`));
    notes.push("prices in US$ per 1M tokens, or per unit");
    if (parsed.reported) notes.push(`the provider reports $${parsed.reported}`);
    const total =
      bill.total === null
        ? [
            "at least ",
            `$${bill.known}`,
            h(
              "span",
              { class: "note" },
              ` no price stated for ${bill.unknown.map(named).join(", ")}`,
            ),
          ]
        : [`$${bill.total}`];
    return h(
      "section",
      null,
      h("p", null, modelLink(model), " ", h("span", { class: "spec" }, model.spec)),
      h("p", { class: "total", id: "total" }, total),
      h("p", { class: "note" }, `${notes.join(" · ")}.`),
      guesses.length
        ? h("p", { class: "note", id: "assumed" }, `Assumed: ${guesses.join(", ")}.`)
        : null,
      factTable("Bill", null, head, rows),
    );
  }
}
