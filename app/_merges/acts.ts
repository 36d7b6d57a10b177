"use server";

import { revalidatePath } from "next/cache";
import type { Refused } from "@/server/acts/verbs";
import { caller } from "../_query/caller";
import { endedAct } from "../_query/ended-act";
import type { MergeAnswer } from "./merge-answer";

interface Pair {
  readonly subjectId: number;
  readonly mergedId: number;
}

const reasonOf = (form: FormData): string => String(form.get("reason") ?? "").slice(0, 2000);

async function told<Answer extends object>(work: Promise<Answer | Refused>, done: (answer: Answer) => MergeAnswer): Promise<MergeAnswer> {
  const answer = await work;
  if ("refused" in answer) return { done: false, hint: answer.refused };
  revalidatePath("/data/merges");
  return done(answer);
}

export async function proposeMerge(pair: Pair, _before: MergeAnswer | null, form: FormData): Promise<MergeAnswer> {
  const asked = caller.identity.propose({ ...pair, reason: reasonOf(form) });
  return told(endedAct(asked, "identity.propose"), () => ({ done: true, became: "proposed", count: 0 }));
}

export async function decideMerge(pair: Pair, _before: MergeAnswer | null, form: FormData): Promise<MergeAnswer> {
  const approve = form.get("decision") === "approve";
  const asked = caller.identity.decide({ ...pair, reason: reasonOf(form), approve });
  return told(endedAct(asked, "identity.decide"), ({ moved }) => ({ done: true, became: approve ? "merged" : "refused", count: moved }));
}

export async function undoMerge(pair: Pair, _before: MergeAnswer | null, form: FormData): Promise<MergeAnswer> {
  const asked = caller.identity.undo({ ...pair, reason: reasonOf(form) });
  return told(endedAct(asked, "identity.undo"), ({ returned }) => ({ done: true, became: "undone", count: returned }));
}

export async function findLookAlikes(): Promise<MergeAnswer> {
  return told(endedAct(caller.identity.find(), "identity.find"), ({ pairs }) => ({ done: true, became: "found", count: pairs }));
}
