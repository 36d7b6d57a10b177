import type { Words } from "@/scoring/words";

/** What a step came to: done, with how many records or pairs it touched; or refused, with what to do. */
export type MergeAnswer =
  | { readonly done: true; readonly became: "proposed" | "merged" | "refused" | "undone" | "found"; readonly count: number }
  | { readonly done: false; readonly hint: Words };
