import { getTableColumns, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import * as schema from "@/db/schema";

const tables = (Object.values(schema) as unknown[]).filter((each): each is PgTable => is(each, PgTable));

/** Tables that name a subject and are not its own: a right of an account, and the one chain of the audit. */
const of = new Set(["grants", "audit_rows"]);

it("every table owned by a subject begins its primary key with subject_id, so that it can be distributed by it", () => {
  const owned = tables.filter(
    (table) => !of.has(getTableConfig(table).name) && Object.values(getTableColumns(table)).some((column) => column.name === "subject_id"),
  );
  expect(owned.length).toBeGreaterThanOrEqual(5);
  for (const table of owned) {
    const { name, primaryKeys, columns } = getTableConfig(table);
    const first = primaryKeys[0]?.columns[0]?.name ?? columns.find((column) => column.primary)?.name;
    expect(first, name).toBe("subject_id");
  }
});
