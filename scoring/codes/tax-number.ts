import { normaliseCode } from "./normalise-code";
import { checkOrganisationCode } from "./organisation-code";

/**
 * Old tax numbers of bodies: the region of six digits and the organisation code of nine, whose own check must agree; with two digits more
 * for a second registration of the same body (17), or in the form of 20 digits. One of 18 characters is a USCC or a person's and no old one.
 */
export function checkTaxNumber(
  text: string,
): { readonly verdict: "recognised"; readonly code: string } | { readonly verdict: "unrecognised" } {
  const { code } = normaliseCode(text);
  if (/^\d{20}$/.test(code)) return { verdict: "recognised", code };
  const parts = /^\d{6}([0-9A-Z]{8}[0-9X])(?:\d\d)?$/.exec(code);
  if (parts && checkOrganisationCode(parts[1] ?? "").verdict === "valid") return { verdict: "recognised", code };
  return { verdict: "unrecognised" };
}
