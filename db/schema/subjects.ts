import { sql } from "drizzle-orm";
import { bigint, boolean, check, customType, date, index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { subjectKind } from "./enums";

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/**
 * 信用主体. A body is known by its USCC; a licensed person by a keyed hash of the resident id (to find) and an encrypted copy (to show
 * to those with a logged purpose). The check keeps a person's number out of `code`.
 */
export const subjects = pgTable(
  "subjects",
  {
    subjectId: bigint("subject_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    kind: subjectKind("kind").notNull(),
    code: text("code"),
    personHash: bytea("person_hash"),
    personCipher: bytea("person_cipher"),
    name: text("name").notNull(),
    town: text("town"),
    industry: text("industry"),
    size: text("size"),
    registeredOn: date("registered_on", { mode: "string" }),
    /** True for demo data: the name and every record are made up, and the screen says so. */
    invented: boolean("invented").notNull().default(false),
    /** The subject this entry was found to be one with; its records stand there. */
    mergedInto: bigint("merged_into", { mode: "number" }),
    createdAt: timestamp("created_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("subjects_code").on(table.code),
    uniqueIndex("subjects_person_hash").on(table.personHash),
    index("subjects_code_prefix").on(table.code.op("text_pattern_ops")),
    index("subjects_town").on(table.town),
    index("subjects_kind").on(table.kind),
    index("subjects_merged_into").on(table.mergedInto).where(sql`merged_into is not null`),
    check(
      "subjects_known_by",
      sql`case when ${table.kind} = 'licensedPerson' then ${table.code} is null and ${table.personHash} is not null and ${table.personCipher} is not null
          else ${table.code} is not null and ${table.personHash} is null and ${table.personCipher} is null end`,
    ),
  ],
);
