import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvReader } from "@/server/intake/file/csv-reader";

/** Feeds a text in pieces of a length, so that every boundary falls everywhere. */
function rowsOf(text: string, piece = text.length || 1, limit?: number) {
  const reader = new CsvReader(",", "\n", limit);
  const rows = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...reader.push(text.slice(at, at + piece)));
  rows.push(...reader.finish());
  return rows;
}

const seen = (text: string, piece?: number, limit?: number) =>
  rowsOf(text, piece, limit).map((row) => (row.kind === "read" ? row.cells : `${row.rowNumber}: ${row.why.rule}`));

describe("well-formed tables", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ['"a ""x""","b,c"\n', [['a "x"', "b,c"]]],
    ['"one\ntwo",3\n', [["one\ntwo", "3"]]],
    ['"one\r\ntwo",3\r\n', [["one\r\ntwo", "3"]]],
    ['5" pipe,2\n', [['5" pipe', "2"]]],
    [
      "a,\n,b\n",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"",x\n', [["", "x"]]],
  ])("%j", (text, rows) => {
    for (const piece of [1, 2, 3, 1000]) expect(seen(text, piece)).toEqual(rows);
  });

  it("reads what csv-parse reads, wherever the chunks are cut", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "企", ",", '"', "\n", "\r\n", "𠮷", "1"), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const written = (rows: string[][]) => rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\n");
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, piece) => {
        fc.pre(rows.every((row) => row.some((value) => value.trim() !== "")));
        const text = written(rows);
        expect(seen(text, piece)).toEqual(parse(text, { relax_column_count: true }));
      }),
    );
  });
});

describe("blank rows", () => {
  it("are passed over, counted, and keep their row numbers", () => {
    const reader = new CsvReader(",");
    const rows = [...reader.push("a,b\n\n,,\n 　,\nx,y\n"), ...reader.finish()];
    expect(reader.blankRows).toBe(3);
    expect(rows.map((row) => row.rowNumber)).toEqual([1, 5]);
  });
});

describe("quotes that are not closed", () => {
  it("cost the row where they opened and no other", () => {
    for (const piece of [1, 7, 1000]) {
      expect(seen('a,b\n1,"two\n3,4\n5,6\n', piece)).toEqual([["a", "b"], "2: row.unclosedQuote", ["3", "4"], ["5", "6"]]);
    }
  });

  it("are found in the last row too", () => {
    expect(seen('a,b\n1,"two')).toEqual([["a", "b"], "2: row.unclosedQuote"]);
  });

  it("do not run into the next row that has quotes", () => {
    expect(seen('1,"two\n3,"four"\n5,6\n')).toEqual(["1: row.unclosedQuote", ["3", "four"], ["5", "6"]]);
  });

  it("are given up at the limit of a row, and the rest is read", () => {
    const rest = "5,6\n".repeat(100);
    const rows = seen(`1,"two\n${rest}`, 64, 200);
    expect(rows).toHaveLength(101);
    expect(rows[0]).toBe("1: row.unclosedQuote");
  });

  it("do not include a quote closed with text after it", () => {
    expect(seen('"a"b,c\n1,2\n')).toEqual(["1: row.strayQuote", ["1", "2"]]);
  });
});

describe("rows that are too long", () => {
  it("keep their first 2,000 characters; the rest of the file is read", () => {
    const rows = rowsOf(`a,b\n${"x".repeat(9000)}\n1,2\n`, 500, 3000);
    expect(rows.map((row) => (row.kind === "broken" ? [row.rowNumber, row.why.rule, row.raw.length] : row.cells))).toEqual([
      ["a", "b"],
      [2, "row.tooLong", 2000],
      ["1", "2"],
    ]);
  });

  it("are found whole in one chunk and at the end of a file", () => {
    expect(seen(`a,b\n${"x".repeat(50)}\n1,2\n${"y".repeat(50)}`, 1000, 40)).toEqual([
      ["a", "b"],
      "2: row.tooLong",
      ["1", "2"],
      "4: row.tooLong",
    ]);
  });
});

describe("damaged characters", () => {
  it("refuse their row alone", () => {
    expect(seen("a,b\n1,\0\n3,\uFFFD\n5,6\n")).toEqual([["a", "b"], "2: row.nulByte", "3: row.damagedText", ["5", "6"]]);
  });
});
