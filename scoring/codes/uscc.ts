import { type Normalisation, normaliseCode } from "./normalise-code";
import { checkRegistrationNumber } from "./registration-number";

/** GB 32100-2015: digits and capital letters without I, O, S, V and Z. */
export const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const values = new Map([...usccAlphabet].map((character, value) => [character, value]));
const lookAlikes: Readonly<Record<string, string>> = { I: "1", O: "0", S: "5", V: "U", Z: "2" };

export type UsccVerdict =
  | { readonly verdict: "valid" | "lowerCaseValid"; readonly code: string; readonly changes: readonly Normalisation[] }
  | { readonly verdict: "oldRegistrationNumber"; readonly code: string }
  | { readonly verdict: "empty" }
  | { readonly verdict: "wrongLength"; readonly length: number }
  /** `suggestion` is the whole code with look-alike letters exchanged, given only where its check character then agrees. */
  | { readonly verdict: "foreignCharacter"; readonly character: string; readonly position: number; readonly suggestion?: string }
  | { readonly verdict: "regionNotDigits"; readonly region: string }
  | { readonly verdict: "badCheck"; readonly expected: string };

/** The 18th character for the first seventeen, which must all be of the alphabet. */
export function usccCheckCharacter(body: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const value = values.get(body[at] ?? "");
    if (value === undefined) throw new RangeError(`Not seventeen characters of the USCC alphabet: ${body}`);
    sum += value * (weights[at] ?? 0);
  }
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
}

const valueOfSign = new Int8Array(128).fill(-1);
for (const [character, value] of values) valueOfSign[character.charCodeAt(0)] = value;

/** Most codes are right as they stand, and this says so in one pass. */
function isSound(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const value = valueOfSign[text.charCodeAt(at)] ?? -1;
    if (value < 0 || (at >= 2 && at < 8 && value > 9)) return false;
    sum += value * (weights[at] ?? 0);
  }
  return valueOfSign[text.charCodeAt(17)] === (31 - (sum % 31)) % 31;
}

/** Says what a unified social credit code is worth; `code` is the form to store. */
export function checkUscc(text: string): UsccVerdict {
  if (isSound(text)) return { verdict: "valid", code: text, changes: [] };
  const { code, changes } = normaliseCode(text);
  if (code === "") return { verdict: "empty" };
  if (checkRegistrationNumber(code).verdict === "recognised") return { verdict: "oldRegistrationNumber", code };
  if (code.length !== 18) return { verdict: "wrongLength", length: code.length };
  const foreign = foreignCharacter(code);
  if (foreign) return foreign;
  const region = code.slice(2, 8);
  if (!/^\d{6}$/.test(region)) return { verdict: "regionNotDigits", region };
  const expected = usccCheckCharacter(code);
  if (expected !== code[17]) return { verdict: "badCheck", expected };
  return { verdict: changes.includes("lowerCase") ? "lowerCaseValid" : "valid", code, changes };
}

function foreignCharacter(code: string): UsccVerdict | undefined {
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (values.has(character)) continue;
    const repaired = code.replace(/[IOSVZ]/g, (letter) => lookAlikes[letter] ?? letter);
    return { verdict: "foreignCharacter", character, position: at + 1, ...(isSound(repaired) && { suggestion: repaired }) };
  }
  return undefined;
}

/** Builds a code with a right check character: region of six digits, type of two characters, subject id of nine. */
export function usccFor(region: string, type: string, subjectId: string): string {
  const body = `${type}${region}${subjectId}`;
  if (body.length !== 17 || !/^\d{6}$/.test(region)) throw new RangeError(`Cannot make a USCC from ${region}, ${type}, ${subjectId}`);
  return body + usccCheckCharacter(body);
}
