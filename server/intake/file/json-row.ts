import { type Wrong, wrong } from "../fields/outcome";

export type JsonCells = { readonly cells: Readonly<Record<string, string>> } | { readonly why: Wrong };

const notJson = wrong(
  "json.invalid",
  "这一行不是一个完整的 JSON 对象。请每行写一个 {…}，键和文字用英文双引号。",
  "This line is not one whole JSON object. Write one {…} a line, with keys and texts in double quotes.",
);

/** One line of JSON Lines as flat cells of text, or why it cannot be one. */
export function readJsonRow(line: string): JsonCells {
  const found = parsed(line);
  if (typeof found !== "object" || found === null || Array.isArray(found)) return { why: notJson };
  const entries = Object.entries(found);
  const cells: Record<string, string> = Object.create(null);
  for (const [key, value] of entries) {
    const cell = cellText(value);
    if (typeof cell === "string") cells[key] = cell;
    else return { why: cell(key) };
  }
  return keysIn(line) > entries.length ? { why: keyTwice } : { cells };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const keyTwice = wrong(
  "json.keyTwice",
  "同一个键出现了两次，无法判断以哪个为准。请只保留一个。",
  "A key stands twice, so which one holds cannot be told. Keep one.",
);

/** JSON.parse keeps the last of two equal keys in silence, so the keys are counted in the text: strings followed by a colon. */
function keysIn(line: string): number {
  let keys = 0;
  for (const [found] of line.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)) if (found.endsWith(":")) keys += 1;
  return keys;
}

function cellText(value: unknown): string | ((key: string) => Wrong) {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "object") return nested;
  const text = String(value);
  return /^-?(?=.{1,16}$)\d+\.\d+$/.test(text) || Number.isSafeInteger(value) ? text : inexact;
}

const nested = (key: string): Wrong =>
  wrong(
    "json.nested",
    `“${key}”的值是对象或数组。每个键只能是文字、数字、true、false 或 null，请展平。`,
    `The value of "${key}" is an object or a list. Only text, numbers, true, false and null may stand there; flatten it.`,
  );

const inexact = (key: string): Wrong =>
  wrong(
    "json.inexactNumber",
    `“${key}”的数字太长，按 JSON 数字读取会丢失精度。请写成文字："${key}": "…"。`,
    `The number of "${key}" is too long to be read exactly as a JSON number. Send it as text.`,
  );
