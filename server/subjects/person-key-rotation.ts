import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { connect, type Sql } from "@/db/client";
import { PersonKey, personKey } from "./person-key";
import { refuseRotation } from "./person-key-refused";
import { resealPersons } from "./person-reseal";
import { resealQuarantine } from "./person-reseal-quarantine";
import { keyFile, nextKeyFile } from "./person-secret";
import { oneSealed, opens, settledPersonKey, takeNext } from "./settle-person-key";

export type RotationPoint = "keyWritten" | "resealed" | "committed";

export interface Rotated {
  readonly persons: number;
  readonly quarantined: number;
  /** Waiting rows kept without cells (too long), which can no longer find their person: opened for a steward. */
  readonly reopened: number;
  /** Where the new key lies: in its place, or, where the environment names the key, beside it for the operator to set. */
  readonly newKeyFile: string;
  readonly previousKeyFile: string | undefined;
}

export interface Rotation {
  readonly url: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told as each point of no return is reached. */
  readonly at?: (point: RotationPoint) => void;
}

/**
 * A new key for all that is sealed, in one transaction. The new key lies on disk before the first row changes and takes its place only
 * after the commit, so that at every moment one of the two files opens the database.
 */
export async function rotatePersonKey({ url, onProgress, at }: Rotation): Promise<Rotated> {
  const [guard, sql] = [connect(url, 1), connect(url, 1)];
  try {
    return (await guard.begin(async (inside) => {
      await keepImportsOut(inside as unknown as Sql);
      const old = await provenKey(sql);
      const previousKeyFile = keepPrevious();
      const fresh = writeNext();
      at?.("keyWritten");
      const counted = await sql.begin(async (work) => {
        const transaction = work as unknown as Sql;
        const counts = await reseal(transaction, old, fresh, onProgress);
        at?.("resealed");
        return counts;
      });
      at?.("committed");
      if (previousKeyFile) takeNext();
      return { ...counted, previousKeyFile, newKeyFile: previousKeyFile ? keyFile() : nextKeyFile() };
    })) as Rotated;
  } finally {
    await Promise.all([guard.end(), sql.end()]);
  }
}

const batchLock = 7_465_010;

/** No batch can be opened until the new key is in place; one that is being read holds hashes of the old key and must end first. */
async function keepImportsOut(guard: Sql): Promise<void> {
  await guard`lock table batches in share row exclusive mode`;
  const [busy] = await guard<{ batch_id: string }[]>`
    select batch_id from batches join pg_locks on locktype = 'advisory' and classid = ${batchLock}::bigint::oid and objid = batch_id::bigint::oid
      and database = (select oid from pg_database where datname = current_database())
    where state = 'receiving' limit 1`;
  if (busy)
    throw refuseRotation(
      "personKey.importRunning",
      `批次 ${busy.batch_id} 正在导入，密钥没有更换。请等它结束后重试。`,
      `Batch ${busy.batch_id} is being imported; the key was not changed. Retry when it has ended.`,
    );
}

async function provenKey(sql: Sql): Promise<PersonKey> {
  const [found] = await sql.unsafe<{ sealed: Buffer | null }[]>(oneSealed);
  const key = settledPersonKey(found?.sealed ?? undefined);
  if (!key)
    throw refuseRotation(
      "personKey.other",
      "当前密钥解不开数据库里已有的证件号，密钥没有更换。请恢复原来的 person.key（或 XINHENG_PERSON_KEY）后重试。",
      "The present key does not open the numbers already sealed, and was not changed. Restore the former person.key (or XINHENG_PERSON_KEY) and retry.",
    );
  if (process.env.XINHENG_PERSON_KEY && existsSync(nextKeyFile()) && found?.sealed) checkEnvironmentKey(found.sealed);
  return key;
}

/** The last rotation's key may be nowhere but in the next file: it is never overwritten before it is set. */
function checkEnvironmentKey(sealed: Buffer): void {
  if (opens(personKey(), sealed)) return;
  throw refuseRotation(
    "personKey.setFirst",
    `上次更换的新密钥还没有写入 XINHENG_PERSON_KEY，密钥没有再次更换。请先把 ${nextKeyFile()} 的内容设为 XINHENG_PERSON_KEY。`,
    `The key of the last rotation is not yet in XINHENG_PERSON_KEY; it was not changed again. First set it to what ${nextKeyFile()} holds.`,
  );
}

/** On disk for good before anything depends on it. */
function writeNext(): PersonKey {
  const secret = randomBytes(32);
  const file = nextKeyFile();
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const opened = openSync(file, "wx", 0o600);
  try {
    writeSync(opened, `${secret.toString("base64")}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  return new PersonKey(secret);
}

async function reseal(sql: Sql, old: PersonKey, fresh: PersonKey, onProgress: Rotation["onProgress"]) {
  await sql`lock table subjects, quarantine in share row exclusive mode`;
  const [counted] = await sql<{ total: number }[]>`
    select (select count(*) from subjects where kind = 'licensedPerson')::int
      + (select count(*) from quarantine where cells_cipher is not null or awaited_hash is not null)::int as total`;
  const total = counted?.total ?? 0;
  const persons = await resealPersons(sql, old, fresh, (done) => onProgress?.(done, total));
  const rows = await resealQuarantine(sql, old, fresh, (done) => onProgress?.(persons + done, total));
  return { persons, ...rows };
}

/** The former key stays beside for older backups, until the operator deletes it. */
function keepPrevious(): string | undefined {
  if (process.env.XINHENG_PERSON_KEY) return undefined;
  const previous = `${keyFile()}.previous`;
  rmSync(previous, { force: true });
  copyFileSync(keyFile(), previous);
  chmodSync(previous, 0o600);
  return previous;
}
