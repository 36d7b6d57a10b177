import { z } from "zod";
import { roles } from "../access/roles";
import { forRoles, router } from "../trpc";
import { type ChainState, chainState } from "./chain-state";
import { type AuditList, listAudit } from "./list-audit";

const word = z.string().trim().min(1).max(80);

export const auditRouter = router({
  /** An auditor sees all of it, a subject who opened its file, everyone else what they did themselves. */
  list: forRoles(...roles)
    .input(
      z.object({
        actor: word.exactOptional(),
        verb: word.exactOptional(),
        subjectId: z.number().int().positive().exactOptional(),
        from: z.iso.date().exactOptional(),
        to: z.iso.date().exactOptional(),
        before: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).exactOptional(),
      }),
    )
    .query(({ ctx, input: { before, ...filter } }): Promise<AuditList> => listAudit(ctx.sql, filter, before)),
  /** How long the chain is, and up to where it stands outside the database. */
  chain: forRoles("auditor").query(({ ctx }): Promise<ChainState> => chainState(ctx.sql)),
});
