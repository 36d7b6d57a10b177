import type { Client } from "pg";
import { migrateDatabase, migrationLock } from "@/db/migrate";
import { withClient } from "@/db/with-client";
import { chainRows, hasChain } from "@/server/audit/chain-row";
import { type Finding, verifyChain } from "@/server/audit/verify-chain";
import { PersonKey } from "@/server/subjects/person-key";
import { readKey } from "@/server/subjects/person-secret";
import { oneSealed, opens } from "@/server/subjects/settle-person-key";
import { refuseBackup } from "./backup-refused";
import { checkFiles } from "./check-files";
import { prepareEmpty } from "./empty-database";
import { placeInbox } from "./inbox-files";
import { type KeyPlace, keysToPlace, placeKeys } from "./keys";
import { loadTables } from "./load-tables";
import { type Manifest, readManifest } from "./manifest";
import { migrationsOf } from "./replay-migrations";
import { plainText } from "./tables";

export interface Restore {
  readonly url: string;
  readonly folder: string;
  /** Where this installation keeps its keys: those of the backup go where there is none. */
  readonly keys: readonly KeyPlace[];
  readonly onProgress?: (rows: number, total: number) => void;
  /** Told when all is loaded and nothing is committed yet. */
  readonly onLoaded?: () => void;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly rows: number;
  /** What the chain of audit rows, as it was backed up, already showed. */
  readonly findings: readonly Finding[];
  /** Whether this installation's person key opens the persons' numbers; undefined where there are none. */
  readonly personsOpen: boolean | undefined;
}

/** All in one transaction: whatever ends it before its last moment leaves the database as empty as it was. */
export async function restoreBackup(restore: Restore): Promise<Restored> {
  const { url, folder } = restore;
  const manifest = readManifest(folder);
  migrationsOf(manifest);
  await checkFiles(folder, manifest);
  const keys = keysToPlace(folder, manifest, restore.keys);
  const loaded = await withClient(url, "restore", (client) => load(client, manifest, restore));
  placeKeys(keys);
  await migrateDatabase(url);
  return { manifest, ...loaded, personsOpen: await personsOpen(url, restore.keys) };
}

async function load(client: Client, manifest: Manifest, { folder, onProgress, onLoaded }: Restore) {
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
  await client.query(plainText);
  await prepareEmpty(client, manifest);
  const rows = await loadTables(client, folder, manifest, onProgress).catch((error) => {
    throw brokenConstraint(error) ?? error;
  });
  const findings = await checkChain(client, manifest);
  await placeInbox(folder, manifest);
  onLoaded?.();
  await client.query("commit");
  return { rows, findings };
}

/** Class 23: a key twice, a row that points nowhere, a value that may not be. */
function brokenConstraint(error: { code?: string; table?: string; constraint?: string }) {
  if (!error.code?.startsWith("23")) return undefined;
  const place = `${error.table} ${error.constraint ?? ""}`.trim();
  return refuseBackup(
    "restore.constraint",
    `备份中的内容违反约束（${place}），数据库没有改动。请换一份备份；若原数据库还在，请先在其中查清这些行。`,
    `What the backup holds breaks a constraint (${place}); the database was not changed. Take another backup or, where the former database still stands, look into those rows there.`,
  );
}

/** A chain that was broken before it was backed up is told, not lost; one that ends elsewhere than the manifest says is another. */
async function checkChain(client: Client, { audit }: Manifest): Promise<Finding[]> {
  if (!(await hasChain(client))) return [];
  const findings: Finding[] = [];
  const { head } = await verifyChain(chainRows(client), [], (finding) => findings.push(finding));
  if (head?.number === audit?.number && head?.hash === audit?.hash) return findings;
  throw refuseBackup(
    "restore.otherChain",
    "备份中的审计链末行与清单不符，数据库没有改动。请换一份完好的备份。",
    "The audit chain in the backup does not end where its manifest says; the database was not changed. Take another backup that is whole.",
  );
}

async function personsOpen(url: string, places: readonly KeyPlace[]): Promise<boolean | undefined> {
  const sealed = await withClient(url, "restore", async (client) => (await client.query(oneSealed)).rows[0]?.sealed as Buffer | null);
  if (!sealed) return undefined;
  const secret = presentPersonSecret(places);
  return secret !== undefined && opens(new PersonKey(secret), sealed);
}

/** Asked without making one, as an import would. */
function presentPersonSecret(places: readonly KeyPlace[]): Buffer | undefined {
  const place = places.find(({ name }) => name === "person.key");
  if (!place) return undefined;
  const named = process.env[place.variable];
  return named ? Buffer.from(named.trim(), "base64") : readKey(place.file);
}
