import { normaliseCode } from "./normalise-code";
import { checkOrganisationCode } from "./organisation-code";
import { checkRegistrationNumber } from "./registration-number";
import { checkResidentId } from "./resident-id";
import { checkTaxNumber } from "./tax-number";

/** A code from before the USCC, in the form in which it is kept as an alias, or undefined. Fifteen digits may be of two schemes. */
export function oldCodeOf(text: string): string | undefined {
  const { code } = normaliseCode(text);
  const organisation = checkOrganisationCode(code);
  if (organisation.verdict === "valid") return organisation.code;
  const registration = checkRegistrationNumber(code);
  const isTax = checkTaxNumber(code).verdict === "recognised";
  // Fifteen digits that agree with neither check but read as a birthday may be a person's number of the first generation.
  const mayBePerson =
    !isTax && registration.verdict === "recognised" && registration.checkDigit === "differs" && checkResidentId(code).verdict === "valid";
  return (registration.verdict === "recognised" || isTax) && !mayBePerson ? code : undefined;
}
