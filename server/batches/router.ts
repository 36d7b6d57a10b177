import { z } from "zod";
import { officials } from "../access/roles";
import { forRoles, router } from "../trpc";
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
  feeds: forRoles(...officials, "steward", "leadingGroup").query(
    ({ ctx }): Promise<Feed[]> => listFeeds(ctx.sql, ctx.claims.role === "steward" ? ctx.claims.department : null),
  ),
  list: forRoles(...officials, "steward", "leadingGroup")
    .input(listInput)
    .query(({ ctx, input }): Promise<BatchList> => listBatches(ctx.sql, input)),
  read: forRoles(...officials, "steward", "leadingGroup")
    .input(z.object({ batchId }))
    .query(({ ctx, input }): Promise<BatchPage | null> => readBatch(ctx.sql, input.batchId)),
  row: forRoles(...officials, "steward")
    .input(rowInput)
    .query(({ ctx, input }): Promise<BatchRow> => readBatchRow(ctx.sql, input.batchId, input.rowNumber)),
});
