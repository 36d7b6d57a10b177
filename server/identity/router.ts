import { z } from "zod";
import { officials } from "../access/roles";
import { askAct } from "../acts/ask-act";
import { forRoles, router } from "../trpc";
import { compareEntries } from "./compare-entries";
import { listMerges } from "./list-merges";
import { refuseUnseen } from "./refuse-unseen";
import { type Comparison, type MergeList, mergeStates } from "./view";

const id = z.number().int().positive();
const pair = z.object({ subjectId: id, mergedId: id, reason: z.string().max(2000) });

interface Asked {
  readonly actId: number;
}

/** A merge moves records: each step is asked for and read back by `acts.read`. Who proposes is signed by the database, not by hand. */
export const identityRouter = router({
  list: forRoles(...officials, "steward")
    .input(z.object({ state: z.enum(mergeStates), page: z.number().int().min(1).max(1_000_000) }))
    .query(({ ctx, input }): Promise<MergeList> => listMerges(ctx.sql, input.state, input.page)),
  compare: forRoles(...officials, "steward")
    .input(z.object({ kept: z.string().max(40), merged: z.string().max(40) }))
    .query(({ ctx, input }): Promise<Comparison> => compareEntries(ctx.sql, input.kept, input.merged)),
  find: forRoles("reviewer", "steward").mutation(({ ctx }): Promise<Asked> => askAct(ctx.sql, ctx.claims, "identity.find", {})),
  propose: forRoles("regulator", "reviewer", "steward")
    .input(pair)
    .mutation(async ({ ctx, input }): Promise<Asked> => {
      await refuseUnseen(ctx.sql, input);
      ctx.audit({ subjectId: input.subjectId, detail: { mergedId: input.mergedId } });
      return askAct(ctx.sql, ctx.claims, "identity.propose", input);
    }),
  decide: forRoles("reviewer")
    .input(pair.extend({ approve: z.boolean() }))
    .mutation(async ({ ctx, input }): Promise<Asked> => {
      await refuseUnseen(ctx.sql, input);
      ctx.audit({ subjectId: input.subjectId, detail: { mergedId: input.mergedId, approve: input.approve } });
      return askAct(ctx.sql, ctx.claims, "identity.decide", input);
    }),
  undo: forRoles("reviewer")
    .input(pair)
    .mutation(async ({ ctx, input }): Promise<Asked> => {
      await refuseUnseen(ctx.sql, input);
      ctx.audit({ subjectId: input.subjectId, detail: { mergedId: input.mergedId } });
      return askAct(ctx.sql, ctx.claims, "identity.undo", input);
    }),
});
