import { beforeAll, describe, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { FileRefused } from "@/server/intake/file/file-refused";
import type { ColumnMapping } from "@/server/intake/file/map-columns";
import { itemByName } from "@/server/intake/item-by-name";
import { readMapping } from "@/server/mappings/read-mapping";
import { saveMapping } from "@/server/mappings/save-mapping";
import { testDatabase } from "@/tests/server/database";

let sql: Sql;
const item = itemByName("registration");
if (!item) throw new Error("No item");

beforeAll(async () => {
  const database = await testDatabase();
  sql = connect(database.url, 2);
  return async () => {
    await sql.end();
    await database.drop();
  };
});

describe("a department's saved mapping", () => {
  it("is kept by item and department, and the last one holds", async () => {
    expect(await readMapping(sql, item.id, "tax")).toBeUndefined();
    await saveMapping(sql, item, "tax", { 单位: "name" });
    await saveMapping(sql, item, "tax", { " 单位名 ": "name", 备注: null });
    await saveMapping(sql, item, "court", { 甲: "uscc" });
    expect(await readMapping(sql, item.id, "tax")).toEqual({ 单位名: "name", 备注: null });
    expect(await readMapping(sql, item.id, "court")).toEqual({ 甲: "uscc" });
  });

  const bad: Record<string, [ColumnMapping, string]> = {
    "a field the item does not have": [{ 甲: "colour" }, "mapping.unknownField"],
    "two columns to one field": [{ 甲: "name", 乙: "name" }, "mapping.fieldTwice"],
    "one name twice but for blanks": [{ 甲: "name", "甲 ": "uscc" }, "mapping.columnTwice"],
    "no name": [{ "": "name" }, "mapping.columnName"],
    "half a character": [{ "\uD83D": "name" }, "mapping.columnName"],
    "too many": [Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`列${at}`, null])), "mapping.tooManyColumns"],
  };
  it.each(Object.entries(bad))("refuses %s and keeps the one before", async (_title, [mapping, rule]) => {
    await saveMapping(sql, item, "customs", { 单位: "name" });
    const error = await saveMapping(sql, item, "customs", mapping).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(FileRefused);
    expect((error as FileRefused).rule).toBe(rule);
    expect(await readMapping(sql, item.id, "customs")).toEqual({ 单位: "name" });
  });
});
