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
  readonly rejected: number;
  /** Kept until their subject is known. */
  readonly waiting: number;
  /** Rows refused only now, because of what the database knows of their subject. */
  readonly refused: readonly { readonly why: Wrong; readonly rows: number; readonly firstRow: number; readonly shownCode: string }[];
}

export interface Merging {
  readonly isInvented: boolean;
  /** Whether any staged row takes back what was reported. */
  readonly withdraws: boolean;
  /** Whether any staged row names its subject by an old code. */
  readonly namesOld: boolean;
  /** Gives good rows that were refused since, or have to wait, what stays of them. */
  readonly keepRefused: () => Promise<void>;
}

/** Moves staged rows to where they belong, set by set, inside the caller's transaction. */
export async function merge(client: Client, item: CatalogueItem, batchId: number, merging: Merging): Promise<Merged> {
  const { isInvented, withdraws, namesOld } = merging;
  await client.query("select pg_advisory_xact_lock($1, hashtext($2))", [itemLock, item.id]);
  await client.query("set local work_mem = '64MB'; set local jit = off");
  await client.query("set local default_statistics_target = 20");
  await client.query("analyze staged (row_number, code, person_hash, record_key, withdraws, problems, waits)");
  const refused = [];
  if (item.subject.by === "residentId") refused.push(await refuseMismatched(client, item, isInvented));
  refused.push(...(await resolveOldCodes(client, item, isInvented, namesOld)));
  if (!item.makesSubject) refused.push(...(await refuseUnknown(client, item)));
  if (withdraws) refused.push(await refuseReportedAgain(client, item), await refuseNothingToWithdraw(client, item));
  if (item.makesSubject) await mergeSubjects(client, item, isInvented);
  const aside = await countedAside(client);
  if (aside.late > 0) await merging.keepRefused();
  if (aside.rejected + aside.waiting > 0) await client.query(setAside, [batchId, item.id]);
  const counts = await mergeRecords(client, item, batchId);
  const { withdrawn, again } = withdraws ? await withdrawRecords(client, item, batchId) : { withdrawn: 0, again: 0 };
  const { rejected, waiting } = aside;
  return { ...counts, rejected, waiting, withdrawn, duplicate: counts.duplicate + again, refused: refused.filter(({ rows }) => rows > 0) };
}

interface Aside {
  readonly rejected: number;
  readonly waiting: number;
  /** Those of both of which the text was not staged. */
  readonly late: number;
}

async function countedAside(client: Client): Promise<Aside> {
  const { rows } = await client.query<Aside>(
    `select count(*) filter (where waits is not true)::integer as rejected, count(*) filter (where waits)::integer as waiting,
       count(*) filter (where raw is null)::integer as late
     from staged where problems is not null`,
  );
  return rows[0] ?? { rejected: 0, waiting: 0, late: 0 };
}

const setAside = `
  insert into quarantine (batch_id, row_number, item, raw, problems, cells, cells_cipher, state, awaited_code, awaited_hash)
  select $1, row_number, $2, coalesce(late.raw, staged.raw), problems, coalesce(late.cells, staged.cells)::jsonb,
    coalesce(late.cells_cipher, staged.cells_cipher), case when waits then 'waiting' else 'open' end::quarantine_state,
    case when waits then code end, case when waits then person_hash end
  from staged left join late using (row_number) where problems is not null`;
