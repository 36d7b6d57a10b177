import { normaliseCode } from "./normalise-code";

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

export type OrganisationCodeVerdict =
  /** `code` in the printed form, eight characters, a hyphen and the check. */
  | { readonly verdict: "valid"; readonly code: string }
  | { readonly verdict: "wrongForm" }
  | { readonly verdict: "badCheck"; readonly expected: string };

/** GB 11714: the check over eight characters 0–9 and A–Z, where A counts ten and Z thirty-five. */
export function organisationCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : String(check % 11);
}

/**
 * Accepts the code with or without its hyphen. Letters and digits that are equal modulo 11 pass for each other, so this is a second
 * test beside the USCC and never the only one.
 */
export function checkOrganisationCode(text: string): OrganisationCodeVerdict {
  const { code } = normaliseCode(text);
  const parts = /^([0-9A-Z]{8})-?([0-9X])$/.exec(code);
  if (!parts) return { verdict: "wrongForm" };
  const [, body = "", given = ""] = parts;
  const expected = organisationCheckCharacter(body);
  return expected === given ? { verdict: "valid", code: `${body}-${given}` } : { verdict: "badCheck", expected };
}

/** Positions 9–17 of a USCC as an organisation code, or undefined where they do not pass its check (it happens under 92 codes). */
export function organisationCodeOf(uscc: string): string | undefined {
  const found = checkOrganisationCode(uscc.slice(8, 17));
  return found.verdict === "valid" ? found.code : undefined;
}
