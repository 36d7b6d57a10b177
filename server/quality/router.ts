import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { dayOf } from "../day-of";
import { pool } from "../sql";
import { procedure, router } from "../trpc";
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
  months: procedure
    .input(z.object({ department: z.string().max(100).optional(), from: month.optional(), to: month.optional() }))
    .query(async ({ input }): Promise<QualityRow[]> => {
      const { department, ...asked } = input;
      const months = told(() => askedMonths({ ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) }, today()));
      const rows = await readQuality(pool(), { ...months, today: today() });
      return rows.filter((row) => row.department?.id === department);
    }),
  /** All together and then every department, in one month. */
  departments: procedure.input(z.object({ month: month.optional() })).query(({ input }): Promise<QualityRow[]> => {
    const asked = input.month ?? today().slice(0, 7);
    return readQuality(pool(), { ...told(() => askedMonths({ from: asked, to: asked }, today())), today: today() });
  }),
});
