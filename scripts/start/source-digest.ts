import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const built = ["app", "server", "scoring", "db", "public", "next.config.ts", "package-lock.json"];

/** Changes whenever a file that goes into the build does. Contents, not dates: git sets dates anew. */
export function sourceDigest(root: string): string {
  const digest = createHash("sha256");
  for (const file of built.flatMap((name) => filesBelow(path.join(root, name)))) {
    digest
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return digest.digest("hex");
}

function filesBelow(start: string): string[] {
  const stat = statSync(start, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [start];
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
