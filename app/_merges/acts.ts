"use server";

import { revalidatePath } from "next/cache";
import { caller } from "../_query/caller";
import { answerOf, type MergeAnswer } from "./answer-of";

interface Pair {
  readonly subjectId: number;
  readonly mergedId: number;
}

const signedBy = (form: FormData) => ({
  by: String(form.get("by") ?? "").slice(0, 200),
  reason: String(form.get("reason") ?? "").slice(0, 2000),
});

async function told(work: Promise<MergeAnswer>): Promise<MergeAnswer> {
  const answer = await answerOf(work);
  if (answer.done) revalidatePath("/data/merges");
  return answer;
}

export async function proposeMerge(pair: Pair, _before: MergeAnswer | null, form: FormData): Promise<MergeAnswer> {
  return told(caller.identity.propose({ ...pair, ...signedBy(form) }).then(() => ({ done: true, became: "proposed", count: 0 })));
}

export async function decideMerge(pair: Pair, _before: MergeAnswer | null, form: FormData): Promise<MergeAnswer> {
  const approve = form.get("decision") === "approve";
  const decided = caller.identity.decide({ ...pair, ...signedBy(form), approve });
  return told(decided.then(({ moved }) => ({ done: true, became: approve ? "merged" : "refused", count: moved })));
}

export async function undoMerge(pair: Pair, _before: MergeAnswer | null, form: FormData): Promise<MergeAnswer> {
  const undone = caller.identity.undo({ ...pair, ...signedBy(form) });
  return told(undone.then(({ returned }) => ({ done: true, became: "undone", count: returned })));
}

export async function findLookAlikes(): Promise<MergeAnswer> {
  const found = caller.identity.find();
  return told(
    found.then((byRule) => ({ done: true, became: "found", count: Object.values(byRule).reduce((sum, pairs) => sum + pairs, 0) })),
  );
}
