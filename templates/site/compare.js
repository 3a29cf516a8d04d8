// Up to four models side by side.

import { byId, factTable, h, replace, unstated } from "./dom.js";
import { providerFacts, statusOn, today } from "./data.js";
import { MOST_COMPARED } from "./home.js";
import { PRICES } from "./model.js";
import { compareUrl, modelLink, modelPicker } from "./share.js";
import { Spelling } from "./spelling.js";
import { plain, price, tokens, words } from "./text.js";

export async function comparePage(catalog) {
  const spelling = new Spelling(catalog);
  const picker = modelPicker("Add a model", catalog, spelling, (model) => {
    go([...specs(catalog).filter((spec) => spec !== model.spec), model.spec].slice(-MOST_COMPARED));
  });
  byId("add").append(picker);
  const show = () => drawComparison(catalog);
  window.addEventListener("hashchange", show);
  await show();
}

function linkedSpecs() {
  return new URLSearchParams(location.hash.slice(1)).getAll("m");
}

function specs(catalog) {
  return [...new Set(linkedSpecs())].filter((spec) => catalog.bySpec.has(spec)).slice(0, MOST_COMPARED);
}

function go(chosen) {
  location.hash = compareUrl(chosen).split("#")[1];
}

async function drawComparison(catalog) {
  const chosen = specs(catalog);
  const lost = linkedSpecs().filter((spec) => !catalog.bySpec.has(spec));
  replace(
    byId("lost"),
    lost.map((spec) => h("p", null, `This catalog has no model “${spec}”.`)),
  );
  byId("none").hidden = chosen.length > 0;
  const models = chosen.map((spec) => catalog.bySpec.get(spec));
  let shards;
  try {
    shards = await Promise.all(models.map((model) => providerFacts(model.provider)));
  } catch (error) {
    replace(byId("compared"), h("p", null, error.message));
    return;
  }
  const records = models.map((model, n) => shards[n].models.find((known) => known.id === model.id));
  if (specs(catalog).join("\n") !== chosen.join("\n")) return;
  const rows = comparedFacts(catalog, models, records);
  replace(byId("compared"), models.length ? comparison(catalog, models, rows) : null);
}

/** `[group, name, [value of each model]]`; null where not stated. */
function comparedFacts(catalog, models, records) {
  const day = today();
  const of = (read) => records.map((record, n) => read(record, models[n]) ?? null);
  const cost = (record) => record.cost ?? {};
  const priced = PRICES.filter(
    (name) =>
      ["input", "output"].includes(name) || records.some((r) => cost(r)[name] !== undefined),
  );
  const tiers = (record) =>
    (cost(record).tiers ?? [])
      .map((t) => `over ${tokens(t.size, false)}: ${price(t.input)} in, ${price(t.output)} out`)
      .join("; ") || (record.cost ? "none" : null);
  const modes = (record) =>
    Object.entries(cost(record).modes ?? {})
      .map(([name, c]) => `${name}: ${price(c.input)} in, ${price(c.output)} out`)
      .join("; ") || null;
  const count = (value) => (value === undefined ? null : tokens(value));
  const yesno = (value) => (value === undefined || value === null ? null : plain(value));
  const listed = (names) => names?.join(", ") || null;
  const facts = [
    ...priced.map((name) => [
      "Prices, US$ per 1M tokens",
      words(name),
      of((r) => (cost(r)[name] === undefined ? null : price(cost(r)[name]))),
    ]),
    ["Prices, US$ per 1M tokens", "tiers", of(tiers)],
    ["Prices, US$ per 1M tokens", "modes", of(modes)],
    ["Limits, tokens", "context", of((r) => count(r.limits?.context))],
    ["Limits, tokens", "output", of((r) => count(r.limits?.output))],
    ["Modalities", "reads", of((r) => listed(r.modalities?.input))],
    ["Modalities", "writes", of((r) => listed(r.modalities?.output))],
    ...catalog.capabilities.map((name) => [
      "Capabilities",
      words(name),
      of((r, m) => yesno(catalog.capability(m, name))),
    ]),
    ["Dates", "released", of((r) => r.release_date)],
    ["Dates", "knowledge until", of((r) => r.knowledge)],
    ["Dates", "status", of((r, m) => statusOn(m, day))],
    ["Dates", "retires on", of((r) => r.lifecycle?.retires_on)],
    ["About", "family", of((r) => r.family)],
    ["About", "open weights", of((r) => yesno(r.open_weights))],
    ["About", "same weights as", of((r) => r.canonical)],
  ];
  const optional = new Set(["tiers", "modes", "retires on"]);
  return facts.filter(
    ([, name, values]) =>
      !optional.has(name) || values.some((value) => value !== null && value !== "none"),
  );
}

function comparison(catalog, models, rows) {
  const heads = models.map((model) => {
    const click = () => go(specs(catalog).filter((spec) => spec !== model.spec));
    const remove = h(
      "button",
      {
        type: "button",
        class: "quiet",
        "aria-label": `Remove ${model.spec}`,
        title: "Remove",
        on: { click },
      },
      "✕",
    );
    return h(
      "th",
      { scope: "col" },
      h(
        "div",
        { class: "head" },
        h("div", null, modelLink(model), h("span", { class: "spec" }, model.spec)),
        remove,
      ),
    );
  });
  let group = null;
  const body = rows.flatMap(([title, name, values]) => {
    const differ = new Set(values).size > 1;
    const mark = differ
      ? h(
          "span",
          { class: "differs", title: "they differ" },
          h("span", { "aria-hidden": "true" }, "≠"),
          h("span", { class: "hidden" }, " they differ"),
        )
      : null;
    const row = h(
      "tr",
      { class: differ ? "differ" : null },
      h("th", { scope: "row" }, name, " ", mark),
      values.map((value) => h("td", null, value ?? unstated())),
    );
    if (title === group) return [row];
    group = title;
    return [
      h(
        "tr",
        { class: "group" },
        h("th", { scope: "colgroup", colspan: models.length + 1 }, title),
      ),
      row,
    ];
  });
  const head = [h("td", null, h("span", { class: "hidden" }, "fact")), heads];
  return factTable("Comparison", "compared", head, body);
}
