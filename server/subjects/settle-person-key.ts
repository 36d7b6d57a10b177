import { renameSync } from "node:fs";
import { connect } from "@/db/client";
import { PersonKey, personKey } from "./person-key";
import { keyFile, nextKeyFile, readKey } from "./person-secret";

/**
 * The key that opens what the database holds. A rotation that ended between its commit and its last step left the right key in the next
 * file; it is taken. Undefined where neither opens. `sealed` is any one sealed text, undefined where there is none.
 */
export function settledPersonKey(sealed: Buffer | undefined): PersonKey | undefined {
  const present = personKey();
  if (!sealed || opens(present, sealed)) return present;
  const next = nextPersonKey();
  if (!next || !opens(next, sealed)) return undefined;
  if (!process.env.XINHENG_PERSON_KEY) takeNext();
  return next;
}

export function nextPersonKey(): PersonKey | undefined {
  const secret = readKey(nextKeyFile());
  return secret && new PersonKey(secret);
}

/** The last step of a rotation; done already by another process is done. */
export function takeNext(): void {
  try {
    renameSync(nextKeyFile(), keyFile());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

export function opens(key: PersonKey, sealed: Buffer): boolean {
  try {
    key.open(sealed);
    return true;
  } catch {
    return false;
  }
}

/** Any one text sealed with the person key: a person's number, or a row in quarantine. */
export const oneSealed = `
  select coalesce((select person_cipher from subjects where kind = 'licensedPerson' limit 1),
    (select cells_cipher from quarantine where cells_cipher is not null limit 1)) as sealed`;

/** On start: finishes a rotation that was cut off after its commit. Where no key opens the database, the import that needs one says so. */
export async function settlePersonKey(url: string): Promise<void> {
  const sql = connect(url, 1);
  try {
    const [found] = await sql.unsafe<{ sealed: Buffer | null }[]>(oneSealed);
    if (found?.sealed) settledPersonKey(found.sealed);
  } finally {
    await sql.end();
  }
}
