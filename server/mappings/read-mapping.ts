import type { Sql } from "@/db/client";
import type { ColumnMapping } from "@/server/intake/file/map-columns";

/** The mapping a department last saved for an item, if it saved one. */
export async function readMapping(sql: Sql, item: string, department: string): Promise<ColumnMapping | undefined> {
  const [found] = await sql<{ mapping: Record<string, string | null> }[]>`
    select mapping from column_mappings where item = ${item} and department = ${department}`;
  return found?.mapping;
}
