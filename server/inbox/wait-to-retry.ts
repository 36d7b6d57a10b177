import type { Client } from "pg";
import type { Words } from "@/scoring/words";
import { FileRefused } from "@/server/intake/file/file-refused";

/** Seconds until the first retry; each further one waits twice as long, up to the longest. */
const firstWait = 15;
const longestWait = 1800;

/** The batch could not be read for now and is kept; the platform reads it again by itself. */
export class RetriedLater extends FileRefused {
  constructor(why: Words) {
    super("batch.retriedLater", {
      zh: `${why.zh}，暂时没有写入任何记录。文件已保留，平台会自动重试，不必重新报送；若一直不成，请联系平台管理员。`,
      en: `Nothing could be written for now: ${why.en}. The file is kept and the platform tries again by itself; it need not be sent again. If it goes on, ask the platform's administrator.`,
    });
    this.name = "RetriedLater";
  }
}

/**
 * Lets a batch with a kept file wait, each time longer, and says why; a reading that ends so has ended, and is not held against the file.
 * False where no file is kept: such a batch cannot be read again.
 */
export async function waitToRetry(client: Client, batchId: number, { rule, hint }: RetriedLater): Promise<boolean> {
  const { rowCount } = await client.query(
    `update batches set readings_begun = 0, failure = jsonb_build_object('rule', $2::text, 'hint', $3::jsonb, 'tries', tries,
         'retryAt', now() + least($5::float8, $4::float8 * 2 ^ least(tries - 1, 20)) * interval '1 second')
     from (select batch_id, coalesce((failure ->> 'tries')::integer, 0) + 1 as tries from batches where batch_id = $1) as before
     where batches.batch_id = before.batch_id and state in ('received', 'receiving') and inbox_name is not null`,
    [batchId, rule, JSON.stringify(hint), firstWait, longestWait],
  );
  return rowCount === 1;
}

/** Whether a batch waits at this moment, of a row of `batches`. */
export const waitsNow = "(state in ('received', 'receiving') and coalesce((failure ->> 'retryAt')::timestamptz > now(), false))";
