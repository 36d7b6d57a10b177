import type { Sql } from "@/db/client";
import { shownCode, shownName } from "./mask";
import { readMerges } from "./read-merges";
import { readRatings } from "./read-ratings";
import { readRecords } from "./read-records";
import type { SubjectKind, SubjectProfile } from "./view";

interface Row {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly code: string | null;
  readonly town: string | null;
  readonly industry: string | null;
  readonly size: string | null;
  readonly registered_on: string | null;
  readonly invented: boolean;
}

/** A subject with its explained ratings and its records; a person's name and codes come masked. Null where there is no such subject. */
export const readProfile = async (sql: Sql, subjectId: number): Promise<SubjectProfile | null> => {
  const [row] = await sql<Row[]>`
    select kind, name, code, town, industry, size, registered_on, invented from subjects where subject_id = ${subjectId}`;
  if (!row) return null;
  const person = row.kind === "licensedPerson";
  const [aliases, merges, records] = await Promise.all([
    person
      ? []
      : sql<{ scheme: string; value: string }[]>`select scheme, value from aliases where subject_id = ${subjectId} order by scheme, value`,
    readMerges(sql, subjectId),
    readRecords(sql, subjectId),
  ]);
  return {
    subjectId,
    name: shownName(row.kind, row.name),
    code: shownCode(row.kind, row.code),
    kind: row.kind,
    town: row.town,
    industry: row.industry,
    size: row.size,
    registeredOn: row.registered_on,
    invented: row.invented,
    aliases: [...aliases],
    mergedInto: merges.into,
    merged: merges.from,
    ratings: await readRatings(sql, subjectId, records),
    records: records.views,
  };
};
