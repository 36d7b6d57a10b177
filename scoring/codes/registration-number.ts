import { normaliseCode } from "./normalise-code";

export type RegistrationNumberVerdict =
  /** `checkDigit` tells whether the last digit agrees; `none` where the form carries no check (13 digits, or letters inside). */
  | { readonly verdict: "recognised"; readonly code: string; readonly checkDigit: "agrees" | "differs" | "none" }
  | { readonly verdict: "unrecognised" };

/**
 * Old business registration numbers: 13 digits (before 2007), 15 digits (GS 15-2006), or 15 characters with "NA" after the region
 * for farmers' cooperatives. A differing check digit does not refuse the number: old registers did not all keep the rule.
 */
export function checkRegistrationNumber(text: string): RegistrationNumberVerdict {
  const { code } = normaliseCode(text);
  if (/^\d{15}$/.test(code)) {
    const agrees = registrationCheckDigit(code) === code[14];
    return { verdict: "recognised", code, checkDigit: agrees ? "agrees" : "differs" };
  }
  if (/^\d{13}$/.test(code) || /^\d{6}NA\d{6}X$/.test(code)) return { verdict: "recognised", code, checkDigit: "none" };
  return { verdict: "unrecognised" };
}

/** ISO 7064 MOD 11,10 over the first fourteen digits. */
export function registrationCheckDigit(digits: string): string {
  let product = 10;
  for (const digit of digits.slice(0, 14)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - product) % 10);
}
