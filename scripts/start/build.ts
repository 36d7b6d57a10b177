import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { claimLock } from "@/db/embedded/lock";
import { projectRoot } from "@/db/embedded/project-root";
import { StartError } from "@/db/embedded/start-error";
import { exitCodeOf, spawnNext } from "./child";
import { say } from "./say";
import { sourceDigest } from "./source-digest";

const output = path.join(projectRoot, ".next");
const record = path.join(output, "source-digest");
const cache = path.join(projectRoot, "node_modules", ".cache");

/** Two starters of one checkout must not build over each other: the second waits, then finds it done. */
export async function buildIfStale(): Promise<void> {
  if (isFresh(sourceDigest(projectRoot))) return;
  mkdirSync(cache, { recursive: true });
  for (;;) {
    const claim = claimLock(path.join(cache, "xinheng-build.lock"));
    if (!("release" in claim)) {
      await sleep(300);
      continue;
    }
    process.once("exit", claim.release);
    try {
      const digest = sourceDigest(projectRoot);
      if (!isFresh(digest)) await build(digest);
      return;
    } finally {
      claim.release();
    }
  }
}

function isFresh(digest: string): boolean {
  if (!existsSync(path.join(output, "BUILD_ID")) || !existsSync(record)) return false;
  return readFileSync(record, "utf8") === digest;
}

async function build(digest: string): Promise<void> {
  say("正在构建页面，约需半分钟", "building, about half a minute");
  const code = await exitCodeOf(spawnNext(["build"], { NODE_ENV: "production" }));
  if (code === 0) {
    writeFileSync(record, digest);
    return;
  }
  throw new StartError(
    `构建没有成功（退出码 ${code}），原因见上方输出；数据库未动。改正后重新运行 npm start`,
    `The build failed (exit code ${code}); see the output above. The database was not touched. Correct it and run npm start again`,
  );
}
