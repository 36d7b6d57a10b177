import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { refuseBackup } from "./backup-refused";
import { schemas } from "./tables";

export const manifestName = "manifest.json";
const format = "xinheng-backup";
const version = 1;

const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
/** A name in a folder, never a way out of it. */
const fileName = z.string().regex(/^[^./\\\0][^/\\\0]{0,254}$/);
const file = { bytes: count, sha256 };

const manifestShape = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.strictObject({ hash: sha256, createdAt: count })).min(1),
  tables: z.array(z.strictObject({ schema: z.enum(schemas), name: identifier, columns: z.array(identifier).min(1), rows: count, ...file })),
  sequences: z.array(z.strictObject({ schema: z.enum(schemas), name: identifier, lastValue: z.string().regex(/^-?\d{1,19}$/) })),
  audit: z.strictObject({ number: count, hash: sha256 }).nullable(),
  inbox: z.array(z.strictObject({ name: fileName, ...file })),
  /** Files of the inbox that a batch waits for but that were not there. */
  inboxMissing: z.array(fileName),
  keys: z.array(z.strictObject({ name: fileName, ...file })),
});

export type Manifest = z.infer<typeof manifestShape>;
export type ManifestTable = Manifest["tables"][number];

export const newManifest = (parts: Omit<Manifest, "format" | "version">): Manifest => ({ format, version, ...parts });

export const tableFile = ({ schema, name }: Pick<ManifestTable, "schema" | "name">): string => path.join("tables", `${schema}.${name}.gz`);
export const inboxFile = (name: string): string => path.join("inbox", name);
export const keyFileOf = (name: string): string => path.join("keys", name);

export const filesOf = ({ tables, inbox, keys }: Manifest): { path: string; bytes: number; sha256: string }[] => [
  ...tables.map((table) => ({ path: tableFile(table), bytes: table.bytes, sha256: table.sha256 })),
  ...inbox.map(({ name, ...rest }) => ({ path: inboxFile(name), ...rest })),
  ...keys.map(({ name, ...rest }) => ({ path: keyFileOf(name), ...rest })),
];

/** Last of all, and whole or not at all: a folder without it is no backup. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const place = path.join(folder, manifestName);
  const text = `${JSON.stringify(manifestShape.parse(manifest), null, 2)}\n`;
  writeFileSync(`${place}.part`, text, { mode: 0o600, flag: "wx", flush: true });
  for (const written of ["tables", "inbox", "keys", "."]) syncFolder(path.join(folder, written));
  renameSync(`${place}.part`, place);
  syncFolder(folder);
}

function syncFolder(folder: string): void {
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

export function readManifest(folder: string): Manifest {
  const read = manifestShape.safeParse(parsed(folder));
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join(".") || "?";
  throw refuseBackup(
    "backup.format",
    `${folder} 的清单不是本版本能读的备份格式（${place}），数据库没有改动。请用制作该备份的版本恢复，或换一份备份。`,
    `The manifest in ${folder} is not of the format this version reads (${place}); the database was not changed. Restore with the version that made it, or take another backup.`,
  );
}

function parsed(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, manifestName), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw refuseBackup(
      "backup.noManifest",
      `${folder} 中没有可读的 ${manifestName}：它不是备份，或备份没有做完。数据库没有改动；请指定另一份完整的备份。`,
      `There is no readable ${manifestName} in ${folder}: no backup, or one that was not finished. The database was not changed; name another that is whole.`,
    );
  }
}
