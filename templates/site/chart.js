// Axes, ticks and the plot of a price over time, as SVG.

import { factTable, h, outward, svg } from "./dom.js";
import { price } from "./text.js";

/** Round numbers from 0 to at least `most`, about `count` of them. */
export function linearTicks(most, count = 4) {
  if (!(most > 0)) return [0, 1];
  const rough = most / count;
  const scale = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * scale >= rough) * scale;
  const ticks = [0];
  while (ticks.at(-1) < most) ticks.push(Number((step * ticks.length).toPrecision(12)));
  return ticks;
}

/** Powers of ten, with 2 and 5 between them where there is room for all. */
export function logTicks(least, most, room) {
  const first = Math.floor(Math.log10(least));
  const powers = Array.from(
    { length: Math.ceil(Math.log10(most)) - first + 1 },
    (_, n) => first + n,
  );
  const some = [[1, 2, 5], [1, 3], [1]].map((factors) =>
    powers
      .flatMap((power) => factors.map((factor) => Number((factor * 10 ** power).toPrecision(6))))
      .filter((tick) => tick >= least * 0.999 && tick <= most * 1.001),
  );
  return some.find((ticks) => ticks.length <= room) ?? some.at(-1);
}

/** Days since 1970 of `YYYY-MM-DD` or `YYYY-MM`. */
export function dayNumber(text) {
  return Date.parse(text.length === 7 ? `${text}-01` : text) / 86_400_000;
}

/** First days of months or years between two days, at most about `count`. */
export function dateTicks(first, last, count = 6) {
  const months = Math.max(1, (last - first) / 30.4 / count);
  const step = [1, 2, 3, 6, 12, 24, 60].find((size) => size >= months) ?? 120;
  const start = new Date(first * 86_400_000);
  const ticks = [];
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const year = Math.floor(month / 12);
    const day = Date.UTC(year, month % 12, 1) / 86_400_000;
    if (day > last) return ticks;
    const label = step % 12 ? `${year}-${String((month % 12) + 1).padStart(2, "0")}` : `${year}`;
    if (day >= first) ticks.push([day, label]);
  }
}

const LINES = ["input", "output", "cache_read"];
const BOX = { height: 260, left: 58, right: 84, top: 14, bottom: 30 };

/** A price at an axis: `$10`, `$0`. */
export function axisPrice(value, per) {
  return value === 0 ? "$0" : price(value, per).replace(/\.00$/, "");
}

/** The price of a model over time: steps, one line per price, each named at its end. */
export function priceChart(periods, until, per, width) {
  const known = periods.filter(([, , cost]) => cost);
  if (known.length === 0) return null;
  const first = dayNumber(periods[0][0]);
  const newest = Math.max(dayNumber(until), first + 1);
  // So that a price which is as new as the catalog is seen, too.
  const last = newest + (newest - first) / 25;
  const series = LINES.map((name) => [name, steps(periods, name, last)]).filter(
    ([, s]) => s.length,
  );
  const most = Math.max(...series.flatMap(([, parts]) => parts.map(([, , value]) => value)));
  const ticks = linearTicks(most);
  const { height, left, right, top, bottom } = BOX;
  const x = (day) => left + ((day - first) / (last - first)) * (width - left - right);
  const y = (value) => height - bottom - (value / ticks.at(-1)) * (height - top - bottom);
  const label = `Price over time from ${periods[0][0]} to ${until}; the table below has the figures`;
  const places = spread(
    series.map(([, parts]) => y(parts.at(-1)[2])),
    15,
  );
  return svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: "chart",
      role: "img",
      "aria-label": label,
    },
    ticks.map((tick) => gridLine(left, width - right, y(tick), axisPrice(tick, per))),
    dateTicks(first, newest, Math.floor((width - left - right) / 75)).map(([day, text]) =>
      svg("text", { x: x(day), y: height - 8, class: "tick middle" }, text),
    ),
    series.map(([name, parts], n) => [
      svg("path", { d: stepPath(parts, x, y), class: `line line-${name}` }),
      svg(
        "text",
        { x: width - right + 8, y: places[n] + 4, class: `name name-${name}` },
        name.replace("_", " "),
      ),
    ]),
  );
}

function gridLine(from, to, y, text) {
  return [
    svg("line", { x1: from, x2: to, y1: y, y2: y, class: "grid" }),
    svg("text", { x: from - 8, y: y + 4, class: "tick end" }, text),
  ];
}

/** `[from, to, value]` of every period that has the price. */
function steps(periods, name, last) {
  return periods
    .filter(([, , cost]) => cost?.[name] !== undefined && cost?.[name] !== null)
    .map(([since, until, cost]) => [dayNumber(since), until ? dayNumber(until) : last, cost[name]]);
}

function stepPath(parts, x, y) {
  let path = "";
  let before = null;
  for (const [from, to, value] of parts) {
    // A gap without a price stays a gap.
    path += before === from ? `V${y(value)}` : `M${x(from)} ${y(value)}`;
    path += `H${x(to)}`;
    before = to;
  }
  return path;
}

/** Places of labels, moved apart so that none covers another. */
function spread(places, gap) {
  const order = places.map((place, n) => [place, n]).sort((a, b) => a[0] - b[0]);
  for (let n = 1; n < order.length; n++) {
    order[n][0] = Math.max(order[n][0], order[n - 1][0] + gap);
  }
  const moved = [];
  for (const [place, n] of order) moved[n] = place;
  return moved;
}

/** What the chart shows, as a table. */
export function priceTable(periods, per) {
  const names = LINES.concat(["cache_write"]).filter((name) =>
    periods.some(([, , cost]) => cost?.[name] !== undefined),
  );
  const head = ["from", "until", ...names.map((name) => name.replace("_", " ")), "basis"];
  const rows = [...periods].reverse().map(([since, until, cost, basis, source]) =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, since),
      h("td", null, until ?? "now"),
      names.map((name) => h("td", { class: "right" }, price(cost?.[name], per))),
      h("td", null, source ? outward(source, basis) : basis),
    ),
  );
  const cells = head.map((text, n) =>
    h("th", { scope: "col", class: n > 1 && n < head.length - 1 ? "right" : null }, text),
  );
  return factTable("Prices over time", "history", cells, rows);
}
