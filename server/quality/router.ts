import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { officials } from "../access/roles";
import { dayOf } from "../day-of";
import { forRoles, router } from "../trpc";
import { askedMonths } from "./asked-months";
import { QualityRefused } from "./quality-refused";
import { readQuality } from "./read-quality";
import type { QualityRow } from "./view";

const month = z.string().max(20);

const today = (): string => dayOf(new Date());

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof QualityRefused) throw new TRPCError({ code: "BAD_REQUEST", message: error.message, cause: error });
    throw error;
  }
}

export const qualityRouter = router({
  /** One department, or all together, month by month. */
  months: forRoles(...officials, "steward", "leadingGroup")
    .input(z.object({ department: z.string().max(100).optional(), from: month.optional(), to: month.optional() }))
    .query(async ({ ctx, input }): Promise<QualityRow[]> => {
      const { department, ...asked } = input;
      const months = told(() => askedMonths({ ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) }, today()));
      const rows = await readQuality(ctx.sql, { ...months, today: today() });
      return rows.filter((row) => row.department?.id === department);
    }),
  /** All together and then every department, in one month. */
  departments: forRoles(...officials, "steward", "leadingGroup")
    .input(z.object({ month: month.optional() }))
    .query(({ ctx, input }): Promise<QualityRow[]> => {
      const asked = input.month ?? today().slice(0, 7);
      return readQuality(ctx.sql, { ...told(() => askedMonths({ from: asked, to: asked }, today())), today: today() });
    }),
});
