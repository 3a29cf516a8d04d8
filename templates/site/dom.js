// Elements without markup: text is text, whatever it holds.

import { visible } from "./text.js";

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, run] of Object.entries(value)) element.addEventListener(event, run);
    } else {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : visible(child));
  }
}

/** An HTML element; `{ on: { click } }` are listeners, strings become text. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** A table of facts that scrolls by itself where it is wider than the page. */
export function factTable(label, kind, head, rows) {
  return h(
    "div",
    { class: "wide", tabindex: "0", role: "region", "aria-label": label },
    h(
      "table",
      { class: kind ? `facts ${kind}` : "facts" },
      h("thead", null, h("tr", null, head)),
      h("tbody", null, rows),
    ),
  );
}

/** The element with this id. */
export function byId(id) {
  return document.getElementById(id);
}

/** Put these children in the place of all that the element holds. */
export function replace(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** A link to another site if it is one of the web, else its text: never `javascript:`. */
export function outward(url, text = url) {
  let known = null;
  try {
    known = new URL(url);
  } catch {
    // Text that is not an address is shown as text.
  }
  if (known === null || !["http:", "https:"].includes(known.protocol)) {
    return h("span", null, text);
  }
  const attributes = { href: known.href, rel: "noopener noreferrer nofollow", target: "_blank" };
  return h("a", attributes, text, h("span", { class: "outward", "aria-hidden": "true" }, " ↗"));
}

/** What stands for a fact that nobody stated. */
export function unstated(short = false) {
  if (!short) return h("span", { class: "unstated" }, "not stated");
  const hidden = h("span", { class: "hidden" }, "not stated");
  return h("span", { class: "unstated", title: "not stated" }, [
    h("span", { "aria-hidden": "true" }, "–"),
    hidden,
  ]);
}

/** A button that copies the text of `give()`. */
export function copyButton(label, give) {
  const button = h("button", { type: "button", class: "quiet copy" }, label);
  button.addEventListener("click", async () => {
    const done = await copied(give());
    button.textContent = done ? "Copied" : "Copying failed";
    setTimeout(() => (button.textContent = label), 1500);
  });
  return button;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // An older browser, or a page that may not: the old way.
    const field = h("textarea", { class: "hidden", "aria-hidden": "true", tabindex: "-1" });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

/** A block of code with a button that copies it. */
export function code(title, text) {
  return h(
    "figure",
    { class: "code" },
    h(
      "figcaption",
      null,
      title,
      copyButton("Copy", () => text),
    ),
    h("pre", { tabindex: "0" }, h("code", null, ...lines(text))),
  );
}

function lines(text) {
  return text
    .split("\n")
    .flatMap((line, n) => (n ? [document.createTextNode("\n"), line] : [line]));
}
