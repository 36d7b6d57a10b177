import { z } from "zod";
import { pool } from "@/server/sql";
import { procedure, router } from "../trpc";
import { listBatches } from "./list-batches";
import { listFeeds } from "./list-feeds";
import { readBatch } from "./read-batch";
import { readBatchRow } from "./read-batch-row";
import type { BatchList, BatchPage, BatchRow, Feed } from "./view";

const batchId = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const id = z.string().max(80);

const listInput = z.object({
  department: id.exactOptional(),
  item: id.exactOptional(),
  state: z.enum(["received", "receiving", "finished", "failed"]).exactOptional(),
  page: z.number().int().min(1).max(1_000_000),
});

const rowInput = z.object({ batchId, rowNumber: z.number().int().min(1).max(2_147_483_647) });

export const batchesRouter = router({
  feeds: procedure.query((): Promise<Feed[]> => listFeeds(pool())),
  list: procedure.input(listInput).query(({ input }): Promise<BatchList> => listBatches(pool(), input)),
  read: procedure.input(z.object({ batchId })).query(({ input }): Promise<BatchPage | null> => readBatch(pool(), input.batchId)),
  row: procedure.input(rowInput).query(({ input }): Promise<BatchRow> => readBatchRow(pool(), input.batchId, input.rowNumber)),
});
