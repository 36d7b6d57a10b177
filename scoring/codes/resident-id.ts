import { dayText, isCalendarDay } from "../engine/legal-date";
import { type Normalisation, normaliseCode } from "./normalise-code";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";

/** Province-level prefixes of GB/T 2260, with Taiwan, Hong Kong, Macao residents (81–83) and permanent residents (9x). */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

export type ResidentIdVerdict =
  | {
      readonly verdict: "valid";
      /** Always eighteen characters: a 15-digit number of the first generation is upgraded, and `wasUpgraded` says so. */
      readonly id: string;
      readonly bornOn: string;
      readonly wasUpgraded: boolean;
      readonly changes: readonly Normalisation[];
    }
  | { readonly verdict: "empty" }
  | { readonly verdict: "wrongForm" }
  | { readonly verdict: "unknownRegion" }
  | { readonly verdict: "noSuchBirthday" }
  | { readonly verdict: "badCheck"; readonly expected: string };

/** GB 11643: the check for the first seventeen digits. */
export function residentCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body.charAt(at)), 0);
  return checks.charAt(sum % 11);
}

export function checkResidentId(text: string): ResidentIdVerdict {
  const { code, changes } = normaliseCode(text);
  if (code === "") return { verdict: "empty" };
  const wasUpgraded = /^\d{15}$/.test(code);
  if (!wasUpgraded && !/^\d{17}[\dX]$/.test(code)) return { verdict: "wrongForm" };
  const body = wasUpgraded ? `${code.slice(0, 6)}19${code.slice(6)}` : code.slice(0, 17);
  if (!provinces.test(body)) return { verdict: "unknownRegion" };
  const bornOn = birthday(body);
  if (!bornOn) return { verdict: "noSuchBirthday" };
  const expected = residentCheckCharacter(body);
  if (!wasUpgraded && expected !== code[17]) return { verdict: "badCheck", expected };
  return { verdict: "valid", id: body + expected, bornOn, wasUpgraded, changes };
}

function birthday(body: string): string | undefined {
  const [year, month, day] = [Number(body.slice(6, 10)), Number(body.slice(10, 12)), Number(body.slice(12, 14))];
  if (year < 1800) return undefined;
  return isCalendarDay(year, month, day) ? dayText(year, month, day) : undefined;
}
