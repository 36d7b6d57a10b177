import { createHash } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { projectRoot } from "./project-root";
import { StartError } from "./start-error";

/** Short and stable, so that two checkouts never share a database. */
export const checkoutId = createHash("sha256").update(projectRoot).digest("hex").slice(0, 12);

/** Outside the project: a bundler watching the tree would otherwise chase every WAL write. */
export function dataDirectory(major: number): string {
  const named = process.env.XINHENG_DATA_DIR;
  if (named) return path.resolve(named);
  return path.join(shareDirectory(), "xinheng", checkoutId, `pg${major}`);
}

/** For tests: cheap to lose, so it lies in the temporary directory. */
export function testDataDirectory(purpose: "server" | "e2e"): string {
  const named = process.env.XINHENG_TEST_DATA_DIR;
  if (named) return path.resolve(named, purpose);
  const user = process.getuid?.() ?? os.userInfo().username;
  return path.join(os.tmpdir(), `xinheng-${checkoutId}-${user}-${purpose}`);
}

function shareDirectory(): string {
  const named = process.env.XDG_DATA_HOME;
  if (named && path.isAbsolute(named)) return named;
  const home = process.env.HOME === "" ? "" : os.homedir();
  if (path.isAbsolute(home)) return path.join(home, ".local", "share");
  throw new StartError(
    "没有可用的主目录（HOME 为空），不知道数据放在哪里。请设置 XINHENG_DATA_DIR=/可写/目录 后重试。",
    "No usable home directory (HOME is empty). Set XINHENG_DATA_DIR=/a/writable/directory and retry.",
  );
}
