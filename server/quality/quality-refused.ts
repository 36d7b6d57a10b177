import type { Words } from "@/scoring/words";

/** What was asked of the quality desk and cannot be done; nothing was changed. */
export class QualityRefused extends Error {
  constructor(
    readonly rule: string,
    readonly hint: Words,
  ) {
    super(`${hint.zh}\n${hint.en}`);
    this.name = "QualityRefused";
  }
}

export const refuseQuality = (rule: string, zh: string, en: string): QualityRefused => new QualityRefused(rule, { zh, en });
