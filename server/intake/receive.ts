import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { countTimeliness, type Timeliness } from "@/server/quality/count-timeliness";
import type { PersonKey } from "@/server/subjects/person-key";
import type { RowSource } from "./file/row-source";
import { fieldProblem } from "./row/problem";
import { lateLine, type RowIntakeOptions, stageRow } from "./row-intake";
import { CopySink } from "./store/copy-sink";
import { keepLate, lateColumns } from "./store/keep-late";
import { merge } from "./store/merge";
import { stagedColumns } from "./store/staged-row";
import type { ImportSummary } from "./summary";
import { Tally } from "./tally";

export interface Receiving {
  readonly item: CatalogueItem;
  readonly batchId: number;
  readonly source: RowSource;
  readonly format: string;
  readonly encoding: string | undefined;
  readonly today: string;
  readonly isInvented: boolean;
  readonly personKey: PersonKey | undefined;
  /** What must be written together with the rows or not at all. */
  readonly beforeCommit?: () => Promise<void>;
  readonly watch?: ReceivingWatch;
}

/** What an onlooker is told while a batch is received. */
export interface ReceivingWatch {
  readonly onRows?: (rows: number) => void;
  readonly onMerging?: (rows: number) => void;
}

/** Takes a whole source in one transaction: staged by COPY, merged by sets, counted. Nothing half-written can remain. */
export async function receive(client: Client, receiving: Receiving): Promise<ImportSummary> {
  const { item, batchId, isInvented } = receiving;
  await client.query("begin");
  await client.query(`create temp table staged (${stagedColumns.join(", ")}) on commit drop`);
  await client.query(`create temp table late (${lateColumns}) on commit drop`);
  const tally = new Tally();
  await stage(client, receiving, tally);
  receiving.watch?.onMerging?.(tally.rows);
  const keepRefused = () => keepAgain(client, receiving, tally);
  const namesOld = tally.notes.codeWasOld !== undefined;
  const { refused, ...counts } = await merge(client, item, batchId, {
    isInvented,
    withdraws: tally.withdrawing > 0,
    namesOld,
    keepRefused,
  });
  for (const { why, rows, firstRow, shownCode } of refused) {
    tally.rejectMany(rows, firstRow, fieldProblem(item, item.subject.codeField, shownCode, why, receiving.source.told.columns));
  }
  const summary = summaryOf(receiving, tally, counts);
  const timeliness = await countTimeliness(client, item, batchId, receiving.today);
  await finishBatch(client, summary, { ...timeliness, wrongCode: tally.wrongCode });
  await receiving.beforeCommit?.();
  await client.query("commit");
  return summary;
}

async function stage(client: Client, receiving: Receiving, tally: Tally): Promise<void> {
  const { source } = receiving;
  let options: RowIntakeOptions | undefined;
  let sink: CopySink | undefined;
  try {
    for await (const rows of source.batches) {
      options ??= rowOptions(receiving, tally);
      sink ??= new CopySink(client, "staged");
      for (const row of rows) {
        sink.add(stageRow(row, options));
        if (sink.isFull) await sink.flush();
      }
      receiving.watch?.onRows?.(tally.rows);
    }
  } catch (error) {
    sink?.abandon(error as Error);
    throw error;
  }
  await sink?.finish();
}

const rowOptions = ({ item, today, isInvented, personKey, source }: Receiving, tally: Tally): RowIntakeOptions => ({
  item,
  today,
  isInvented,
  personKey,
  tally,
  columns: source.told.columns,
  canReadAgain: source.again !== undefined,
});

async function keepAgain(client: Client, receiving: Receiving, tally: Tally): Promise<void> {
  const { again } = receiving.source;
  if (!again) return;
  const options = rowOptions(receiving, tally);
  await keepLate(client, again, (row) => lateLine(row, options));
}

type Counts = Pick<ImportSummary, "accepted" | "revised" | "duplicate" | "withdrawn" | "rejected" | "waiting">;

function summaryOf(receiving: Receiving, tally: Tally, counts: Counts): ImportSummary {
  const { accepted, revised, duplicate, withdrawn, rejected, waiting } = counts;
  if (accepted + revised + duplicate + withdrawn + rejected + waiting !== tally.rows)
    throw new Error(`Rows do not add up: ${tally.rows} read, ${JSON.stringify(counts)}`);
  const { unknownColumns, blankRows } = receiving.source.told;
  return {
    batchId: receiving.batchId,
    item: receiving.item.id,
    format: receiving.format,
    encoding: receiving.encoding,
    unknownColumns,
    blankRows,
    rows: tally.rows,
    accepted,
    revised,
    duplicate,
    withdrawn,
    rejected,
    waiting,
    rejectedGroups: tally.rejectedGroups(),
    notes: tally.notes,
  };
}

async function finishBatch(client: Client, summary: ImportSummary, quality: Timeliness & { wrongCode: number }): Promise<void> {
  const { batchId, rows, accepted, revised, duplicate, withdrawn, rejected, waiting, unknownColumns } = summary;
  await client.query(
    `update batches set state = 'finished', rows_total = $2, rows_accepted = $3, rows_revised = $4, rows_duplicate = $5,
       rows_withdrawn = $6, rows_rejected = $7, rows_waiting = $8, rows_wrong_code = $9, unknown_columns = $10,
       rows_on_time = $11, rows_late = $12, finished_at = now()
     where batch_id = $1`,
    [
      batchId,
      rows,
      accepted,
      revised,
      duplicate,
      withdrawn,
      rejected,
      waiting,
      quality.wrongCode,
      JSON.stringify(unknownColumns),
      quality.onTime,
      quality.late,
    ],
  );
}
