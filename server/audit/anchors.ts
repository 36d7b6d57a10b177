import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** What the chain's last row was at some moment, kept outside the database. */
export interface Anchor {
  readonly at: string;
  /** One installation's file may serve several databases. */
  readonly database: string;
  readonly number: number;
  readonly hash: string;
}

export function anchorFile(): string {
  const data = process.env.XINHENG_DATA_DIR;
  if (data) return path.resolve(data, "audit-anchors");
  return path.join(process.env.XDG_DATA_HOME || path.join(os.homedir(), ".local", "share"), "xinheng", "audit-anchors");
}

/** One line, at the end, on the disk before this returns. Where a crash left half a line, the new one does not grow from it. */
export function appendAnchor({ at, database, number, hash }: Anchor): void {
  const file = anchorFile();
  mkdirSync(path.dirname(file), { recursive: true });
  const isHalf = !/(^|\n)$/.test(text());
  const opened = openSync(file, "a", 0o600);
  try {
    writeSync(opened, `${isHalf ? "\n" : ""}${at} ${database} ${number} ${hash}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

const line = /^(\S+) (\S+) (\d{1,15}) ([0-9a-f]{64})$/;

/** A line cut off by a crash was never an anchor and is passed over. */
export function readAnchors(database: string): Anchor[] {
  return text()
    .split("\n")
    .flatMap((each) => {
      const [, at, of, number, hash] = line.exec(each) ?? [];
      return at && hash && of === database ? [{ at, database, number: Number(number), hash }] : [];
    });
}

function text(): string {
  try {
    return readFileSync(anchorFile(), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
