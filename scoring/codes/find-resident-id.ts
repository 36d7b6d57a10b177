import { toHalfWidth } from "./half-width";
import { checkResidentId } from "./resident-id";

const candidates = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;

/** Most texts hold no long number at all, and this says so fastest. */
const longNumber = /[0-9０-９]{17}/;

/** The first valid resident id inside a text, or undefined. Numbers that fail the check are left alone. */
export function findResidentId(text: string): string | undefined {
  if (text.length < 18 || !longNumber.test(text)) return undefined;
  for (const [found] of toHalfWidth(text).matchAll(candidates)) {
    if (checkResidentId(found).verdict === "valid") return found;
  }
  return undefined;
}
