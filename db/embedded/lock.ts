import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { processIdentity } from "./process-identity";

export interface Holder {
  pid: number;
  identity: string;
  note: string;
}

export type Claim = { release: () => void } | { heldBy: Holder | undefined };

/** A lock file that dies with its holder: one left by a killed process is taken over. */
export function claimLock(file: string, note = ""): Claim {
  const identity = processIdentity(process.pid) ?? String(process.pid);
  const mine = JSON.stringify({ pid: process.pid, identity, note } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (writeNew(file, mine)) return { release: () => removeIfStill(file, mine) };
    const text = readIfThere(file);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder ? isAlive(holder) : isYoung(file)) return { heldBy: holder };
    removeIfStill(file, text);
  }
  return { heldBy: undefined };
}

/** Who holds it now, if anybody alive does. */
export function lockHolder(file: string): Holder | undefined {
  const holder = parseHolder(readIfThere(file) ?? "");
  return holder && isAlive(holder) ? holder : undefined;
}

function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code === "ENOSPC") rmSync(file, { force: true });
    throw error;
  }
}

/** Moved aside first, so that a lock taken in the meantime by another is noticed and put back. */
function removeIfStill(file: string, text: string): void {
  if (readIfThere(file) !== text) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const moved = readIfThere(aside);
  rmSync(aside, { force: true });
  if (moved !== undefined && moved !== text) writeNew(file, moved);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  return processIdentity(holder.pid) === holder.identity;
}

/** An empty lock is one being written, or one whose writer died between two system calls. */
function isYoung(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < 3000;
}
