import { toHalfWidth } from "./half-width";

export type Normalisation = "spaces" | "fullWidth" | "lowerCase" | "hyphens";

export interface NormalisedCode {
  readonly code: string;
  /** What had to be changed, so that it can be told: a code is never repaired in silence. */
  readonly changes: readonly Normalisation[];
}

/** Trims, turns full-width into half-width and lower into upper case. Letters are never exchanged for digits. */
export function normaliseCode(text: string): NormalisedCode {
  const half = toHalfWidth(text);
  const trimmed = half.trim();
  const code = trimmed.toUpperCase();
  if (code === text) return { code, changes: [] };
  const changes: Normalisation[] = [];
  if (trimmed !== half) changes.push("spaces");
  if (half !== text) changes.push("fullWidth");
  if (code !== trimmed) changes.push("lowerCase");
  return { code, changes };
}
