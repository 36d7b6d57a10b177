import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { askAct } from "../acts/ask-act";
import { forRoles, router } from "../trpc";
import { listRows } from "./list-rows";
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

const objectOf = ({ batchId, rowNumber }: z.infer<typeof rowAt>): string => `row:${batchId}-${rowNumber}`;

/** The desk of a department's steward. What writes records is asked for, and read back by `acts.read`. */
export const quarantineRouter = router({
  list: forRoles("steward")
    .input(quarantineFilter.extend({ after: rowAt.exactOptional() }))
    .query(({ ctx, input: { after, ...filter } }): Promise<QuarantineList> => listRows(ctx.sql, filter, after)),
  read: forRoles("steward")
    .input(rowAt)
    .query(({ ctx, input }): Promise<QuarantineRow | null> => readRow(ctx.sql, input)),
  /** Written down before a download is made: the file itself is read in one snapshot. */
  askDownload: forRoles("steward")
    .input(quarantineFilter)
    .mutation(({ ctx, input }): void => ctx.audit({ detail: { ...input } })),
  mend: forRoles("steward")
    .input(mending)
    .mutation(async ({ ctx, input }): Promise<{ actId: number }> => {
      // What the desk may not see it may not send: the row is sought with the asker's own eyes.
      if (!(await readRow(ctx.sql, input))) throw new TRPCError({ code: "NOT_FOUND", message: "没有这一行。(There is no such row.)" });
      ctx.audit({ object: objectOf(input), detail: { fields: Object.keys(input.fields) } });
      return askAct(ctx.sql, ctx.claims, "quarantine.mend", input);
    }),
  resend: forRoles("steward")
    .input(z.object({ draft: z.string().regex(/^[0-9a-f]{24}$/), fileName: z.string().max(200) }))
    .mutation(({ ctx, input }): Promise<{ actId: number }> => {
      ctx.audit({ detail: { fileName: input.fileName } });
      return askAct(ctx.sql, ctx.claims, "quarantine.resend", input);
    }),
  dismiss: forRoles("steward")
    .input(rowAt.extend({ reason: z.string().max(500) }))
    .mutation(({ ctx, input }): Promise<DeskAnswer> => {
      ctx.audit({ object: objectOf(input) });
      return dismissRow(ctx.sql, input, input.reason);
    }),
  reopen: forRoles("steward")
    .input(rowAt)
    .mutation(({ ctx, input }): Promise<DeskAnswer> => {
      ctx.audit({ object: objectOf(input) });
      return reopenRow(ctx.sql, input);
    }),
});
