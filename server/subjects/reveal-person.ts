import type { Sql } from "@/db/client";
import { told } from "../access/told";
import { settledPersonKey } from "./settle-person-key";

export interface RevealedPerson {
  readonly name: string;
  readonly number: string;
}

/** Opens a person's seal for an official who sees the person and says why. What cannot be shown leaves no trace of having been shown. */
export async function revealPerson(sql: Sql, subjectId: number, purpose: string, origin: string): Promise<RevealedPerson> {
  const [row] = await sql<{ sealed: Buffer | null }[]>`select access.reveal_person(${subjectId}, ${purpose}, ${origin}) as sealed`;
  const [person] = await sql<{ name: string }[]>`select name from subjects where subject_id = ${subjectId}`;
  if (!row?.sealed || !person)
    throw told(
      "没有可以查看的证件号码：不是从业人员，或不在你的权限范围内。",
      "No number can be shown: this is no licensed person, or lies outside your rights.",
      "NOT_FOUND",
    );
  return { name: person.name, number: opened(row.sealed) };
}

function opened(sealed: Buffer): string {
  const key = settledPersonKey(sealed);
  if (!key)
    throw told(
      "平台现有的密钥打不开这个证件号码，请管理员恢复备份的密钥。",
      "The platform's key does not open this number; an administrator must restore the key from backup.",
      "PRECONDITION_FAILED",
    );
  return key.open(sealed);
}
