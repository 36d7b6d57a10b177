import type { Words } from "@/scoring/words";

/** A file that cannot be taken as a whole: nothing of it was written. `batchId` names the failed batch where one was opened. */
export class FileRefused extends Error {
  batchId?: number;

  constructor(
    readonly rule: string,
    readonly hint: Words,
  ) {
    super(`${hint.zh}\n${hint.en}`);
    this.name = "FileRefused";
  }
}

export const refuse = (rule: string, zh: string, en: string): FileRefused => new FileRefused(rule, { zh, en });
