import type { Words } from "@/scoring/words";

/** A backup or a restore that may not go on; what was there before is there still. */
export class BackupRefused extends Error {
  constructor(
    readonly rule: string,
    readonly hint: Words,
  ) {
    super(`${hint.zh}\n${hint.en}`);
    this.name = "BackupRefused";
  }
}

export const refuseBackup = (rule: string, zh: string, en: string): BackupRefused => new BackupRefused(rule, { zh, en });
