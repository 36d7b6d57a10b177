import type { PersonKey } from "@/server/subjects/person-key";
import type { Cells } from "../row/cells";
import { maskResidentIds } from "../row/mask-person-ids";

/** Cells by field for mending, or sealed where the row is about a person; neither where the row is too long to be mended in place. */
export interface KeptCells {
  readonly cells?: string;
  readonly cipher?: Buffer;
}

export const longestKept = 100 * 1024;

const unshowable = /\p{Surrogate}|\0/gu;

/** `checkedField` holds a code that was checked, and stands as it is. */
export function keepCells(cells: Cells, key: PersonKey | undefined, checkedField?: string): KeptCells {
  const filled = Object.entries(cells).filter(([, text]) => text !== undefined && text !== "");
  const kept = Object.fromEntries(filled.map(([field, text = ""]) => [field, cleaned(text, key !== undefined || field === checkedField)]));
  const text = JSON.stringify(kept);
  if (Buffer.byteLength(text) > longestKept) return {};
  return key ? { cipher: key.seal(text) } : { cells: text };
}

/** What is not sealed must not carry a person's number, and a database holds neither NUL nor half characters. */
const cleaned = (text: string, isSafe: boolean): string => {
  const legible = text.replace(unshowable, "\uFFFD");
  return isSafe ? legible : maskResidentIds(legible);
};
