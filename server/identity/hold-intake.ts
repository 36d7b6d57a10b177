import type { Sql } from "@/db/client";
import { catalogue } from "@/scoring/catalogue/catalogue";
import { itemLock } from "@/server/intake/store/item-lock";

/** No import may write while records move between subjects: one that is writing is waited for, the next waits for us. */
export async function holdIntake(sql: Sql): Promise<void> {
  const ids = catalogue.map(({ id }) => id).sort();
  for (const id of ids) await sql`select pg_advisory_xact_lock(${itemLock}, hashtext(${id}))`;
}
