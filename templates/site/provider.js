// A provider's page: how to reach it, and its models.

import { byId, factTable, h, outward, replace, unstated } from "./dom.js";
import { providerFacts } from "./data.js";
import { factList } from "./model.js";
import {
  fragment,
  fragmentText,
  modelLink,
  providerUrl,
  sayNothingFound,
  statusBadge,
} from "./share.js";
import { counted, plain, price, tokens, visible, words } from "./text.js";

export async function providerPage(catalog) {
  const show = () => drawProvider(catalog, byId("main"));
  window.addEventListener("hashchange", show);
  await show();
}

async function drawProvider(catalog, main) {
  const asked = fragmentText();
  if (!asked) return drawAll(catalog, main);
  const provider = catalog.providerById.get(asked);
  if (provider === undefined) {
    return sayNothingFound(
      main,
      "No such provider",
      `This catalog has no provider “${asked}”. `,
      h("a", { href: "provider.html" }, "All providers"),
    );
  }
  let facts;
  try {
    facts = await providerFacts(provider);
  } catch (error) {
    return sayNothingFound(
      main,
      "The facts are missing",
      `${error.message}: is the folder complete?`,
    );
  }
  if (fragmentText() !== asked) return undefined;
  const models = catalog.models
    .filter((model) => model.provider === provider)
    .sort((a, b) => a.rank - b.rank);
  document.title = `${visible(provider.name ?? provider.id)} · ${document.title.split(" · ").at(-1)}`;
  replace(
    main,
    h(
      "header",
      { class: "top" },
      h("p", { class: "crumbs" }, h("a", { href: "provider.html" }, "Providers")),
      h("h1", null, provider.name ?? provider.id),
      h("p", { class: "spec large" }, provider.id),
    ),
    factList(contact(facts.provider)),
    h(
      "h2",
      null,
      counted(models.length, "model"),
      h(
        "span",
        { class: "unit" },
        " US$ per 1M tokens · ",
        h("a", { href: `index.html#providers=${fragment(provider.id)}` }, "filter and sort them"),
      ),
    ),
    modelTable(models),
    facts.gone?.length ? goneList(facts.gone, provider) : null,
  );
  return undefined;
}

function contact(provider) {
  const facts = [
    ["documentation", provider.doc && outward(provider.doc)],
    ["base URL", provider.base_url && h("span", { class: "spec" }, provider.base_url)],
    [
      "keys from",
      provider.env?.length ? h("span", { class: "spec" }, provider.env.join(", ")) : null,
    ],
    ["client", provider.sdk && h("span", { class: "spec" }, provider.sdk)],
  ];
  if (provider.aliases?.length)
    facts.push(["also called", h("span", { class: "spec" }, provider.aliases.join(", "))]);
  for (const [name, value] of Object.entries(provider.extra ?? {}))
    facts.push([words(name), plain(value)]);
  return facts;
}

function modelTable(models) {
  const cell = (value, show) =>
    h("td", { class: "right" }, value === null ? unstated(true) : show(value));
  const rows = models.map((model) =>
    h(
      "tr",
      null,
      h(
        "th",
        { scope: "row" },
        modelLink(model),
        " ",
        statusBadge(model),
        h("span", { class: "spec" }, model.id),
      ),
      cell(model.input, price),
      cell(model.output, price),
      cell(model.context, (value) => tokens(value, false)),
      h("td", { class: "right" }, model.released ?? unstated(true)),
    ),
  );
  const head = ["model", "input", "output", "context", "released"].map((text, n) =>
    h("th", { scope: "col", class: n ? "right" : null }, text),
  );
  return factTable("Models", "listing", head, rows);
}

/** Models that the provider sells no more; their pages keep what they cost. */
function goneList(gone, provider) {
  const items = gone.map((left) =>
    h(
      "li",
      null,
      h("a", { href: `model.html#${fragment(`${provider.id}:${left.id}`)}` }, left.name ?? left.id),
      h("span", { class: "count" }, `until ${left.last_seen}`),
    ),
  );
  const title = h("summary", null, `${counted(gone.length, "model")} gone`);
  return h("details", { class: "gone" }, title, h("ul", { class: "providers" }, items));
}

function drawAll(catalog, main) {
  document.title = `Providers · ${document.title.split(" · ").at(-1)}`;
  const items = catalog.providers.map((provider) =>
    h(
      "li",
      null,
      h("a", { href: providerUrl(provider) }, provider.name ?? provider.id),
      h("span", { class: "count" }, provider.models.toLocaleString("en-US")),
    ),
  );
  replace(
    main,
    h("h1", null, counted(catalog.providers.length, "provider")),
    h("ul", { class: "providers" }, items),
  );
}
