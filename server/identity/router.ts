import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { pool } from "../sql";
import { procedure, router } from "../trpc";
import { compareEntries } from "./compare-entries";
import { decideMerge } from "./decide-merge";
import { findLookAlikes } from "./find-look-alikes";
import { listMerges } from "./list-merges";
import { MergeRefused } from "./merge-refused";
import { proposeMerge } from "./propose-merge";
import { undoMerge } from "./undo-merge";
import { type Comparison, type MergeList, mergeStates } from "./view";

const id = z.number().int().positive();
const signedStep = { subjectId: id, mergedId: id, reason: z.string().max(2000), by: z.string().max(200) };

/** What may not be done comes back as a bad request with the words for the steward. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MergeRefused) throw new TRPCError({ code: "BAD_REQUEST", message: error.message, cause: error });
    throw error;
  }
}

export const identityRouter = router({
  list: procedure
    .input(z.object({ state: z.enum(mergeStates), page: z.number().int().min(1).max(1_000_000) }))
    .query(({ input }): Promise<MergeList> => listMerges(pool(), input.state, input.page)),
  compare: procedure
    .input(z.object({ kept: z.string().max(40), merged: z.string().max(40) }))
    .query(({ input }): Promise<Comparison> => compareEntries(pool(), input.kept, input.merged)),
  find: procedure.mutation((): Promise<Readonly<Record<string, number>>> => findLookAlikes(pool())),
  propose: procedure.input(z.object(signedStep)).mutation(({ input }) => told(proposeMerge(pool(), input))),
  decide: procedure.input(z.object({ ...signedStep, approve: z.boolean() })).mutation(({ input }) => told(decideMerge(pool(), input))),
  undo: procedure.input(z.object(signedStep)).mutation(({ input }) => told(undoMerge(pool(), input))),
});
