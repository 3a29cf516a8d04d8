// A model's page: every fact of it, and “not stated” for what nobody stated.

import { byId, code, copyButton, factTable, h, outward, replace, unstated } from "./dom.js";
import { ownValue, providerFacts } from "./data.js";
import { priceChart, priceTable } from "./chart.js";
import { answer, blended, permalink } from "./question.js";
import {
  compareUrl,
  fragment,
  fragmentText,
  modelLink,
  providerUrl,
  sayNothingFound,
  statusBadge,
} from "./share.js";
import { Spelling } from "./spelling.js";
import { counted, plain, price, pythonString, shellWord, tokens, visible, words } from "./text.js";

export const PRICES = [
  "input",
  "output",
  "cache_read",
  "cache_write",
  "cache_write_1h",
  "reasoning",
  "input_audio",
  "output_audio",
  "image",
  "output_image",
  "audio",
  "training",
];
const TYPICAL = { mix: [3, 1] };

export async function modelPage(catalog) {
  const show = () => draw(catalog, byId("main"));
  window.addEventListener("hashchange", show);
  await show();
}

async function draw(catalog, main) {
  const asked = fragmentText();
  const model = catalog.bySpec.get(asked);
  if (model === undefined) return sayMissing(catalog, main, asked);
  let facts;
  try {
    facts = await providerFacts(model.provider);
  } catch (error) {
    return sayNothingFound(
      main,
      "The facts are missing",
      `${error.message}: is the folder complete?`,
    );
  }
  if (fragmentText() !== asked) return undefined;
  document.title = `${visible(model.name ?? model.id)} · ${document.title.split(" · ").at(-1)}`;
  const record = facts.models.find((known) => known.id === model.id);
  const periods = facts.prices && (ownValue(facts.prices, model.id) ?? []);
  replace(
    main,
    heading(model, record),
    h(
      "div",
      { class: "sections" },
      h(
        "div",
        { class: "column" },
        section("Prices", pricesOf(record), "US$ per 1M tokens"),
        section("Capabilities", capabilitiesOf(catalog, model, record)),
      ),
      h(
        "div",
        { class: "column" },
        section("Limits", limitsOf(record), "tokens"),
        section("Dates and lifecycle", lifecycleOf(catalog, model, record)),
        section("About", aboutOf(model, record)),
      ),
      section("Use it", snippets(model, record, facts.provider), null, "broad"),
      section("Price over time", overTime(catalog, periods), "US$ per 1M tokens", "broad"),
      section("Offers of the same model", offersOf(catalog, model), "US$ per 1M tokens", "broad"),
      section("Where the facts come from", originsOf(facts, model), null, "broad"),
    ),
  );
  main.dataset.shown = model.spec;
  main.focus({ preventScroll: true });
  return undefined;
}

async function sayMissing(catalog, main, asked) {
  if (!asked) {
    return sayNothingFound(
      main,
      "No model named",
      "Choose one from the ",
      h("a", { href: "index.html" }, "table"),
      ".",
    );
  }
  const left = await goneModel(catalog, asked);
  if (left) return drawGone(catalog, main, left);
  const near = answer(
    { q: asked, order: "newest", mix: [3, 1] },
    catalog,
    new Spelling(catalog),
  ).slice(0, 5);
  const hint = near.length
    ? ["Did you mean ", near.map((model, n) => [n ? ", " : "", modelLink(model, model.spec)]), "?"]
    : [];
  return sayNothingFound(main, "No such model", `This catalog has no model “${asked}”. `, hint);
}

/** What is known of a model that its provider sells no more; null for any other. */
async function goneModel(catalog, asked) {
  const [, id, rest] = /^([^:]*):(.*)$/s.exec(asked) ?? [];
  const provider = catalog.providerById.get(id);
  const facts = provider && (await providerFacts(provider).catch(() => null));
  const left = facts?.gone?.find((known) => known.id === rest);
  return left ? { ...left, owner: provider } : null;
}

function drawGone(catalog, main, left) {
  const successor = left.successor && catalog.bySpec.get(left.successor);
  document.title = `${visible(left.name ?? left.id)} · ${document.title.split(" · ").at(-1)}`;
  replace(
    main,
    h(
      "header",
      { class: "top" },
      h(
        "p",
        { class: "crumbs" },
        h("a", { href: providerUrl(left.owner) }, left.owner.name ?? left.owner.id),
      ),
      h("h1", null, left.name ?? left.id, " ", h("span", { class: "badge ending" }, "gone")),
      h("p", { class: "spec large" }, `${left.owner.id}:${left.id}`),
    ),
    h(
      "div",
      { class: "sections" },
      section(
        "Dates and lifecycle",
        factList([
          ["first seen", left.first_seen],
          ["last seen", left.last_seen],
          ["successor", successor ? modelLink(successor, left.successor) : left.successor],
        ]),
      ),
      section("Price over time", overTime(catalog, left.prices), "US$ per 1M tokens", "broad"),
    ),
  );
}

function heading(model, record) {
  return h(
    "header",
    { class: "top" },
    h(
      "p",
      { class: "crumbs" },
      h("a", { href: providerUrl(model.provider) }, model.provider.name ?? model.provider.id),
    ),
    h("h1", null, model.name ?? model.id, " ", statusBadge(model)),
    h(
      "p",
      { class: "spec large" },
      model.spec,
      copyButton("Copy", () => model.spec),
    ),
    record.description ? h("p", { class: "lead" }, record.description) : null,
    h(
      "p",
      { class: "actions" },
      h("a", { class: "button", href: compareUrl([model.spec]) }, "Compare with …"),
      h(
        "a",
        { class: "button", href: `cost.html#model=${fragment(model.spec)}` },
        "What would a call cost?",
      ),
    ),
  );
}

function section(title, body, unit = null, kind = null) {
  if (body === null) return null;
  const head = h("h2", null, title, unit ? h("span", { class: "unit" }, ` ${unit}`) : null);
  return h("section", { class: kind }, head, body);
}

/** A list of facts: `[name, value]`; null is said to be not stated. */
export function factList(facts) {
  const rows = facts.map(([name, value]) => [
    h("dt", null, name),
    h("dd", null, value === null || value === undefined || value === "" ? unstated() : value),
  ]);
  return h("dl", { class: "facts" }, rows);
}

// -- sections --------------------------------------------------------------------------

function pricesOf(record) {
  const cost = record.cost ?? {};
  const tiers = cost.tiers ?? [];
  const modes = Object.entries(cost.modes ?? {});
  const columns = [
    ["", cost],
    ...tiers.map((tier) => [`over ${tokens(tier.size, false)}`, tier]),
    ...modes,
  ];
  if (tiers.length) columns[0][0] = `to ${tokens(tiers[0].size, false)}`;
  else if (modes.length) columns[0][0] = "standard";
  const stated = PRICES.filter(
    (name) =>
      ["input", "output"].includes(name) || columns.some(([, part]) => part[name] !== undefined),
  );
  const head =
    columns.length > 1
      ? [
          h(
            "thead",
            null,
            h(
              "tr",
              null,
              h("td"),
              columns.map(([title]) => h("th", { scope: "col", class: "right" }, title)),
            ),
          ),
        ]
      : [];
  const rows = stated.map((name) =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, words(name)),
      columns.map(([, part]) =>
        h(
          "td",
          { class: "right" },
          part[name] === undefined ? unstated(columns.length > 1) : price(part[name]),
        ),
      ),
    ),
  );
  const calls = Object.entries(cost.tools ?? {}).map(([name, value]) => [
    words(name),
    `${price(value)} a call`,
  ]);
  const table = h("table", { class: "facts prices" }, head, h("tbody", null, rows));
  const note = tiers.length
    ? h(
        "p",
        { class: "note" },
        "The whole request is priced at the tier that its context falls into.",
      )
    : null;
  return [
    h("div", { class: "wide", tabindex: columns.length > 3 ? "0" : null }, table),
    note,
    calls.length ? factList(calls) : null,
  ];
}

function limitsOf(record) {
  const limits = record.limits ?? {};
  const shown = (name) => (limits[name] === undefined ? null : tokens(limits[name]));
  const facts = [
    ["context", shown("context")],
    ["output", shown("output")],
  ];
  if (limits.input !== undefined) facts.splice(1, 0, ["input", shown("input")]);
  const modalities = record.modalities ?? {};
  return factList([
    ...facts,
    ["reads", (modalities.input ?? []).join(", ")],
    ["writes", (modalities.output ?? []).join(", ")],
  ]);
}

function capabilitiesOf(catalog, model, record) {
  const groups = { yes: [], no: [], "not stated": [] };
  for (const name of catalog.capabilities) {
    const state = catalog.capability(model, name);
    groups[state === null ? "not stated" : state ? "yes" : "no"].push(words(name));
  }
  const reasoning = record.capabilities?.reasoning ?? {};
  const more = [
    ["reasoning efforts", reasoning.efforts?.join(", ")],
    [
      "reasoning can be turned off",
      reasoning.toggle === undefined ? undefined : plain(reasoning.toggle),
    ],
    [
      "smallest reasoning budget",
      reasoning.min_budget === undefined ? undefined : tokens(reasoning.min_budget),
    ],
    [
      "largest reasoning budget",
      reasoning.token_budget === undefined ? undefined : tokens(reasoning.token_budget),
    ],
    ["reasoning comes in", reasoning.field === undefined ? undefined : plain(reasoning.field)],
  ].filter(([, value]) => value !== undefined);
  const chips = (state) =>
    groups[state].map((name) => h("span", { class: `chip ${state.replace(" ", "-")}` }, name));
  const listed = Object.keys(groups)
    .filter((state) => groups[state].length)
    .map((state) => [state, chips(state)]);
  const rest = ["temperature", "attachment", "open_weights"].map((name) => [
    words(name),
    record[name] === undefined ? null : plain(record[name]),
  ]);
  return factList([...listed, ...more, ...rest]);
}

function lifecycleOf(catalog, model, record) {
  const life = record.lifecycle ?? {};
  const successor =
    life.successor &&
    (catalog.bySpec.get(life.successor) ??
      catalog.bySpec.get(`${model.provider.id}:${life.successor}`));
  const facts = [
    ["released", record.release_date],
    ["last updated", record.last_updated],
    ["knowledge until", record.knowledge],
    ["status", record.status ?? (record.deprecated ? "deprecated" : null)],
    ["deprecated on", life.deprecated_on],
    ["retires on", life.retires_on],
  ];
  if (life.successor)
    facts.push(["successor", successor ? modelLink(successor, life.successor) : life.successor]);
  if (life.source) facts.push(["said by", outward(life.source)]);
  return factList(facts);
}

function aboutOf(model, record) {
  const facts = [
    ["id", h("span", { class: "spec" }, model.id)],
    ["family", model.family],
    [
      "aliases",
      model.aliases.length ? h("span", { class: "spec" }, model.aliases.join(", ")) : "none",
    ],
    [
      "canonical name",
      model.canonical &&
        h(
          "a",
          { href: `index.html#canonical=${fragment(model.canonical)}&order=cheapest` },
          model.canonical,
        ),
    ],
  ];
  if (record.provider_model_id && record.provider_model_id !== model.id)
    facts.push(["id at the provider", record.provider_model_id]);
  if (record.tags?.length) facts.push(["tags", record.tags.join(", ")]);
  if (record.base_url) facts.push(["base URL", h("span", { class: "spec" }, record.base_url)]);
  for (const [name, value] of Object.entries(record.extra ?? {}))
    facts.push([words(name), plain(value)]);
  return factList(facts);
}

function snippets(model, record, provider) {
  const spec = pythonString(model.spec);
  const python = [
    "import llm_db",
    "",
    `model = llm_db.model(${spec})`,
    "model.cost, model.limits, model.capabilities",
    `bill = llm_db.cost(${spec}, response.usage)`,
  ];
  const shell = [
    `llm-db show ${shellWord(model.spec)}`,
    `llm-db cost ${shellWord(model.spec)} usage.json`,
  ];
  const base = record.base_url ?? provider.base_url;
  const connect = [
    ...(provider.env ?? []).map((name) => `${name}=…`),
    ...(base ? [`base_url = ${pythonString(base)}`] : []),
    `model = ${pythonString(record.provider_model_id ?? model.id)}`,
  ];
  return h(
    "div",
    { class: "codes" },
    code("Python", python.join("\n")),
    code("Command line", shell.join("\n")),
    code("To call it", connect.join("\n")),
  );
}

function overTime(catalog, periods) {
  if (!periods?.length) {
    const why = periods
      ? "No edition showed this model yet."
      : "This catalog was made without a history.";
    return h("p", { class: "note" }, why);
  }
  const until = catalog.edition.slice(0, 10);
  const chart = priceChart(
    periods,
    /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : periods.at(-1)[0],
    "1M",
    Math.min(820, Math.max(300, byId("main").clientWidth - 60)),
  );
  return [chart && h("div", { class: "wide" }, chart), priceTable(periods, "1M")];
}

function offersOf(catalog, model) {
  const offers = catalog.offers(model);
  if (offers.length < 2) return null;
  const key = (offer) => blended(offer, TYPICAL) ?? Infinity;
  offers.sort((a, b) => key(a) - key(b) || a.rank - b.rank);
  const most = 12;
  const rows = offers.slice(0, most).map((offer) =>
    h(
      "tr",
      { class: offer === model ? "here" : null },
      h(
        "th",
        { scope: "row" },
        offer === model ? h("b", null, offer.spec) : modelLink(offer, offer.spec),
      ),
      [offer.input, offer.output].map((value) =>
        h("td", { class: "right" }, value === null ? unstated(true) : price(value)),
      ),
      h(
        "td",
        { class: "right" },
        offer.context === null ? unstated(true) : tokens(offer.context, false),
      ),
    ),
  );
  const all = { canonical: model.canonical, order: "cheapest", mix: [3, 1] };
  const head = ["offer", "input", "output", "context"].map((text, n) =>
    h("th", { scope: "col", class: n ? "right" : null }, text),
  );
  return [
    h(
      "p",
      { class: "note" },
      `${counted(offers.length, "provider model")} of `,
      h("b", null, model.canonical),
      ", cheapest first (input and output weighted 3 : 1). ",
      h("a", { href: `index.html#${permalink(all)}` }, "See all in the table"),
    ),
    factTable("Offers", "offers", head, rows),
  ];
}

/** Which source gave each fact, as far as it is not the lowest one. */
function originsOf(facts, model) {
  const found = ownValue(facts.origins ?? {}, model.id);
  if (found === undefined) return null;
  const rows = found.facts.map(([field, value, source, instead]) =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, field),
      h("td", null, plain(value)),
      h("td", null, source),
      h(
        "td",
        null,
        instead.length
          ? instead.map(([other, said]) => `${plain(said)} (${other})`).join("; ")
          : "",
      ),
    ),
  );
  const note = h("p", { class: "note" }, `From ${found.base}, unless listed here.`);
  if (rows.length === 0) return h("p", { class: "note" }, `All facts come from ${found.base}.`);
  const head = ["field", "value", "said by", "instead of"].map((text) =>
    h("th", { scope: "col" }, text),
  );
  return [note, factTable("Origins", null, head, rows)];
}
