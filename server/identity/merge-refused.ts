import type { Words } from "@/scoring/words";

/** A step of a merge that may not be taken; nothing was changed. */
export class MergeRefused extends Error {
  constructor(
    readonly rule: string,
    readonly hint: Words,
  ) {
    super(`${hint.zh}\n${hint.en}`);
    this.name = "MergeRefused";
  }
}

export const refuseMerge = (rule: string, zh: string, en: string): MergeRefused => new MergeRefused(rule, { zh, en });
