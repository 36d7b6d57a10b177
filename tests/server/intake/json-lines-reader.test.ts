import { describe, expect, it } from "vitest";
import { JsonLinesReader } from "@/server/intake/file/json-lines-reader";

function seen(text: string, piece = 1000, limit?: number) {
  const reader = new JsonLinesReader(limit);
  const rows = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...reader.push(text.slice(at, at + piece)));
  rows.push(...reader.finish());
  return rows.map((row) => (row.kind === "read" ? { ...row.cells } : `${row.rowNumber}: ${row.why.rule}`));
}

describe("lines of JSON", () => {
  it("become cells of text", () => {
    const text = '{"a":"x","b":-1.5,"c":true,"d":null}\r\n\n{"a":"y"}';
    for (const piece of [1, 5, 1000]) expect(seen(text, piece)).toEqual([{ a: "x", b: "-1.5", c: "true", d: "" }, { a: "y" }]);
  });

  it.each([
    ['{"a":1', "json.invalid"],
    ["a,b", "json.invalid"],
    ['["a"]', "json.invalid"],
    ['"a"', "json.invalid"],
    ["null", "json.invalid"],
    ["{'a':1}", "json.invalid"],
    ['{"a":{"b":1}}', "json.nested"],
    ['{"a":[1]}', "json.nested"],
    ['{"a":1,"a":2}', "json.keyTwice"],
    ['{"a":12345678901234567890}', "json.inexactNumber"],
    ['{"a":1e300}', "json.inexactNumber"],
    ['{"a":"\0"}', "row.nulByte"],
  ])("%j is refused by %s, and the next is read", (line, rule) => {
    expect(seen(`${line}\n{"a":"y"}\n`)).toEqual([`1: ${rule}`, { a: "y" }]);
  });

  it("may hold quotes and colons in their texts", () => {
    expect(seen('{"a":"x\\":\\"a\\":","b":"{\\\\"}')).toEqual([{ a: 'x":"a":', b: "{\\" }]);
  });

  it("may be too long, and then cost only themselves", () => {
    expect(seen(`{"a":"${"x".repeat(500)}"}\n{"a":"y"}\n`, 50, 100)).toEqual(["1: row.tooLong", { a: "y" }]);
    expect(seen(`{"a":"${"x".repeat(500)}"}\n{"a":"y"}\n`, 5000, 100)).toEqual(["1: row.tooLong", { a: "y" }]);
  });
});
