import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartError } from "@/db/embedded/start-error";

const shortestSecret = 32;

/** The secret that signs session cookies: from XINHENG_AUTH_SECRET, else from a file of mode 600 in that folder, made on the first start. */
export function authSecret(folder: string): string {
  const given = process.env.XINHENG_AUTH_SECRET;
  if (given && given.length < shortestSecret)
    throw new StartError(
      `XINHENG_AUTH_SECRET 太短：至少 ${shortestSecret} 个字符，例如 openssl rand -base64 32 的输出。`,
      `XINHENG_AUTH_SECRET is too short: at least ${shortestSecret} characters, such as openssl rand -base64 32 gives.`,
    );
  if (given) return given;
  const file = path.join(folder, "auth-secret");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  return readFileSync(file, "utf8");
}
