import type { Client } from "pg";
import { refuse } from "@/server/intake/file/file-refused";
import { failBatch } from "@/server/intake/store/batch";

/**
 * After so many readings that began and never ended, a batch fails. A reading also breaks off where the platform is started anew or its
 * database is, through no fault of the file, and such a break cannot be told from a file that brings its reader down. So the limit is far
 * above what a bad week of restarts takes (our own trial kills one import twenty times), and still ends the loop within the hour.
 */
export const mostReadings = 50;

/** From so many on, other items are read first, so that a file that brings its reader down does not keep them waiting. */
export const doubtfulReadings = 3;

/** Counts a reading before it begins, in a transaction of its own, so that the count survives whatever the reading does. */
export async function beginReading(client: Client, batchId: number): Promise<void> {
  const { rows } = await client.query<{ readings_begun: number }>(
    "update batches set readings_begun = readings_begun + 1 where batch_id = $1 and readings_begun < $2 returning readings_begun",
    [batchId, mostReadings],
  );
  if (rows.length > 0) return;
  const refusal = readerDies();
  refusal.batchId = batchId;
  await failBatch(client, batchId, refusal);
  throw refusal;
}

const readerDies = () =>
  refuse(
    "batch.readerDies",
    `读取这个文件 ${mostReadings} 次都中途中断，没有写入任何记录，不再自动重试。原文件保留 30 天；请联系平台管理员查看服务器日志与内存，或把文件拆小后重新报送。`,
    `Reading this file was broken off ${mostReadings} times. Nothing was written and it is not tried again by itself. The file is kept for 30 days; ask the platform's administrator to look at the server's log and memory, or send it again in smaller parts.`,
  );
