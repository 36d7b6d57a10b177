import type { Words } from "@/scoring/words";

/** Why a cell was refused: the rule it broke and what to do about it. */
export interface Wrong {
  readonly rule: string;
  readonly hint: Words;
}

export type Value = string | number | boolean;

/** A checked cell: its value, nothing (the cell says "not applicable"), or what is wrong with it. */
export type Outcome = Value | undefined | Wrong;

export const wrong = (rule: string, zh: string, en: string): Wrong => ({ rule, hint: { zh, en } });

export const isWrong = (outcome: unknown): outcome is Wrong => typeof outcome === "object" && outcome !== null && "rule" in outcome;
