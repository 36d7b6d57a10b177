import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { resolveOldCodes } from "@/server/identity/resolve-old-codes";
import type { Wrong } from "../fields/outcome";
import { itemLock } from "./item-lock";
import { type MergedCounts, mergeRecords } from "./merge-records";
import { mergeSubjects } from "./merge-subjects";
import { refuseMismatched, refuseNothingToWithdraw, refuseReportedAgain } from "./refuse-subjects";
import { refuseUnknown } from "./refuse-unknown";
import { withdrawRecords } from "./withdraw-records";

export interface Merged extends MergedCounts {
  readonly withdrawn: number;
  /** Rows refused only now, because of what the database knows of their subject. */
  readonly refused: readonly { readonly why: Wrong; readonly rows: number; readonly firstRow: number; readonly shownCode: string }[];
}

/** Moves staged rows to where they belong, set by set, inside the caller's transaction. */
export async function merge(client: Client, item: CatalogueItem, batchId: number, isInvented: boolean): Promise<Merged> {
  await client.query("select pg_advisory_xact_lock($1, hashtext($2))", [itemLock, item.id]);
  await client.query("set local work_mem = '64MB'; set local jit = off");
  await client.query("analyze staged");
  const refused = [];
  if (item.subject.by === "residentId") refused.push(await refuseMismatched(client, item, isInvented));
  refused.push(...(await resolveOldCodes(client, item, isInvented)));
  if (!item.makesSubject) refused.push(...(await refuseUnknown(client, item)));
  if (await withdrawsAny(client)) refused.push(await refuseReportedAgain(client, item), await refuseNothingToWithdraw(client, item));
  if (item.makesSubject) await mergeSubjects(client, item, isInvented);
  await client.query(setAside, [batchId, item.id]);
  const counts = await mergeRecords(client, item, batchId);
  const { withdrawn, again } = await withdrawRecords(client, item, batchId);
  return { ...counts, withdrawn, duplicate: counts.duplicate + again, refused: refused.filter((group) => group.rows > 0) };
}

async function withdrawsAny(client: Client): Promise<boolean> {
  const { rows } = await client.query("select 1 from staged where withdraws limit 1");
  return rows.length > 0;
}

const setAside = `
  insert into quarantine (batch_id, row_number, item, raw, problems, cells, cells_cipher, state, awaited_code, awaited_hash)
  select $1, row_number, $2, raw, problems, cells::jsonb, cells_cipher, case when waits then 'waiting' else 'open' end::quarantine_state,
    case when waits then code end, case when waits then person_hash end
  from staged where problems is not null`;
