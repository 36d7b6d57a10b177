import type { Sql } from "@/db/client";
import { type BatchProgress, progressChannel } from "./batch-teller";
import { waitsNow } from "./wait-to-retry";

export interface FollowedProgress extends BatchProgress {
  /** Bytes a second since one looks on; null until that can be told. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
}

const lookEveryMilliseconds = 2000;

/** How far a batch that one may see (`as`) is, from now until it has ended or nobody looks on; null as a sign of life between. Nothing where there is no such batch. */
export async function* followBatch(
  sql: Sql,
  as: <Result>(read: (sql: Sql) => Promise<Result>) => Promise<Result>,
  batchId: number,
  signal: AbortSignal,
): AsyncGenerator<FollowedProgress | null> {
  const heard: BatchProgress[] = [];
  let wake = () => {};
  const listening = await sql.listen(progressChannel, (message) => {
    const told = JSON.parse(message) as BatchProgress;
    if (told.batchId !== batchId) return;
    heard.push(told);
    wake();
  });
  signal.addEventListener("abort", () => wake());
  try {
    const pace = new Pace();
    let last = await as((entered) => present(entered, batchId));
    if (last) yield pace.of(last);
    while (last && !hasEnded(last) && !signal.aborted) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (heard.length > 0 || signal.aborted) resolve();
        else setTimeout(resolve, lookEveryMilliseconds);
      });
      const newest = heard.splice(0).at(-1);
      // The end is taken from the batch itself: only there is it certain.
      const now: BatchProgress | undefined = newest && !hasEnded(newest) ? newest : await as((entered) => present(entered, batchId));
      if (now && (newest || hasEnded(now) || now.stage !== last.stage)) {
        last = now;
        yield pace.of(now);
      } else yield null;
    }
  } finally {
    await listening.unlisten();
  }
}

const hasEnded = ({ stage }: BatchProgress): boolean => stage === "finished" || stage === "failed";

async function present(sql: Sql, batchId: number): Promise<BatchProgress | undefined> {
  const rows = await sql<BatchProgress[]>`
    select batch_id::integer as "batchId", case when ${sql.unsafe(waitsNow)} then 'waiting' when state = 'receiving' then 'reading' else state::text end as stage,
      case when state = 'finished' then coalesce(bytes_total, 0) else 0 end::float8 as done, coalesce(bytes_total, 0)::float8 as total,
      coalesce(rows_total, 0) as rows
    from batches where batch_id = ${batchId}`;
  return rows[0];
}

class Pace {
  #from: { at: number; done: number } | undefined;

  of(progress: BatchProgress): FollowedProgress {
    // Once all is read the whole batch is written in one piece, and how long that takes cannot be told from the reading.
    if (progress.stage === "merging") return { ...progress, rate: null, secondsLeft: null };
    const at = performance.now();
    if (!this.#from || progress.done < this.#from.done) this.#from = { at, done: progress.done };
    const seconds = (at - this.#from.at) / 1000;
    const read = progress.done - this.#from.done;
    const rate = seconds >= 0.2 && read > 0 ? Math.round(read / seconds) : null;
    return { ...progress, rate, secondsLeft: rate ? Math.ceil((progress.total - progress.done) / rate) : null };
  }
}
