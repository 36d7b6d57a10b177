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
  "raw text",
  "cells text",
  "cells_cipher bytea",
  "withdraws boolean",
  "problems jsonb",
  "waits boolean",
] as const;

type Cell = string | number | undefined;

const needsEscape = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function copyCell(cell: Cell): string {
  if (cell === undefined) return "\\N";
  if (typeof cell === "number") return String(cell);
  return needsEscape.test(cell) ? cell.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : cell;
}

const line = (cells: readonly Cell[]): string => `${cells.map(copyCell).join("\t")}\n`;
const bytea = (bytes: Buffer): string => `\\x${bytes.toString("hex")}`;

/** Half of a SHA-256 tells contents apart and keeps the record small. */
const digestOf = (content: string): string => `\\x${hash("sha256", content, "hex").slice(0, 32)}`;

/** What stays of a row as it came, should it be refused or have to wait. */
export interface KeptRow extends KeptCells {
  readonly raw: string;
  readonly withdraws?: boolean;
}

const keptColumns = ({ raw, cells, cipher }: KeptRow): Cell[] => [raw, cells, cipher && bytea(cipher)];

export function stagedGoodRow(item: CatalogueItem, row: GoodRow, rowNumber: number, kept: KeptRow, key: PersonKey | undefined): string {
  const data = JSON.stringify(row.data);
  const isPerson = key !== undefined;
  return line([
    rowNumber,
    isPerson ? undefined : row.code,
    key && bytea(key.hash(row.code)),
    key && item.makesSubject ? bytea(key.seal(row.code)) : undefined,
    isPerson ? maskId(row.code) : row.code,
    row.kind,
    isPerson || !item.makesSubject ? undefined : organisationCodeOf(row.code),
    row.occurredOn,
    row.decidedOn,
    row.effectiveUntil,
    row.showUntil,
    data,
    row.key,
    digestOf(data),
    ...keptColumns(kept),
    kept.withdraws ? "t" : undefined,
    undefined,
    undefined,
  ]);
}

export function stagedBadRow(rowNumber: number, kept: KeptRow, problems: readonly Problem[]): string {
  const empty = new Array<Cell>(stagedColumns.length - 7).fill(undefined);
  return line([rowNumber, ...empty, ...keptColumns(kept), undefined, JSON.stringify(problems), undefined]);
}
