import type { Words } from "@/scoring/words";

/** A request of a pushing system that is turned down, with the HTTP status that says so. */
export class ApiRefused extends Error {
  constructor(
    readonly status: number,
    readonly rule: string,
    readonly hint: Words,
  ) {
    super(`${hint.zh}\n${hint.en}`);
    this.name = "ApiRefused";
  }
}

export const turnDown = (status: number, rule: string, zh: string, en: string): ApiRefused => new ApiRefused(status, rule, { zh, en });
