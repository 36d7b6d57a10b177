import { chmodSync, mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Where files lie from the moment they arrive; nobody but the platform's own user may look in. */
export function inboxFolder(): string {
  const folder = named();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
}

function named(): string {
  const inbox = process.env.XINHENG_INBOX_DIR;
  if (inbox) return path.resolve(inbox);
  const data = process.env.XINHENG_DATA_DIR;
  if (data) return path.resolve(data, "inbox");
  return path.join(process.env.XDG_DATA_HOME || path.join(os.homedir(), ".local", "share"), "xinheng", "inbox");
}
