import { z } from "zod";
import { dayOf } from "@/server/day-of";
import { pool } from "@/server/sql";
import { procedure, router } from "../trpc";
import { listRows } from "./list-rows";
import { mendRow } from "./mend-row";
import { readRow } from "./read-row";
import { dismissRow, reopenRow } from "./set-aside";
import type { DeskAnswer, QuarantineList, QuarantineRow } from "./view";

const rowAt = z.object({ batchId: z.number().int().positive(), rowNumber: z.number().int().min(1).max(2_147_483_647) });

export const quarantineFilter = z.object({
  department: z.string().max(80).exactOptional(),
  item: z.string().max(80).exactOptional(),
  batchId: z.number().int().positive().exactOptional(),
  rule: z.string().max(80).exactOptional(),
  state: z.enum(["open", "waiting", "resent", "dismissed"]).exactOptional(),
  text: z.string().trim().min(1).max(100).exactOptional(),
});

const cell = z.string().max(100 * 1024);
const mending = rowAt.extend({ fields: z.record(z.string().max(80), cell) });

export const quarantineRouter = router({
  list: procedure
    .input(quarantineFilter.extend({ after: rowAt.exactOptional() }))
    .query(({ input: { after, ...filter } }): Promise<QuarantineList> => listRows(pool(), filter, after)),
  read: procedure.input(rowAt).query(({ input }): Promise<QuarantineRow | null> => readRow(pool(), input)),
  mend: procedure
    .input(mending)
    .mutation(({ input }): Promise<DeskAnswer> => mendRow(pool(), process.env.DATABASE_URL ?? "", input, dayOf(new Date()))),
  dismiss: procedure
    .input(rowAt.extend({ reason: z.string().max(500) }))
    .mutation(({ input }): Promise<DeskAnswer> => dismissRow(pool(), input, input.reason)),
  reopen: procedure.input(rowAt).mutation(({ input }): Promise<DeskAnswer> => reopenRow(pool(), input)),
});
