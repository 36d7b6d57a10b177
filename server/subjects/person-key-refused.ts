import type { Words } from "@/scoring/words";

/** A rotation that may not go on; the old key holds. */
export class RotationRefused extends Error {
  constructor(
    readonly rule: string,
    readonly hint: Words,
  ) {
    super(`${hint.zh}\n${hint.en}`);
    this.name = "RotationRefused";
  }
}

export const refuseRotation = (rule: string, zh: string, en: string): RotationRefused => new RotationRefused(rule, { zh, en });
