import { z } from "zod";
import { roles } from "../access/roles";
import { forRoles, router } from "../trpc";
import { type ActAnswer, readAct } from "./read-act";

export const actsRouter = router({
  read: forRoles(...roles)
    .input(z.object({ actId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER) }))
    .query(({ ctx, input }): Promise<ActAnswer | null> => readAct(ctx.sql, input.actId)),
});
