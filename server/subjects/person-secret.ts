import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** XINHENG_PERSON_KEY (base64), else the key file, made with mode 600 where there is none. */
export function loadPersonSecret(): Buffer {
  const named = process.env.XINHENG_PERSON_KEY;
  if (named) return decoded(named, "XINHENG_PERSON_KEY");
  const file = keyFile();
  return readKey(file) ?? makeKey(file);
}

export function keyFile(): string {
  const named = process.env.XINHENG_PERSON_KEY_FILE;
  if (named) return path.resolve(named);
  const data = process.env.XINHENG_DATA_DIR;
  if (data) return path.resolve(data, "person.key");
  const share = process.env.XDG_DATA_HOME || path.join(os.homedir(), ".local", "share");
  return path.join(share, "xinheng", "person.key");
}

export function readKey(file: string): Buffer | undefined {
  try {
    return decoded(readFileSync(file, "utf8"), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Where a rotation lays the new key until the database is sealed with it. */
export const nextKeyFile = (): string => `${keyFile()}.next`;

/** Written whole beside its place and then linked there, so that two first users end with one key. */
function makeKey(file: string): Buffer {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(draft, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return decoded(readFileSync(file, "utf8"), file);
}

function decoded(text: string, source: string): Buffer {
  const secret = Buffer.from(text.trim(), "base64");
  if (secret.length === 32) return secret;
  throw new Error(
    `${source} 应是 32 字节的 base64 密钥。请恢复备份的密钥；换新密钥会读不出已加密的证件号。\n${source} must be a base64 key of 32 bytes. Restore it from backup; a new key cannot read the numbers already sealed.`,
  );
}
