import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { refuseBackup } from "./backup-refused";
import { keyFileOf, type Manifest } from "./manifest";

/** Where an installation keeps a key: in a variable of its environment, else in a file. */
export interface KeyPlace {
  readonly name: "person.key" | "auth-secret";
  readonly variable: string;
  readonly file: string;
}

function present({ variable, file }: KeyPlace): string | undefined {
  const named = process.env[variable];
  if (named) return named.trim();
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

export function keepKeys(folder: string, places: readonly KeyPlace[]): Manifest["keys"] {
  return places.flatMap((place) => {
    const key = present(place);
    if (key === undefined) return [];
    writeFileSync(path.join(folder, keyFileOf(place.name)), key, { mode: 0o600, flag: "wx", flush: true });
    return [{ name: place.name, bytes: Buffer.byteLength(key), sha256: createHash("sha256").update(key).digest("hex") }];
  });
}

interface Kept {
  readonly place: KeyPlace;
  readonly key: string;
}

/** The backup's keys that this installation lacks; refuses where it has another in the same place. */
export function keysToPlace(folder: string, manifest: Manifest, places: readonly KeyPlace[]): Kept[] {
  return places.flatMap((place) => {
    if (!manifest.keys.some(({ name }) => name === place.name)) return [];
    const key = readFileSync(path.join(folder, keyFileOf(place.name)), "utf8");
    const here = present(place);
    if (here === undefined) return [{ place, key }];
    if (here === key) return [];
    throw refuseBackup(
      "restore.otherKey",
      `本机已有另一个 ${place.name}（${place.variable} 或 ${place.file}），备份中的与它不同，数据库没有改动。请先把它移走并妥善保存，再恢复。`,
      `This installation has another ${place.name} (${place.variable} or ${place.file}) than the backup; the database was not changed. Move it away, keep it safe, and restore again.`,
    );
  });
}

export function placeKeys(kept: readonly Kept[]): void {
  for (const { place, key } of kept) {
    mkdirSync(path.dirname(place.file), { recursive: true });
    writeFileSync(place.file, `${key}\n`, { mode: 0o600, flag: "wx", flush: true });
  }
}
