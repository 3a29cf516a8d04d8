// What several pages share: links, badges, the picker of a model, messages.

import { h, replace } from "./dom.js";
import { statusOn, today } from "./data.js";
import { answer } from "./question.js";

// Half of a surrogate pair, which an id may hold, has no UTF-8: the bytes stand for it that
// it would have, and that no other text has.
const HALF = /([\ud800-\udfff])/u;
const HALF_BYTES = /(%ED%[AB][\dA-F]%[89AB][\dA-F])/i;

/** The text as a part of a URL. */
function encoded(text) {
  const parts = text.split(HALF);
  return parts.map((part, n) => (n % 2 ? halfBytes(part) : encodeURIComponent(part))).join("");
}

function halfBytes(half) {
  const code = half.charCodeAt(0);
  const bytes = [0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase()}`).join("");
}

function half(bytes) {
  const [, middle, last] = bytes.match(/[\dA-F]{2}/gi).map((byte) => parseInt(byte, 16) & 0x3f);
  return String.fromCharCode(0xd000 | (middle << 6) | last);
}

/** `openai:gpt-4o` as the part of a URL after `#`, readable where it may be. */
export function fragment(text) {
  return encoded(text).replace(/%(3A|2F|40|2C)/g, (code) => decodeURIComponent(code));
}

/** The text after `#`; null for one that is no text. */
export function fragmentText() {
  const parts = location.hash.slice(1).split(HALF_BYTES);
  try {
    return parts.map((part, n) => (n % 2 ? half(part) : decodeURIComponent(part))).join("");
  } catch {
    return null;
  }
}

export function modelUrl(model) {
  return `model.html#${fragment(model.spec)}`;
}

export function providerUrl(provider) {
  return `provider.html#${fragment(provider.id)}`;
}

export function compareUrl(specs) {
  return `compare.html#${specs.map((spec) => `m=${encoded(spec)}`).join("&")}`;
}

export function modelLink(model, text = model.name ?? model.id) {
  return h("a", { href: modelUrl(model) }, text);
}

/** A badge for every status but "active". */
export function statusBadge(model) {
  const status = statusOn(model, today());
  if (status === "active") return null;
  const kind = ["retired", "deprecated"].includes(status) ? "ending" : "early";
  return h("span", { class: `badge ${kind}` }, status);
}

/** A message in the place of a page's content. */
export function sayNothingFound(main, title, ...children) {
  document.title = `${title} · ${document.title.split(" · ").at(-1)}`;
  replace(main, h("h1", null, title), h("p", null, ...children));
}

const OFFERED = 8;
let pickers = 0;

/** A field that finds a model as one types; `onPick(model)` once one is chosen. */
export function modelPicker(label, catalog, spelling, onPick, { keep = false } = {}) {
  const name = `picker-${(pickers += 1)}`;
  const list = h("ul", { id: `${name}-list`, role: "listbox", "aria-label": label, hidden: true });
  const input = h("input", {
    id: name,
    type: "search",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "A model: claude sonnet 4.5, openai:gpt-5.4 …",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  });
  let found = [];
  let active = -1;

  const show = (open) => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) input.removeAttribute("aria-activedescendant");
  };
  const mark = (place) => {
    active = place;
    [...list.children].forEach((option, n) => option.setAttribute("aria-selected", n === place));
    if (place >= 0) input.setAttribute("aria-activedescendant", list.children[place].id);
  };
  const pick = (model) => {
    input.value = keep ? model.spec : "";
    show(false);
    onPick(model);
  };
  const refresh = () => {
    const question = { q: input.value, order: "newest", mix: [3, 1] };
    found = input.value.trim() ? answer(question, catalog, spelling).slice(0, OFFERED) : [];
    replace(list, ...found.map((model, n) => option(model, `${name}-${n}`, pick)));
    show(found.length > 0);
    mark(found.length ? 0 : -1);
  };
  input.addEventListener("input", refresh);
  input.addEventListener("blur", () => show(false));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(false);
    if (event.key === "Enter" && found[active] && !list.hidden) {
      event.preventDefault();
      pick(found[active]);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      show(true);
      mark((active + step + found.length) % found.length);
    }
  });
  const box = h("div", { class: "picker" }, h("label", { for: name }, label), input, list);
  box.input = input;
  return box;
}

function option(model, id, pick) {
  const choose = (event) => {
    // Before the field loses its focus, and with it the list.
    event.preventDefault();
    pick(model);
  };
  return h(
    "li",
    { id, role: "option", on: { pointerdown: choose } },
    h("span", null, model.name ?? model.id),
    h("span", { class: "spec" }, model.spec),
  );
}
