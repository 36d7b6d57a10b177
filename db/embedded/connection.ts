import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

export const databaseName = "xinheng";
export const databaseUser = "xinheng";

/** What every process needs to attach; kept in `pg.json`, readable by its owner alone. */
export interface Connection {
  port: number;
  password: string;
}

export function readConnection(home: string): Connection | undefined {
  try {
    return JSON.parse(readFileSync(file(home), "utf8")) as Connection;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Replaced in one step, so that a full disk or a kill never leaves half a password. */
export function writeConnection(home: string, connection: Connection): void {
  const next = `${file(home)}.${process.pid}`;
  writeFileSync(next, JSON.stringify(connection), { mode: 0o600 });
  renameSync(next, file(home));
}

export function newPassword(): string {
  return randomBytes(18).toString("base64url");
}

export function urlOf({ port, password }: Connection, database = databaseName): string {
  return `postgres://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;
}

function file(home: string): string {
  return path.join(home, "pg.json");
}
