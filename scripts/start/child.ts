import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "@/db/embedded/project-root";

const graceSeconds = 10;
const endWithParent = pathToFileURL(path.join(import.meta.dirname, "end-with-parent.mjs")).href;
const next = path.join(projectRoot, "node_modules", "next", "dist", "bin", "next");

let current: ChildProcess | undefined;

/** Next.js as our own child, without npm or a shell between: signals reach it, and it ends with us. */
export function spawnNext(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, ["--import", endWithParent, next, ...args], {
    cwd: projectRoot,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      XINHENG_STARTER: String(process.pid),
      ...env,
    },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  current = child;
  child.once("exit", () => {
    if (current === child) current = undefined;
  });
  return child;
}

/** The exit code of a child, by the shell's convention when a signal ended it. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? signalCode(signal ?? "SIGKILL")));
  });
}

/** Ends the child first, then us; a child that does not listen is killed. */
export function endOnSignals(): void {
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      const child = current;
      if (!child) process.exit(signalCode(signal));
      child.once("exit", (code) => process.exit(code ?? signalCode(signal)));
      child.kill(signal);
      setTimeout(() => child.kill("SIGKILL"), graceSeconds * 1000).unref();
    });
  }
}

function signalCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
