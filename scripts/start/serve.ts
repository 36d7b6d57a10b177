import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Address } from "./address";
import { exitCodeOf, spawnNext } from "./child";

interface Service {
  address: Address;
  env: Readonly<Record<string, string>>;
  isDevelopment: boolean;
  onReady(): void;
}

/** Runs the site until it ends; gives its exit code. */
export async function serve(service: Service): Promise<number> {
  const { host, port, url } = service.address;
  const task = service.isDevelopment ? "dev" : "start";
  const child = spawnNext([task, "-H", host, "-p", String(port)], {
    NODE_ENV: service.isDevelopment ? "development" : "production",
    ...service.env,
  });
  const ended = exitCodeOf(child);
  await announce(child, url, service.onReady);
  return ended;
}

async function announce(child: ChildProcess, url: string, onReady: () => void): Promise<void> {
  let hasEnded = false;
  child.once("exit", () => {
    hasEnded = true;
  });
  while (!hasEnded) {
    if (await isHealthy(url)) return onReady();
    await sleep(100);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(30_000) })).ok;
  } catch {
    return false;
  }
}
