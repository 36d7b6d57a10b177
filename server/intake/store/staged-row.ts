import { hash } from "node:crypto";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { organisationCodeOf } from "@/scoring/codes/organisation-code";
import type { PersonKey } from "@/server/subjects/person-key";
import type { GoodRow } from "../row/check-row";
import { maskId } from "../row/mask-person-ids";
import type { Problem } from "../row/problem";
import type { KeptCells } from "./kept-cells";

/** Columns of the staging table in the order of a line. */
export const stagedColumns = [
  "row_number integer not null",
  "code text",
  "person_hash bytea",
  "person_cipher bytea",
  "shown_code text",
  "kind subject_kind",
  "organisation_code text",
  "occurred_on date",
  "decided_on date",
  "effective_until date",
  "show_until date",
  "data jsonb",
  "record_key text",
  "content_digest bytea",
  "withdraws boolean",
  "raw text",
  "cells text",
  "cells_cipher bytea",
  "problems jsonb",
  "waits boolean",
] as const;

const none = "\\N";
const needsEscape = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A text as COPY reads it. */
const copied = (text: string): string => (needsEscape.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text);

/** The only sign of a JSON text that COPY would take for its own. */
const copiedJson = (json: string): string => (json.includes("\\") ? json.replaceAll("\\", "\\\\") : json);

const bytea = (bytes: Buffer): string => `\\\\x${bytes.toString("hex")}`;

/** Half of a SHA-256 tells contents apart and keeps the record small. */
const digestOf = (content: string): string => `\\\\x${hash("sha256", content, "hex").slice(0, 32)}`;

/** What stays of a row as it came, should it be refused or have to wait. */
export interface KeptRow extends KeptCells {
  readonly raw: string;
}

/** The columns `raw`, `cells` and `cells_cipher`. */
const keptColumns = ({ raw, cells, cipher }: KeptRow): string =>
  `${copied(raw)}\t${cells === undefined ? none : copiedJson(cells)}\t${cipher ? bytea(cipher) : none}`;

const nothingKept = `${none}\t${none}\t${none}`;

/** `kept` is absent where the row can be read again. */
export function stagedGoodRow(
  item: CatalogueItem,
  row: GoodRow,
  rowNumber: number,
  withdraws: boolean,
  kept: KeptRow | undefined,
  key: PersonKey | undefined,
): string {
  const data = JSON.stringify(row.data);
  return `${rowNumber}\t${subjectColumns(item, row, key)}\t${row.occurredOn}\t${row.decidedOn}\t${row.effectiveUntil ?? none}\t${
    row.showUntil ?? none
  }\t${copiedJson(data)}\t${copiedJson(row.key)}\t${digestOf(data)}\t${withdraws ? "t" : none}\t${
    kept ? keptColumns(kept) : nothingKept
  }\t${none}\t${none}\n`;
}

/** The columns from `code` to `organisation_code`. */
function subjectColumns({ makesSubject }: CatalogueItem, { code, kind }: GoodRow, key: PersonKey | undefined): string {
  if (key) return `${none}\t${bytea(key.hash(code))}\t${makesSubject ? bytea(key.seal(code)) : none}\t${maskId(code)}\t${kind}\t${none}`;
  const organisationCode = makesSubject ? organisationCodeOf(code) : undefined;
  return `${code}\t${none}\t${none}\t${code}\t${kind}\t${organisationCode ?? none}`;
}

const nothingFound = `${none}\t`.repeat(14);

export const stagedBadRow = (rowNumber: number, kept: KeptRow, problems: readonly Problem[]): string =>
  `${rowNumber}\t${nothingFound}${keptColumns(kept)}\t${copiedJson(JSON.stringify(problems))}\t${none}\n`;

/** A line of the table of rows kept late. */
export const lateRow = (rowNumber: number, kept: KeptRow): string => `${rowNumber}\t${keptColumns(kept)}\n`;
