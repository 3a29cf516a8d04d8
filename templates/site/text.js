// Values as text for people. What nobody stated is never shown as a number.

export const NOT_STATED = "not stated";

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text whose control characters and direction marks are shown as their escapes. */
export function visible(text) {
  return String(text).replace(UNPRINTABLE, (char) => {
    const code = char.codePointAt(0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** A number of up to six significant digits, never in exponent form. */
function shortNumber(value, least = 0) {
  const rounded = Number(value.toPrecision(6));
  return rounded.toLocaleString("en-US", {
    maximumFractionDigits: 20,
    minimumFractionDigits: least,
    useGrouping: Math.abs(rounded) >= 1000,
  });
}

/** A price in US$ per 1M tokens, or per 1k: `2.50`, `free`. */
export function price(value, per = "1M") {
  if (value === null || value === undefined) return NOT_STATED;
  if (value === 0) return "free";
  return `$${shortNumber(per === "1k" ? value / 1000 : value, 2)}`;
}

/** An exact count of tokens, `1,048,576`, or in short, `1.05M`. */
export function tokens(value, exact = true) {
  if (value === null || value === undefined) return NOT_STATED;
  if (exact || value < 1000) return value.toLocaleString("en-US");
  const [scale, unit] = value >= 999_500 ? [1e6, "M"] : [1e3, "k"];
  return `${Number((value / scale).toPrecision(3))}${unit}`;
}

/** `3 models`, `1 model`. */
export function counted(count, what) {
  return `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;
}

/** A field's name as words: `cache_write_1h` → `cache write 1h`. */
export function words(name) {
  return name.replaceAll("_", " ").replaceAll(".", " · ");
}

/** A Python string literal of the text: pure ASCII, whatever the text holds. */
export function pythonString(text) {
  const escaped = Array.from(text, (char) => {
    const code = char.codePointAt(0);
    if (char === '"' || char === "\\") return `\\${char}`;
    if (code >= 0x20 && code < 0x7f) return char;
    const hex = code.toString(16);
    if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
  });
  return `"${escaped.join("")}"`;
}

/** A word of a POSIX shell. */
export function shellWord(text) {
  if (/^[A-Za-z0-9_.:@%+,/=-]+$/.test(text)) return text;
  if (!/[\p{Cc}\p{Cf}]/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const bytes = new TextEncoder().encode(text);
  const escaped = Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`);
  return `$'${escaped.join("")}'`;
}

// What a spreadsheet may take for the beginning of a formula, also in full width.
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell of a CSV file; no text in it is a formula to a spreadsheet. */
export function csvCell(value) {
  const plain = value === null || value === undefined ? "" : String(value);
  const text = typeof value === "string" && FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The value as a line of text, for facts that have no words of their own. */
export function plain(value) {
  if (value === null || value === undefined) return NOT_STATED;
  if (value === true) return "yes";
  if (value === false) return "no";
  if (typeof value === "number") return shortNumber(value);
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return value.join(", ");
  }
  return JSON.stringify(value);
}
