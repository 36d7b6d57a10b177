import type { Words } from "@/scoring/words";
import { MergeRefused } from "@/server/identity/merge-refused";

/** What a step came to: done, with how many records or pairs it touched; or refused, with what to do. */
export type MergeAnswer =
  | { readonly done: true; readonly became: "proposed" | "merged" | "refused" | "undone" | "found"; readonly count: number }
  | { readonly done: false; readonly hint: Words };

/** The hint of a refused step; any other error goes on. */
export async function answerOf(work: Promise<MergeAnswer>): Promise<MergeAnswer> {
  try {
    return await work;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof MergeRefused) return { done: false, hint: cause.hint };
    throw error;
  }
}
