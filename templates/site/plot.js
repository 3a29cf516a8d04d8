// Price against context or release date: a point per model, a shape per provider.

import { byId, h, replace, svg } from "./dom.js";
import { compareText, dateOf, priceAt } from "./data.js";
import { axisPrice, dateTicks, dayNumber, logTicks } from "./chart.js";
import { answer, blended, permalink, readQuestion } from "./question.js";
import { modelUrl } from "./share.js";
import { Spelling } from "./spelling.js";
import { counted, price, tokens, visible } from "./text.js";

/** Who is set apart where the question names nobody: the labs with the most offers. */
const MOST_SERIES = 6;
const MARGIN = { left: 58, right: 16, top: 34, bottom: 44 };
/** The marks of the series, around 0, 0: the shape tells them apart, not the colour alone. */
const SHAPES = [
  "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
  "M-4 -4h8v8h-8z",
  "M0 -5.5L5 3.8H-5z",
  "M0 -5.5L5.5 0L0 5.5L-5.5 0z",
  "M-5 -3.8H5L0 5.5z",
  "M-1.6 -5h3.2v3.4h3.4v3.2h-3.4v3.4h-3.2v-3.4h-3.4v-3.2h3.4z",
];

export async function plotPage(catalog) {
  new Plot(catalog).start();
}

class Plot {
  constructor(catalog) {
    this.catalog = catalog;
    this.spelling = new Spelling(catalog);
    this.form = byId("axes");
    this.box = byId("plot");
  }

  start() {
    this.readHash();
    this.form.addEventListener("input", () => this.changed());
    window.addEventListener("hashchange", () => {
      if (location.hash.slice(1) !== this.link) this.readHash();
    });
    let width = this.box.clientWidth;
    new ResizeObserver(() => {
      if (this.box.clientWidth === width) return;
      width = this.box.clientWidth;
      this.draw();
    }).observe(this.box);
  }

  readHash() {
    const params = new URLSearchParams(location.hash.slice(1));
    const [question, problems] = readQuestion(params, this.catalog);
    this.question = question;
    this.x = params.get("x") === "released" ? "released" : "context";
    this.y = ["output", "blend"].includes(params.get("y")) ? params.get("y") : "input";
    this.apart = params.get("apart");
    this.form.elements.x.value = this.x;
    this.form.elements.y.value = this.y;
    replace(byId("problems"), ...problems.map((problem) => h("p", null, problem)));
    this.refresh();
  }

  changed() {
    this.x = this.form.elements.x.value;
    this.y = this.form.elements.y.value;
    this.refresh();
  }

  refresh() {
    const asked = permalink(this.question);
    const own = new URLSearchParams();
    if (this.x !== "context") own.set("x", this.x);
    if (this.y !== "input") own.set("y", this.y);
    if (this.apart !== null) own.set("apart", this.apart);
    this.link = [asked, own.toString()].filter(Boolean).join("&");
    history.replaceState(
      null,
      "",
      this.link ? `#${this.link}` : location.pathname + location.search,
    );
    byId("to-table").href = `index.html${asked ? `#${asked}` : ""}`;
    const found = answer(this.question, this.catalog, this.spelling);
    this.points = found.map((model) => this.point(model)).filter(Boolean);
    this.unknown = found.filter(
      (model) => this.price(model) === null || this.across(model) === null,
    ).length;
    this.free = found.filter((model) => this.price(model) === 0).length;
    this.series = this.chooseSeries(found);
    this.draw();
  }

  price(model) {
    if (this.y === "blend") return blended(model, this.question);
    return priceAt(model, this.y, this.question.at_context ?? null);
  }

  across(model) {
    if (this.x === "context") return model.context;
    const day = dayNumber(dateOf(model) || "none");
    return Number.isNaN(day) ? null : day;
  }

  /** A model as a point, or null where a logarithmic axis has no place for it. */
  point(model) {
    const [x, y] = [this.across(model), this.price(model)];
    return x === null || y === null || y <= 0 || x <= 0 ? null : { model, x, y };
  }

  chooseSeries(found) {
    if (this.apart !== null)
      return this.apart
        .split(",")
        .filter((id) => this.catalog.providerById.has(id))
        .slice(0, MOST_SERIES);
    if (this.question.providers?.length)
      return this.question.providers
        .filter((id) => this.catalog.providerById.has(id))
        .slice(0, MOST_SERIES);
    return labs(this.catalog, found).slice(0, MOST_SERIES);
  }

  // -- drawing -------------------------------------------------------------------------

  draw() {
    const { points, box } = this;
    this.at = null;
    this.legend();
    const width = Math.max(300, box.clientWidth);
    const height = Math.min(560, Math.max(320, Math.round(width * 0.55)));
    if (points.length === 0) {
      replace(
        box,
        h(
          "p",
          { class: "empty" },
          "No matching model has both a price above 0 and a value for this axis.",
        ),
      );
      byId("counts").textContent = "";
      return;
    }
    this.scale(width, height);
    const label = `${counted(points.length, "model")}: ${this.titles().join(" against ")}. Arrow keys go from point to point, Enter opens a model.`;
    this.mark = svg("path", { class: "marked", d: "" });
    const picture = svg(
      "svg",
      {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        class: "plot",
        tabindex: "0",
        role: "application",
        "aria-label": label,
      },
      this.axes(width, height),
      this.marks(),
      this.mark,
    );
    picture.addEventListener("pointermove", (event) => this.hover(event));
    picture.addEventListener("pointerleave", () => this.pointAt(null));
    picture.addEventListener("click", (event) => {
      this.hover(event);
      if (this.at) location.assign(modelUrl(this.at.model));
    });
    picture.addEventListener("keydown", (event) => this.onKey(event));
    picture.addEventListener("blur", () => this.pointAt(null));
    this.tip = h("div", { class: "tip", role: "status", hidden: true });
    replace(box, picture, this.tip);
    const left = [`${counted(points.length, "model")} shown`];
    if (this.free)
      left.push(`${this.free.toLocaleString("en-US")} free, not on a logarithmic axis`);
    if (this.unknown) left.push(`${this.unknown.toLocaleString("en-US")} without a stated value`);
    byId("counts").textContent = `${left.join(" · ")}.`;
  }

  scale(width, height) {
    const inner = { x: width - MARGIN.left - MARGIN.right, y: height - MARGIN.top - MARGIN.bottom };
    const range = (values) =>
      values.reduce(
        ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
        [Infinity, -Infinity],
      );
    const pad = ([least, most]) => [least / 1.25, most * 1.25];
    this.xs = range(this.points.map((point) => point.x));
    this.xs = this.x === "context" ? pad(this.xs) : [this.xs[0] - 20, this.xs[1] + 20];
    this.ys = pad(range(this.points.map((point) => point.y)));
    const part = (value, [least, most], log) =>
      log ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
    this.px = (value) => MARGIN.left + inner.x * part(value, this.xs, this.x === "context");
    this.py = (value) => MARGIN.top + inner.y * (1 - part(value, this.ys, true));
    for (const point of this.points) {
      point.px = Math.round(this.px(point.x) * 10) / 10;
      point.py = Math.round(this.py(point.y) * 10) / 10;
    }
    this.points.sort(
      (a, b) => a.px - b.px || a.py - b.py || compareText(a.model.spec, b.model.spec),
    );
  }

  titles() {
    const prices = { input: "input price", output: "output price", blend: "blended price (3 : 1)" };
    return [
      `${prices[this.y]}, US$ per 1M tokens`,
      this.x === "context" ? "context, tokens" : "release date",
    ];
  }

  axes(width, height) {
    const [up, across] = this.titles();
    const bottom = height - MARGIN.bottom;
    const room = Math.floor(width / 70);
    const columns =
      this.x === "context"
        ? logTicks(...this.xs, room).map((tick) => [tick, tokens(tick, false)])
        : dateTicks(...this.xs, room);
    return [
      logTicks(...this.ys, height / 40).map((tick) => [
        svg("line", {
          x1: MARGIN.left,
          x2: width - MARGIN.right,
          y1: this.py(tick),
          y2: this.py(tick),
          class: "grid",
        }),
        svg(
          "text",
          { x: MARGIN.left - 8, y: this.py(tick) + 4, class: "tick end" },
          axisPrice(tick),
        ),
      ]),
      columns.map(([tick, text]) => [
        svg("line", {
          x1: this.px(tick),
          x2: this.px(tick),
          y1: MARGIN.top,
          y2: bottom,
          class: "grid",
        }),
        svg("text", { x: this.px(tick), y: bottom + 16, class: "tick middle" }, text),
      ]),
      svg("text", { x: width - MARGIN.right, y: height - 6, class: "tick end title" }, across),
      svg("text", { x: 12, y: 18, class: "tick title" }, up),
    ];
  }

  /** One path a series: thousands of points are a handful of elements. */
  marks() {
    const place = new Map(this.series.map((id, n) => [id, n]));
    const paths = [...this.series.map(() => ""), ""];
    for (const { model, px, py } of this.points) {
      const n = place.get(model.provider.id);
      if (n === undefined) paths[this.series.length] += `M${px} ${py}h0`;
      else paths[n] += placed(SHAPES[n], px, py);
    }
    const others = svg("path", { d: paths.pop(), class: "others" });
    return [others, ...paths.map((d, n) => svg("path", { d, class: `series s${n}` }))];
  }

  legend() {
    const shapes = this.series.map((id, n) => {
      const provider = this.catalog.providerById.get(id);
      const click = () => {
        this.apart = this.series.filter((other) => other !== id).join(",");
        this.refresh();
      };
      const mark = svg(
        "svg",
        { viewBox: "-7 -7 14 14", width: 14, height: 14, "aria-hidden": "true" },
        svg("path", { d: SHAPES[n], class: `series s${n}` }),
      );
      return h(
        "li",
        null,
        h(
          "button",
          { type: "button", class: "quiet", title: "No longer highlight it", on: { click } },
          mark,
          provider.name ?? id,
        ),
      );
    });
    const rest = svg(
      "svg",
      { viewBox: "-7 -7 14 14", width: 14, height: 14, "aria-hidden": "true" },
      svg("path", { d: "M0 0h0", class: "others" }),
    );
    const free = this.catalog.providers.filter((provider) => !this.series.includes(provider.id));
    const options = free.map((provider) =>
      h("option", { value: provider.id }, provider.name ?? provider.id),
    );
    const change = (event) => {
      this.apart = [...this.series, event.target.value].slice(-MOST_SERIES).join(",");
      this.refresh();
    };
    const adder = h(
      "select",
      { "aria-label": "Highlight a provider", on: { change } },
      h("option", { value: "" }, "Highlight …"),
      options,
    );
    replace(
      byId("legend"),
      shapes,
      h("li", null, h("span", { class: "key" }, rest, "others")),
      h("li", null, adder),
    );
  }

  // -- pointing ------------------------------------------------------------------------

  hover(event) {
    const picture = this.box.querySelector("svg.plot");
    const frame = picture.getBoundingClientRect();
    const scale = picture.viewBox.baseVal.width / frame.width;
    const [x, y] = [(event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale];
    const apart = new Set(this.series);
    let best = null;
    let near = 18 ** 2;
    for (const point of this.points) {
      // Where points lie on each other, those that are set apart come first.
      const distance =
        (point.px - x) ** 2 + (point.py - y) ** 2 - (apart.has(point.model.provider.id) ? 9 : 0);
      if (distance < near) [best, near] = [point, distance];
    }
    this.pointAt(best);
  }

  pointAt(point) {
    this.at = point;
    this.tip.hidden = point === null;
    this.mark.setAttribute("d", point ? placed(SHAPES[0], point.px, point.py) : "");
    this.box.querySelector("svg.plot").classList.toggle("pointing", point !== null);
    if (point === null) return;
    const { model } = point;
    const same =
      this.points.filter((other) => other.px === point.px && other.py === point.py).length - 1;
    replace(
      this.tip,
      h("b", null, model.name ?? model.id),
      h("span", { class: "spec" }, model.spec),
      h("span", null, `${price(model.input)} in · ${price(model.output)} out`),
      h(
        "span",
        null,
        `${tokens(model.context, false)} context · ${visible(model.released ?? "no date")}`,
      ),
      same
        ? h("span", { class: "note" }, `and ${counted(same, "more model")} at this point`)
        : null,
    );
    const room = this.box.clientWidth;
    const left = Math.min(Math.max(0, point.px + 12), room - Math.min(room, this.tip.offsetWidth));
    const above = point.py + 16 + this.tip.offsetHeight > this.box.clientHeight;
    this.tip.style.left = `${left}px`;
    this.tip.style.top = `${above ? point.py - this.tip.offsetHeight - 12 : point.py + 14}px`;
  }

  onKey(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: 25, PageUp: -25 }[event.key];
    if (event.key === "Enter" && this.at) location.assign(modelUrl(this.at.model));
    if (event.key === "Escape") this.pointAt(null);
    if (step === undefined) return;
    event.preventDefault();
    const here = this.at ? this.points.indexOf(this.at) : step > 0 ? -1 : 0;
    this.pointAt(this.points[(here + step + this.points.length) % this.points.length]);
  }
}

/** A shape around 0, 0 moved to its place: its steps are relative after the first. */
function placed(shape, x, y) {
  return shape.replace(/([MHL])(-?[\d.]+)(?: (-?[\d.]+))?/g, (_, command, a, b) => {
    const across = Math.round((Number(a) + x) * 10) / 10;
    return command === "H"
      ? `H${across}`
      : `${command}${across} ${Math.round((Number(b) + y) * 10) / 10}`;
  });
}

/** Providers that make what they sell, those with the most copies elsewhere first. */
function labs(catalog, found) {
  const sold = new Map();
  for (const model of found) {
    const lab = (model.canonical ?? "").split("/")[0].replaceAll("-", "_");
    if (catalog.providerById.has(lab)) sold.set(lab, (sold.get(lab) ?? 0) + 1);
  }
  const own = new Set(found.map((model) => model.provider.id));
  const order = [...sold]
    .filter(([id]) => own.has(id))
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  if (order.length) return order.map(([id]) => id);
  // Without canonical names: those with the most models.
  const sizes = [...own].map((id) => [id, catalog.providerById.get(id).models]);
  return sizes.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([id]) => id);
}
