import { existsSync, readFileSync, statfsSync } from "node:fs";
import type { Place } from "./place";
import { StartError } from "./start-error";

/** Turns what PostgreSQL's programs said into one line that says what to do. */
export function startFailure(place: Place, output: string): StartError {
  const said = `${output}\n${logTail(place.log)}`;
  if (/No space left on device/.test(said) || freeMegabytes(place.home) < 16) {
    return diskFull(place.home);
  }
  if (/Permission denied|Read-only file system/.test(output)) return notWritable(place.home, "EACCES");
  const reason = lastComplaint(said);
  return new StartError(
    `内置 PostgreSQL 没有启动：${reason}。数据保留在 ${place.home}，完整日志见 ${place.log}；也可用 DATABASE_URL 指定其他数据库。`,
    `The embedded PostgreSQL did not start: ${reason}. Data kept in ${place.home}, full log in ${place.log}; or set DATABASE_URL.`,
  );
}

const directoryFaults = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "ENOENT", "EEXIST", "ENOTEMPTY"];

/** The same for errors of the file system; anything else is a bug and passes through. */
export function fileFailure(home: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(home);
  if (code && directoryFaults.includes(code)) return notWritable(home, code);
  return error;
}

export function diskFull(home: string): StartError {
  const free = freeMegabytes(home);
  return new StartError(
    `磁盘空间不够：${home} 所在磁盘只剩 ${free} MB。已有数据均已保留；请腾出至少 500 MB，或用 XINHENG_DATA_DIR 指定另一磁盘的目录，然后重试。`,
    `Disk space too low: ${free} MB left for ${home}. Existing data were kept; free at least 500 MB, or name a directory on another disk in XINHENG_DATA_DIR, then retry.`,
  );
}

export function freeMegabytes(directory: string): number {
  try {
    const { bavail, bsize } = statfsSync(directory);
    return Math.floor((bavail * bsize) / 1024 / 1024);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function notWritable(home: string, code: string): StartError {
  return new StartError(
    `数据目录不可用：${home}（${code}）。没有改动任何文件；请修正该目录的权限，或用 XINHENG_DATA_DIR=/可写/目录 指定别处，然后重试。`,
    `Cannot use the data directory ${home} (${code}). Nothing was changed; correct its permissions, or set XINHENG_DATA_DIR=/a/writable/directory, then retry.`,
  );
}

/** The end of the log, or what was written since it was `from` bytes long. */
export function logTail(log: string, from = 0): string {
  return existsSync(log) ? readFileSync(log).subarray(from).toString("utf8").slice(-2000) : "";
}

function lastComplaint(said: string): string {
  const lines = said.split("\n").map((line) => line.trim());
  const complaint = lines.findLast((line) => /\b(FATAL|PANIC|error):/.test(line));
  const line = complaint ?? lines.findLast((candidate) => candidate !== "") ?? "?";
  return line.replace(/^.*?\b(FATAL|PANIC|error):\s*/, "").replace(/\.$/, "");
}
