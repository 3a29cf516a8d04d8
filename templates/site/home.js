// The home page: search, filter, sort, and the table of what is left.

import { byId, copyButton, h, replace, unstated } from "./dom.js";
import { priceAt } from "./data.js";
import {
  answer,
  asCommand,
  asPython,
  blended,
  permalink,
  readQuestion,
  sortable,
} from "./question.js";
import { compareUrl, modelUrl, statusBadge } from "./share.js";
import { Spelling } from "./spelling.js";
import { VirtualTable } from "./table.js";
import { counted, csvCell, price, tokens, visible } from "./text.js";

export const MOST_COMPARED = 4;

/** Column → heading, whether numbers, and its plain value for CSV. */
const COLUMNS = {
  model: { title: "Model", value: (m) => m.spec },
  input: { title: "Input", right: true, price: true },
  output: { title: "Output", right: true, price: true },
  blend: { title: "Blend", right: true, price: true, hint: "input and output weighted by mix" },
  cache_read: { title: "Cache read", right: true, price: true },
  cache_write: { title: "Cache write", right: true, price: true },
  context: { title: "Context", right: true, value: (m) => m.context },
  max_output: { title: "Max output", right: true, value: (m) => m.max_output },
  released: { title: "Released", value: (m) => m.released },
  updated: { title: "Updated", value: (m) => m.updated },
  abilities: { title: "Can do", value: null },
  reads: { title: "Reads", value: (m) => m.reads.join(" ") },
  writes: { title: "Writes", value: (m) => m.writes.join(" ") },
  family: { title: "Family", value: (m) => m.family },
  weights: { title: "Open weights", value: (m) => m.weights },
};
const WIDTHS = [
  [
    1180,
    [
      "model",
      "input",
      "output",
      "cache_read",
      "context",
      "max_output",
      "released",
      "abilities",
      "reads",
    ],
  ],
  [860, ["model", "input", "output", "context", "max_output", "released", "abilities"]],
  [560, ["model", "input", "output", "context", "released"]],
  [0, ["model", "input", "output", "context"]],
];
const LARGEST_FIRST = new Set(["context", "max_output", "released", "updated"]);
const ABILITIES = [
  ["reasoning", "reasoning"],
  ["tools", "tools"],
  ["json_schema", "json"],
  ["embeddings", "embeddings"],
];

export async function homePage(catalog) {
  new Home(catalog, new Spelling(catalog)).start();
}

class Home {
  constructor(catalog, spelling) {
    this.catalog = catalog;
    this.spelling = spelling;
    this.form = byId("question");
    this.search = byId("q");
    this.table = new VirtualTable(byId("rows"), byId("models"), {
      open: (model) => location.assign(modelUrl(model)),
      sortBy: (column) => this.sortBy(column),
    });
    this.picked = [];
  }

  start() {
    this.fillProviders();
    this.fillColumns();
    this.readHash();
    this.form.addEventListener("input", () => this.asked());
    this.form.addEventListener("reset", (event) => {
      event.preventDefault(); // the question says what stands in the form
      this.reset();
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    window.addEventListener("hashchange", () => {
      if (location.hash.slice(1) !== this.link) this.readHash();
    });
    window.addEventListener("resize", () => this.columnsChanged());
    document.addEventListener("keydown", (event) => this.onKey(event));
    byId("csv").addEventListener("click", () => this.download());
    byId("share").append(
      copyButton("Copy link", () => location.href),
      copyButton("Copy as Python", () => asPython(this.question)),
      copyButton("Copy as command", () => asCommand(this.question)),
    );
    byId("provider-search").addEventListener("input", (event) => {
      event.stopPropagation();
      this.narrowProviders(event.target.value);
    });
    if (window.matchMedia("(max-width: 900px)").matches) byId("filters").open = false;
  }

  // -- the form and the permalink ------------------------------------------------------

  fillProviders() {
    const named = this.catalog.providers.map((provider) => {
      const box = h("input", { type: "checkbox", name: "providers", value: provider.id });
      const count = h("span", { class: "count" }, provider.models.toLocaleString("en-US"));
      return h(
        "label",
        null,
        box,
        h("span", { class: "grow" }, provider.name ?? provider.id),
        count,
      );
    });
    replace(byId("providers"), ...named);
  }

  narrowProviders(text) {
    const wanted = text.trim().toLowerCase();
    this.catalog.providers.forEach((provider, n) => {
      const label = byId("providers").children[n];
      const known = `${provider.id}\n${provider.name ?? ""}\n${provider.aliases.join("\n")}`;
      label.hidden = !known.toLowerCase().includes(wanted) && !label.control.checked;
    });
  }

  fillColumns() {
    const boxes = Object.entries(COLUMNS).map(([name, column]) => {
      if (name === "model") return null;
      return h(
        "label",
        null,
        h("input", { type: "checkbox", name: "cols", value: name }),
        column.title,
      );
    });
    replace(byId("columns"), ...boxes);
  }

  readHash() {
    const params = new URLSearchParams(location.hash.slice(1));
    const [question, problems] = readQuestion(params, this.catalog);
    this.question = question;
    this.picked = (question.m ?? []).filter((spec) => this.catalog.bySpec.has(spec));
    this.fillForm();
    this.refresh(problems);
  }

  fillForm() {
    const shown = new Set(this.columns().map((column) => column.name));
    for (const control of this.form.elements) {
      const { name, type } = control;
      if (!name) continue;
      const value = name === "cols" ? [...shown] : this.question[name];
      if (type === "checkbox") {
        control.checked = Array.isArray(value) ? value.includes(control.value) : value === true;
      } else if (value === true || value === false) {
        control.value = value ? "yes" : "no";
      } else {
        control.value = value ?? "";
      }
    }
    this.narrowProviders(byId("provider-search").value);
  }

  asked() {
    const params = new URLSearchParams();
    const before = this.question;
    const usual = usualColumns().join(",");
    for (const [name, value] of new FormData(this.form)) {
      if (name !== "cols" && value !== "") params.append(name, value);
    }
    const cols = ["model", ...new FormData(this.form).getAll("cols")];
    if (cols.join(",") !== usual) params.append("cols", cols.join(","));
    const [question, problems] = readQuestion(params, this.catalog);
    // What the form has no field for stays; a new order takes the place of a sorted column.
    for (const word of ["canonical", "m", "sort"]) {
      if (before[word] !== undefined) question[word] = before[word];
    }
    if (question.order !== before.order || question.q !== before.q) delete question.sort;
    this.question = question;
    this.refresh(problems);
  }

  reset() {
    const [question] = readQuestion(new URLSearchParams(), this.catalog);
    this.question = { ...question, ...(this.picked.length && { m: this.picked }) };
    byId("provider-search").value = "";
    this.fillForm();
    this.refresh([]);
  }

  sortBy(column) {
    // Dates and sizes are read from the largest; then the other way, then not at all.
    const down = LARGEST_FIRST.has(column);
    const ways = down ? [`-${column}`, column] : [column, `-${column}`];
    const next = ways[ways.indexOf(this.question.sort) + 1];
    if (next === undefined) delete this.question.sort;
    else this.question.sort = next;
    this.refresh([]);
  }

  // -- the answer ----------------------------------------------------------------------

  refresh(problems) {
    this.link = permalink(this.question);
    const bare = location.pathname + location.search;
    history.replaceState(null, "", this.link ? `#${this.link}` : bare);
    this.found = answer(this.question, this.catalog, this.spelling);
    this.table.show(this.found, this.columns(), this.sorted());
    const all = this.catalog.models.length.toLocaleString("en-US");
    const some = this.found.length === this.catalog.models.length;
    replace(
      byId("count"),
      some ? `${all} models` : `${this.found.length.toLocaleString("en-US")} of ${all} models`,
    );
    replace(byId("problems"), ...problems.map((problem) => h("p", null, problem)));
    byId("empty").hidden = this.found.length > 0;
    const asked = this.askedWords();
    byId("asked").textContent = asked ? `Filters (${asked})` : "Filters";
    byId("canonical").hidden = this.question.canonical === undefined;
    replace(byId("canonical"), this.canonicalNote());
    byId("to-plot").href = `plot.html${this.link ? `#${this.link}` : ""}`;
    this.showPicked();
  }

  canonicalNote() {
    const { canonical } = this.question;
    if (canonical === undefined) return null;
    const click = () => {
      delete this.question.canonical;
      this.refresh([]);
    };
    return [
      "Offers of ",
      h("b", null, canonical),
      " ",
      h("button", { type: "button", class: "quiet", on: { click } }, "Show all models"),
    ];
  }

  askedWords() {
    const quiet = new Set(["q", "order", "mix", "sort", "cols", "per", "exact", "m"]);
    return Object.keys(this.question).filter((word) => !quiet.has(word)).length;
  }

  sorted() {
    const { sort, order } = this.question;
    if (sort) return sort.startsWith("-") ? [sort.slice(1), true] : [sort, false];
    if (this.question.q) return ["", false];
    return (
      { newest: ["released", true], context: ["context", true], cheapest: ["blend", false] }[
        order
      ] ?? ["", false]
    );
  }

  columns() {
    const names = this.question?.cols ?? usualColumns();
    const known = names.filter((name) => Object.hasOwn(COLUMNS, name));
    const all = known.includes("model") ? known : ["model", ...known];
    return all.map((name) => ({
      ...COLUMNS[name],
      name,
      sortable: sortable(name),
      title: COLUMNS[name].title,
      hint:
        COLUMNS[name].hint ??
        (COLUMNS[name].price ? `US$ per ${this.question.per ?? "1M"} tokens` : null),
      cell: (model) => this.cell(name, model),
    }));
  }

  columnsChanged() {
    const names = this.columns()
      .map((column) => column.name)
      .join();
    if (names !== this.table.columns.map((column) => column.name).join()) {
      this.table.show(this.found, this.columns(), this.sorted());
      this.fillForm();
    }
  }

  value(name, model) {
    if (name === "blend") return blended(model, this.question);
    if (name === "abilities") return this.abilities(model).join(" ");
    const column = COLUMNS[name];
    return column.price
      ? priceAt(model, name, this.question.at_context ?? null)
      : column.value(model);
  }

  abilities(model) {
    const able = ([name]) => this.catalog.able(model, name);
    return ABILITIES.filter(able).map(([, word]) => word);
  }

  cell(name, model) {
    if (name === "model") return this.nameCell(model);
    if (name === "abilities") {
      return this.abilities(model).map((word) => h("span", { class: "chip" }, word));
    }
    const value = this.value(name, model);
    if (value === null || value === "") return unstated(true);
    if (COLUMNS[name].price) return price(value, this.question.per);
    if (["context", "max_output"].includes(name))
      return tokens(value, this.question.exact === true);
    if (name === "weights") return value ? "yes" : "no";
    return value;
  }

  nameCell(model) {
    const change = (event) => this.pick(model, event.target.checked);
    const box = h("input", {
      type: "checkbox",
      tabindex: "-1",
      checked: this.picked.includes(model.spec),
      "aria-label": `Compare ${visible(model.spec)}`,
      title: "Compare",
      on: { change },
    });
    const name = h("a", { href: modelUrl(model), tabindex: "-1" }, model.name ?? model.id);
    const spec = h("span", { class: "spec", title: visible(model.spec) }, model.spec);
    return h(
      "div",
      { class: "named" },
      box,
      h("div", null, h("div", { class: "name" }, name, statusBadge(model)), spec),
    );
  }

  // -- comparing, keys, CSV ------------------------------------------------------------

  pick(model, on) {
    this.picked = this.picked.filter((spec) => spec !== model.spec);
    if (on) this.picked = [...this.picked, model.spec].slice(-MOST_COMPARED);
    if (this.picked.length) this.question.m = this.picked;
    else delete this.question.m;
    this.link = permalink(this.question);
    history.replaceState(null, "", `#${this.link}`);
    for (const row of this.table.rows.values()) {
      row.querySelector("input").checked = this.picked.includes(this.found[row.dataset.n].spec);
    }
    this.showPicked();
  }

  showPicked() {
    const bar = byId("picked");
    bar.hidden = this.picked.length === 0;
    const click = () => {
      this.picked = [];
      delete this.question.m;
      this.refresh([]);
    };
    replace(
      bar,
      h("span", { class: "specs" }, this.picked.join(", ")),
      h(
        "a",
        { class: "button", href: compareUrl(this.picked) },
        `Compare ${counted(this.picked.length, "model")}`,
      ),
      h("button", { type: "button", class: "quiet", on: { click } }, "Clear"),
    );
  }

  onKey(event) {
    const typing = event.target.matches("input:not([type=checkbox]), select, textarea");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      this.search.focus();
      this.search.select();
    } else if (event.target === this.search && ["ArrowDown", "Enter"].includes(event.key)) {
      event.preventDefault();
      this.table.focusRow(0);
    } else if (event.key === "c" && event.target.matches("tr[data-n]")) {
      const model = this.found[event.target.dataset.n];
      this.pick(model, !this.picked.includes(model.spec));
    }
  }

  /** The rows and columns that are shown, as a file; an unknown value is an empty cell. */
  download() {
    const names = [
      "model",
      "name",
      ...this.columns()
        .map((c) => c.name)
        .filter((name) => name !== "model"),
    ];
    const value = (name, model) => (name === "name" ? model.name : this.value(name, model));
    const lines = [names, ...this.found.map((model) => names.map((name) => value(name, model)))];
    const text = lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n");
    const url = URL.createObjectURL(new Blob([text, "\r\n"], { type: "text/csv" }));
    const link = h("a", { href: url, download: "models.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}

function usualColumns() {
  const width = byId("rows").clientWidth;
  return WIDTHS.find(([least]) => width >= least)[1];
}
