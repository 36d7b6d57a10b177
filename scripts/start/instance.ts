import path from "node:path";
import { claimLock, lockHolder } from "@/db/embedded/lock";
import { makeDirectory } from "@/db/embedded/make-directory";
import { StartError } from "@/db/embedded/start-error";
import { fileFailure } from "@/db/embedded/start-failure";

/** One server for one data directory; released when this process ends, however it ends. */
export function claimInstance(home: string, address: string): void {
  const claim = lockOf(home, address);
  if ("release" in claim) {
    process.once("exit", claim.release);
    return;
  }
  const first = claim.heldBy?.note || "?";
  throw new StartError(
    `信衡已在 ${first} 运行，使用同一个数据目录 ${home}。原服务不受影响；直接打开该地址，或先停掉它，或用 XINHENG_DATA_DIR 另开一份。`,
    `Xinheng already runs at ${first} on the same data directory ${home}. It was left alone; open that address, stop it first, or set XINHENG_DATA_DIR for a second one.`,
  );
}

/** The address of the running server, if there is one. */
export function runningInstance(home: string): string | undefined {
  return lockHolder(lockFile(home))?.note;
}

function lockOf(home: string, address: string) {
  try {
    makeDirectory(home);
    return claimLock(lockFile(home), address);
  } catch (error) {
    throw fileFailure(home, error);
  }
}

function lockFile(home: string): string {
  return path.join(home, "server.lock");
}
