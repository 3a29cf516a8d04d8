// A table of thousands of rows, of which only those in view exist.

import { h, replace } from "./dom.js";

const OVERSCAN = 8;

/**
 * Keeps the rows of `table` that its scrolling box shows.
 *
 * `columns`: `{name, title, cell(item), right, hint}`; the first cell is the row's heading.
 */
export class VirtualTable {
  constructor(box, table, { open, sortBy }) {
    this.box = box;
    this.table = table;
    this.open = open;
    this.sortBy = sortBy;
    this.items = [];
    this.columns = [];
    this.active = 0;
    this.rows = new Map();
    this.head = h("thead");
    this.body = h("tbody");
    this.above = h("tr", { class: "spacer", "aria-hidden": "true" }, h("td"));
    this.below = h("tr", { class: "spacer", "aria-hidden": "true" }, h("td"));
    table.append(this.head, this.body);
    let asked = false;
    box.addEventListener("scroll", () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        this.draw();
      });
    });
    new ResizeObserver(() => this.draw()).observe(box);
    this.body.addEventListener("keydown", (event) => this.onKey(event));
    this.body.addEventListener("focusin", (event) => this.onFocus(event));
    this.body.addEventListener("click", (event) => this.onClick(event));
  }

  show(items, columns, sort) {
    this.items = items;
    this.columns = columns;
    this.active = 0;
    this.rows.clear();
    this.body.replaceChildren(this.above, this.below);
    this.drawHead(sort);
    this.box.scrollTop = 0;
    this.table.setAttribute("aria-rowcount", items.length + 1);
    this.draw();
  }

  /** Draw the cells in view again, where only what they show has changed. */
  redraw() {
    for (const row of this.rows.values()) row.remove();
    this.rows.clear();
    this.draw();
  }

  drawHead([sorted, down]) {
    const cells = this.columns.map((column) => {
      const attributes = { scope: "col", class: column.right ? "right" : null, title: column.hint };
      if (!column.sortable) return h("th", attributes, column.title);
      const here = column.name === sorted;
      if (here) attributes["aria-sort"] = down ? "descending" : "ascending";
      const arrow = here ? (down ? " ↓" : " ↑") : "";
      const click = () => this.sortBy(column.name);
      const mark = h("span", { class: "arrow", "aria-hidden": "true" }, arrow);
      return h(
        "th",
        attributes,
        h("button", { type: "button", on: { click } }, column.title, mark),
      );
    });
    replace(this.head, h("tr", { "aria-rowindex": "1" }, cells));
  }

  get rowHeight() {
    return parseFloat(getComputedStyle(this.table).getPropertyValue("--row"));
  }

  draw() {
    const height = this.rowHeight;
    const first = Math.max(0, Math.floor(this.box.scrollTop / height) - OVERSCAN);
    const many = Math.ceil(this.box.clientHeight / height) + 2 * OVERSCAN;
    const last = Math.min(this.items.length, first + many);
    for (const [n, row] of this.rows) {
      // The row that has the focus stays until another takes it.
      if ((n < first || n >= last) && !row.contains(document.activeElement)) {
        row.remove();
        this.rows.delete(n);
      }
    }
    let next = this.below;
    for (let n = last - 1; n >= first; n--) {
      let row = this.rows.get(n);
      if (row === undefined) {
        row = this.makeRow(n);
        this.rows.set(n, row);
        this.body.insertBefore(row, next);
      }
      next = row;
    }
    const outside = [...this.rows.keys()].filter((n) => n < first || n >= last);
    const over = outside.filter((n) => n < first).length;
    this.above.firstChild.style.height = `${Math.max(0, first - over) * height}px`;
    const under = this.items.length - last - (outside.length - over);
    this.below.firstChild.style.height = `${Math.max(0, under) * height}px`;
  }

  makeRow(n) {
    const item = this.items[n];
    const cells = this.columns.map((column, place) => {
      const attributes = {
        class: [column.right && "right", `c-${column.name}`].filter(Boolean).join(" "),
      };
      if (place === 0) return h("th", { ...attributes, scope: "row" }, column.cell(item));
      return h("td", attributes, column.cell(item));
    });
    const tabindex = n === this.active ? "0" : "-1";
    const row = h("tr", { "aria-rowindex": n + 2, tabindex }, cells);
    row.dataset.n = n;
    return row;
  }

  onFocus(event) {
    const row = event.target.closest("tr");
    if (row?.dataset.n !== undefined) this.setActive(Number(row.dataset.n));
  }

  setActive(n) {
    this.rows.get(this.active)?.setAttribute("tabindex", "-1");
    this.active = n;
    this.rows.get(n)?.setAttribute("tabindex", "0");
  }

  onClick(event) {
    if (event.target.closest("a, button, input, label") || getSelection()?.type === "Range") return;
    const row = event.target.closest("tr");
    if (row?.dataset.n !== undefined) this.open(this.items[row.dataset.n]);
  }

  onKey(event) {
    const page = Math.max(1, Math.floor(this.box.clientHeight / this.rowHeight) - 2);
    const end = this.items.length;
    const step = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -end,
      End: end,
    }[event.key];
    if (event.key === "Enter" && event.target.matches("tr")) {
      this.open(this.items[this.active]);
    } else if (step !== undefined && !event.target.matches("input:not([type=checkbox])")) {
      event.preventDefault();
      this.focusRow(Math.min(end - 1, Math.max(0, this.active + step)));
    }
  }

  /** Scroll the row into view and give it the focus. */
  focusRow(n) {
    if (this.items.length === 0) return;
    const height = this.rowHeight;
    const top = n * height;
    const room = this.box.clientHeight - this.head.offsetHeight;
    if (top < this.box.scrollTop) this.box.scrollTop = top;
    if (top + height > this.box.scrollTop + room) this.box.scrollTop = top + height - room;
    this.setActive(n);
    this.draw();
    this.rows.get(n)?.focus({ preventScroll: true });
    this.draw();
  }
}
